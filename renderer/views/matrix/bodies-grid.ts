import { counted, type Together, type TogetherCell, type TogetherRow } from '../../../corpus/index.ts';
import { heatOf } from '../../state/heat.ts';
import { type Grid, type GridBand, type GridCell, type GridRow, partsOf } from './grid-model.ts';

/** Bodies across bodies as a grid: the clauses that two share, and on the diagonal all of the one. */
export function bodiesGrid({ rows, max }: Together, byKind: boolean): Grid {
  const bodies = rows.filter(({ group }) => !group).length;
  return {
    name: 'Bodies by bodies',
    columns: rows.map(({ body }) => ({
      id: body.id,
      short: body.abbreviation ?? body.title,
      label: body.abbreviation ?? body.title,
      title: body.title,
      spoken: body.title,
      total: null,
    })),
    bands: bandsOf(bodies, rows.length - bodies),
    parts: partsOf(
      rows.map((row) => rowOf(row, max)),
      byKind,
    ),
    total: null,
    max,
  };
}

/** What two bodies share, in words: "3 shared clauses, leads the other in 1". */
export function sharedWords({ shared, leads, led }: TogetherCell): string {
  return [
    counted(shared.length, 'shared clause'),
    leads.length > 0 ? `leads the other in ${leads.length}` : '',
    led.length > 0 ? `led by the other in ${led.length}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function rowOf({ body, group, own, cells }: TogetherRow, max: number): GridRow {
  const plain = (count: number) => ({ letter: '', count, of: count });
  const shared = [...cells].map(([other, cell]): readonly [string, GridCell] => [
    other,
    {
      ...plain(cell.shared.length),
      heat: heatOf(cell.shared.length, max),
      words: sharedWords(cell),
    },
  ]);
  // The diagonal is another measure than what is shared, so it has no part in the heat.
  const diagonal: readonly [string, GridCell] = [
    body.id,
    { ...plain(own.length), heat: 0, words: `all its clauses: ${own.length}` },
  ];
  return {
    id: body.id,
    title: body.title,
    short: body.abbreviation ?? body.title,
    group,
    kind: body.bodyKind,
    total: own.length,
    words: counted(own.length, 'clause'),
    cells: new Map(own.length > 0 ? [diagonal, ...shared] : shared),
  };
}

function bandsOf(bodies: number, groups: number): readonly GridBand[] {
  if (groups === 0 || bodies === 0) return [];
  return [
    { place: null, label: 'Bodies', title: '', from: 0, span: bodies },
    { place: null, label: 'Groups', title: '', from: bodies, span: groups },
  ];
}
