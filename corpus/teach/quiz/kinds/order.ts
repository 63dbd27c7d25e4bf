import { labelOf } from '../../../cite/labels.ts';
import { titleOf } from '../../../cite/titles.ts';
import { childrenOf } from '../../../graph.ts';
import type { NodeKind, PlanNode } from '../../../model.ts';
import { placeInFull, quoteFrom } from '../place-names.ts';
import type { Candidate, Candidates, Draft, MakerInput } from '../quiz.ts';
import { below, drawn } from '../random.ts';

const MOST = { easy: 4, medium: 5, hard: 6 } as const;
const FEWEST = 3;

/** The parts that can be put in order, and what several of them are called. */
const PARTS: Readonly<Partial<Record<NodeKind, string>>> = {
  chapter: 'chapters',
  section: 'sections',
  measure: 'measures',
  topic: 'headings',
  project: 'projects',
};

/** In which order parts of one kind stand: the chapters of the plan, the sections of a chapter, the measures of a section, the projects of a box. Easy ones leave some out between. */
export function whichOrder(input: MakerInput): Candidates {
  const { graph, range } = input;
  const candidates = graph.plan.nodes
    .filter(({ id, kind }) => (kind === 'plan' ? range.node === null : range.holds(id)))
    .flatMap((whole): readonly Candidate[] => {
      const inside = childrenOf(graph, whole.id);
      return inside.length < FEWEST ? [] : candidatesFor(input, whole, inside);
    });
  return { candidates };
}

function candidatesFor(
  input: MakerInput,
  whole: PlanNode,
  inside: readonly PlanNode[],
): readonly Candidate[] {
  return Object.entries(PARTS).flatMap(([kind, name]) => {
    const parts = inside.filter((node) => node.kind === kind);
    return parts.length < FEWEST
      ? []
      : [{ about: whole.id, draft: () => draftOf(input, whole, name, parts) }];
  });
}

function draftOf(
  { graph, random, difficulty }: MakerInput,
  whole: PlanNode,
  name: string,
  parts: readonly PlanNode[],
): Draft {
  const count = Math.min(MOST[difficulty], parts.length);
  const start = below(random, parts.length - count + 1);
  const chosen = difficulty === 'hard' ? parts.slice(start, start + count) : drawn(random, parts, count);
  const where = whole.kind === 'plan' ? 'of the plan' : `of ${placeInFull(graph, whole)}`;
  return {
    form: 'order',
    prompt: `Put these ${name} ${where} in the order in which they are printed.`,
    inOrder: chosen.map(titleOf),
    explanation: `They stand in this order: ${chosen.map((node) => labelOf(graph, node)).join(', ')}.`,
    quotes: chosen.map((node) => quoteFrom(graph, node)),
  };
}
