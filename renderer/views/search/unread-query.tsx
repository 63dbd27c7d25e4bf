import type { ReactElement } from 'react';
import type { TextRange, Unread } from '../../../corpus/index.ts';
import styles from './understood.module.css';

const LONGEST_SHOWN = 240;

/** The typed query with the parts that could not be read marked in it, and the reason of each in one sentence. */
export function UnreadQuery({
  query,
  unread,
}: {
  readonly query: string;
  readonly unread: readonly Unread[];
}): ReactElement {
  const inOrder = unread.toSorted((a, b) => a.span[0] - b.span[0]);
  const reasons = [...new Map(inOrder.map((one) => [`${one.text} ${one.reason}`, one])).values()];
  return (
    <div className={styles.unread}>
      {query.length <= LONGEST_SHOWN ? <p className={styles.typed}>{piecesOf(query, inOrder)}</p> : null}
      <p>
        Not read:{' '}
        {reasons.map(({ text, reason }) => `${text === '…' ? '' : `“${text}”, `}${reason}`).join('; ')}. The
        rest is searched.
      </p>
    </div>
  );
}

function piecesOf(query: string, unread: readonly Unread[]): readonly ReactElement[] {
  const spans = unread.map(({ span }) => span);
  const pieces: ReactElement[] = [];
  let at = 0;
  for (const [from, to] of spans satisfies readonly TextRange[]) {
    if (from < at) continue;
    pieces.push(<span key={`before-${from}`}>{query.slice(at, from)}</span>);
    pieces.push(
      <span className={styles.bad} key={from}>
        {query.slice(from, to)}
      </span>,
    );
    at = to;
  }
  return [...pieces, <span key="rest">{query.slice(at)}</span>];
}
