import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './card.module.css';

/** A titled card of the right pane. */
export function Card({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      <div className={styles.card}>{children}</div>
    </section>
  );
}

/** One entry of a card: a link or words, and a quiet second line. */
export function Entry({
  children,
  detail,
}: {
  readonly children: ReactNode;
  readonly detail?: ReactNode;
}): ReactElement {
  return (
    <div className={styles.entry}>
      <div className={styles.words}>{children}</div>
      {detail ? <div className={styles.detail}>{detail}</div> : null}
    </div>
  );
}
