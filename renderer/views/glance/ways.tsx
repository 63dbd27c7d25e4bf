import type { ReactElement } from 'react';
import type { CountedKind, PartCount } from '../../../corpus/index.ts';
import { formatRoute } from '../../state/route.ts';
import { AgencyField } from './lazy.tsx';
import styles from './ways.module.css';

const MATRIX = formatRoute({ kind: 'matrix', picked: {} });
const ASK = formatRoute({ kind: 'ask', picked: {} });
const LOOM = formatRoute({ kind: 'loom', picked: {} });
const BY_CHAPTER = formatRoute({ kind: 'loom', picked: { show: ['chapters'] } });
const TARGETS = formatRoute({ kind: 'targets', picked: {} });
const COMMITMENTS = formatRoute({ kind: 'commitments', picked: {} });
const AGENCIES = formatRoute({ kind: 'agencies', picked: {} });
const LESSONS = formatRoute({ kind: 'teach', picked: {} });
const QUIZ = formatRoute({ kind: 'quiz', picked: {} });

/** Where to begin, for each of the three kinds of people who come with a question. A way into what the plan does not have is left out. */
export function Ways({ counts }: { readonly counts: readonly PartCount[] }): ReactElement {
  const has = (kind: CountedKind) => counts.some((part) => part.kind === kind);
  const bodies = has('agency') || has('group');
  return (
    <section aria-labelledby="for-you">
      <h2 className={styles.head} id="for-you">
        For you
      </h2>
      <div className={styles.ways}>
        {bodies ? (
          <Way what="find what my agency must do" who="Official" ways={[['All agencies', AGENCIES]]}>
            <AgencyField />
          </Way>
        ) : null}
        <Way
          what="collect obligations, to count and cite"
          who="Researcher"
          ways={[
            ['Commitments', COMMITMENTS],
            ...(bodies
              ? ([
                  ['Matrix', MATRIX],
                  ['Questions', ASK],
                ] as const)
              : []),
          ]}
        />
        <Way
          what="walk a class through it"
          who="Trainer"
          ways={[
            ['Lessons', LESSONS],
            ['Quiz', QUIZ],
            ...(bodies
              ? ([
                  ['Map', LOOM],
                  ['By chapter', BY_CHAPTER],
                ] as const)
              : []),
            ...(has('indicator') ? ([['Targets', TARGETS]] as const) : []),
          ]}
        />
      </div>
    </section>
  );
}

type WayProps = {
  readonly who: string;
  readonly what: string;
  readonly ways: readonly (readonly [name: string, href: string])[];
  readonly children?: ReactElement;
};

function Way({ who, what, ways, children }: WayProps): ReactElement {
  return (
    <section aria-label={who} className={styles.way}>
      <p className={styles.who}>
        <strong>{who}</strong> {what}
      </p>
      {children}
      <ul className={styles.links}>
        {ways.map(([name, href]) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
