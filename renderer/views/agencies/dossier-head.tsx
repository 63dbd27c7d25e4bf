import type { ReactElement } from 'react';
import {
  counted,
  type Dossier,
  dossierExport,
  type FactsByPlace,
  ROLE_ORDER,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { RoleCount } from '../../parts/role-pill.tsx';
import { Strip } from '../../parts/strip.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import { formatRoute } from '../../state/route.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import { stripOf } from './chapters.ts';
import styles from './dossier.module.css';
import { busiestSection } from './duties.ts';
import { goInside } from './inside-duties.tsx';

type DossierHeadProps = {
  readonly found: Dossier;
  readonly inside: FactsByPlace;
  /** What the duties are narrowed to, in words; empty where all are there. */
  readonly filters: string;
};

/** The names of a body, how often it stands in which role, where in the plan, and what can be done with its dossier. */
export function DossierHead({ found, inside, filters }: DossierHeadProps): ReactElement {
  const app = useApp();
  const { body, counts } = found;
  const strip = stripOf(app.graph, found);
  return (
    <header>
      <PageTitle
        id="body-name"
        size="entry"
        title={body.title}
        tools={
          <>
            <ToolButton onPress={() => window.print()}>Print</ToolButton>
            <AddToLesson />
            <ExportMenu
              host={app.host}
              make={() => dossierExport(app.graph, found, exportProvenance(app, filters))}
              note={`${shownOf(found)}, with all that is shown here.`}
            />
          </>
        }
      >
        <p className={styles.facts}>
          {body.abbreviation ? `${body.abbreviation} · ` : null}
          {body.chinese ? (
            <>
              <span lang="zh-Hans">{body.chinese}</span> ·{' '}
            </>
          ) : null}
          {body.kind === 'group' ? 'a group, not a body' : body.bodyKind}
        </p>
      </PageTitle>
      <div className={styles.glance}>
        <div>
          <p className={styles.counts}>
            {ROLE_ORDER.map((role) => (
              <RoleCount count={counts[role]} key={role} role={role} />
            ))}
          </p>
          <Ways found={found} hasInside={Object.values(inside).some((places) => places.length > 0)} />
        </div>
        <Strip chapters={strip} most={Math.max(1, ...strip.map(({ count }) => count))} />
      </div>
    </header>
  );
}

/** How many of the clauses of a body are shown: "Its 12 clauses", "4 of its 49 clauses". */
function shownOf({ duties, counts }: Dossier): string {
  const all = counted(counts.total, 'clause');
  return duties.length === counts.total ? `Its ${all}` : `${duties.length} of its ${all}`;
}

/** The ways from a body to what is further down, and to what other pages know of it. */
function Ways({ found, hasInside }: { readonly found: Dossier; readonly hasInside: boolean }): ReactElement {
  const { id } = found.body;
  const section = busiestSection(found.duties);
  const ways = [
    ['Map', { kind: 'map', id, picked: {} }],
    ['Path to …', { kind: 'paths', picked: { from: [id] } }],
    ['Compare with …', { kind: 'compare', picked: { with: [id.replace(/^.*\//, '')] } }],
    ['Its commitments', { kind: 'commitments', picked: { body: [id] } }],
    // The matrix opens at the cell with most of its clauses.
    ['In the matrix', { kind: 'matrix', picked: section ? { cell: [`${id} ${section.id}`] } : {} }],
  ] as const;
  return (
    <p className={styles.ways} data-screen-only="">
      {ways.map(([words, route]) => (
        <a href={formatRoute(route)} key={route.kind}>
          {words}
        </a>
      ))}
      {hasInside ? (
        <button className={styles.down} onClick={goInside} type="button">
          Inside its duties <Icon name="down" size={11} />
        </button>
      ) : null}
    </p>
  );
}
