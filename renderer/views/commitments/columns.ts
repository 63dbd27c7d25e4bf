import type { CommitmentOrder } from '../../../corpus/index.ts';
import type { CommitmentColumn } from '../../state/commitment-settings.ts';

/** A column as the table sets it. What is chosen shares columns: verbs stand with their objects, bodies with their clause. */
export type TableColumn = {
  readonly key: 'sentence' | 'verb' | 'who' | 'own';
  readonly title: string;
  /** What its head sorts by. */
  readonly order: CommitmentOrder | null;
  /** Its least width, in em of the table, and its share of what is left. */
  readonly least: number;
  readonly share: number;
};

export const COLUMN_WORDS: Readonly<Record<CommitmentColumn, string>> = {
  verb: 'Verb',
  object: 'Object',
  facts: 'Numbers, dates and laws',
  who: 'Bodies and roles',
  clause: 'Clause',
  own: 'Yours',
};

const GAP = 1.25;

/** The columns of the table for what is chosen. The sentence with its place is always there. */
export function tableColumns(chosen: readonly CommitmentColumn[]): readonly TableColumn[] {
  const has = (column: CommitmentColumn) => chosen.includes(column);
  const columns: readonly (TableColumn | false)[] = [
    { key: 'sentence', title: 'Sentence', order: 'printed', least: 22, share: 3 },
    (has('verb') || has('object')) && {
      key: 'verb',
      title: has('verb') ? (has('object') ? 'Verb and object' : 'Verb') : 'Object',
      order: has('verb') ? 'verb' : null,
      least: has('object') ? 14 : 8,
      share: has('object') ? 1.4 : 0.6,
    },
    (has('who') || has('clause')) && {
      key: 'who',
      title: has('who') ? 'Who is responsible' : 'Clause',
      order: has('who') ? 'bodies' : null,
      least: has('who') ? 16.5 : 9,
      share: has('who') ? 1.5 : 0.6,
    },
    has('own') && { key: 'own', title: 'Yours', order: null, least: 8.5, share: 0.7 },
  ];
  return columns.filter((column) => column !== false);
}

/** The columns as a template of a grid, and the least width at which they can stand beside each other, in em. */
export function gridOf(columns: readonly TableColumn[]): {
  readonly template: string;
  readonly least: number;
} {
  return {
    template: columns.map(({ least, share }) => `minmax(${least}em, ${share}fr)`).join(' '),
    least: columns.reduce((sum, column) => sum + column.least, 0) + GAP * (columns.length - 1),
  };
}
