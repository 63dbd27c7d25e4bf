import {
  ANNOTATION_COLOURS,
  ANNOTATION_KINDS,
  type Graph,
  listed,
  type NoteFilter,
  type NoteOrder,
  PLACINGS,
  type Placing,
} from '../../corpus/index.ts';
import { COLOUR_NAME, NOTE_KINDS } from './note-words.ts';
import { oneOf, type Picked, pick, valuesOf } from './picked.ts';

/** What a person looks for among their notes, as read from the address. */
export type NotePicks = { readonly filter: NoteFilter; readonly order: NoteOrder };

export const NOTE_ORDERS = ['place', 'newest', 'oldest', 'changed'] as const;

/** The names in the address under which the facets stand. */
export type NoteFacetName = (typeof FACETS)[number];

const FACETS = ['kind', 'colour', 'tag', 'chapter', 'placing'] as const;
const NARROWING = ['q', ...FACETS] as const;
const LONGEST_TEXT = 200;

export const ORDER_NAME: Readonly<Record<NoteOrder, string>> = {
  place: 'Place',
  newest: 'Newest first',
  oldest: 'Oldest first',
  changed: 'Last changed',
};

export const PLACING_NAME: Readonly<Record<Placing, string>> = {
  placed: 'In their place',
  check: 'Please check',
  unplaced: 'Unplaced',
};

/** Reads what is picked. What makes no sense asks for nothing. */
export function notePicksOf(picked: Picked): NotePicks {
  return {
    filter: {
      text: picked.q?.[0] ?? '',
      kinds: ANNOTATION_KINDS.filter((one) => valuesOf(picked, 'kind').includes(one)),
      colours: ANNOTATION_COLOURS.filter((one) => valuesOf(picked, 'colour').includes(one)),
      tags: valuesOf(picked, 'tag'),
      chapters: valuesOf(picked, 'chapter').map(Number).filter(Number.isSafeInteger),
      placings: PLACINGS.filter((one) => valuesOf(picked, 'placing').includes(one)),
    },
    order: oneOf(picked, 'sort', NOTE_ORDERS),
  };
}

/** Looks for words; an empty text looks for none. */
export function pickNoteText(picked: Picked, text: string): Picked {
  return pick(picked, 'q', text.trim() === '' ? [] : [text.slice(0, LONGEST_TEXT)]);
}

/** Whether anything narrows the list. */
export function isNotesNarrowed(picked: Picked): boolean {
  return NARROWING.some((name) => valuesOf(picked, name).length > 0);
}

/** Takes back all that narrows the list; the order stays. */
export function clearNotes(picked: Picked): Picked {
  return NARROWING.reduce<Picked>((left, name) => pick(left, name, []), picked);
}

/** What narrows and sorts the list, in words, for an export; empty where nothing does. */
export function notePicksInWords(graph: Graph, picked: Picked): string {
  const { filter, order } = notePicksOf(picked);
  const chapters = filter.chapters.map((number) => chapterName(graph, number));
  const parts = [
    filter.text === '' ? '' : `with “${filter.text}”`,
    listed(filter.kinds.map((one) => NOTE_KINDS[one].toLowerCase())),
    filter.colours.length === 0 ? '' : `colour ${listed(filter.colours.map((one) => COLOUR_NAME[one]))}`,
    filter.tags.length === 0 ? '' : `tagged ${listed(filter.tags)}`,
    listed(chapters),
    listed(filter.placings.map((one) => PLACING_NAME[one].toLowerCase())),
    order === 'place' ? '' : `sorted: ${ORDER_NAME[order].toLowerCase()}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** A chapter by its number, as its heading prints it. */
export function chapterName({ plan }: Graph, number: number): string {
  const chapter = plan.nodes.find((node) => node.kind === 'chapter' && node.number === number);
  return chapter?.kind === 'chapter'
    ? `${chapter.label.replace(/[.\s]+$/, '')} ${chapter.title}`
    : String(number);
}
