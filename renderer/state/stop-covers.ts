import {
  type CoverKind,
  type Graph,
  labelOf,
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
/** Whether a cover is of what is said of a clause, and so the same at every passage that the clause governs. */
export function isOfClause(cover: string): boolean {
  return /^(?:role|name) /u.test(cover);
}
/** The cover of a value of a row of a table, by its column. */
export const cellCover = (column: number): string => `cell ${column}`;

/** What lies under a cover, in words. */
export function coverWords(graph: Graph, content: StopContent, cover: string): string {
  const { stage, pieces, who } = content;
  const text = pieces.filter((piece) => piece.cover !== null && textCover(piece.cover) === cover);
  if (text.length > 0) return text.map((piece) => piece.text).join('');
  const cells = stage.node.kind === 'indicator' ? stage.node.cells : [];
  const cell = cells.find((_, column) => cellCover(column) === cover);
  if (cell) return cell.text;
  for (const one of who) {
    if (roleCover(one.clause.id) === cover) return arrangementWords(graph, one);
    const named = one.bodies.find(({ body }) => nameCover(one.clause.id, body.id) === cover);
    if (named) return named.body.title;
  }
  return '';
}

/** How the bodies of a clause stand to each other. The word lead stands only where the text prints a lead. */
function arrangementWords(graph: Graph, { bodies, clause }: Responsibility): string {
  const lead = bodies.find(({ role }) => role === 'lead');
  if (lead) return `Led by ${labelOf(graph, lead.body)}`;
  return unledWords(clause);
}

/** How the bodies of a clause without a printed lead stand to each other. */
export function unledWords({ arrangement }: Responsibility['clause']): string {
  return arrangement === 'sole' ? 'One body alone' : 'Jointly; no lead is named';
}

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
