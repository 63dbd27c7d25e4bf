import type { Arrangement, Edge, PlanNode, Problem, Role } from '../model.ts';
import type { Entry, Outline } from '../outline.ts';
import { placeOf } from '../source.ts';
import { bodiesOf, bodyMatcher } from './bodies.ts';
import { type ClauseWords, takeApart } from './clause-words.ts';
import type { Reader } from './reader.ts';

/**
 * Reads the responsibility clauses: who is named, who leads, and what the clause governs. The word lead stands only where the text
 * prints one; being first in a list is not leading.
 */
export const readClauses: Reader = ({ outline, lists }) => {
  const match = bodyMatcher(lists);
  const clauses = outline.entries.filter((entry) => entry.kind === 'clause');
  const governed = governedBy(outline, clauses);
  const nodes: PlanNode[] = [];
  const edges: Edge[] = [];
  const problems: Problem[] = [];
  for (const entry of clauses) {
    const place = placeOf(outline.source, entry.printed);
    const words = takeApart(entry.printed.text, match(entry.printed.text), outline.pattern.clause);
    const { id, parent, number } = entry;
    nodes.push({
      kind: 'clause',
      id,
      text: entry.printed.text,
      parent,
      place,
      number,
      arrangement: arrangementOf(words),
    });
    edges.push({ kind: 'governs', from: id, to: governed.get(id) ?? parent, place });
    edges.push(...assignments(outline, entry, words));
    problems.push(
      ...words.oddities.map((oddity) => ({
        severity: oddity.severity,
        code: oddity.code,
        message: oddity.message,
        at: id,
        place: placeOf(outline.source, entry.printed, ...oddity.range),
      })),
    );
  }
  return { nodes: [...bodiesOf(outline, lists, edges), ...nodes], edges, problems };
};

function arrangementOf(words: ClauseWords): Arrangement {
  if (words.leads.length > 0) return 'led';
  return words.listed.length === 1 ? 'sole' : 'joint';
}

const OTHERS: Readonly<Record<Arrangement, Role>> = { led: 'participant', sole: 'sole', joint: 'joint' };

function assignments(outline: Outline, entry: Entry, words: ClauseWords): readonly Edge[] {
  const others = OTHERS[arrangementOf(words)];
  const edges: Edge[] = words.listed.map((name) => {
    const lead = words.leads.find((candidate) => candidate.entry.id === name.entry.id);
    return {
      kind: 'assigns',
      from: entry.id,
      to: name.entry.id,
      role: lead ? 'lead' : others,
      printed: name.printed,
      place: placeOf(outline.source, entry.printed, ...name.range),
      range: name.range,
      ...(lead ? { leadPlace: placeOf(outline.source, entry.printed, ...lead.range) } : {}),
    };
  });
  const unlisted = words.leads.filter(
    (lead) => !words.listed.some((name) => name.entry.id === lead.entry.id),
  );
  for (const lead of unlisted) {
    const place = placeOf(outline.source, entry.printed, ...lead.range);
    const { printed, range } = lead;
    edges.push({
      kind: 'assigns',
      from: entry.id,
      to: lead.entry.id,
      role: 'lead',
      printed,
      place,
      range,
      leadPlace: place,
    });
  }
  return edges;
}

/**
 * What each clause governs (design §4): the measure or section that it ends; in a box the whole box when it is the only clause and stands
 * at the end of the last project, and otherwise its project.
 */
function governedBy(outline: Outline, clauses: readonly Entry[]): ReadonlyMap<string, string> {
  const byId = new Map(outline.entries.map((entry) => [entry.id, entry]));
  const boxOf = (clause: Entry) => {
    const owner = byId.get(clause.parent);
    return owner?.kind === 'project' ? owner.parent : undefined;
  };
  return new Map(
    clauses.map((clause) => {
      const box = boxOf(clause);
      if (!box) return [clause.id, clause.parent];
      const alone = clauses.filter((other) => boxOf(other) === box || other.parent === box).length === 1;
      const lastProject = outline.entries.findLast(
        (entry) => entry.kind === 'project' && entry.parent === box,
      );
      return [clause.id, alone && lastProject?.id === clause.parent ? box : clause.parent];
    }),
  );
}
