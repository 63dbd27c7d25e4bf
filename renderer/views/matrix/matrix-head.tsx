import type { ReactElement } from 'react';
import { useApp } from '../../app-context.ts';
import { EXPORT_ENTRIES, type ExportEntry, ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { exportProvenance } from '../../state/export-file.ts';
import { type MatrixPicks, pickColumns, pickShow } from '../../state/matrix-picks.ts';
import { pick } from '../../state/picked.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import styles from './matrix.module.css';
import {
  COLUMNS_NAME,
  emptyWords,
  filterWords,
  hubNames,
  hubWords,
  outsideWords,
  SHOW_NAME,
  shownWords,
} from './matrix-words.ts';
import { exportOf, type Shown } from './shown.ts';
import { useRepick } from './use-shown.ts';

type MatrixHeadProps = { readonly shown: Shown; readonly picks: MatrixPicks };

const TABS = (['text', 'bodies'] as const).map((value) => ({ value, name: SHOW_NAME[value] }));

const COLUMNS = (['section', 'box'] as const).map((value) => ({ value, name: COLUMNS_NAME[value] }));

/** The title of the matrix with what can be done with the whole of it, and in words how much of the plan is shown. */
export function MatrixHead({ shown, picks }: MatrixHeadProps): ReactElement {
  const repick = useRepick();
  const isHidden = picks.hideHub && shown.hubs.length > 0;
  return (
    <PageTitle title="Who owns what" tools={<MatrixTools picks={picks} shown={shown} />}>
      <span role="status">
        {shownWords(shown)} {emptyWords(shown, picks)} {outsideWords(shown)}
      </span>{' '}
      {hubWords(shown.hubs)}{' '}
      {shown.hubs.length > 0 ? (
        <button
          className={styles.inline}
          data-screen-only=""
          onClick={() => repick((now) => pick(now, 'hub', isHidden ? [] : ['hidden']))}
          type="button"
        >
          {isHidden ? 'Show' : 'Hide'} {hubNames(shown.hubs)}
        </button>
      ) : null}
    </PageTitle>
  );
}

function MatrixTools({ shown, picks }: MatrixHeadProps): ReactElement {
  const { graph, host } = useApp();
  const repick = useRepick();
  const make = (form: 'shown' | 'binary') => () =>
    exportOf(shown, form, exportProvenance({ graph, host }, filterWords(shown, picks)));
  const binary: ExportEntry = {
    id: 'binary',
    format: 'csv',
    name: 'CSV of 0 and 1',
    about: picks.show === 'text' ? '1 where a body is named at all' : '1 where two bodies share a clause',
    make: make('binary'),
  };
  return (
    <>
      <Segmented
        label="What the matrix shows"
        onChange={(show) => repick((now) => pickShow(now, show))}
        options={TABS}
        value={picks.show}
      />
      {picks.show === 'text' ? (
        <Segmented
          label="Columns"
          onChange={(by) => repick((now) => pickColumns(now, by))}
          options={COLUMNS}
          value={picks.by}
        />
      ) : null}
      <ToolButton onPress={() => window.print()}>Print</ToolButton>
      <AddToLesson />
      <ExportMenu
        entries={EXPORT_ENTRIES.flatMap((entry) => (entry.id === 'csv' ? [entry, binary] : [entry]))}
        host={host}
        make={make('shown')}
        note={shownWords(shown)}
      />
    </>
  );
}
