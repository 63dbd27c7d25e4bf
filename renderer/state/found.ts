import type { TextRange } from '../../corpus/index.ts';

/**
 * What a search found, to be marked in the text until Esc. `ranges` are by the id of the block that prints the words, for a cell of a
 * table by the id of its row and the number of the cell (`cellKey`).
 */
export type Found = {
  /** The address of the search. */
  readonly link: string;
  readonly query: string;
  readonly ranges: ReadonlyMap<string, readonly TextRange[]>;
};

/** Which of the marks the reader is at, counted from 1. */
export type FoundStep = { readonly at: number; readonly of: number };

/** The name of a cell of a table among the marked texts. */
export function cellKey(row: string, cell: number): string {
  return `${row}#${cell}`;
}
