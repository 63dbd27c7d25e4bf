import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addNotes,
  differenceOf,
  editNote,
  editNotes,
  importNotes,
  joinLastSteps,
  moveNote,
  type NotesHistory,
  openNotes,
  redoNotes,
  reloadNotes,
  removeNotes,
  undoNotes,
} from '../../../corpus/notes/changes.ts';
import { anyAnnotation, noteOn } from './arbitrary.ts';

const LATER = '2039-12-31T00:00:00.000Z';

/** A step of any kind, as a person takes it. */
const step: fc.Arbitrary<(history: NotesHistory) => NotesHistory> = fc.oneof(
  fc
    .array(anyAnnotation, { minLength: 1, maxLength: 2 })
    .map((notes) => (history: NotesHistory) => addNotes(history, notes)),
  fc.tuple(fc.nat(), fc.string()).map(([at, text]) => (history: NotesHistory) => {
    const one = history.all[at % Math.max(1, history.all.length)];
    return one ? editNote(history, one.id, { text }, LATER) : history;
  }),
  fc.nat().map((at) => (history: NotesHistory) => {
    const one = history.all[at % Math.max(1, history.all.length)];
    return one ? removeNotes(history, [one.id]) : history;
  }),
  fc
    .array(anyAnnotation, { maxLength: 3 })
    .map((notes) => (history: NotesHistory) => importNotes(history, notes).history),
);

describe('what a person does with notes', () => {
  it('can be undone step by step to the beginning, and done again to the end', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnnotation, { maxLength: 3 }),
        fc.array(step, { maxLength: 6 }),
        (stored, steps) => {
          const start = openNotes(stored);
          const lists = [start];
          for (const act of steps) {
            const next = act(lists.at(-1) ?? start);
            if (next !== lists.at(-1)) lists.push(next);
          }
          let history = lists.at(-1) ?? start;
          for (const before of lists.slice(0, -1).toReversed()) {
            history = undoNotes(history);
            expect(history.all).toEqual(before.all);
          }
          expect(undoNotes(history)).toBe(history);
          for (const after of lists.slice(1)) {
            history = redoNotes(history);
            expect(history.all).toEqual(after.all);
          }
          expect(redoNotes(history)).toBe(history);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('tells a store what to write, so that it holds what the window shows', () => {
    fc.assert(
      fc.property(
        fc.array(anyAnnotation, { maxLength: 3 }),
        fc.array(step, { maxLength: 4 }),
        (stored, steps) => {
          const before = openNotes(stored);
          const after = steps.reduce((history, act) => act(history), before);
          const { put, removed } = differenceOf(before.all, after.all);
          const store = new Map(before.all.map((one) => [one.id, one]));
          for (const id of removed) store.delete(id);
          for (const one of put) store.set(one.id, one);
          expect(new Set(store.values())).toEqual(new Set(after.all));
        },
      ),
      { numRuns: 100 },
    );
  });

  const note = noteOn('section-5', '5.', { id: 'urn:uuid:1' });

  it('is no step when it changes nothing', () => {
    const history = openNotes([note]);
    expect(editNote(history, note.id, { text: note.text }, LATER)).toBe(history);
    expect(editNote(history, 'urn:uuid:none', { text: 'x' }, LATER)).toBe(history);
    expect(removeNotes(history, ['urn:uuid:none'])).toBe(history);
    expect(importNotes(history, [note]).history).toBe(history);
  });

  it('cannot be done again after something else was done', () => {
    const undone = undoNotes(editNote(openNotes([note]), note.id, { text: 'x' }, LATER));
    expect(editNote(undone, note.id, { text: 'y' }, LATER).undone).toEqual([]);
  });

  it('moves a note to other words, and keeps what is written', () => {
    const history = openNotes([{ ...note, text: 'Keep me.' }]);
    const moved = moveNote(history, note.id, noteOn('section-6', '6.', { created: LATER }));
    expect(moved.all[0]).toMatchObject({
      id: note.id,
      at: 'section-6',
      text: 'Keep me.',
      modified: LATER,
      created: note.created,
    });
    expect(undoNotes(moved).all).toEqual(history.all);
  });

  it('of another window is never undone by this one', () => {
    const here = editNote(openNotes([note]), note.id, { text: 'here' }, LATER);
    const there = reloadNotes(here, [{ ...note, text: 'there', modified: LATER }]);
    expect(undoNotes(there).all).toEqual(there.all);
    const removed = reloadNotes(here, []);
    expect(undoNotes(removed).all).toEqual([]);
  });

  it('is remembered for the last two hundred steps', () => {
    const texts = Array.from({ length: 250 }, (_, index) => `${index}`);
    const history = texts.reduce(
      (before, text) => editNote(before, note.id, { text }, LATER),
      openNotes([note]),
    );
    expect(history.done).toHaveLength(200);
  });

  it('changes several notes in one step, and those that stay as they are not at all', () => {
    const notes = [noteOn('section-4', null), noteOn('section-5', null, { tags: ['a'] })];
    const start = openNotes(notes);
    const tagged = editNotes(
      start,
      notes.map(({ id }) => id),
      () => ({ tags: ['a'] }),
      LATER,
    );
    expect(tagged.all.map(({ tags }) => tags)).toEqual([['a'], ['a']]);
    expect(tagged.done.map(({ changes }) => changes.length)).toEqual([1]);
    expect(undoNotes(tagged).all).toEqual(start.all);
    expect(
      editNotes(
        tagged,
        notes.map(({ id }) => id),
        () => ({ tags: ['a'] }),
        LATER,
      ),
    ).toBe(tagged);
  });

  it('can be joined to one step, which takes back both, and is none where it comes to nothing', () => {
    const note = noteOn('section-4', null);
    const made = addNotes(openNotes([]), [note]);
    const written = joinLastSteps(editNote(made, note.id, { text: 'a' }, LATER));
    expect(undoNotes(written).all).toEqual([]);
    expect(redoNotes(undoNotes(written)).all.map(({ text }) => text)).toEqual(['a']);
    expect(joinLastSteps(removeNotes(made, [note.id])).done).toEqual([]);
  });
});
