import type { ReactElement } from 'react';
import type { LoomView } from '../../../corpus/index.ts';
import { compareRoute } from '../../state/compared.ts';
import { type LoomPicks, toggleHeld } from '../../state/loom-picks.ts';
import { pick } from '../../state/picked.ts';
import { formatRoute, hrefOf } from '../../state/route.ts';
import styles from './loom-about.module.css';
import { type FoundRow, fullName, rowAt, rowSentence, sharedRows, shownWords } from './loom-words.ts';
import { useRepickLoom } from './use-loom.ts';

type LoomAboutProps = {
  readonly view: LoomView;
  readonly picks: LoomPicks;
  readonly active: string | null;
  /** The row that a finger lit: beside what is said of it stands what keys and a mouse do with it. */
  readonly tapped: string | null;
};

/** The line above the loom: what two held rows share, what the lit row is tied to, or how much is shown. */
export function LoomAbout({ view, picks, active, tapped }: LoomAboutProps): ReactElement {
  const repick = useRepickLoom();
  const held = picks.held.flatMap((id) => rowAt(view, id) ?? []);
  const lit = active === null ? undefined : rowAt(view, active);
  const [first, second] = held;
  const one = lit ?? first;
  return (
    <div className={styles.line}>
      <div role="status">{first && second ? <Shared a={first} b={second} view={view} /> : null}</div>
      {first && second ? null : one ? (
        <p className={styles.sentence}>
          {rowSentence(view, one)}
          {first === one ? (
            <span className={styles.hint}> Held: hold another to see what they share.</span>
          ) : null}
        </p>
      ) : (
        <p>
          {shownWords(view)}{' '}
          <span className={styles.hint} data-screen-only="" hidden={picks.show !== 'picture'}>
            Point at a name to see its threads; Enter opens it, Shift Enter its map; Space or Shift and click
            holds it: two held show what they share.
            <span className={styles.touch}> A finger lights a name, and opens it when it taps again.</span>
          </span>
        </p>
      )}
      {one && one.row.id === tapped && !one.row.folded && !picks.held.includes(tapped) && !second ? (
        <span className={styles.ways} data-screen-only="">
          <a className={styles.release} href={hrefOf(tapped)}>
            Open
          </a>
          <a className={styles.release} href={formatRoute({ kind: 'map', id: tapped, picked: {} })}>
            Its map
          </a>
          <button
            className={styles.release}
            onClick={() => repick((now) => toggleHeld(now, tapped))}
            type="button"
          >
            Hold
          </button>
        </span>
      ) : null}
      {held.length > 0 ? (
        <span className={styles.ways} data-screen-only="">
          <HeldWays held={held} />
          <button
            className={styles.release}
            onClick={() => repick((now) => pick(now, 'hold', []))}
            type="button"
          >
            Let go
          </button>
        </span>
      ) : null}
    </div>
  );
}

/** From what is held to its own map, and from two to the path between them. A folded group has neither. */
function HeldWays({ held }: { readonly held: readonly FoundRow[] }): ReactElement {
  const own = held.filter(({ row }) => !row.folded).map(({ row }) => row);
  const [from, to] = own;
  return (
    <>
      {own.map(({ id, label }) => (
        <a className={styles.release} href={formatRoute({ kind: 'map', id, picked: {} })} key={id}>
          {own.length === 1 ? 'Its map' : `Map of ${label}`}
        </a>
      ))}
      {from && to ? (
        <a
          className={styles.release}
          href={formatRoute({ kind: 'paths', picked: { from: [from.id], to: [to.id] } })}
        >
          Path between
        </a>
      ) : null}
    </>
  );
}

function Shared({
  view,
  a,
  b,
}: {
  readonly view: LoomView;
  readonly a: FoundRow;
  readonly b: FoundRow;
}): ReactElement {
  const names = `${fullName(a)} and ${fullName(b)}`;
  if (a.side !== b.side) {
    const left = a.side === 'left' ? a : b;
    const right = a.side === 'left' ? b : a;
    const thread = view.threads.find((one) => one.left === left.row.id && one.right === right.row.id);
    return (
      <p>
        {names} {thread ? 'are tied by ' : 'share no thread.'}
        {thread?.ties.map(({ from, words }, at) => (
          <span key={`${from} ${words}`}>
            {at > 0 ? ', ' : ''}
            <a href={hrefOf(from)}>{words}</a>
          </span>
        ))}
      </p>
    );
  }
  const shared = sharedRows(view, a, b);
  const isBodies = view.side === 'bodies' && a.side === 'right' && !a.row.folded && !b.row.folded;
  return (
    <p>
      {names} share {shared.length === 0 ? 'nothing here' : `${shared.length}`}
      {shared.length > 0 ? ': ' : '.'}
      {shared.map((row, at) => (
        <span key={row.row.id}>
          {at > 0 ? ', ' : ''}
          {row.row.folded ? fullName(row) : <a href={hrefOf(row.row.id)}>{row.row.label}</a>}
        </span>
      ))}
      {isBodies ? (
        <>
          {' '}
          · <a href={formatRoute(compareRoute([a.row.id, b.row.id]))}>Compare the two</a>
        </>
      ) : null}
    </p>
  );
}
