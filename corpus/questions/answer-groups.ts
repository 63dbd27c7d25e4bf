import { labelOf } from '../cite/labels.ts';
import { assertNever, type Graph } from '../model.ts';
import { roleCounts } from './agencies.ts';
import type { AnswerRow } from './answer-rows.ts';
import { counted, listed } from './in-words.ts';
import type { LedByAnswer, SharedAnswer } from './ready-answers.ts';
import { READY_QUESTIONS, type ReadyAnswer, type ReadyQuestion } from './ready-questions.ts';

/** Rows of an answer that belong together. */
export type AnswerGroup = {
  readonly title: string;
  /** What the title counts: clauses, each of which may govern several places, or places of the text. */
  readonly counted: 'clause' | 'place' | 'name';
  readonly rows: readonly AnswerRow[];
  /** Why there are no rows, in a sentence; empty where the answer itself says it. */
  readonly why: string;
};

/** How much a group counts: a clause once, however many places it governs. */
export function countInGroup({ counted: what, rows }: AnswerGroup): number {
  return what === 'clause' ? new Set(rows.map(({ clause }) => clause?.id)).size : rows.length;
}

/** The rows of an answer under their headings. A group that only a damaged clause can fill is left out while it is empty. */
export function groupsOfAnswer(graph: Graph, answer: ReadyAnswer): readonly AnswerGroup[] {
  switch (answer.kind) {
    case 'led-by':
      return [clauses('Clauses that it leads', answer.rows, whyNeverLeads(graph, answer))];
    case 'shared':
      return [clauses('Clauses that name both', answer.rows, whyNothingShared(graph, answer))];
    case 'no-lead':
      return [
        clauses(
          'Several bodies and no lead',
          answer.joint,
          'Every clause with several bodies prints a lead.',
        ),
        clauses('One body alone', answer.sole, 'No clause names one body alone.'),
        ...(answer.nobody.length > 0 ? [clauses('No listed body was found', answer.nobody, '')] : []),
        {
          title: 'No clause at all',
          counted: 'place',
          rows: answer.noClause,
          why: 'A clause governs every place.',
        },
      ];
    case 'named-not-assigned':
      return [
        {
          title: 'Left out of the clause that governs',
          counted: 'name',
          rows: answer.leftOut,
          why: 'Nobody: wherever a clause governs, every body that the text there names is in the clause as well.',
        },
        {
          title: 'Named where no clause governs',
          counted: 'name',
          rows: answer.ungoverned,
          why: 'Nobody: a clause governs every place whose text names a body.',
        },
      ];
    case 'named-once':
      return [clauses('The only clause of each', answer.rows, '')];
    default:
      return assertNever(answer);
  }
}

/** A ready question as a sentence: "What do CNIPA and SAMR share?" */
export function questionInWords(graph: Graph, question: ReadyQuestion): string {
  const pieces = READY_QUESTIONS.find(({ kind }) => kind === question.kind)?.pieces ?? [];
  const names = bodiesAskedFor(question).map((id) => {
    const node = graph.nodes.get(id);
    return node ? labelOf(graph, node) : id;
  });
  return pieces.map((piece, index) => piece + (names[index] ?? '')).join('');
}

/** The ids of the bodies that a question is about, in the order in which it names them. */
export function bodiesAskedFor(question: ReadyQuestion): readonly string[] {
  if (question.kind === 'led-by') return [question.body];
  return question.kind === 'shared' ? question.bodies : [];
}

function clauses(title: string, rows: readonly AnswerRow[], why: string): AnswerGroup {
  return { title, counted: 'clause', rows, why };
}

function whyNeverLeads(graph: Graph, { body }: LedByAnswer): string {
  const { participant, sole, joint, total } = roleCounts(graph, body.id);
  const parts = [
    ...(participant > 0 ? [`takes part under another lead in ${participant}`] : []),
    ...(sole > 0 ? [`is the only body in ${sole}`] : []),
    ...(joint > 0 ? [`is named with others and no lead in ${joint}`] : []),
  ];
  const name = labelOf(graph, body);
  return total === 0
    ? `No clause names ${name}.`
    : `${name} stands in ${counted(total, 'clause')}: it ${listed(parts)}.`;
}

function whyNothingShared(graph: Graph, { bodies }: SharedAnswer): string {
  const each = bodies.map((body) => {
    const { total } = roleCounts(graph, body.id);
    return `${labelOf(graph, body)} in ${counted(total, 'clause')}`;
  });
  return `Each is named without the other: ${listed(each)}.`;
}
