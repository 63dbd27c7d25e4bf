import type { ReactElement } from 'react';
import { type Duty, type PlanNode, segmentsOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Passage } from '../../parts/passage.tsx';
import { hrefOf } from '../../state/route.ts';
import { BodyPills } from '../context/who-does-this.tsx';
import { Cited } from './cited.tsx';
import { citationOf, governedOf, nameOf, textOf } from './duties.ts';
import styles from './duty.module.css';
import { GovernedText } from './governed-text.tsx';

type DutyEntryProps = {
  readonly duty: Duty;
  readonly body: string;
  /** The box in which the duty stands, where it is to be named. */
  readonly box: PlanNode | undefined;
  /** Whether the governed text is shown whole. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One clause of a body: what it governs, the beginning of that text, who is in it, and its words as printed. */
export function DutyEntry({ duty, body, box, isOpen, onToggle }: DutyEntryProps): ReactElement {
  const app = useApp();
  const { graph } = app;
  const governed = governedOf(duty);
  const name = nameOf(graph, governed);
  return (
    <article
      aria-label={name}
      className={styles.duty}
      data-clause={duty.clause.id}
      data-duty=""
      data-row={duty.clause.id}
      tabIndex={-1}
    >
      {box ? (
        <p className={styles.box}>
          › <a href={hrefOf(box.id)}>{nameOf(graph, box)}</a>
        </p>
      ) : null}
      <h4 className={styles.governed}>
        <Cited node={governed} />
      </h4>
      {duty.governs.slice(1).map((node) => (
        <p className={styles.also} key={node.id}>
          and <Cited node={node} />
        </p>
      ))}
      <GovernedText
        isOpen={isOpen}
        name={name}
        onToggle={onToggle}
        text={duty.governs.flatMap((node) => textOf(graph, node))}
      />
      <BodyPills label={`Bodies in clause ${duty.clause.number}`} one={duty} own={body} />
      <p className={styles.clause}>
        <Passage marked={body} segments={segmentsOf(graph, duty.clause, false)} />
      </p>
      <p className={styles.foot} data-foot="">
        <a className={styles.clauseLink} href={hrefOf(duty.clause.id)}>
          Clause&nbsp;{duty.clause.number}
        </a>
        <CopyButton
          label={`Copy citation of ${name}`}
          text={() => `${citationOf(app, duty)}\n`}
          words="Copy citation"
        />
      </p>
    </article>
  );
}
