import type { ReactElement } from 'react';
import { type Dossier, dossierExport, exportText } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { PickMenu } from '../../parts/pick-menu.tsx';
import { counted } from '../../parts/words.ts';
import { exportProvenance } from '../../state/export-file.ts';
import { type Picked, pick as pickValues } from '../../state/picked.ts';
import { isNarrowing, type Narrowing, PICKED_AS, pickInWords, withoutPick } from './agency-pick.ts';
import styles from './dossier.module.css';
import { chapterOptions, roleOptions } from './dossier-pick.ts';

type DutyToolsProps = {
  readonly whole: Dossier;
  /** The dossier with the duties that are shown. */
  readonly found: Dossier;
  readonly pick: Narrowing;
  readonly picked: Picked;
  /** The clauses whose governed text is shown whole, by id. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
};

/** What can be done with the duties of a body: narrow them to a role or a chapter, open all of them, copy all of them. */
export function DutyTools({ whole, found, pick, picked, open, onOpen }: DutyToolsProps): ReactElement {
  const app = useApp();
  const { graph, router } = app;
  const { duties, body } = found;
  const words = pickInWords(graph, pick).join('; ');
  const roles = roleOptions(whole, pick);
  const chapters = chapterOptions(graph, whole, pick);
  const own = new Set(duties.map(({ clause }) => clause.id));
  const isAllOpen = duties.every(({ clause }) => open.has(clause.id));
  const toggleAll = () => {
    const others = [...open].filter((id) => !own.has(id));
    onOpen(new Set(isAllOpen ? others : [...others, ...own]));
  };
  const change = (next: Picked) =>
    router.replace({ kind: 'agency', slug: body.id.replace(/^.*\//, ''), picked: next });
  const count = isNarrowing(pick)
    ? `${duties.length} of ${counted(whole.duties.length, 'clause')}`
    : counted(duties.length, 'clause');
  return (
    <>
      <div className={styles.tools} data-screen-only="">
        <p aria-live="polite" className={styles.toolsWords}>
          {count}
        </p>
        {/* Where there is nothing to choose from, a menu would only be in the way. */}
        {roles.length > 1 || pick.roles.length > 0 ? (
          <PickMenu
            label="Role"
            onPick={(values) => change(pickValues(picked, PICKED_AS.roles, values))}
            options={roles}
            picked={pick.roles}
          />
        ) : null}
        {chapters.length > 1 || pick.chapters.length > 0 ? (
          <PickMenu
            label="Chapter"
            onPick={(values) => change(pickValues(picked, PICKED_AS.chapters, values))}
            options={chapters}
            picked={pick.chapters}
          />
        ) : null}
        {isNarrowing(pick) ? (
          <button className={styles.tool} onClick={() => change(withoutPick(picked))} type="button">
            Clear
          </button>
        ) : null}
        <span className={styles.toolsRest} hidden={duties.length === 0}>
          <button className={styles.tool} onClick={toggleAll} type="button">
            {isAllOpen ? 'Close all' : 'Open all'}
          </button>
          <CopyButton
            text={() => exportText('md', dossierExport(graph, found, exportProvenance(app, words)))}
            words="Copy all"
          />
        </span>
      </div>
      {duties.length === 0 ? (
        <p className={styles.none}>
          No clause of it has all of this: {words}.{' '}
          <button className={styles.tool} onClick={() => change(withoutPick(picked))} type="button">
            Show all {whole.duties.length}
          </button>
        </p>
      ) : null}
    </>
  );
}
