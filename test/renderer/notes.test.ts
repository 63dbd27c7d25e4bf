import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, OF_NOTES } from '../../corpus/index.ts';
import type { Keeper, KeepOutcome } from '../../renderer/keeper.ts';
import { mergedWithStored } from '../../renderer/state/kept-merge.ts';
import { loadNotes } from '../../renderer/state/notes.ts';
import { asideOf } from '../../renderer/state/notes-kept.ts';
import { anyAnnotation } from '../corpus/notes/arbitrary.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const AS_NOTES = { of: OF_NOTES, asideOf };
const BLOCK = 'section-4/measure-1/p-1';
const whole = [{ at: BLOCK, range: null }];
const words = [{ at: BLOCK, range: [0, 20] }] as const;

/** What is kept of one plan, for as many tabs as a test opens. `fail` makes the next saves fail. */
function createShelf() {
  const kept = new Map<string, string>();
  const listeners = new Set<(plan: string) => void>();
  let failure: string | null = null;
  const tab = (): Keeper => {
    const own = new Set<(plan: string) => void>();
    return {
      load: async () => ({
        found: { kind: 'records', records: [...kept.values()] },
        notice: null,
        lasts: true,
      }),
      save: async (plan, { put, removed }): Promise<KeepOutcome> => {
        if (failure !== null) return { kind: 'failed', message: failure };
        for (const id of removed) kept.delete(id);
        for (const { id, json } of put) kept.set(id, json);
        for (const listener of listeners) if (!own.has(listener)) listener(plan);
        return { kind: 'kept' };
      },
      onChange: (listener) => {
        own.add(listener);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  };
  return {
    kept,
    tab,
    fail: (message: string | null) => {
      failure = message;
    },
  };
}

/** Opens the notes in a tab, with a clock that goes on by a second at every look. */
async function open(keeper: Keeper, name = 'a') {
  let count = 0;
  return loadNotes(graph, keeper, {
    now: () => new Date(Date.UTC(2030, 0, 1, 0, 0, count++)).toISOString(),
    newId: () => `urn:uuid:${name}-${count++}`,
  });
}

const texts = (notes: Awaited<ReturnType<typeof open>>) =>
  notes.attached.get().map(({ annotation }) => annotation.text);

describe('a person’s notes', () => {
  test('are there again after they were kept', async () => {
    const shelf = createShelf();
    const notes = await open(shelf.tab());
    const [made] = notes.add(words, { kind: 'note' });
    notes.type(made?.id ?? '', { text: 'remember' });
    notes.queue.flush();
    await notes.queue.settled();
    const again = await open(shelf.tab());
    expect(again.attached.get().map(({ annotation, attachment }) => [annotation.text, attachment])).toEqual([
      ['remember', { kind: 'exact', isReworded: false, at: BLOCK, range: [0, 20] }],
    ]);
  });

  test('that are typed letter by letter are taken back at once, with the note that they began', async () => {
    const notes = await open(createShelf().tab());
    const [made] = notes.add(words, { kind: 'note' });
    for (const text of ['r', 're', 'rem']) notes.type(made?.id ?? '', { text });
    notes.undo();
    expect(texts(notes)).toEqual([]);
    notes.redo();
    expect(texts(notes)).toEqual(['rem']);
  });

  test('that were changed later go back to what they said before, and a highlight outlives what was written on it', async () => {
    const notes = await open(createShelf().tab());
    const [made] = notes.add(words, { kind: 'highlight', colour: 'sun' });
    for (const text of ['a', 'ab']) notes.type(made?.id ?? '', { text });
    notes.undo();
    expect(notes.attached.get().map(({ annotation }) => [annotation.colour, annotation.text])).toEqual([
      ['sun', ''],
    ]);
  });

  test('in which nothing was written leave no trace, and nothing to undo', async () => {
    const notes = await open(createShelf().tab());
    const [made] = notes.add(words, { kind: 'note' });
    notes.discard([made?.id ?? '']);
    expect([notes.attached.get(), notes.steps.get().undo]).toEqual([[], null]);
  });

  test('over several blocks stand in the order of the text and are taken away at once', async () => {
    const notes = await open(createShelf().tab());
    const blocks = plan.nodes
      .filter(({ kind }) => kind === 'paragraph')
      .slice(4, 9)
      .map(({ id }) => id);
    const made = notes.add(
      blocks.map((at) => ({ at, range: null })),
      { kind: 'highlight', colour: 'sky' },
    );
    expect(notes.attached.get().map(({ annotation }) => annotation.at)).toEqual(blocks);
    notes.remove(made.map(({ id }) => id));
    notes.undo();
    expect(notes.attached.get()).toHaveLength(5);
  });

  test('that could not be kept wait, say why, and are kept with the next try', async () => {
    const shelf = createShelf();
    const notes = await open(shelf.tab());
    shelf.fail('There is no room.');
    notes.add(whole, { kind: 'bookmark' });
    notes.queue.flush();
    await notes.queue.settled();
    expect(notes.queue.state.get()).toEqual({ kind: 'failed', message: 'There is no room.' });
    shelf.fail(null);
    notes.queue.flush();
    await notes.queue.settled();
    expect([notes.queue.state.get(), shelf.kept.size]).toEqual(['saved', 1]);
  });

  test('of another tab come in, and what is being typed here stays', async () => {
    const shelf = createShelf();
    const [one, two] = [await open(shelf.tab(), 'one'), await open(shelf.tab(), 'two')];
    const [mine] = one.add(words, { kind: 'note' });
    one.type(mine?.id ?? '', { text: 'half a sent' });
    two.add(whole, { kind: 'note', text: 'from the other tab' });
    two.queue.flush();
    await two.queue.settled();
    await expect.poll(() => texts(one).toSorted()).toEqual(['from the other tab', 'half a sent']);
    one.queue.flush();
    await one.queue.settled();
    await expect.poll(() => texts(two).toSorted()).toEqual(['from the other tab', 'half a sent']);
  });

  test('in a file that cannot be read are not written over', async () => {
    const saved: string[] = [];
    const notes = await open({
      load: async () => ({ found: { kind: 'file', text: '{"type":' }, notice: null, lasts: true }),
      save: async (_plan, { whole: all }) => {
        saved.push(all());
        return { kind: 'kept' };
      },
      onChange: () => () => {},
    });
    notes.add(whole, { kind: 'bookmark' });
    notes.queue.flush();
    await notes.queue.settled();
    expect(saved).toEqual([]);
    expect(notes.queue.state.get()).toMatchObject({ kind: 'failed' });
    expect(notes.problems.join(' ')).toContain('not JSON');
  });

  test('of a colleague come in once, are counted, and go again in one step', async () => {
    const notes = await open(createShelf().tab());
    const file = JSON.stringify([
      { type: 'Annotation', id: 'urn:x:1', bodyValue: 'theirs', target: `remit://ipr-2021-2025/${BLOCK}` },
      { type: 'Annotation', id: 'urn:x:2', bodyValue: 'elsewhere', target: 'https://example.org/' },
    ]);
    expect(notes.take(file)).toEqual({ kind: 'read', added: 1, changed: 0, same: 0, unread: 1 });
    expect(notes.take(file)).toMatchObject({ added: 0, same: 1 });
    notes.undo();
    expect(notes.attached.get()).toEqual([]);
    expect(notes.take('<script>')).toMatchObject({ kind: 'refused' });
  });
});

describe('two tabs', () => {
  const list = fc.uniqueArray(anyAnnotation, { selector: ({ id }) => id, maxLength: 4 });
  const say = (notes: readonly Annotation[]) => notes.flatMap(({ text }) => (text === '' ? [] : [text]));

  test('lose nothing that either of them says', () => {
    fc.assert(
      fc.property(list, list, list, (base, local, stored) => {
        const merged = say(mergedWithStored({ base, local, stored }, AS_NOTES));
        const before = new Set(base.map(({ id }) => id));
        // What was there before may have been taken away by either; what is new in one of them is there.
        for (const one of [...local, ...stored])
          if (one.text !== '' && !before.has(one.id)) expect(merged).toContain(one.text);
      }),
    );
  });

  test('agree when only one of them has changed anything', () => {
    fc.assert(
      fc.property(list, list, (base, stored) => {
        expect(mergedWithStored({ base, local: base, stored }, AS_NOTES)).toEqual(stored);
        const ids = (notes: readonly Annotation[]) => notes.map(({ id }) => id).sort();
        expect(ids(mergedWithStored({ base, local: stored, stored: base }, AS_NOTES))).toEqual(ids(stored));
      }),
    );
  });
});
