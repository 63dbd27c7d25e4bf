import type { ReactElement } from 'react';
import type { NodeKind, Problem } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { Column } from '../../parts/column.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { counted } from '../../parts/words.ts';
import styles from './health.module.css';
import { NoteList } from './note-list.tsx';
import { ProblemList } from './problem-list.tsx';

/** The parts of the plan that are worth counting, in the order of the text. */
const COUNTED: readonly { readonly kind: NodeKind; readonly noun: string; readonly plural?: string }[] = [
  { kind: 'chapter', noun: 'chapter' },
  { kind: 'section', noun: 'section' },
  { kind: 'measure', noun: 'measure' },
  { kind: 'box', noun: 'box', plural: 'boxes' },
  { kind: 'project', noun: 'project' },
  { kind: 'clause', noun: 'responsibility clause' },
  { kind: 'agency', noun: 'body', plural: 'bodies' },
  { kind: 'indicator', noun: 'indicator' },
  { kind: 'footnote', noun: 'footnote' },
];

/** How well the text was read: whether all of it is here, what was counted, and what had to be tolerated. */
export function HealthMain(): ReactElement {
  const { graph, content } = useApp();
  const { health } = content;
  const { meta, nodes, problems, notes } = graph.plan;
  const unread = problems.filter(({ severity }) => severity === 'unread');
  const tolerated = problems.filter(({ severity }) => severity === 'tolerated');
  return (
    <Column>
      <div className={styles.page}>
        <PageTitle title="Document health">
          <p>
            {meta.title} · {meta.number} · published: {meta.published}
          </p>
        </PageTitle>
        <div className={classes(styles.verdict, !health.lossless && styles.bad)}>
          <Icon name={health.lossless ? 'check' : 'warning'} size={22} />
          <div>
            <h2>
              {health.lossless ? 'Every line of the source is here.' : 'Some of the source is missing here.'}
            </h2>
            <p>
              {health.lossless
                ? `Put together, the ${number(health.blocks)} blocks give back all ${number(health.characters)} characters of the source, white space aside.`
                : `Put together, the ${number(health.blocks)} blocks do not give back the ${number(health.characters)} characters of the source. Look at what could not be placed below.`}
            </p>
          </div>
        </div>
        <dl className={styles.counts}>
          {COUNTED.map(({ kind, noun, plural }) => {
            const count = nodes.filter((node) => node.kind === kind).length;
            return (
              <div key={kind}>
                <dd>{count}</dd>
                <dt>{counted(count, noun, plural).replace(/^\d+ /, '')}</dt>
              </div>
            );
          })}
        </dl>
        <Problems
          empty="Nothing. All of the text found its place."
          problems={unread}
          title="Could not be placed"
        />
        <Problems
          empty="Nothing. The text is printed as a plan of this kind should be."
          problems={tolerated}
          title="Irregular wording, still read"
        />
        <NoteList notes={notes} />
      </div>
    </Column>
  );
}

function Problems({
  title,
  problems,
  empty,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly empty: string;
}): ReactElement {
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>
        {title} <span>{problems.length}</span>
      </h2>
      {problems.length === 0 ? <p className={styles.empty}>{empty}</p> : <ProblemList problems={problems} />}
    </section>
  );
}

function number(value: number): string {
  return value.toLocaleString('en');
}
