import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeepOutcome, KeptChange } from '../../renderer/keeper.ts';
import { createKeepQueue, GATHER_FOR, type KeepState } from '../../renderer/state/keep-queue.ts';
import { createLeaving, type LeavingWindow } from '../../renderer/state/leaving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FULL: KeepOutcome = { kind: 'failed', message: 'The disk is full.' };

type Save = Pick<KeptChange, 'put' | 'removed'> & { readonly end: (outcome?: KeepOutcome) => Promise<void> };

/** A stand-in for a keeper: each save waits until the test ends it. What was kept is what the disk would hold. */
function standIn() {
  const saves: Save[] = [];
  const kept = new Map<string, string>();
  const save = (_plan: string, { put, removed }: KeptChange): Promise<KeepOutcome> =>
    new Promise((resolve) => {
      const end = async (outcome: KeepOutcome = { kind: 'kept' }) => {
        if (outcome.kind === 'kept') {
          for (const id of removed) kept.delete(id);
          for (const { id, json } of put) kept.set(id, json);
        }
        resolve(outcome);
        await vi.advanceTimersByTimeAsync(0);
      };
      saves.push({ put, removed, end });
    });
  const queue = createKeepQueue({ save }, 'ipr', () => '{}');
  const states: KeepState[] = [];
  queue.state.subscribe(() => states.push(queue.state.get()));
  const note = (id: string, json = id) => queue.add([{ id, json }], []);
  return { queue, saves, kept, states, note, pass: () => vi.advanceTimersByTimeAsync(GATHER_FOR) };
}

describe('the notes of a person who writes', () => {
  it('are one save for what was typed within a moment, with the last words of each note', async () => {
    const { saves, note, queue, pass, states } = standIn();
    note('a', 'on');
    note('b', 'two');
    note('a', 'one');
    expect(queue.state.get()).toBe('saving');
    expect(saves).toEqual([]);
    await pass();
    expect(saves).toMatchObject([
      {
        put: [
          { id: 'a', json: 'one' },
          { id: 'b', json: 'two' },
        ],
        removed: [],
      },
    ]);
    await saves[0]?.end();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('are kept at the latest a moment after the first change, however long the typing goes on', async () => {
    const { saves, note } = standIn();
    for (let typed = 0; typed < 5; typed += 1) {
      note('a', 'x'.repeat(typed + 1));
      await vi.advanceTimersByTimeAsync(GATHER_FOR / 4);
    }
    expect(saves).toMatchObject([{ put: [{ json: 'xxxx' }] }]);
  });

  it('go out one save at a time; what comes meanwhile follows together', async () => {
    const { saves, note, queue, pass } = standIn();
    note('a');
    await pass();
    note('b');
    note('c');
    queue.add([], ['a']);
    await pass();
    expect(saves).toHaveLength(1);
    await saves[0]?.end();
    expect(saves).toHaveLength(2);
    expect(saves[1]).toMatchObject({ put: [{ id: 'b' }, { id: 'c' }], removed: ['a'] });
    expect(queue.state.get()).toBe('saving');
    await saves[1]?.end();
    expect(queue.state.get()).toBe('saved');
    await pass();
    expect(saves).toHaveLength(2);
  });

  it('are not saved when nothing changed', async () => {
    const { saves, queue, pass, states } = standIn();
    queue.add([], []);
    queue.flush();
    await pass();
    expect(saves).toEqual([]);
    expect(states).toEqual([]);
  });

  it('are said to be unkept when a save failed, and go out again with the next change', async () => {
    const { saves, note, queue, pass, kept } = standIn();
    note('a');
    await pass();
    await saves[0]?.end(FULL);
    expect(queue.state.get()).toEqual(FULL);
    await pass();
    expect(saves).toHaveLength(1);
    note('b');
    expect(queue.state.get()).toBe('saving');
    await pass();
    await saves[1]?.end();
    expect(queue.state.get()).toBe('saved');
    expect([...kept.keys()]).toEqual(['a', 'b']);
  });

  it('go out again on demand, and at once where something was written while the save failed', async () => {
    const { saves, note, queue, pass } = standIn();
    note('a');
    await pass();
    note('b');
    await saves[0]?.end(FULL);
    expect(saves[1]).toMatchObject({ put: [{ id: 'a' }, { id: 'b' }] });
    await saves[1]?.end(FULL);
    expect(queue.state.get()).toEqual(FULL);
    queue.flush();
    await saves[2]?.end();
    expect(queue.state.get()).toBe('saved');
  });

  it('whatever fails and whatever is hurried, end as they were last written, each in the order of its changes', async () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put'), id }),
      fc.record({ kind: fc.constant('remove'), id }),
      fc.record({ kind: fc.constantFrom('flush', 'pass', 'end', 'fail') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { saves, kept, note, queue, pass } = standIn();
        const written = new Map<string, string>();
        let ended = 0;
        for (const [index, one] of steps.entries()) {
          if ('id' in one && one.kind === 'put') {
            note(one.id, `${index}`);
            written.set(one.id, `${index}`);
          } else if ('id' in one) {
            queue.add([], [one.id]);
            written.delete(one.id);
          } else if (one.kind === 'flush') queue.flush();
          else if (one.kind === 'pass') await pass();
          else if (ended < saves.length) {
            await saves[ended]?.end(one.kind === 'fail' ? FULL : undefined);
            ended += 1;
          }
          const isKept = JSON.stringify([...kept].sort()) === JSON.stringify([...written].sort());
          if (queue.state.get() === 'saved') expect(isKept).toBe(true);
        }
        const settled = queue.settled();
        queue.flush();
        await pass();
        for (; ended < saves.length; ended += 1) await saves[ended]?.end();
        await settled;
        await queue.settled();
        expect(queue.state.get()).toBe('saved');
        expect([...kept].sort()).toEqual([...written].sort());
      }),
    );
  });
});

