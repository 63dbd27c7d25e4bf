import { labelOf } from '../cite/labels.ts';
import { nodeAt, nodesOf } from '../graph.ts';
import type { Agency, Graph, Group, PlanNode } from '../model.ts';
import { type AnswerRow, allResponsibilities, rowsOfClause, unassignedNames } from './answer-rows.ts';
import { compare, type Leading, sharedBy } from './compare.ts';
import { counted, inWords, listed } from './in-words.ts';
import { columnsOf } from './matrix-columns.ts';
import { placesWithoutClause } from './without-clause.ts';

type Answer<K extends string> = {
  readonly kind: K;
  /** A plain sentence that states the count. */
  readonly sentence: string;
  /** What was counted and what was not, each a plain sentence. */
  readonly remarks: readonly string[];
};

/** Where a body is printed as lead. */
export type LedByAnswer = Answer<'led-by'> & {
  readonly body: Agency | Group;
  /** The sections in which it leads at least one clause, in printed order (by the rule of the matrix for boxes). */
  readonly sections: readonly PlanNode[];
  readonly rows: readonly AnswerRow[];
};

/** The clauses that name two bodies. */
export type SharedAnswer = Answer<'shared'> & {
  readonly bodies: readonly (Agency | Group)[];
  readonly leading: readonly Leading[];
  readonly rows: readonly AnswerRow[];
};

/** Where no lead is printed, and why. */
export type NoLeadAnswer = Answer<'no-lead'> & {
  /** Several bodies and no lead. */
  readonly joint: readonly AnswerRow[];
  /** One body only. */
  readonly sole: readonly AnswerRow[];
  /** A clause in which no listed body was found. */
  readonly nobody: readonly AnswerRow[];
  /** No clause at all. */
  readonly noClause: readonly AnswerRow[];
};

/** Bodies named in running text and not by a clause there. */
export type UnassignedAnswer = Answer<'named-not-assigned'> & {
  readonly leftOut: readonly AnswerRow[];
  readonly ungoverned: readonly AnswerRow[];
};

/** Bodies that stand in exactly one clause. */
export type NamedOnceAnswer = Answer<'named-once'> & {
  readonly bodies: readonly Agency[];
  readonly rows: readonly AnswerRow[];
};

const PRINTED_LEAD =
  'A lead is counted only where the text prints one; being first in a list is not leading.';
const A_GROUP = 'is a group, not a body; whom it means the text does not say';

/** Answers which sections a body leads. */
export function answerLedBy(graph: Graph, id: string): LedByAnswer | undefined {
  const body = graph.nodes.get(id);
  if (body?.kind !== 'agency' && body?.kind !== 'group') return undefined;
  const own = allResponsibilities(graph).flatMap((one) =>
    one.bodies.filter((named) => named.body.id === id).map(({ role }) => ({ ...one, role })),
  );
  const led = own.filter(({ role }) => role === 'lead');
  const alone = own.filter(({ role }) => role === 'sole').length;
  const sections = [...new Set(led.flatMap(({ clause }) => columnsOf(graph, 'section', clause)))].map(
    (section) => nodeAt(graph, section),
  );
  const name = labelOf(graph, body);
  return {
    kind: 'led-by',
    body,
    sections,
    rows: led.flatMap(rowsOfClause),
    sentence:
      led.length === 0
        ? `The text never prints ${name} as lead.`
        : `${name} leads ${counted(led.length, 'clause')}, in ${counted(sections.length, 'section')}: ${listed(sections.map((section) => labelOf(graph, section)))}.`,
    remarks: [
      PRINTED_LEAD,
      ...(led.length > 0
        ? ['To lead a clause is not to lead its section: other clauses of it may name another lead, or none.']
        : []),
      ...(alone > 0
        ? [`In ${counted(alone, 'clause')} more ${name} is the only body named; no lead is printed there.`]
        : []),
      ...(body.kind === 'group' ? [`“${name}” ${A_GROUP}.`] : []),
    ],
  };
}

