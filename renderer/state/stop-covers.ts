import {
  type CoverKind,
  type Graph,
  type Piece,
  piecesOf,
  type Responsibility,
  type Stage,
  type TextRange,
} from '../../corpus/index.ts';

/** What stands on the stage at a place, with all that can be uncovered there, in the order in which it is. */
export type StopContent = {
  readonly stage: Stage;
  readonly pieces: readonly Piece[];
  /** The clauses whose bodies stand below the text: none where the text is that of a clause itself. */
  readonly who: readonly Responsibility[];
  readonly kinds: readonly CoverKind[];
  readonly covers: readonly string[];
};

/** The cover of a run of the text, by its number. */
export const textCover = (number: number): string => `text ${number}`;
/** The cover of what is said of who leads in a clause. */
export const roleCover = (clause: string): string => `role ${clause}`;
/** The cover of the name of a body in a clause. */
export const nameCover = (clause: string, body: string): string => `name ${clause} ${body}`;
/** The cover of a value of a row of a table, by its column. */
export const cellCover = (column: number): string => `cell ${column}`;

/** Gathers what stands on the stage at a place, where words of some kinds are covered; `words` are ranges that were chosen. */
export function stopContent(
  graph: Graph,
  stage: Stage,
  kinds: readonly CoverKind[],
  words: readonly TextRange[],
): StopContent {
  const { node } = stage;
  const who = node.kind === 'clause' ? [] : stage.who;
  const pieces =
    node.kind === 'indicator' || node.kind === 'table' ? [] : piecesOf(graph, node, kinds, words);
  const ofText = [...new Set(pieces.flatMap(({ cover }) => (cover === null ? [] : [cover])))];
  // The name of a row and its unit are the question; its values are the answers.
  const cells =
    node.kind === 'indicator' && kinds.includes('numbers')
      ? node.cells.flatMap((cell, column) => (column > 0 && /\d/.test(cell.text) ? [cellCover(column)] : []))
      : [];
  const ofWho = who.flatMap(({ clause, bodies }) => [
    ...(kinds.includes('agencies') ? bodies.map(({ body }) => nameCover(clause.id, body.id)) : []),
    ...(kinds.includes('roles') ? [roleCover(clause.id)] : []),
  ]);
  return { stage, pieces, who, kinds, covers: [...ofText.map(textCover), ...cells, ...ofWho] };
}
