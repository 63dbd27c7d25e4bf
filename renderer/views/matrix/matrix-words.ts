import { counted, type Hub, listed, type MatrixOrder } from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import type { MatrixPicks } from '../../state/matrix-picks.ts';
import type { Shown } from './shown.ts';

/** The orders of rows, as a person picks them. */
export const ORDER_NAME: Readonly<Record<MatrixOrder, string>> = {
  total: 'Most clauses first',
  name: 'By name',
  kind: 'By kind',
  plan: 'As the plan first names them',
};

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
  const roles = together ? [] : picks.roles;
  return [
    ...(picks.kinds.length > 0 ? [`only kinds of body: ${listed(picks.kinds)}`] : []),
    ...(roles.length > 0 ? [`only roles: ${listed(roles.map((role) => ROLE_WORD[role]))}`] : []),
    ...(picks.hideHub && hubs.length > 0
      ? [
          `without ${listed(hubs.map((hub) => `${shortOf(hub)}, in ${hub.clauses} of ${hub.of} clauses`))} (computed)`,
        ]
      : []),
    ...(empty.bodies + empty.groups > 0 && !picks.emptyRows ? ['without empty rows'] : []),
    ...(empty.columns > 0 && !picks.emptyColumns && !together
      ? [`without ${nounOf(matrix.by)[1]} with no clause`]
      : []),
    ...(picks.order === 'total' ? [] : [`rows ${lower(ORDER_NAME[picks.order])}`]),
  ].join('; ');
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
