import type { ReactElement } from 'react';
import { type ExplainedKind, labelOf, type PartExample, type RoleExample } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { RolePill } from '../../parts/role-pill.tsx';
import { capital, ROLE_SENTENCE, shorten } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import styles from './how-to-read.module.css';

const LONGEST = 150;

/** What a kind of part is, in a line that holds for every plan of this family. */
const WHAT: Readonly<Record<ExplainedKind, string>> = {
  chapter: 'The largest part.',
  section: 'Numbered through the whole plan, whatever the chapter.',
  measure: 'A heading without a number, under which something is to be done.',
  clause: 'Ends a measure, a box or a section, and names who is responsible for it.',
  box: 'Stands behind a measure and sets out a project of it.',
  project: 'A part of a box with a title of its own.',
  indicator: 'A row of the table of indicators: from one year to another.',
  footnote: 'Says what a term or a figure means.',
};

type HowToReadProps = { readonly parts: readonly PartExample[]; readonly roles: readonly RoleExample[] };

/** A key to the document: each kind of part as it is set, with an example from the plan that is open, and the marks of the roles. */
export function HowToRead({ parts, roles }: HowToReadProps): ReactElement | null {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="how-to-read" className={styles.whole}>
      <h2 className={styles.head} id="how-to-read">
        How to read this document
      </h2>
      <div className={styles.columns}>
        <dl className={styles.key}>
          {parts.map((part) => (
            <div className={styles.part} key={part.kind}>
              <dt>{capital(part.kind)}</dt>
              <dd className={styles.what}>{WHAT[part.kind]}</dd>
              <dd className={classes(styles.example, styles[part.kind])}>
                <a href={hrefOf(part.node.id)}>{exampleOf(part)}</a>
              </dd>
            </div>
          ))}
        </dl>
        {roles.length === 0 ? null : <Roles roles={roles} />}
      </div>
    </section>
  );
}

function exampleOf({ node }: PartExample): string {
  if (node.kind === 'chapter' || node.kind === 'section')
    return `${node.label} ${shorten(node.title, LONGEST)}`;
  if (node.kind === 'box') return shorten(node.text, LONGEST);
  if (node.kind === 'indicator') return node.cells.map(({ text }) => text).join(' · ');
  return shorten(node.text, LONGEST);
}

function Roles({ roles }: Pick<HowToReadProps, 'roles'>): ReactElement {
  const { graph } = useApp();
  return (
    <div className={styles.roles}>
      <h3 className={styles.rolesHead}>Who stands in a clause</h3>
      <ul>
        {roles.map(({ role, body, clause }) => (
          <li key={role}>
            <RolePill
              body={body.id}
              fullName={body.title}
              href={hrefOf(body.id)}
              name={labelOf(graph, body)}
              role={role}
            />
            <span>
              {ROLE_SENTENCE[role]} <a href={hrefOf(clause.id)}>{labelOf(graph, clause)}</a>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.rule}>
        The word lead stands only where the text prints one. Who is named first does not lead by that.
      </p>
    </div>
  );
}
