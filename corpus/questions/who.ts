import { labelOf } from '../cite/labels.ts';
import { nodesOf, pathTo } from '../graph.ts';
import type { Graph, PlanNode } from '../model.ts';
import { capital, counted, inWords, listed } from './in-words.ts';
import { type Assignment, type Responsibility, responsibilityOf, responsibleFor } from './responsibility.ts';

/** Who does what stands at a place: the clauses that cover it, or, for a part with clauses of its own below it, those. */
export type Who = { readonly covering: readonly Responsibility[]; readonly below: readonly Responsibility[] };

/** Gathers who does what stands at a place. `below` is filled only where no clause covers the place itself. */
export function whoFor(graph: Graph, id: string): Who {
  const covering = responsibleFor(graph, id);
  if (covering.length > 0) return { covering, below: [] };
  const below = nodesOf(graph, 'clause')
    .map((clause) => responsibilityOf(graph, clause))
    .filter(({ governs }) => governs.some((node) => pathTo(graph, node.id).some((above) => above.id === id)));
  return { covering, below };
}

/** Says in one sentence who does what stands at a place. */
export function whoSentence(graph: Graph, id: string): string {
  const { covering, below } = whoFor(graph, id);
  if (covering.length === 1) return covering.map((one) => arrangementSentence(graph, one)).join('');
  if (covering.length > 1) return `${capital(inWords(covering.length))} clauses cover this.`;
  return below.length > 0 ? belowSentence(graph, below) : 'No responsible body is stated here.';
}

/** Says in one sentence who stands in a clause. The word lead is used only where the text prints a lead. */
export function arrangementSentence(graph: Graph, { clause, bodies }: Responsibility): string {
  const groups = bodies.filter(({ body }) => body.kind === 'group');
  const named = bodies.filter(({ body }) => body.kind === 'agency');
  const tail = groups.length > 0 ? `, with ${listed(groups.map(({ body }) => body.title))}` : '';
  const lead = bodies.find(({ role }) => role === 'lead');
  if (lead) {
    const others = named.filter((one) => one !== lead).length;
    const with_ = [
      others > 0 ? `${inWords(others)} ${others === 1 ? 'other' : 'others'}` : '',
      ...groups.filter((one) => one !== lead).map(({ body }) => body.title),
    ];
    const company = with_.filter(Boolean);
    return `${nameOf(graph, lead)} leads${company.length > 0 ? `, with ${listed(company)}` : ''}.`;
  }
  const first = bodies[0];
  if (clause.arrangement === 'sole' && first) return `${nameOf(graph, first)} alone.`;
  if (named.length === 0 && first)
    return `${capital(listed(groups.map(({ body }) => body.title)))} jointly. No lead is named.`;
  if (named.length === 1 && named[0]) return `${nameOf(graph, named[0])}${tail}, jointly. No lead is named.`;
  return `${counted(named.length, 'body', 'bodies')} jointly${tail}. No lead is named.`;
}

/** Says what a clause governs, seen from a place: "governs the whole of Box 1". */
export function governsWords(graph: Graph, { governs }: Responsibility, from: string): string {
  const first = governs[0];
  if (!first) return 'governs nothing that could be found';
  const what = governs.map((node) => governedName(graph, node, from));
  return `governs ${listed(what)}`;
}

function governedName(graph: Graph, node: PlanNode, from: string): string {
  if (node.kind === 'box') return `the whole of ${node.label}`;
  if (node.kind === 'section') return `section ${node.number}`;
  const inside = pathTo(graph, from).some(({ id }) => id === node.id);
  return inside ? `this ${node.kind}` : labelOf(graph, node);
}

function belowSentence(graph: Graph, below: readonly Responsibility[]): string {
  const bodies = new Set(
    below.flatMap((one) =>
      one.bodies.filter(({ body }) => body.kind === 'agency').map(({ body }) => body.id),
    ),
  );
  const led = new Map<string, number>();
  for (const { bodies: assigned } of below) {
    for (const one of assigned)
      if (one.role === 'lead') led.set(nameOf(graph, one), (led.get(nameOf(graph, one)) ?? 0) + 1);
  }
  const clauses = `${counted(below.length, 'clause')} below ${below.length === 1 ? 'names' : 'name'} ${counted(bodies.size, 'body', 'bodies')}.`;
  if (led.size === 0) return `${clauses} No lead is named.`;
  const leads = [...led]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} leads ${inWords(count)}`);
  return `${clauses} ${listed(leads)}.`;
}

function nameOf(graph: Graph, { body }: Assignment): string {
  return labelOf(graph, body);
}