/** Answers what two bodies share. */
export function answerShared(graph: Graph, ids: readonly [string, string]): SharedAnswer | undefined {
  const comparison = compare(graph, ids);
  if (!comparison) return undefined;
  const { bodies, leading } = comparison;
  const duties = sharedBy(comparison, ids);
  const nameAt = (id: string) => labelOf(graph, nodeAt(graph, id));
  const leads = leading.map(
    ({ lead, led, clauses }) => `${nameAt(lead)} leads ${nameAt(led)} in ${inWords(clauses.length)} of them`,
  );
  const both = listed(ids.map(nameAt));
  return {
    kind: 'shared',
    bodies,
    leading,
    rows: duties.flatMap(rowsOfClause),
    sentence:
      duties.length === 0
        ? `No clause names both ${both}.`
        : `${counted(duties.length, 'clause names', 'clauses name')} both ${both}.`,
    remarks: [
      ...(duties.length > 0
        ? [leads.length > 0 ? `${leads.join('; ')}.` : 'In none of them does one lead the other.']
        : []),
      PRINTED_LEAD,
      ...bodies.filter(({ kind }) => kind === 'group').map((group) => `“${group.title}” ${A_GROUP}.`),
    ],
  };
}

/** Answers which places name no lead. */
export function answerNoLead(graph: Graph): NoLeadAnswer {
  const all = allResponsibilities(graph);
  const leads = all.filter(({ clause }) => clause.arrangement === 'led');
  const others = all.filter(({ clause }) => clause.arrangement !== 'led');
  const sole = others.filter(({ clause }) => clause.arrangement === 'sole');
  const joint = others.filter(({ clause, bodies }) => clause.arrangement === 'joint' && bodies.length > 0);
  const nobody = others.filter(({ bodies }) => bodies.length === 0);
  const noClause = placesWithoutClause(graph);
  return {
    kind: 'no-lead',
    joint: joint.flatMap(rowsOfClause),
    sole: sole.flatMap(rowsOfClause),
    nobody: nobody.flatMap(rowsOfClause),
    noClause: noClause.map((place) => ({ place, clause: null, words: place.text, bodies: [] })),
    sentence: `${counted(joint.length, 'clause names', 'clauses name')} several bodies and no lead, ${sole.length} one body alone, and ${counted(noClause.length, 'place has', 'places have')} no clause at all.`,
    remarks: [
      `In the other ${counted(leads.length, 'clause')} a lead is printed.`,
      'Where one body stands alone there is nobody to lead, so these clauses are listed apart.',
      'A place without a clause is listed once, at its highest heading; front matter and footnotes are left out.',
      ...(nobody.length > 0 ? [`In ${counted(nobody.length, 'clause')} no listed body could be found.`] : []),
    ],
  };
}

/** Answers who is named in the text of a place but not in the clause that governs it. */
export function answerUnassigned(graph: Graph): UnassignedAnswer {
  const { leftOut, ungoverned } = unassignedNames(graph);
  return {
    kind: 'named-not-assigned',
    leftOut,
    ungoverned,
    sentence: `${leftOut.length === 0 ? 'No body is' : leftOut.length === 1 ? '1 body is' : `${leftOut.length} times a body is`} named in the text of a place and left out of its clause; ${ungoverned.length === 1 ? 'once' : `${ungoverned.length} times`} one is named where no clause governs.`,
    remarks: [
      'A body is counted once for each block that names it. Groups are counted too, and marked.',
      'Only names that the list of bodies knows are found; a paraphrase is not.',
      'To be named in running text gives nobody a duty.',
    ],
  };
}

/** Answers which bodies stand in exactly one clause. */
export function answerNamedOnce(graph: Graph): NamedOnceAnswer {
  const all = allResponsibilities(graph);
  const found = nodesOf(graph, 'agency').flatMap((body) => {
    const own = all.filter(({ bodies }) => bodies.some((one) => one.body.id === body.id));
    const [only] = own;
    return only && own.length === 1 ? [{ body, only }] : [];
  });
  found.sort((a, b) => a.only.clause.number - b.only.clause.number);
  const names = found.map(({ body }) => body.title);
  return {
    kind: 'named-once',
    bodies: found.map(({ body }) => body),
    rows: found.flatMap(({ only }) => rowsOfClause(only)),
    sentence:
      found.length === 0
        ? 'Every body stands in more than one clause.'
        : `${counted(found.length, 'body stands', 'bodies stand')} in exactly one clause: ${listed(names)}.`,
    remarks: [
      'A body counts as one however its name is printed.',
      'Only clauses are counted, not names in running text; groups are not bodies and are left out.',
    ],
  };
}
