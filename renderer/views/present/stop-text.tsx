import type { ReactElement, ReactNode } from 'react';
import type { Piece, TextRange } from '../../../corpus/index.ts';
import { Cover } from './cover.tsx';
import styles from './stop-text.module.css';

type StopTextProps = {
  readonly pieces: readonly Piece[];
  /** The numbers of the covers that were taken off. */
  readonly bare: ReadonlySet<number>;
  readonly onReveal: (cover: number) => void;
  /** Words that were marked while presenting. */
  readonly marked: readonly TextRange[];
};

/** The text of a block on the stage, as printed: its footnote marks raised, what is covered under covers, what was marked marked. */
export function StopText({ pieces, bare, onReveal, marked }: StopTextProps): ReactElement {
  return (
    <>
      {coveredTogether(pieces).map(([first, ...others]) => {
        const all = [first, ...others];
        const set = all.map((piece) => <SetPiece key={piece.start} marked={marked} piece={piece} />);
        const { cover, start } = first;
        if (cover === null) return set;
        return (
          <Cover key={`cover ${start}`} onReveal={bare.has(cover) ? null : () => onReveal(cover)}>
            {set}
          </Cover>
        );
      })}
    </>
  );
}

function SetPiece({
  piece,
  marked,
}: {
  readonly piece: Piece;
  readonly marked: readonly TextRange[];
}): ReactNode {
  const { text, start, ties } = piece;
  if (ties.some(({ kind }) => kind === 'mark')) return <sup className={styles.mark}>{text}</sup>;
  const words = withMarks(text, start, marked);
  const isBody = ties.some((tie) => tie.kind === 'names' && /^(?:agency|group)\//.test(tie.to));
  return (
    <span className={isBody ? styles.body : undefined} data-start={start}>
      {words}
    </span>
  );
}

function withMarks(text: string, start: number, marked: readonly TextRange[]): ReactNode {
  const cuts = new Set([0, text.length]);
  for (const [from, to] of marked)
    for (const at of [from - start, to - start]) if (at > 0 && at < text.length) cuts.add(at);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? text.length;
    const isMarked = marked.some((range) => range[0] <= start + from && start + to <= range[1]);
    const part = text.slice(from, to);
    return isMarked ? (
      <mark className={styles.marked} key={from}>
        {part}
      </mark>
    ) : (
      part
    );
  });
}

type Together = readonly [Piece, ...Piece[]];

/** The pieces of one cover are one. */
function coveredTogether(pieces: readonly Piece[]): readonly Together[] {
  const groups: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && piece.cover !== null && last[0].cover === piece.cover) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
