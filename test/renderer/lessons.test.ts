import { describe, expect, test } from 'vitest';
import {
  addStops,
  editStop,
  type Lesson,
  newStop,
  readLesson,
  readLessons,
  writeLesson,
} from '../../corpus/index.ts';
import type { Keeper, KeptChange } from '../../renderer/keeper.ts';
import { createMemoryKeeper } from '../../renderer/keeper-memory.ts';
import { loadLessons } from '../../renderer/state/lessons.ts';
import { lessonOf } from '../corpus/teach/arbitrary.ts';

const PLAN = { id: 'ipr', title: 'The plan', version: 1, sha256: 'a'.repeat(64) };
const slide = (text: string) => newStop(text, { kind: 'slide', text });

/** Opens the lessons in a tab, with a clock that goes on by a second at every look. */
function open(keeper: Keeper = createMemoryKeeper('lessons'), name = 'a', shipped: readonly Lesson[] = []) {
  let count = 0;
  return loadLessons(PLAN, keeper, shipped, {
    now: () => new Date(Date.UTC(2030, 0, 1, 0, 0, count++)).toISOString(),
    newId: () => `urn:uuid:${name}-${count++}`,
  });
}

const titles = (lessons: Awaited<ReturnType<typeof open>>) => lessons.own.get().map(({ title }) => title);

describe('a person’s lessons', () => {
  test('are begun on the plan that is open, and found again', async () => {
    const keeper = createMemoryKeeper('lessons');
    const lessons = await open(keeper);
    const made = lessons.begin({ title: 'One', stops: [slide('a')] });
    expect(made).toMatchObject({ plan: PLAN, created: '2030-01-01T00:00:01.000Z' });
    lessons.queue.flush();
    await lessons.queue.settled();
    const again = await open(keeper, 'b');
    expect(again.own.get()).toEqual([made]);
    expect(again.find(made.id)).toEqual(made);
    expect(again.isOwn(made.id)).toBe(true);
  });

  test('are changed in whole steps, which are taken back and done again', async () => {
    const lessons = await open();
    const { id } = lessons.begin({ title: 'One' });
    lessons.change(id, 'the new stop', (one) => addStops(one, [slide('a')]));
    expect(lessons.find(id)?.stops).toHaveLength(1);
    const changed = lessons.find(id);
    expect((changed?.modified ?? '') > (changed?.created ?? '')).toBe(true);
    expect(lessons.undo()?.kind).toBe('the new stop');
    expect(lessons.find(id)?.stops).toHaveLength(0);
    expect(lessons.redo()?.kind).toBe('the new stop');
    expect(lessons.find(id)?.stops).toHaveLength(1);
    lessons.remove(id);
    expect(titles(lessons)).toEqual([]);
    expect(lessons.undo()?.kind).toBe('the lesson that was deleted');
    expect(titles(lessons)).toEqual(['One']);
  });

  test('keep what is typed into one field as one step, until something else happens', async () => {
    const lessons = await open();
    const { id } = lessons.begin();
    for (const title of ['H', 'He', 'Hel']) lessons.type(id, 'title', (one) => ({ ...one, title }));
    lessons.type(id, 'author', (one) => ({ ...one, author: 'I' }));
    lessons.type(id, 'title', (one) => ({ ...one, title: 'Help' }));
    lessons.undo();
    expect(titles(lessons)).toEqual(['Hel']);
    lessons.undo();
    expect(lessons.find(id)).toMatchObject({ title: 'Hel', author: '' });
    lessons.undo();
    expect(titles(lessons)).toEqual(['']);
    // What is typed after a step was taken back begins a new one.
    lessons.type(id, 'title', (one) => ({ ...one, title: 'New' }));
    expect(lessons.undo()?.kind).toBe('what was typed (title)');
    expect(titles(lessons)).toEqual(['']);
  });

  test('that say the same as before are no step', async () => {
    const lessons = await open();
    const { id } = lessons.begin({ stops: [slide('a')] });
    const before = lessons.steps.get().undo;
    lessons.change(id, 'nothing', (one) => editStop(one, 'a', { minutes: null }));
    lessons.change('none', 'nothing', (one) => ({ ...one, title: 'x' }));
    expect(lessons.steps.get().undo).toBe(before);
  });

  test('stand beside those that come with the plan, which cannot be changed but copied', async () => {
    const shipped = lessonOf([], { id: 'in-20-minutes', title: 'The plan in 20 minutes' });
    const lessons = await open(undefined, 'a', [shipped]);
    lessons.change(shipped.id, 'a change', (one) => ({ ...one, title: 'Mine' }));
    lessons.remove(shipped.id);
    expect(lessons.find(shipped.id)).toBe(shipped);
    expect(lessons.isOwn(shipped.id)).toBe(false);
    const copy = lessons.copy(shipped.id);
    expect(copy).toMatchObject({ title: 'The plan in 20 minutes (copy)' });
    expect(lessons.isOwn(copy?.id ?? '')).toBe(true);
    expect(lessons.copy('none')).toBeUndefined();
  });
});

