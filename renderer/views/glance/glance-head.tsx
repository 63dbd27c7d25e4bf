import type { ReactElement } from 'react';
import type { Glance } from '../../../corpus/index.ts';
import styles from './glance.module.css';
import { Tools } from './lazy.tsx';

/** What the document is called, who issued it, and the few facts by which it is known. What its front matter lacks is left out. */
export function GlanceHead({ glance }: { readonly glance: Glance }): ReactElement {
  const { title, issuer, facts } = glance;
  return (
    <header>
      <div className={styles.above}>
        {issuer === null ? null : <p className={styles.issuer}>{issuer}</p>}
        <div className={styles.tools} data-screen-only="">
          <Tools glance={glance} />
        </div>
      </div>
      <h1 className={styles.title}>{title ?? 'A plan without a title'}</h1>
      {facts.length === 0 ? null : (
        <ul aria-label="About the document" className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
