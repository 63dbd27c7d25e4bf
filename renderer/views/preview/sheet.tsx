import type { ReactElement, ReactNode } from 'react';
import styles from './card.module.css';

type SheetProps = {
  readonly label: ReactNode;
  readonly title?: ReactNode;
  /** Where the title leads; the label leads there where there is no title. */
  readonly href?: string;
  /** Words of the plan. */
  readonly text?: ReactNode;
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
};

/** What a preview says, in the order of its weight: what it is, its name, its words, and what Remit knows of it. */
export function Sheet({ label, title, href, text, detail, children }: SheetProps): ReactElement {
  const linked = (words: ReactNode) => (href ? <a href={href}>{words}</a> : words);
  return (
    <>
      {label ? <p className={styles.label}>{title ? label : linked(label)}</p> : null}
      {title ? <p className={styles.title}>{linked(title)}</p> : null}
      {text ? <p className={styles.text}>{text}</p> : null}
      {children}
      {detail ? <p className={styles.detail}>{detail}</p> : null}
    </>
  );
}