describe('a lesson of a file', () => {
  const theirs = lessonOf([{ kind: 'slide', text: 'a' }]);

  test('that is opened twice changes nothing the second time', async () => {
    const lessons = await open();
    expect(lessons.take(theirs)).toEqual({ kind: 'added', id: theirs.id });
    const before = lessons.own.get();
    expect(lessons.take({ ...theirs, modified: '2031-01-01T00:00:00.000Z' })).toEqual({
      kind: 'same',
      id: theirs.id,
    });
    expect(lessons.own.get()).toBe(before);
  });

  test('with the id of an own one that says something else waits for an answer', async () => {
    const lessons = await open();
    lessons.take(theirs);
    const other = { ...theirs, title: 'Another' };
    expect(lessons.take(other)).toMatchObject({ kind: 'other', mine: theirs, theirs: other });
    expect(titles(lessons)).toEqual(['A lesson']);
    lessons.replace(other);
    expect(titles(lessons)).toEqual(['Another']);
    lessons.undo();
    const kept = lessons.keepBoth(other);
    expect(titles(lessons).sort()).toEqual(['A lesson', 'Another (from the file)']);
    expect(lessons.take(other)).toEqual({ kind: 'same', id: kept });
    lessons.undo();
    expect(titles(lessons)).toEqual(['A lesson']);
  });

  test('that came with a plan becomes an own one, the same each time', async () => {
    const lessons = await open();
    const shipped = { ...theirs, id: 'in-20-minutes' };
    const end = lessons.take(shipped);
    expect(end).toMatchObject({ kind: 'added', id: expect.stringMatching(/^urn:uuid:/u) });
    expect(lessons.take(shipped)).toMatchObject({ kind: 'same' });
    expect(lessons.own.get()).toHaveLength(1);
  });

  test('reads back as it was after it was made, changed and written', async () => {
    const lessons = await open();
    const { id } = lessons.begin({ title: 'One', stops: [slide('a')] });
    lessons.change(id, 'notes', (one) => editStop(one, 'a', { notes: '**x**', minutes: 1.5 }));
    const made = lessons.find(id) as Lesson;
    expect(readLesson(writeLesson(made))).toEqual({ kind: 'read', lesson: made });
  });
});

describe('two tabs with the same lessons', () => {
  /** What is kept, for as many tabs as a test opens. */
  function createShelf() {
    const kept = new Map<string, string>();
    const listeners = new Set<(plan: string) => void>();
    const tab = (): Keeper => {
      const own = new Set<(plan: string) => void>();
      return {
        load: async () => ({
          found: { kind: 'records', records: [...kept.values()] },
          notice: null,
          lasts: true,
        }),
        save: async (plan, { put, removed }: KeptChange) => {
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
    return { tab };
  }
  const settled = async (lessons: Awaited<ReturnType<typeof open>>) => {
    lessons.queue.flush();
    await lessons.queue.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('each see what the other made', async () => {
    const shelf = createShelf();
    const [here, there] = [await open(shelf.tab(), 'a'), await open(shelf.tab(), 'b')];
    here.begin({ title: 'Here' });
    await settled(here);
    there.begin({ title: 'There' });
    await settled(there);
    expect(titles(here).sort()).toEqual(['Here', 'There']);
    expect(titles(there).sort()).toEqual(['Here', 'There']);
  });

  test('lose nothing where both changed one lesson at once', async () => {
    const shelf = createShelf();
    const [here, there] = [await open(shelf.tab(), 'a'), await open(shelf.tab(), 'b')];
    const { id } = here.begin({ title: 'One' });
    await settled(here);
    here.type(id, 'title', (one) => ({ ...one, title: 'Here' }));
    there.type(id, 'title', (one) => ({ ...one, title: 'There' }));
    await settled(there);
    await settled(here);
    await settled(there);
    expect(titles(here).sort()).toEqual(['Here', 'There (from another tab)']);
    expect(titles(there).sort()).toEqual(titles(here).sort());
  });
});

describe('lessons in a file of the Desktop', () => {
  const desk = (text: string | null, notice: string | null = null) => {
    const saved: string[] = [];
    const keeper: Keeper = {
      load: async () => ({
        found: text === null ? { kind: 'nothing' } : { kind: 'file', text },
        notice,
        lasts: true,
      }),
      save: async (_, { whole }) => {
        saved.push(whole());
        return { kind: 'kept' };
      },
      onChange: () => () => undefined,
    };
    return { keeper, saved };
  };

  test('are saved whole, with what could not be read of them', async () => {
    const odd = '{"remit:kind":"lessons","lessons":[{"of":"a newer Remit"}]}';
    const { keeper, saved } = desk(odd);
    const lessons = await open(keeper);
    expect(lessons.problems).toEqual(['1 of 1 lesson could not be read and is kept as it was.']);
    lessons.begin({ title: 'One' });
    lessons.queue.flush();
    await lessons.queue.settled();
    expect(readLessons(saved.at(-1) ?? '')).toMatchObject({
      lessons: [{ title: 'One' }],
      unread: [{ of: 'a newer Remit' }],
    });
  });

  test('are never saved over a file that is none of theirs', async () => {
    const { keeper, saved } = desk('{"items":[]}', 'Something was wrong.');
    const lessons = await open(keeper);
    expect(lessons.problems[0]).toBe('Something was wrong.');
    lessons.begin({ title: 'One' });
    lessons.queue.flush();
    await lessons.queue.settled();
    expect(saved).toEqual([]);
    expect(lessons.queue.state.get()).toMatchObject({
      message: expect.stringMatching(/^Your lessons are not saved, because the file with those of earlier/u),
    });
  });
});