/** A stand-in for a window that a person leaves. */
class Leaving extends EventTarget {
  readonly document = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
  });
  closed = 0;
  readonly close = () => {
    this.closed += 1;
  };

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  /** Says that the window is about to close, and gives whether it may. */
  mayClose(): boolean {
    return this.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  }
}

describe('a person who leaves', () => {
  const left = (edition: 'browser' | 'desktop') => {
    const made = standIn();
    const window = new Leaving();
    createLeaving(window as unknown as LeavingWindow, edition).watch(made.queue);
    return { ...made, window };
  };

  it.each([
    ['hides the window', (window: Leaving) => window.hide()],
    ['closes the page', (window: Leaving) => void window.dispatchEvent(new Event('pagehide'))],
  ])('and %s has the last words sent at once, also while a save is under way', async (_, leave) => {
    const { saves, note, pass, window, queue } = left('browser');
    note('a');
    await pass();
    note('b');
    leave(window);
    expect(saves).toHaveLength(2);
    expect(saves[1]).toMatchObject({ put: [{ id: 'a' }, { id: 'b' }] });
    // A window that goes says so more than once: what is on its way is not sent again.
    leave(window);
    expect(saves).toHaveLength(2);
    await saves[0]?.end();
    await saves[1]?.end();
    expect(queue.state.get()).toBe('saved');
    await pass();
    expect(saves).toHaveLength(2);
  });

  it('a desktop closes only when the last words are kept', async () => {
    const { saves, note, window } = left('desktop');
    note('a');
    expect(window.mayClose()).toBe(false);
    expect(window.closed).toBe(0);
    await saves[0]?.end();
    expect(window.closed).toBe(1);
    expect(window.mayClose()).toBe(true);
  });

  it('is not held in a desktop whose disk is full, after one more try', async () => {
    const { saves, note, pass, window } = left('desktop');
    note('a');
    await pass();
    await saves[0]?.end(FULL);
    expect(window.mayClose()).toBe(false);
    await saves[1]?.end(FULL);
    expect(window.closed).toBe(1);
    expect(window.mayClose()).toBe(true);
  });

  it('is asked by a browser when notes could not be kept, and only then', async () => {
    const { saves, note, pass, window } = left('browser');
    expect(window.mayClose()).toBe(true);
    note('a');
    expect(window.mayClose()).toBe(true);
    await saves[0]?.end(FULL);
    expect(window.mayClose()).toBe(false);
    await saves[1]?.end();
    await pass();
    expect(window.mayClose()).toBe(true);
  });

  it('with nothing unsaved just leaves', () => {
    const { window, saves } = left('desktop');
    expect(window.mayClose()).toBe(true);
    window.hide();
    expect(saves).toEqual([]);
  });
});
