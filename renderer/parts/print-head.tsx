import type { ReactElement } from 'react';
import { type PlanMeta, writeLink } from '../../corpus/index.ts';
import styles from './print-head.module.css';

type PrintHeadProps = {
  readonly plan: PlanMeta;
  /** What is printed, where it is not the whole plan. */
  readonly about?: string | undefined;
  /** The id of what is printed; without it the link leads to the plan. */
  readonly id?: string | undefined;
  /** The page of Remit that is printed ("#/agencies/matrix"), where it is no place of the plan. */
  readonly page?: string | undefined;
};

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** The lines above a printed page that say of what plan it is, where that was published, and how to come back to it. Not on the screen. */
export function PrintHead({ plan, about, id, page }: PrintHeadProps): ReactElement {
  return (
    <div className={styles.head} data-print-only="">
      <p className={styles.title}>
        {plan.title}, {plan.number}
      </p>
      <p>
        {about ? `${about} · ` : ''}
        {plan.published} · printed {DAY.format(new Date())}
      </p>
      <p className={styles.link}>{page ? `Remit, ${page}` : writeLink(plan.id, id ?? 'plan')}</p>
    </div>
  );
}
