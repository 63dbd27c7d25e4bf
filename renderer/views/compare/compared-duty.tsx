import { type ReactElement, useId } from 'react';
import {
  type Agency,
  type Assignment,
  type ComparedDuty,
  type Graph,
  type Group,
  labelOf,
  segmentsOf,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Passage } from '../../parts/passage.tsx';
import { RolePill } from '../../parts/role-pill.tsx';
import { hrefOf } from '../../state/route.ts';
import { Cited } from '../agencies/cited.tsx';
import { citationOf, governedOf, nameOf } from '../agencies/duties.ts';
import { BodyPills } from '../context/who-does-this.tsx';
import styles from './compared-duty.module.css';

type ComparedDutyEntryProps = {
  readonly duty: ComparedDuty;
  readonly bodies: readonly (Agency | Group)[];
  /** The ids of the compared bodies, which are marked in the words. */
  readonly marked: ReadonlySet<string>;
  /** Where it stands; empty where the one before it stands there too. */
  readonly path: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One clause of the compared bodies: what it governs, the role of each of them beside it, and its words, which unfold. */
export function ComparedDutyEntry(props: ComparedDutyEntryProps): ReactElement {
  const { duty, bodies, marked, path, isOpen, onToggle } = props;
  const app = useApp();
  const { graph } = app;
  const words = useId();
  const { clause } = duty;
  const name = nameOf(graph, governedOf(duty));
  const others = duty.bodies.filter(({ body }) => !marked.has(body.id));
  const about = `Clause ${clause.number}${othersWords(graph, others)}`;
  return (
    <article aria-label={name} className={classes(styles.duty, path !== '' && styles.first)}>
      {path ? <p className={styles.path}>{path}</p> : null}
      <div className={styles.head}>
        <div>
          <h3 className={styles.governed}>
            <Cited node={governedOf(duty)} />
          </h3>
          {duty.governs.slice(1).map((node) => (
            <p className={styles.also} key={node.id}>
              and <Cited node={node} />
            </p>
          ))}
          <button
            aria-controls={words}
            aria-expanded={isOpen}
            aria-label={`${about}: words of the clause`}
            className={styles.fold}
            data-screen-only=""
            onClick={onToggle}
            type="button"
          >
            {about}
            <Icon name="down" size={11} />
          </button>
        </div>
        <ul
          aria-label={`Compared bodies in clause ${clause.number}`}
          className={styles.roles}
          style={{ gridTemplateColumns: `repeat(${bodies.length}, minmax(0, 6.25rem))` }}
        >
          {bodies.map((body, at) => {
            const role = duty.roles.get(body.id);
            return role ? (
              <li key={body.id} style={{ gridColumn: at + 1 }}>
                <RolePill
                  body={body.id}
                  fullName={body.title}
                  href={hrefOf(body.id)}
                  name={labelOf(graph, body)}
                  role={role}
                />
              </li>
            ) : null;
          })}
        </ul>
      </div>
      <div className={classes(styles.words, !isOpen && styles.folded)} id={words}>
        <p className={styles.clause}>
          <Passage marked={marked} segments={segmentsOf(graph, clause, false)} />
        </p>
        {others.length > 0 ? <BodyPills label={`All bodies in clause ${clause.number}`} one={duty} /> : null}
        <p className={styles.foot}>
          <a className={styles.clauseLink} href={hrefOf(clause.id)}>
            Clause&nbsp;{clause.number}
            <span data-screen-only=""> in the text</span>
          </a>
          <CopyButton
            label={`Copy citation of ${name}`}
            text={() => `${citationOf(app, duty)}\n`}
            words="Copy citation"
          />
        </p>
      </div>
    </article>
  );
}

/** How many more the clause names, and who of them leads. A group is no body, so what is counted is names. */
function othersWords(graph: Graph, others: readonly Assignment[]): string {
  if (others.length === 0) return '';
  const lead = others.find(({ role }) => role === 'lead');
  const count = others.some(({ body }) => body.kind === 'group')
    ? `${others.length} more named`
    : `${others.length} more ${others.length === 1 ? 'body' : 'bodies'}`;
  return ` · ${count}${lead ? ` · ${labelOf(graph, lead.body)} leads` : ''}`;
}
