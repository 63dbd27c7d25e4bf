import {
  childrenOf,
  citedFrom,
  clipQuote,
  type Duty,
  type Graph,
  labelOf,
  type PlanNode,
  pathInWords,
  quoteOf,
  type Responsibility,
  wholeBlock,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { exportSetting } from '../../state/export-file.ts';
import { shareLink } from '../../state/share-link.ts';

/** Duties that stand together in one section, or in one chapter where they govern whole sections. */
export type DutyGroup = { readonly place: PlanNode | undefined; readonly duties: readonly Duty[] };

/** What a clause governs first; a clause that governs nothing stands for itself. */
export function governedOf({ governs, clause }: Responsibility): PlanNode {
  return governs[0] ?? clause;
}

/** The title of a place; empty where the plan prints none. */
export function headingOf(node: PlanNode): string {
  return 'title' in node ? node.title : '';
}

/** A place as people cite it, with its title: "Box 5 p1 Upgrading geographical indications protection". */
export function nameOf(graph: Graph, node: PlanNode): string {
  return [labelOf(graph, node), headingOf(node)].filter(Boolean).join(' ');
}

/** Puts duties that follow each other in the same section together. */
export function groupDuties(duties: readonly Duty[]): readonly DutyGroup[] {
  const groups: { place: PlanNode | undefined; duties: Duty[] }[] = [];
  for (const duty of duties) {
    const place = placeOf(duty);
    const last = groups.at(-1);
    if (last && last.place === place) last.duties.push(duty);
    else groups.push({ place, duties: [duty] });
  }
  return groups;
}

/** The box in which a duty stands, where it is not itself the duty for the whole box. */
export function boxOf(duty: Duty): PlanNode | undefined {
  return above(duty).findLast(({ kind }) => kind === 'box');
}

/** The section in which most of some duties stand, the first of them where several do; `undefined` where none stands in a section. */
export function busiestSection(duties: readonly Duty[]): PlanNode | undefined {
  const sections = duties.flatMap(({ path }) => path.find(({ kind }) => kind === 'section') ?? []);
  const count = (section: PlanNode) => sections.filter((one) => one === section).length;
  return sections.toSorted((a, b) => count(b) - count(a) || a.place.start.offset - b.place.start.offset)[0];
}

/** What is printed in a part, without the clauses and without boxes, which stand for themselves. */
export function textOf(graph: Graph, node: PlanNode): readonly PlanNode[] {
  const own = isText(node) ? [node] : [];
  const below = childrenOf(graph, node.id).flatMap((child) => {
    if (isText(child)) return textOf(graph, child);
    return isHeaded(child) ? [child, ...textOf(graph, child)] : [];
  });
  return [...own, ...below];
}

function isText({ kind }: PlanNode): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function isHeaded({ kind }: PlanNode): boolean {
  return kind === 'topic' || kind === 'measure' || kind === 'project';
}

/** A duty as plain text, to be put into a paper: place, way to it, the words of the clause with their citation in the person's style, and a link back. */
export function citationOf(app: App, duty: Responsibility): string {
  const { graph, settings, host } = app;
  const { version } = exportSetting(host, '');
  const quote = quoteOf(graph, [wholeBlock(duty.clause)]);
  const cited = citedFrom(graph, duty.clause, duty.clause, version);
  const [first = duty.clause, ...others] = duty.governs;
  return [
    nameOf(graph, first),
    ...others.map((node) => `and ${nameOf(graph, node)}`),
    pathInWords(graph, first),
    quote ? clipQuote(settings.get().citationStyle, quote, cited).text : '',
    shareLink(app, duty.clause.id),
  ]
    .filter(Boolean)
    .join('\n');
}

function placeOf(duty: Duty): PlanNode | undefined {
  const path = above(duty);
  return path.findLast(({ kind }) => kind === 'section') ?? path.find(({ kind }) => kind === 'chapter');
}

function above(duty: Duty): readonly PlanNode[] {
  const governed = governedOf(duty);
  return duty.path.filter(({ id }) => id !== governed.id);
}
