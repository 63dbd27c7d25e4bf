import {
  type CommitmentGrouping,
  type CommitmentOrder,
  counted,
  type Graph,
  labelOf,
  NO_BODY_STATED,
  nodesOf,
} from '../../corpus/index.ts';
import { ROLE_WORD } from '../parts/words.ts';
import { NARROWING, type NarrowingName, picksOf } from './commitment-picks.ts';
import { type Picked, valuesOf } from './picked.ts';

export const ORDER_WORDS: Readonly<Record<CommitmentOrder, string>> = {
  printed: 'Plan order',
  verb: 'Verb, A to Z',
  bodies: 'Most bodies first',
  deadline: 'Deadline',
};

export const GROUP_WORDS: Readonly<Record<CommitmentGrouping, string>> = {
  chapter: 'Chapter',
  section: 'Section',
  body: 'Body',
  verb: 'Verb',
  clause: 'Clause',
};

/** One thing that narrows the list, in words, and how to take it back. */
export type Narrowing = {
  readonly name: NarrowingName;
  readonly value: string;
  /** What kind of thing it is; empty where the words say it. */
  readonly kind: string;
  readonly words: string;
};

/** Everything that narrows the list, in the order in which it can be picked. */
export function narrowingOf(graph: Graph, picked: Picked): readonly Narrowing[] {
  return NARROWING.flatMap((name) =>
    valuesOf(picked, name).map((value) => ({ name, value, ...inWordsOf(graph, name, value) })),
  );
}

/** What the list was narrowed, sorted and grouped by, for an export; empty where it is all in the order of the plan. */
export function picksInWords(graph: Graph, picked: Picked): string {
  const { order, turned, group } = picksOf(picked);
  const narrowing = narrowingOf(graph, picked);
  const kinds = [...new Set(narrowing.map(({ kind }) => kind))].map((kind) => {
    const words = narrowing.filter((one) => one.kind === kind).map((one) => one.words);
    return kind === '' ? words.join('; ') : `${kind} ${words.join(' or ')}`;
  });
  const sorted = order === 'printed' && !turned ? [] : [`sorted: ${ORDER_WORDS[order]}`];
  return [
    ...kinds,
    ...sorted.map((words) => (turned ? `${words}, the other way round` : words)),
    ...(group ? [`grouped by ${group}`] : []),
  ].join('; ');
}

/** How many sentences are shown, in words: "355 sentences", "23 of 355 sentences", "No sentence". The second part is the quieter one. */
export function countInWords(shown: number, whole: number): readonly [count: string, rest: string] {
  if (shown === 0) return ['No sentence', `of ${whole}`];
  return shown === whole
    ? [counted(whole, 'sentence'), whole === 1 ? 'that promises something' : 'that promise something']
    : [String(shown), `of ${counted(whole, 'sentence')}`];
}

/** A day of the person's own as people write it: "12 May 2026". */
export function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function inWordsOf(graph: Graph, name: NarrowingName, value: string): Pick<Narrowing, 'kind' | 'words'> {
  switch (name) {
    case 'q':
      return { kind: 'with the words', words: `“${value}”` };
    case 'body': {
      const body = graph.nodes.get(value);
      return { kind: 'body', words: body ? labelOf(graph, body) : value };
    }
    case 'role':
      return {
        kind: 'role',
        words: Object.entries(ROLE_WORD).find(([role]) => role === value)?.[1] ?? value,
      };
    case 'chapter':
      return { kind: 'chapter', words: chapterLabel(graph, Number(value)) };
    case 'verb':
      return { kind: 'verb', words: value };
    case 'number':
      return { kind: '', words: 'has a number' };
    case 'deadline':
      return { kind: '', words: 'has a deadline' };
    case 'unassigned':
      return { kind: '', words: NO_BODY_STATED };
    case 'mine':
      return { kind: 'yours', words: value === 'any' ? 'any mark' : value };
  }
}

/** The number of a chapter as the plan prints it: "III". */
export function chapterLabel(graph: Graph, number: number): string {
  const chapter = nodesOf(graph, 'chapter').find((one) => one.number === number);
  return chapter ? chapter.label.replace(/[.\s]+$/, '') : String(number);
}
