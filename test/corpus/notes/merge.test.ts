import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../corpus/notes/annotation.ts';
import { FROM_IMPORT, mergeAnnotations } from '../../../corpus/notes/merge.ts';
import { anyAnnotation, noteOn } from './arbitrary.ts';

/**
 * Two lists as they come about: some notes of one person, some of another, and some that both have, of which either may have been edited or copied
 * under another id. Few ids and instants, so that all kinds of conflicts occur.
 */
const pair: fc.Arbitrary<readonly [readonly Annotation[], readonly Annotation[]]> = fc
  .tuple(fc.array(anyAnnotation, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat(99)))
  .map(([notes, dice]) => {
    const roll = () => dice.next().value ?? 0;
    const variant = (one: Annotation): Annotation => ({
      ...one,
      ...(roll() < 30 && { id: `urn:uuid:${roll() % 3}` }),
      ...(roll() < 40 && { text: ['', 'mine', 'theirs'][roll() % 3] ?? '' }),
      ...(roll() < 20 && { tags: [`tag ${roll() % 2}`] }),
      ...(roll() < 20 && { colour: 'rose' as const }),
      ...(roll() < 50 && { modified: `2030-01-0${1 + (roll() % 3)}T00:00:00.000Z` }),
    });
    const list = () =>
      unique(
        Array.from({ length: roll() % 6 }, () =>
          variant(notes[roll() % notes.length] ?? noteOn('section-1', null)),
        ),
      );
    return [list(), list()];
  });

function unique(list: readonly Annotation[]): readonly Annotation[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}

const asSet = (list: readonly Annotation[]) => new Set(list.map((one) => JSON.stringify(one)));

describe('merging notes', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(pair, ([mine, theirs]) => {
        const once = mergeAnnotations(mine, theirs).annotations;
        const twice = mergeAnnotations(once, theirs);
        expect(asSet(twice.annotations)).toEqual(asSet(once));
        expect([twice.added, twice.changed]).toEqual([0, 0]);
        expect(twice.same).toBe(theirs.length);
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of the same places in either order, and takes the same version of each note', () => {
    fc.assert(
      fc.property(pair, ([mine, theirs]) => {
        const one = mergeAnnotations(mine, theirs).annotations;
        const other = mergeAnnotations(theirs, mine).annotations;
        const said = (list: readonly Annotation[]) =>
          new Set(
            list.map(({ at, kind, quote, text, tags }) =>
              JSON.stringify([at, kind, quote.exact, text, tags]),
            ),
          );
        expect(said(one)).toEqual(said(other));
        const both = mine.flatMap(({ id }) => (theirs.some((their) => their.id === id) ? [id] : []));
        const versions = (list: readonly Annotation[]) => asSet(list.filter(({ id }) => both.includes(id)));
        expect(versions(one)).toEqual(versions(other));
      }),
      { numRuns: 400 },
    );
  });

  it('loses no words and no tags, whoever wrote them', () => {
    fc.assert(
      fc.property(pair, ([mine, theirs]) => {
        const merged = mergeAnnotations(mine, theirs).annotations;
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const { text, tags, at, quote } of [...mine, ...theirs]) {
          expect(
            merged.some(
              (one) =>
                one.at === at &&
                one.quote.exact === quote.exact &&
                (text === '' || one.text === text) &&
                tags.every((tag) => one.tags.includes(tag)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leaves both lists as they are', () => {
    fc.assert(
      fc.property(pair, ([mine, theirs]) => {
        const before = JSON.stringify([mine, theirs]);
        mergeAnnotations(mine, theirs);
        expect(JSON.stringify([mine, theirs])).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  const note = noteOn('section-5', '5.', { id: 'urn:uuid:1', text: 'First.' });
  const later = { ...note, text: 'Second.', modified: '2026-12-01T00:00:00.000Z' };

  it('adds what is new, behind what was there', () => {
    const other = noteOn('section-1', null, { id: 'urn:uuid:0', text: 'New.' });
    expect(mergeAnnotations([note], [other])).toEqual({
      annotations: [note, other],
      added: 1,
      changed: 0,
      same: 0,
    });
  });

  it('takes the later of two versions, and keeps the words of the other as a second note', () => {
    const merged = mergeAnnotations([note], [later]);
    expect(merged).toMatchObject({ added: 1, changed: 1, same: 0 });
    expect(merged.annotations).toEqual([
      later,
      { ...note, id: expect.stringMatching(/^urn:uuid:/), tags: [FROM_IMPORT] },
    ]);
    expect(mergeAnnotations([later], [note])).toMatchObject({ added: 1, changed: 0, same: 1 });
  });

  it('does not make that second note again after the person has edited it', () => {
    const [winner, copy] = mergeAnnotations([note], [later]).annotations;
    if (!winner || !copy) throw new Error('There are two.');
    const mine = [winner, { ...copy, text: 'First, in other words.', modified: '2027-01-01T00:00:00.000Z' }];
    expect(mergeAnnotations(mine, [note])).toMatchObject({ annotations: mine, added: 0, changed: 0 });
  });

  it('makes no second note where nothing would be lost', () => {
    const recoloured = { ...note, colour: 'sky' as const, modified: later.modified };
    expect(mergeAnnotations([note], [recoloured])).toMatchObject({
      annotations: [recoloured],
      added: 0,
      changed: 1,
    });
    expect(mergeAnnotations([note], [{ ...later, text: 'First.' }])).toMatchObject({
      added: 0,
      changed: 0,
      same: 1,
    });
  });

  it('takes two notes with the same words on the same place for one', () => {
    const twin = {
      ...note,
      id: 'urn:uuid:2',
      created: '2026-12-01T00:00:00.000Z',
      modified: '2026-12-01T00:00:00.000Z',
    };
    expect(mergeAnnotations([note], [twin])).toEqual({ annotations: [note], added: 0, changed: 0, same: 1 });
    expect(mergeAnnotations([note], [{ ...twin, text: 'Other words.' }])).toMatchObject({ added: 1 });
    expect(mergeAnnotations([note], [{ ...twin, at: 'section-6' }])).toMatchObject({ added: 1 });
  });
});
