import {
  capital,
  counted,
  type LoomSide,
  type LoomThread,
  type LoomTie,
  type LoomView,
  listed,
  ROLE_ORDER,
  type Role,
  type ShownGroup,
  type ShownRow,
} from '../../../corpus/index.ts';
import { ROLE_WORD } from '../../parts/words.ts';
import type { LoomPicks } from '../../state/loom-picks.ts';

/** What stands across, as a person picks it. */
export const SIDE_NAME: Readonly<Record<LoomSide, string>> = {
  bodies: 'Bodies',
  indicators: 'Indicators',
  instruments: 'Laws and plans',
  organisations: 'International bodies',
  places: 'Places on the map',
};

const NOUN: Readonly<Record<LoomSide, readonly [one: string, many: string]>> = {
  bodies: ['body or group', 'bodies and groups'],
  indicators: ['indicator', 'indicators'],
  instruments: ['law or plan', 'laws and plans'],
  organisations: ['international body', 'international bodies'],
  places: ['place on the map', 'places on the map'],
};

/** What a role is in a sentence, with its number. */
const IN_ROLE: Readonly<Record<Role, (count: number) => string>> = {
  lead: (count) => `leads ${count}`,
  sole: (count) => `is alone in ${count}`,
  participant: (count) => `takes part under another lead in ${count}`,
  joint: (count) => `is named with others, no lead printed, in ${count}`,
};

/** A row with the side that it stands at. */
export type FoundRow = {
  readonly row: ShownRow;
  readonly side: 'left' | 'right';
  readonly group: ShownGroup;
};

/** Finds a row that is shown. */
export function rowAt(view: LoomView, id: string): FoundRow | undefined {
  for (const side of ['left', 'right'] as const) {
    for (const group of view[side]) {
      const row = group.rows.find((one) => one.id === id);
      if (row) return { row, side, group };
    }
  }
  return undefined;
}

/** How much is shown, in one sentence. */
export function shownWords(view: LoomView): string {
  const rows = (groups: readonly ShownGroup[]) => groups.reduce((sum, { size }) => sum + size, 0);
  const places = counted(rows(view.left), 'place');
  const ends = counted(rows(view.right), ...NOUN[view.side]);
  const basis = view.computed ? ' (computed: shared telling words)' : '';
  return `${places} and ${ends}, tied ${counted(view.ties.length, 'time')}${basis}.`;
}

/** What is left out of an export, in words; "" for nothing. */
export function filterWords({ roles, side }: LoomPicks): string {
  return [
    ...(side === 'bodies' ? [] : [`across: ${SIDE_NAME[side].toLowerCase()}`]),
    ...(roles.length > 0 ? [`only roles: ${listed(roles.map((role) => ROLE_WORD[role]))}`] : []),
  ].join('; ');
}

/** The full name of a row: of a body with its abbreviation, of a place with its label. */
export function fullName({ row, side }: FoundRow): string {
  const { label, title, folded, rows } = row;
  if (folded) return `${`${label} ${title}`.trim() || 'All'} (${rows.length})`;
  if (side === 'left') return `${label} ${title}`;
  return label === title || title.includes(label) ? title : `${title} (${label})`;
}

/** What a row is tied to, in one sentence. */
export function rowSentence(view: LoomView, found: FoundRow): string {
  const { row, side } = found;
  const threads = view.threads.filter((thread) => thread[side] === row.id);
  const name = fullName(found);
  if (threads.length === 0) return `${name}: no thread of what is shown.`;
  const ties = threads.flatMap((thread) => thread.ties);
  if (view.side !== 'bodies') {
    const others = listed(threads.map((thread) => otherName(view, thread, side)));
    const said = view.computed
      ? 'shares telling words (computed) with'
      : side === 'left'
        ? 'names'
        : 'is named in';
    return `${name} ${said} ${others}.`;
  }
  return side === 'right' && !row.folded
    ? `${bodySentence(name, ties)}`
    : `${name}: ${bodiesWords(view, threads, side)}.`;
}

function bodySentence(name: string, ties: readonly LoomTie[]): string {
  const clauses = new Set(ties.map(({ from }) => from));
  const roles = ROLE_ORDER.flatMap((role) => {
    const count = new Set(ties.filter((tie) => tie.role === role).map(({ from }) => from)).size;
    return count > 0 ? [IN_ROLE[role](count)] : [];
  });
  return `${name} stands in ${counted(clauses.size, 'clause')}: ${roles.join('; ')}.`;
}

function bodiesWords(view: LoomView, threads: readonly LoomThread[], side: 'left' | 'right'): string {
  const clauses = new Set(threads.flatMap(({ ties }) => ties.map(({ from }) => from))).size;
  const many = threads.length > 14 ? threads.slice(0, 12) : threads;
  const parts = ROLE_ORDER.flatMap((role) => {
    const own = many.filter((thread) => thread.role === role).map((thread) => otherName(view, thread, side));
    return own.length > 0 ? [`${ROLE_WORD[role]}: ${own.join(', ')}`] : [];
  });
  const rest = threads.length - many.length;
  return `${counted(clauses, 'clause')}. ${capital(parts.join('; '))}${rest > 0 ? `; and ${rest} more` : ''}`;
}

function otherName(view: LoomView, thread: LoomThread, side: 'left' | 'right'): string {
  const other = rowAt(view, side === 'left' ? thread.right : thread.left);
  if (!other) return '';
  return other.row.folded ? fullName(other) : other.row.label;
}

/** The rows of the other side that are tied to both of two rows of one side, from above. */
export function sharedRows(view: LoomView, a: FoundRow, b: FoundRow): readonly FoundRow[] {
  if (a.side !== b.side) return [];
  const other = a.side === 'left' ? 'right' : 'left';
  const tied = (id: string) =>
    new Set(view.threads.filter((thread) => thread[a.side] === id).map((thread) => thread[other]));
  const [first, second] = [tied(a.row.id), tied(b.row.id)];
  return view[other].flatMap((group) =>
    group.rows
      .filter(({ id }) => first.has(id) && second.has(id))
      .map((row) => ({ row, side: other, group }) as const),
  );
}
