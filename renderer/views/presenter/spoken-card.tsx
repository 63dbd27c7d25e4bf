import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { NoteText } from '../../parts/note-text.tsx';
import type { SpokenCover, SpokenStop } from '../../state/presenter.ts';
import { Scrolled } from './scrolled.tsx';
import styles from './spoken-card.module.css';
import { SpokenQuestionShown } from './spoken-question.tsx';

type SpokenCardProps = {
  /** Names the card to those who listen. */
  readonly label: string;
  /** What stands above it: how far one is and the time. */
  readonly heading: ReactNode;
  readonly stop: SpokenStop;
  /** What is or was covered there. */
  readonly covers: readonly SpokenCover[];
  readonly isBlank: boolean;
  readonly className: string | undefined;
};

/** A stop as the speaker sees it: what the class sees, and what is covered from it. */
export function SpokenCard(props: SpokenCardProps): ReactElement {
  const { label, heading, stop, covers, isBlank, className } = props;
  const hidden = covers.filter(({ isShown }) => !isShown).length;
  return (
    <Scrolled className={className} label={label} of={`${label} ${stop.title} ${stop.asked?.heading}`}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.name}>{stop.title}</p>
      {isBlank ? <p className={styles.state}>The screen is blank.</p> : null}
      {hidden > 0 ? <p className={styles.state}>{hidden} hidden</p> : null}
      {covers.length > 0 ? <Covers covers={covers} /> : null}
      {stop.asked ? <SpokenQuestionShown asked={stop.asked} /> : null}
      <div className={styles.words}>{stop.isOwn ? <NoteText text={stop.words} /> : stop.words}</div>
    </Scrolled>
  );
}

/** What is covered, in the order in which it comes off; what came off stays in its place. */
function Covers({ covers }: { readonly covers: readonly SpokenCover[] }): ReactElement {
  const next = covers.findIndex(({ isShown }) => !isShown);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next one of many is brought into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [next]);
  return (
    <ol aria-label="What is covered" className={styles.covers} ref={list}>
      {covers.map(({ words, isShown }, index) => (
        <li
          aria-current={index === next ? 'step' : undefined}
          data-shown={isShown ? '' : undefined}
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be covered twice; their place tells them apart.
          key={index}
        >
          {index === next ? <span className={styles.sign}>Next</span> : null}
          {words}
          {isShown ? <span className={styles.sign}>shown</span> : null}
        </li>
      ))}
    </ol>
  );
}
