import { childrenOf, edgesFrom, edgesTo, nodeAt, pathTo, statedIn } from '../graph.ts';
import type { Agency, Graph, Group, NodeKind, PlanNode, Quantity, Role } from '../model.ts';
import { namesOf } from '../questions/find-agency.ts';
import { responsibilityOf, responsibleFor } from '../questions/responsibility.ts';
import { plainText, type ReadWords, type Word } from './words.ts';

/** Where in a unit words stand. `title` is its heading or name, `text` its running text, `note` the footnote that an indicator cites. */
export type UnitField = 'title' | 'text' | 'note';

/** A stretch of a unit's words, and the node that prints them. */
export type Part = {
  readonly field: UnitField;
  readonly node: string;
  readonly text: string;
  /** The text as phrases are looked for in it. */
  readonly plain: string;
  readonly words: readonly Word[];
};

/** A body that a unit's clause names, with its role there. */
export type UnitBody = { readonly id: string; readonly role: Role };

/** What a search can find: a measure, project, indicator, footnote, paragraph, agency … with all the words that are searched in it. */
export type Unit = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly parts: readonly Part[];
  /** The titles of the box and section that it stands in, what introduces its list, what it is a footnote to. They help to rank but are not its own words. */
  readonly context: readonly Word[];
  readonly path: readonly PlanNode[];
  readonly bodies: readonly UnitBody[];
  /** A clause governs this very unit, not only something that it stands in. */
  readonly governed: boolean;
  /** Bodies that its running text names outside clauses. */
  readonly mentioned: readonly string[];
  /** What kinds of quantity it states. */
  readonly states: ReadonlySet<Quantity['measure']>;
  /** Shown only when asked for by `in:` or `kind:`, because its words are found elsewhere too. */
  readonly onDemand: boolean;
  readonly order: number;
};

const WHOLE: ReadonlySet<NodeKind> = new Set(['measure', 'topic', 'project', 'box', 'section', 'chapter']);

/** Every unit of a plan, in the order of the text; the bodies and groups behind it. */
export function unitsOf(graph: Graph, read: ReadWords): readonly Unit[] {
  const inText = graph.plan.nodes.filter((node) => isUnit(graph, node));
  const bodies = graph.plan.nodes.filter((node) => node.kind === 'agency' || node.kind === 'group');
  return [...inText, ...bodies].map((node, order) => unitOf(graph, node, order, read));
}

/** The unit that shows a node: itself, or the nearest thing above it that is a unit. */
export function isUnit(graph: Graph, node: PlanNode): boolean {
  switch (node.kind) {
    case 'measure':
    case 'topic':
    case 'project':
    case 'box':
    case 'section':
    case 'chapter':
    case 'item':
    case 'table':
    case 'indicator':
    case 'footnote':
    case 'clause':
      return true;
    case 'paragraph': {
      const parent = node.parent === null ? undefined : graph.nodes.get(node.parent);
      return !parent || parent.kind === 'plan' || parent.kind === 'chapter';
    }
    default:
      return false;
  }
}

function unitOf(graph: Graph, node: PlanNode, order: number, read: ReadWords): Unit {
  const body = node.kind === 'agency' || node.kind === 'group';
  const path = pathTo(graph, node.id);
  const parts = body ? bodyParts(node, read) : textParts(graph, node, read);
  const clauses =
    node.kind === 'clause' ? [responsibilityOf(graph, node)] : body ? [] : responsibleFor(graph, node.id);
  const within = body ? [] : [node, ...ownBlocks(graph, node)];
  return {
    id: node.id,
    kind: node.kind,
    title: 'title' in node ? node.title : '',
    parts,
    context: contextOf(graph, node, path).flatMap(read),
    path,
    bodies: clauses.flatMap(({ bodies }) => bodies.map((one) => ({ id: one.body.id, role: one.role }))),
    governed: edgesTo(graph, node.id, 'governs').length > 0,
    mentioned: within.flatMap((block) => edgesFrom(graph, block.id, 'mentions').map((edge) => edge.to)),
    states: new Set(within.flatMap((block) => measuresIn(graph, block))),
    onDemand: node.kind === 'clause',
    order,
  };
}

function contextOf(graph: Graph, node: PlanNode, path: readonly PlanNode[]): readonly string[] {
  const above = path.filter(
    (step) => step.id !== node.id && (step.kind === 'box' || step.kind === 'section'),
  );
  const titles = above.flatMap((step) => ('title' in step ? [step.title] : []));
  if (node.kind === 'item') return [...titles, ...introductionOf(graph, node)];
  if (isDateOfIssue(graph, node)) return [...titles, DATE_OF_ISSUE];
  if (node.kind === 'footnote') return [...titles, ...citingTitles(graph, node)];
  return titles;
}

/** What people call the line of the front matter that is only a date. */
const DATE_OF_ISSUE = 'the date of issue: when the plan was issued, published';

function isDateOfIssue(graph: Graph, node: PlanNode): boolean {
  return (
    node.kind === 'paragraph' &&
    node.role === 'line' &&
    statedIn(graph, node.id, 'quantity').some(({ node: stated }) => stated.text === node.text)
  );
}

/** The paragraph before a list says what its items are. */
function introductionOf(graph: Graph, item: PlanNode): readonly string[] {
  const siblings = item.parent === null ? [] : childrenOf(graph, item.parent);
  const before = siblings.slice(0, siblings.indexOf(item)).findLast(({ kind }) => kind !== 'item');
  return before?.kind === 'paragraph' ? [before.text] : [];
}

function citingTitles(graph: Graph, footnote: PlanNode): readonly string[] {
  return edgesTo(graph, footnote.id, 'cites').flatMap(({ from }) => {
    const { parent } = nodeAt(graph, from);
    const citing = parent === null ? undefined : graph.nodes.get(parent);
    return citing && 'title' in citing ? [citing.title] : [];
  });
}

function bodyParts(node: Agency | Group, read: ReadWords): readonly Part[] {
  return namesOf(node).map((name) => part('title', node.id, name, read));
}

function textParts(graph: Graph, node: PlanNode, read: ReadWords): readonly Part[] {
  if (node.kind === 'indicator')
    return [part('title', node.id, node.text, read), ...citedNotes(graph, node, read)];
  if (!WHOLE.has(node.kind))
    return [part(node.kind === 'table' ? 'title' : 'text', node.id, node.text, read)];
  const title = 'title' in node ? node.title : node.text;
  return [
    part('title', node.id, title, read),
    ...ownBlocks(graph, node).map((block) => part('text', block.id, block.text, read)),
  ];
}

/** The paragraphs of a unit that are not units of their own. */
function ownBlocks(graph: Graph, node: PlanNode): readonly PlanNode[] {
  return childrenOf(graph, node.id).filter((child) => child.kind === 'paragraph' && !isUnit(graph, child));
}

function citedNotes(graph: Graph, node: PlanNode, read: ReadWords): readonly Part[] {
  return childrenOf(graph, node.id).flatMap((mark) =>
    edgesFrom(graph, mark.id, 'cites').map((edge) =>
      part('note', edge.to, nodeAt(graph, edge.to).text, read),
    ),
  );
}

function measuresIn(graph: Graph, block: PlanNode): readonly Quantity['measure'][] {
  return statedIn(graph, block.id, 'quantity').map(({ node }) => node.measure);
}

function part(field: UnitField, node: string, text: string, read: ReadWords): Part {
  return { field, node, text, plain: plainText(text), words: read(text) };
}
