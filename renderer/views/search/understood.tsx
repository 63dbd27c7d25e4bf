import type { ReactElement } from 'react';
import type { Chip, SearchResult } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import type { Ask } from '../../state/ask.ts';
import styles from './understood.module.css';
import { UnreadQuery } from './unread-query.tsx';

type UnderstoodProps = { readonly ask: Ask; readonly result: SearchResult };

/** How the query was understood: by what it was widened, what was corrected, left out, dropped, and what could not be read. Nothing is done in silence. */
export function Understood({ ask, result }: UnderstoodProps): ReactElement {
  const { router } = useApp();
  const { chips, leftOut, unread, dropped } = result;
  const change = (removed: readonly string[]) => router.replace({ kind: 'search', ask: { ...ask, removed } });
  const remove = (key: string) => change([...ask.removed, key]);
  const corrections = byTyped(chips.filter((chip) => chip.origin === 'correction'));
  const widenings = byTyped(chips.filter((chip) => chip.origin !== 'correction'));
  const hasLine = widenings.length > 0 || leftOut.length > 0 || ask.removed.length > 0;
  return (
    <div className={styles.understood}>
      {corrections.map(([typed, own]) => (
        <p className={styles.sentence} key={typed}>
          Showing results for <em className={styles.word}>{own.map(({ label }) => label).join(', ')}</em>;{' '}
          <em className={styles.word}>{typed}</em> is not in the text.
          {own.map(({ key, label }) => (
            <RemoveButton key={key} label={`Do not search for ${label}`} onPress={() => remove(key)} />
          ))}
        </p>
      ))}
      {dropped ? (
        <p className={styles.sentence}>
          Nothing fits with <em className={styles.word}>{dropped}</em>, so that was left aside.
        </p>
      ) : null}
      {unread.length > 0 ? <UnreadQuery query={ask.query} unread={unread} /> : null}
      {hasLine ? (
        <div className={styles.line}>
          {widenings.map(([typed, own]) => (
            <Widened key={typed} onRemove={remove} own={own} typed={typed} />
          ))}
          {leftOut.length > 0 ? <span className={styles.quiet}>left out: {leftOut.join(', ')}</span> : null}
          {ask.removed.length > 0 ? (
            <button className={styles.back} data-screen-only="" onClick={() => change([])} type="button">
              Put back {ask.removed.length === 1 ? 'the word' : `the ${ask.removed.length} words`} taken away
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function Widened({
  typed,
  own,
  onRemove,
}: {
  readonly typed: string;
  readonly own: readonly Chip[];
  readonly onRemove: (key: string) => void;
}): ReactElement {
  return (
    <span className={styles.chip}>
      <b>{typed}</b>
      {own.map(({ key, label, origin }) => (
        <span className={styles.widening} key={key}>
          <span>
            {origin === 'beginning' ? 'begins' : origin === 'narrower' ? 'includes' : 'also'} {label}
          </span>
          <RemoveButton label={`Do not widen ${typed} to ${label}`} onPress={() => onRemove(key)} />
        </span>
      ))}
    </span>
  );
}

function RemoveButton({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button
      aria-label={label}
      className={styles.remove}
      data-screen-only=""
      onClick={onPress}
      title={label}
      type="button"
    >
      <Icon name="close" size={10} />
    </button>
  );
}

function byTyped(chips: readonly Chip[]): readonly (readonly [string, readonly Chip[]])[] {
  const groups = new Map<string, Chip[]>();
  for (const chip of chips) groups.set(chip.typed, [...(groups.get(chip.typed) ?? []), chip]);
  return [...groups];
}
