import type { ReactElement } from 'react';
import { useApp } from '../app-context.ts';
import { pageAddress, shareLink } from '../state/share-link.ts';
import styles from './print-head.module.css';

type PrintHeadProps = {
  /** What is printed, where it is not the whole plan. */
  readonly about?: string | undefined;
  /** The id of what is printed; without it the link leads to the plan. */
  readonly id?: string | undefined;
  /** The page of Remit that is printed ("#/agencies/matrix"), where it is no place of the plan. */
  readonly page?: string | undefined;
  /** How one comes back to it, in words, where its address would tell nothing to who holds the paper: it stands instead of the link. */
  readonly wayBack?: string | undefined;
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/**
 * The lines above a printed page that say of what plan it is, where that was published, and how to come back to it: paper is handed on, so its link is made as every
 * other (see `shareLink`). Not on the screen.
 */
export function PrintHead({ about, id, page, wayBack }: PrintHeadProps): ReactElement {
  const app = useApp();
  const { meta } = app.graph.plan;
  return (
    <div className={styles.head} data-print-only="">
      <p className={styles.title}>
        {meta.title}, {meta.number}
      </p>
      <p>
        {about ? `${about} · ` : ''}
        {meta.published} · printed {DAY.format(new Date())}
      </p>
      <p className={styles.link}>
        {wayBack ?? (page ? pageAddress(app, page) : shareLink(app, id ?? 'plan'))}
      </p>
    </div>
  );
}
