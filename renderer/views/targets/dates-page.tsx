import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react';
import {
  counted,
  DIRECTION_NAME,
  datesExport,
  labelOf,
  type TimeLine,
  timeLineOf,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { EXPORT_ENTRIES, ExportMenu } from '../../parts/export-menu.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { pictureEntries } from '../../parts/picture-entries.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { useStageWidth } from '../../parts/use-stage-size.ts';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { hrefOf } from '../../state/route.ts';
import { formOf, pickForm } from '../../state/target-picks.ts';
import type { Whole } from '../commitments/whole.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import styles from './dates-page.module.css';
import { DatesTable } from './dates-table.tsx';
import { TimePicture } from './time-picture.tsx';

type DatesPageProps = { readonly picked: Picked; readonly whole: Whole; readonly pages: ReactNode };

const FORMS = [
  { value: 'picture', name: 'Picture' },
  { value: 'table', name: 'Table' },
] as const;

/** Everything that the plan dates, along the years. */
export function DatesPage({ picked, whole, pages }: DatesPageProps): ReactElement {
  const { host, router } = useApp();
  const { graph } = whole;
  const line = useMemo(() => timeLineOf(graph), [graph]);
  const form = formOf(picked);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useStageWidth(frame);
  const [at, setAt] = useState<string | null>(null);
  const from = () => exportProvenance({ graph, host }, '');
  const count = counted(line.statements.length, 'dated statement');
  const pictures = () =>
    pictureEntries({ what: 'time-line', title: 'Time line', from: from(), picture: () => picture.current });
  return (
    <>
      <PageTitle
        title="Time line"
        tools={
          <>
            {pages}
            <Segmented
              label="Picture or table"
              onChange={(next) => router.replace({ kind: 'targets', picked: pickForm(picked, next) })}
              options={FORMS}
              value={form}
            />
            <AddToLesson />
            <ExportMenu
              entries={form === 'picture' ? [...EXPORT_ENTRIES, ...pictures()] : EXPORT_ENTRIES}
              host={host}
              make={() => datesExport(graph, line, from())}
              note={count}
            />
          </>
        }
      >
        {line.statements.length === 0
          ? 'This plan prints no date that could be read.'
          : `${count}, from ${line.years[0]} to ${line.years[1]}. Each is a point at its year, or a span of years. Whether it looks back or ahead is computed from the year of issue, ${graph.plan.meta.issued.slice(0, 4)}; the lines of the front matter look back.`}
      </PageTitle>
      <div ref={frame}>
        {form === 'table' ? (
          <DatesTable graph={graph} line={line} />
        ) : width !== null && line.statements.length > 0 ? (
          <>
            <TimePicture graph={graph} line={line} onAt={setAt} ref={picture} width={width} />
            <Shown at={at} graph={graph} line={line} />
          </>
        ) : null}
      </div>
      {line.inNames.map(({ quantity, block, inName }) => (
        <p className={styles.left} key={quantity.id}>
          Not on the line: {quantity.text} is part of a name, “
          {inName && 'title' in inName ? inName.title : ''}
          ”, in <a href={hrefOf(block.id)}>{labelOf(graph, block)}</a>.
        </p>
      ))}
    </>
  );
}

type ShownProps = { readonly at: string | null; readonly graph: Whole['graph']; readonly line: TimeLine };

/** The words of the statement that has the focus or the pointer, in full. */
function Shown({ at, graph, line }: ShownProps): ReactElement {
  const statement = line.statements.find(({ id }) => id === at);
  return (
    <div className={styles.shown} data-screen-only="">
      {statement ? (
        <>
          <p className={styles.date}>
            {statement.printed} <span>{DIRECTION_NAME[statement.direction]}</span>{' '}
            <a href={hrefOf(statement.at)}>{labelOf(graph, statement.block)}</a>
          </p>
          <p className={styles.words}>
            <Quoted quote={statement.excerpt} />
          </p>
        </>
      ) : (
        <p className={styles.hint}>
          Point at a statement, or go along the line with the arrow keys, to read its words here. Enter opens
          it in the text.
        </p>
      )}
    </div>
  );
}
