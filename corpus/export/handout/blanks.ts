import { edgesFrom } from '../../graph.ts';
import type { Graph, PlanNode, TextRange } from '../../model.ts';
import type { CoverKind } from '../../teach/lesson.ts';
import { type Piece, piecesOf } from '../../teach/pieces.ts';
import type { Run, Runs } from '../report.ts';

/** What a blank of a handout stands for. */
export type BlankAnswer = { readonly number: number; readonly text: string };

/** Numbers the blanks of a handout while it is written, from 1, and keeps what each stands for. */
export type Blanks = {
  /** A blank in place of an answer. */
  readonly put: (answer: string) => Run;
  /** The answers since this was asked last, in the order of their blanks. */
  readonly take: () => readonly BlankAnswer[];
};

/** What the parts of a handout are written with. `isPathSaid` is false where the headings above say already where everything stands. */
export type Writing = { readonly graph: Graph; readonly blanks: Blanks; readonly isPathSaid: boolean };

/** Begins to number the blanks of a handout. */
export function collectBlanks(): Blanks {
  let last = 0;
  let taken: BlankAnswer[] = [];
  return {
    put: (text) => {
      last += 1;
      taken.push({ number: last, text });
      return { text: `(${last}) ____________`, blank: last };
    },
    take: () => {
      const answers = taken;
      taken = [];
      return answers;
    },
  };
}

/** What of the text of a block is covered, and which words of it a stop is about; `about` is `null` for all of them. */
export type Covering = {
  readonly kinds: readonly CoverKind[];
  readonly words: readonly TextRange[];
  readonly about: TextRange | null;
};

/**
 * The words of a block as runs, verbatim but for what is covered: each cover is one blank. The words that a stop is about are bold, and
 * footnotes stand behind their printed marks.
 */
export function coveredRuns({ graph, blanks }: Writing, node: PlanNode, covering: Covering): Runs {
  const { kinds, words, about } = covering;
  const runs: Run[] = [];
  let covered = '';
  const pieces = piecesOf(graph, node, kinds, words);
  pieces.forEach((piece, index) => {
    if (piece.cover === null) {
      runs.push(...openRuns(graph, piece, about));
      return;
    }
    // A cover may lie over several pieces, which follow each other.
    covered += piece.text;
    if (pieces[index + 1]?.cover === piece.cover) return;
    runs.push(blanks.put(covered));
    covered = '';
  });
  return runs;
}

function openRuns(graph: Graph, { text, start, ties }: Piece, about: TextRange | null): Runs {
  const mark = ties.find((tie) => tie.kind === 'mark');
  const footnote = mark ? graph.nodes.get(mark.to)?.text : undefined;
  const end = start + text.length;
  const cuts = (about ?? []).filter((cut) => cut > start && cut < end);
  const points = [start, ...cuts, end];
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    const isBold = about !== null && about[0] <= from && to <= about[1];
    return {
      text: text.slice(from - start, to - start),
      ...(isBold && { bold: true }),
      ...(to === end && footnote !== undefined && { footnote }),
    };
  });
}

/** The footnote of the first of some marks; `undefined` where there are none. */
export function footnoteOf(graph: Graph, marks: readonly string[]): string | undefined {
  const [first] = marks.flatMap((mark) => edgesFrom(graph, mark, 'cites'));
  return graph.nodes.get(first?.to ?? '')?.text;
}
