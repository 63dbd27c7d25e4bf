import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './page-title.module.css';

type PageTitleProps = {
  readonly title: ReactNode;
  /** The id of the heading, where the page is labelled by it. */
  readonly id?: string;
  /** `page` for what a view is as a whole, `entry` (smaller) for one thing in it or a count. */
  readonly size?: 'page' | 'entry';
  /** What can be done with the whole page: buttons at the end of the line. Not printed. */
  readonly tools?: ReactNode;
  /** The lines below the title that say what the page is. */
  readonly children?: ReactNode;
};

/** The head of a page: its title, which takes the focus when the page is opened, with tools beside it and what the page is below it. */
export function PageTitle({ title, id, size = 'page', tools, children }: PageTitleProps): ReactElement {
  return (
    <div>
      <div className={styles.line}>
        <h1 className={classes(styles.title, size === 'entry' && styles.entry)} id={id} tabIndex={-1}>
          {title}
        </h1>
        {tools ? (
          <div className={styles.tools} data-screen-only="">
            {tools}
          </div>
        ) : null}
      </div>
      {children ? <div className={styles.about}>{children}</div> : null}
    </div>
  );
}
