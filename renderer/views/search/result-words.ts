import {
  type Graph,
  type Hit,
  labelOf,
  nodeAt,
  type PlanNode,
  type Role,
  roleCounts,
  type SearchIndex,
  statedIn,
  type Why,
} from '../../../corpus/index.ts';
import { counted } from '../../parts/words.ts';
import { kindWord } from './choice.ts';

type Unit = SearchIndex['units'][number];

const MOST_QUANTITIES = 4;

/** Where a result stands, from the section or chapter down; empty for what stands in nothing. */
export function pathOf({ unit, id }: Hit): string {
  const above = unit.path.filter((node) => node.kind !== 'plan' && node.id !== id && node.id !== unit.id);
  const kept = above.length > 1 ? above.filter((node) => node.kind !== 'chapter') : above;
  // Only the last step is spelled out: with all titles the line would be longer than the words that were found.
  return kept.map((node, index) => stepOf(node, index === kept.length - 1)).join(' › ');
}

function stepOf(node: PlanNode, isSpelledOut: boolean): string {
  const title = isSpelledOut && 'title' in node ? ` ${node.title}` : '';
  switch (node.kind) {
    case 'chapter':
      return `Chapter ${node.label.replace(/[.\s]+$/, '')}${title}`;
    case 'section':
      return `Section ${node.number}${title}`;
    case 'box':
      return `${node.label}${title}`;
    default:
      return 'title' in node ? node.title : '';
  }
}

/** What stands above the title of a result where the title does not say it: its number. `null` where it says enough. */
export function numberOf(graph: Graph, { unit }: Hit): string | null {
  const node = nodeAt(graph, unit.id);
  switch (node.kind) {
    case 'chapter':
      return `Chapter ${node.label.replace(/[.\s]+$/, '')}`;
    case 'section':
      return `Section ${node.number}`;
    case 'box':
      return node.label;
    case 'indicator':
      return `Indicator ${node.number}`;
    default:
      return null;
  }
}

/** The title of a result: its own, or what people call the place. */
export function titleOfHit(graph: Graph, { unit }: Hit): string {
  if (unit.title !== '') return unit.title;
  const node = nodeAt(graph, unit.id);
  return node.kind === 'footnote' ? `Footnote ${node.number}` : labelOf(graph, node);
}

/** Why a result is there: its kind, what of the query it has, what it states, and who does it. */
export function whyOf(graph: Graph, hit: Hit, manyWords: boolean): readonly string[] {
  const { unit, why, missing, coverage } = hit;
  const isBody = unit.kind === 'agency' || unit.kind === 'group';
  const who = isBody ? clausesOf(graph, unit.id) : whoOf(graph, unit);
  const isCited = why.some(({ kind }) => kind === 'cited' || kind === 'within');
  const isSummedUp = coverage === 'all' && manyWords && !isCited;
  const shown = isSummedUp ? why.filter(saysMore) : why;
  return [
    kindWord(unit.kind),
    ...(isSummedUp ? ['all words'] : []),
    ...shown.map(reasonInWords).filter((words) => !who.startsWith(words)),
    ...(missing.length > 0 ? [`without ${missing.map((one) => quoted(one)).join(', ')}`] : []),
    ...(isBody ? [who] : [statesOf(graph, unit), who]),
  ].filter((words) => words !== '');
}

/** Beside "all words" only what is more than the words themselves is worth saying. */
function saysMore(why: Why): boolean {
  return why.kind !== 'word' && why.kind !== 'condition' && !(why.kind === 'phrase' && why.isExact);
}

const ROLE_AFTER_NAME: Readonly<Record<Role, string>> = {
  lead: 'leads',
  sole: 'alone',
  participant: 'takes part',
  joint: 'joint',
};

function reasonInWords(why: Why): string {
  switch (why.kind) {
    case 'word':
      return why.typed;
    case 'widened':
      return `${why.typed} as ${why.by}`;
    case 'body': {
      const roles = [...new Set(why.roles)].map((role) => ROLE_AFTER_NAME[role]);
      return `${why.typed} ${roles.length > 0 ? roles.join(', ') : 'named'}`;
    }
    case 'phrase':
      return why.isExact ? `“${why.text}”` : `a variant of “${why.text}”`;
    case 'heading':
      return `${why.typed} in the heading above`;
    case 'apart':
      return `of ${why.typed} only ${why.by}`;
    case 'condition':
      return why.label;
    case 'cited':
      return `the place ${why.label}`;
    case 'within':
      return `in ${why.label}`;
  }
}

function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}

function statesOf(graph: Graph, unit: Unit): string {
  if (unit.states.size === 0 || unit.kind === 'indicator') return '';
  const blocks = new Set(unit.parts.map((part) => part.node));
  const quantities = [...blocks].flatMap((block) =>
    statedIn(graph, block, 'quantity').map(({ node }) => node.text),
  );
  const shown = [...new Set(quantities)];
  if (shown.length === 0) return '';
  return `states ${shown.slice(0, MOST_QUANTITIES).join(', ')}${shown.length > MOST_QUANTITIES ? ' …' : ''}`;
}

const ROLE_ORDER: readonly Role[] = ['lead', 'sole'];

/** The word lead stands only where the text prints one. */
function whoOf(graph: Graph, unit: Unit): string {
  const name = (id: string) => labelOf(graph, nodeAt(graph, id));
  for (const role of ROLE_ORDER) {
    const ids = [...new Set(unit.bodies.filter((body) => body.role === role).map((body) => body.id))];
    if (ids.length > 0)
      return `${ids.map(name).join(', ')} ${role === 'lead' ? (ids.length > 1 ? 'lead' : 'leads') : 'alone'}`;
  }
  const bodies = new Set(unit.bodies.map((body) => body.id));
  return bodies.size === 0 ? '' : `joint, ${counted(bodies.size, 'body', 'bodies')}`;
}

function clausesOf(graph: Graph, id: string): string {
  const counts = roleCounts(graph, id);
  const leads = counts.lead > 0 ? `, leads ${counts.lead}` : '';
  return `named in ${counted(counts.total, 'clause')}${leads}`;
}
