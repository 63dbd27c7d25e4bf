import { type ReactElement, useMemo, useRef } from 'react';
import type { TextRange } from '../../../corpus/index.ts';
import { type StopContent, textCover } from '../../state/stop-covers.ts';
import styles from './slide-stops.module.css';
import { StopText } from './stop-text.tsx';
import { useFitted } from './use-fitted.ts';

type ZoomedProps = {
  readonly content: StopContent;
  readonly range: TextRange;
  readonly marked: readonly TextRange[];
  readonly revealed: readonly string[];
};

/** Words of a block alone on the stage, in marks that say that they are some of its words. What is covered in them stays so. */
export function ZoomedWords({ content, range, marked, revealed }: ZoomedProps): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  useFitted(room, String(range));
  const [from, to] = range;
  const pieces = useMemo(
    () =>
      content.pieces.flatMap((piece) => {
        const start = Math.max(piece.start, from);
        const end = Math.min(piece.start + piece.text.length, to);
        if (end <= start) return [];
        return [{ ...piece, start, text: piece.text.slice(start - piece.start, end - piece.start) }];
      }),
    [content, from, to],
  );
  const bare = new Set(
    pieces.flatMap(({ cover }) => (cover !== null && revealed.includes(textCover(cover)) ? [cover] : [])),
  );
  const { text } = content.stage.node;
  return (
    <div className={styles.room} data-room="" ref={room}>
      <blockquote className={styles.slide} style={{ marginInline: 0 }}>
        {from > 0 ? '… ' : ''}
        <StopText bare={bare} marked={marked} onReveal={() => undefined} pieces={pieces} />
        {to < text.length ? ' …' : ''}
      </blockquote>
    </div>
  );
}
