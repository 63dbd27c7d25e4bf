import type { ReactElement, ReactNode } from 'react';
import type { TextRange } from '../../corpus/index.ts';
import styles from './marked.module.css';

type MarkedProps = {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** Where the text begins among the characters that the ranges count. */
  readonly start?: number;
  /** In the opened document, where one can step from mark to mark. */
  readonly found?: boolean;
};

/** A text with what was found in it marked. The characters are never changed. */
export function Marked({ text, ranges, start = 0, found = false }: MarkedProps): ReactElement {
  const pieces: ReactNode[] = [];
  const end = start + text.length;
  let at = start;
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    const [begin, stop] = [Math.max(from, start), Math.min(to, end)];
    if (begin > at) pieces.push(text.slice(at - start, begin - start));
    pieces.push(
      // A match that a link cuts in two is one step, taken at its beginning.
      <mark className={styles.mark} data-found={found && from >= start ? '' : undefined} key={begin}>
        {text.slice(begin - start, stop - start)}
      </mark>,
    );
    at = stop;
  }
  if (at < end) pieces.push(text.slice(at - start));
  return <>{pieces}</>;
}
