import { type ReactElement, useState } from 'react';
import { type Duty, type Graph, labelOf, type Role, segmentsOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Passage } from '../../parts/passage.tsx';
import { RolePill } from '../../parts/role-pill.tsx';
import { hrefOf } from '../../state/route.ts';
import { citationOf, governedOf, headingOf, nameOf, textOf } from '../agencies/duties.ts';
import { GovernedText } from '../agencies/governed-text.tsx';
import styles from './passage-entry.module.css';

type PassageEntryProps = {
  readonly duty: Duty;
  readonly body: string;
  /** Other bodies that the cell is about. */
  readonly others: readonly string[];
  /** The column of the cell, whose title stands over all its passages. */
  readonly column: string;
};

/** What the pill does not say of a role. */
const ROLE_NOTE: Readonly<Record<Role, string>> = {
  lead: '',
  participant: 'takes part under another lead',
  sole: 'the only body named',
  joint: 'joint, no lead named',
};

/** One passage behind a cell: the way to it, what the clause governs, in which role the body stands there, and the clause as printed. */
export function PassageEntry({ duty, body, others, column }: PassageEntryProps): ReactElement {
  const app = useApp();
  const { graph } = app;
  const [isOpen, setOpen] = useState(false);
  const governed = governedOf(duty);
  const name = nameOf(graph, governed);
  const about = new Set([body, ...others]);
  return (
    <article aria-label={name} className={styles.passage}>
      <p className={styles.path}>{wayTo(graph, duty, column)}</p>
      {(duty.governs.length > 0 ? duty.governs : [governed]).map((node) => (
        <h4 className={styles.governed} key={node.id}>
          <a href={hrefOf(node.id)}>
            <span className={styles.label}>{labelOf(graph, node)}</span> {headingOf(node)}
          </a>
        </h4>
      ))}
      <GovernedText
        isOpen={isOpen}
        name={name}
        onToggle={() => setOpen(!isOpen)}
        text={duty.governs.flatMap((node) => textOf(graph, node))}
      />
      <ul className={styles.roles}>
        {duty.bodies
          .filter((one) => about.has(one.body.id))
          .toSorted((a, b) => Number(b.body.id === body) - Number(a.body.id === body))
          .map((one) => (
            <li key={one.body.id}>
              <RolePill
                body={one.body.id}
                fullName={one.body.title}
                href={hrefOf(one.body.id)}
                name={labelOf(graph, one.body)}
                role={one.role}
              />
              <span className={styles.role}>{ROLE_NOTE[one.role]}</span>
            </li>
          ))}
      </ul>
      <p className={styles.clause}>
        <Passage marked={about} segments={segmentsOf(graph, duty.clause, false)} />
      </p>
      <p className={styles.foot}>
        <a href={hrefOf(duty.clause.id)}>Clause&nbsp;{duty.clause.number} in the text</a>
        <CopyButton
          label={`Copy citation of ${name}`}
          text={() => `${citationOf(app, duty)}\n`}
          words="Copy citation"
        />
      </p>
    </article>
  );
}

/** The way from the chapter to what a clause governs, with the title of the last step where it does not stand above already. */
function wayTo(graph: Graph, duty: Duty, column: string): string {
  const { id: end } = governedOf(duty);
  const steps = duty.path.filter(({ id, kind }) => kind !== 'plan' && id !== end);
  return steps
    .map((node, index) =>
      index < steps.length - 1 || node.id === column ? labelOf(graph, node) : nameOf(graph, node),
    )
    .join(' › ');
}
