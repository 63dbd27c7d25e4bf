import type { ReactElement } from 'react';
import { type GlanceLine, inWords, type PartCount } from '../../../corpus/index.ts';
import { hrefOfLink } from './glance-links.ts';
import styles from './lines.module.css';

/** A number of a document and the like stand on one line. */
const SHORT = 18;

type LinesProps = { readonly lines: readonly GlanceLine[]; readonly counts: readonly PartCount[] };

/** What the plan is, in five lines or fewer; every number and name in them leads to where it stands. */
export function Lines({ lines, counts }: LinesProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="in-lines">
      <h2 className={styles.head} id="in-lines">
        In {inWords(lines.length)} {lines.length === 1 ? 'line' : 'lines'}
      </h2>
      <ol className={styles.lines}>
        {lines.map(({ about, runs }) => (
          <li key={about}>
            {runs.map(({ text, link }, at) => {
              // The words of a line never change while the page is open.
              const key = `${about} ${at}`;
              return link ? (
                <a
                  className={text.length <= SHORT ? styles.whole : undefined}
                  data-preview={link.kind === 'node' ? link.id : undefined}
                  href={hrefOfLink(link, counts)}
                  key={key}
                >
                  {text}
                </a>
              ) : (
                <span key={key}>{text}</span>
              );
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
