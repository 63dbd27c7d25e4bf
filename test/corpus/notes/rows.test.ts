import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../corpus/notes/annotation.ts';
import { attachAnnotations } from '../../../corpus/notes/attach.ts';
import { type NoteFilter, narrowNotes } from '../../../corpus/notes/narrow-notes.ts';
import { noteFacets } from '../../../corpus/notes/note-facets.ts';
import { noteRows } from '../../../corpus/notes/note-rows.ts';
import { type NoteOrder, sortNotes } from '../../../corpus/notes/sort-notes.ts';
import { graph } from '../the-plan.ts';
import { noteOn } from './arbitrary.ts';

const day = (number: number) => `2026-11-0${number}T08:00:00.000Z`;

const notes: readonly Annotation[] = [
  noteOn('section-6', null, {
    id: 'd',
    text: 'Is the Müller report out?',
    tags: ['Budget'],
    created: day(4),
    modified: day(9),
  }),
  noteOn('section-4/measure-1/p-1', 'the Patent Law', {
    id: 'b',
    kind: 'highlight',
    colour: 'sun',
    created: day(2),
    modified: day(2),
  }),
  noteOn('section-4/measure-1/p-1', 'Basic legal research', {
    id: 'c',
    text: 'who’s paying',
    tags: ['budget', 'law'],
    colour: 'sky',
    created: day(3),
    modified: day(3),
  }),
  {
    ...noteOn('section-4', '4.', { id: 'a', kind: 'bookmark', created: day(1), modified: day(5) }),
    at: 'section-99',
    quote: { exact: 'xyzzy plugh', prefix: '', suffix: '' },
  },
  noteOn('chapter-1/p-1', 'intellectual property', {
    id: 'e',
    kind: 'mark',
    status: 'done',
    created: day(5),
    modified: day(6),
  }),
];

const rows = noteRows(graph, attachAnnotations(graph, notes));
const ids = (some: readonly { readonly annotation: Annotation }[]) =>
  some.map(({ annotation }) => annotation.id).join('');

describe('a row of a note', () => {
  it('says where the note stands', () => {
    const row = rows[1];
    expect(row).toMatchObject({ label: '§4 ¶1', chapter: 3, placing: 'placed', quotes: ['the Patent Law'] });
    expect(row?.path).toEqual([
      'Ch. III Comprehensively Strengthening the Protection of Intellectual Property Rights and Stimulating the Innovation Vitality of the Whole of Society',
      '§4 Improving the legal and policy system of intellectual property',
      '§4 m1 Improving intellectual property laws and regulations',
    ]);
    expect(rows[3]).toMatchObject({ node: null, label: '', chapter: null, placing: 'unplaced' });
  });

  it('is one for a selection over several blocks, and as sure as its least sure part', () => {
    const first = noteOn('section-4', null, { id: 'x', group: 'x', text: 'All of it.' });
    const second = noteOn('section-4/measure-1', null, { id: 'y', group: 'x' });
    const lost = {
      ...noteOn('section-4/measure-1/p-1', 'the Patent Law', { id: 'z', group: 'x' }),
      at: 'section-99',
      quote: { exact: 'xyzzy plugh', prefix: '', suffix: '' },
    };
    const [row, ...others] = noteRows(graph, attachAnnotations(graph, [second, first, lost]));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ annotation: first, placing: 'unplaced', label: '§4' });
    expect(row?.quotes).toEqual([first.quote.exact, second.quote.exact, 'xyzzy plugh']);
    expect(noteRows(graph, attachAnnotations(graph, [second]))[0]?.annotation).toBe(second);
  });
});

describe('notes narrowed', () => {
  it.each<[string, Partial<NoteFilter>, string]>([
    ['to nothing', {}, 'dbcae'],
    ['by a word of the note, without its accent', { text: 'MULLER' }, 'd'],
    ['by a word of the quote', { text: 'patent' }, 'b'],
    ['by words in any order', { text: 'law the' }, 'bc'],
    ['by a tag', { text: 'BUDGET' }, 'dc'],
    ['by the label of the place', { text: '§4 ¶1' }, 'bc'],
    ['by another apostrophe', { text: "who's" }, 'c'],
    ['by words that nothing has', { text: 'patent müller' }, ''],
    ['by kind', { kinds: ['highlight', 'mark'] }, 'be'],
    ['by colour', { colours: ['sky'] }, 'c'],
    ['by a picked tag', { tags: ['budget'] }, 'dc'],
    ['by chapter', { chapters: [3] }, 'dbc'],
    ['to what has no place', { placings: ['unplaced'] }, 'a'],
    ['by all of it', { text: 'budget', kinds: ['note'], chapters: [3], placings: ['placed'] }, 'dc'],
  ])('%s', (_, filter, expected) => {
    expect(ids(narrowNotes(rows, filter))).toBe(expected);
  });
});

describe('the counts beside the filters', () => {
  it('count every facet with the other filters applied', () => {
    expect(noteFacets(rows, { kinds: ['note'], tags: ['law'] })).toEqual({
      kinds: [
        { value: 'note', count: 1 },
        { value: 'highlight', count: 0 },
        { value: 'bookmark', count: 0 },
        { value: 'mark', count: 0 },
      ],
      colours: [
        { value: 'sun', count: 0 },
        { value: 'sky', count: 1 },
      ],
      tags: [
        { value: 'Budget', count: 2 },
        { value: 'law', count: 1 },
      ],
      chapters: [
        { value: 1, count: 0 },
        { value: 3, count: 1 },
      ],
      placings: [
        { value: 'placed', count: 1 },
        { value: 'unplaced', count: 0 },
      ],
    });
  });

  it('are what picking the value leaves', () => {
    const filter: Partial<NoteFilter> = { text: 'budget' };
    for (const { value, count } of noteFacets(rows, filter).chapters) {
      expect(narrowNotes(rows, { ...filter, chapters: [value] })).toHaveLength(count);
    }
    for (const { value, count } of noteFacets(rows, filter).tags) {
      expect(narrowNotes(rows, { ...filter, tags: [value] })).toHaveLength(count);
    }
  });
});

describe('notes sorted', () => {
  it.each<[NoteOrder, string]>([
    // In the text: chapter 1, then section 4 ("Basic …" before "the Patent Law"), then section 6; what has no place comes last.
    ['place', 'ecbda'],
    ['newest', 'edcba'],
    ['oldest', 'abcde'],
    ['changed', 'deacb'],
  ])('by %s', (order, expected) => {
    expect(ids(sortNotes(rows, order))).toBe(expected);
    expect(ids(sortNotes(rows.toReversed(), order))).toBe(expected);
  });
});
