import type { NoteRun } from './note-run.ts';

/** What a line is made of before emphasis is worked out: runs, or a row of `*` or `_` that may begin or end emphasis. */
export type Piece =
  | { readonly kind: 'runs'; readonly runs: readonly NoteRun[] }
  | {
      readonly kind: 'signs';
      readonly sign: string;
      readonly length: number;
      readonly opens: boolean;
      readonly closes: boolean;
    };

/** Whether a row of signs can begin and end emphasis there (CommonMark 0.31, 6.2: left- and right-flanking runs). */
export function flanks(
  text: string,
  at: number,
  signs: string,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const [behind = ' '] = text.slice(at + signs.length, at + signs.length + 2);
  const isSpace = (one: string) => /\s/u.test(one);
  const isPunctuation = (one: string) => /[\p{P}\p{S}]/u.test(one);
  const left = !isSpace(behind) && (!isPunctuation(behind) || isSpace(before) || isPunctuation(before));
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(behind) || isPunctuation(behind));
  if (signs.startsWith('*')) return { opens: left, closes: right };
  return {
    opens: left && (!right || isPunctuation(before)),
    closes: right && (!left || isPunctuation(behind)),
  };
}

/** Pairs the signs (CommonMark 0.31, appendix, "process emphasis") and gives what stands between two their emphasis. */
export function emphasised(pieces: readonly Piece[]): readonly NoteRun[] {
  const left = pieces.map((piece) => (piece.kind === 'signs' ? piece.length : 0));
  const strong = pieces.map(() => 0);
  const soft = pieces.map(() => 0);
  const open: number[] = [];
  const bottoms = new Map<string, number>();
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'signs') return;
    while (piece.closes && (left[at] ?? 0) > 0) {
      const key = `${piece.sign}${piece.opens}${piece.length % 3}`;
      const pair = pairOf(pieces, open, piece, bottoms.get(key) ?? 0);
      const from = open[pair];
      if (from === undefined) {
        bottoms.set(key, open.length);
        break;
      }
      const used = (left[at] ?? 0) > 1 && (left[from] ?? 0) > 1 ? 2 : 1;
      const depth = used === 2 ? strong : soft;
      depth[from + 1] = (depth[from + 1] ?? 0) + 1;
      depth[at] = (depth[at] ?? 0) - 1;
      left[from] = (left[from] ?? 0) - used;
      left[at] = (left[at] ?? 0) - used;
      open.length = (left[from] ?? 0) > 0 ? pair + 1 : pair;
      for (const [one, bottom] of bottoms) bottoms.set(one, Math.min(bottom, open.length));
    }
    if (piece.opens && (left[at] ?? 0) > 0) open.push(at);
  });
  return runsWith(pieces, left, strong, soft);
}

/** The nearest open row that a closing one pairs with, looking down to where it is known that there is none; -1 for none. */
function pairOf(
  pieces: readonly Piece[],
  open: readonly number[],
  closing: Extract<Piece, { kind: 'signs' }>,
  bottom: number,
): number {
  for (let place = open.length - 1; place >= bottom; place -= 1) {
    if (fits(pieces[open[place] ?? -1], closing)) return place;
  }
  return -1;
}

function fits(opening: Piece | undefined, closing: Extract<Piece, { kind: 'signs' }>): boolean {
  if (opening?.kind !== 'signs' || opening.sign !== closing.sign) return false;
  // The rule of three: "a**b*c" has no emphasis over "b*".
  const isBoth = opening.closes || closing.opens;
  return (
    !isBoth ||
    (opening.length + closing.length) % 3 !== 0 ||
    (opening.length % 3 === 0 && closing.length % 3 === 0)
  );
}

function runsWith(
  pieces: readonly Piece[],
  left: readonly number[],
  strong: readonly number[],
  soft: readonly number[],
): readonly NoteRun[] {
  const runs: NoteRun[] = [];
  let bold = 0;
  let slanted = 0;
  pieces.forEach((piece, at) => {
    bold += strong[at] ?? 0;
    slanted += soft[at] ?? 0;
    const own = piece.kind === 'runs' ? piece.runs : [{ text: piece.sign.repeat(left[at] ?? 0) }];
    for (const run of own) {
      const set = { ...run, ...(bold > 0 && { strong: true }), ...(slanted > 0 && { emphasis: true }) };
      const last = runs.at(-1);
      if (set.text === '') continue;
      if (last && isSetAlike(last, set)) runs[runs.length - 1] = { ...last, text: last.text + set.text };
      else runs.push(set);
    }
  });
  return runs;
}

function isSetAlike(a: NoteRun, b: NoteRun): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.link === b.link;
}
