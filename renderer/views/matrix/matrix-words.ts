import {
  type ColumnKind,
  counted,
  type Graph,
  type Hub,
  hubOf,
  listed,
  type MatrixOrder,
  matrixOf,
} from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import type { MatrixPicks } from '../../state/matrix-picks.ts';
import { type Shown, wholeBy } from './shown.ts';

/** The orders of rows, as a person picks them. */
export const ORDER_NAME: Readonly<Record<MatrixOrder, string>> = {
  total: 'Most clauses first',
  name: 'By name',
  kind: 'By kind',
  plan: 'As the plan first names them',
};

/** What the matrix sets bodies against, as its tabs name it. */
export const SHOW_NAME: Readonly<Record<MatrixPicks['show'], string>> = {
  text: 'Bodies × text',
  bodies: 'Bodies × bodies',
};

/** The columns of bodies by text. */
export const COLUMNS_NAME: Readonly<Record<ColumnKind, string>> = { section: 'Sections', box: 'Boxes' };

/** How much is shown, in one sentence: "38 bodies and 2 groups, 18 sections, 55 clauses." */
export function shownWords({ matrix, together }: Shown): string {
  const groups = matrix.rows.filter(({ group }) => group).length;
  const bodies = matrix.rows.length - groups;
  const rows = [counted(bodies, 'body', 'bodies'), ...(groups > 0 ? [counted(groups, 'group')] : [])].join(
    ' and ',
  );
  const clauses = counted(matrix.clauses.length, 'clause');
  if (together) return `${rows} in ${clauses}.`;
  return `${rows} in ${clauses} across ${counted(matrix.columns.length, ...nounOf(matrix.by))}.`;
}

/** Who stands nearly everywhere, in one sentence, or "" for nobody. It is computed, and says so. */
export function hubWords(hubs: readonly Hub[]): string {
  const [first] = hubs;
  if (!first) return '';
  const each = hubs.map((hub) => `${shortOf(hub)} in ${hub.clauses}`);
  return hubs.length === 1
    ? `${shortOf(first)} stands in ${first.clauses} of ${first.of} (computed).`
    : `Of ${first.of}, ${listed(each)} (computed).`;
}

/** The short names of the hub: "CNIPA". */
export function hubNames(hubs: readonly Hub[]): string {
  return listed(hubs.map(shortOf));
}

/** What is left out because nothing is in it, in one sentence, or "" where nothing is. */
export function emptyWords({ matrix, together, empty }: Shown, picks: MatrixPicks): string {
  const parts = [
    ...(empty.bodies > 0 && !picks.emptyRows ? [counted(empty.bodies, 'body', 'bodies')] : []),
    ...(empty.groups > 0 && !picks.emptyRows ? [counted(empty.groups, 'group')] : []),
    ...(empty.columns > 0 && !picks.emptyColumns && !together
      ? [counted(empty.columns, ...nounOf(matrix.by))]
      : []),
  ];
  return parts.length === 0 ? '' : `Left out, with nothing in them: ${listed(parts)}.`;
}

/** The clauses that boxes do not hold, in one sentence, or "" where the columns hold all. */
export function outsideWords({ whole, together }: Shown): string {
  if (together || whole.outside.length === 0) return '';
  const many = whole.outside.length;
  return whole.by === 'box'
    ? `${counted(many, 'clause')} outside boxes ${many === 1 ? 'is' : 'are'} not shown.`
    : `${counted(many, 'clause')} without a section ${many === 1 ? 'is' : 'are'} not shown.`;
}

/** What the matrix was narrowed and sorted by, for the head of an export; "" where everything is there in its usual order. */
export function filterWords(shown: Shown, picks: MatrixPicks): string {
  const { matrix, hubs, empty, together } = shown;
  return [
    ...narrowedWords(picks, hubs),
    ...(empty.bodies + empty.groups > 0 && !picks.emptyRows ? ['without empty rows'] : []),
    ...(empty.columns > 0 && !picks.emptyColumns && !together
      ? [`without ${nounOf(matrix.by)[1]} with no clause`]
      : []),
    ...orderWords(picks),
  ].join('; ');
}

/** What a person picked in the matrix: its tab, what narrows it, and the order of its rows; nothing where it is as it comes. */
export function pickedWords(graph: Graph, picks: MatrixPicks): readonly string[] {
  const hubs = picks.hideHub ? hubOf(matrixOf(graph, { columns: wholeBy(picks) })) : [];
  const isText = picks.show === 'text';
  return [
    ...(isText ? [] : [lower(SHOW_NAME.bodies)]),
    ...(isText && picks.by === 'box' ? [`columns: ${lower(COLUMNS_NAME.box)}`] : []),
    ...narrowedWords(picks, hubs),
    ...(picks.emptyRows ? ['with empty rows'] : []),
    ...(picks.emptyColumns && isText ? [`with ${nounOf(picks.by)[1]} with no clause`] : []),
    ...orderWords(picks),
  ];
}

function narrowedWords(
  { show, kinds, roles, hideHub }: MatrixPicks,
  hubs: readonly Hub[],
): readonly string[] {
  return [
    ...(kinds.length > 0 ? [`only kinds of body: ${listed(kinds)}`] : []),
    // Bodies by bodies are counted over all roles.
    ...(roles.length > 0 && show === 'text'
      ? [`only roles: ${listed(roles.map((role) => ROLE_WORD[role]))}`]
      : []),
    ...(hideHub && hubs.length > 0
      ? [
          `without ${listed(hubs.map((hub) => `${shortOf(hub)}, in ${hub.clauses} of ${hub.of} clauses`))} (computed)`,
        ]
      : []),
  ];
}

function orderWords({ order }: MatrixPicks): readonly string[] {
  return order === 'total' ? [] : [`rows ${lower(ORDER_NAME[order])}`];
}

function nounOf(by: 'section' | 'box'): [one: string, many: string] {
  return by === 'box' ? ['box', 'boxes'] : ['section', 'sections'];
}

function shortOf({ body }: Hub): string {
  return body.abbreviation ?? body.title;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
