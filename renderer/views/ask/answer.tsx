import { type ReactElement, useMemo } from 'react';
import {
  answerExport,
  bodiesAskedFor,
  countInGroup,
  groupsOfAnswer,
  questionInWords,
  type ReadyAnswer,
  type ReadyQuestion,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { compareRoute } from '../../state/compared.ts';
import { exportProvenance } from '../../state/export-file.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute, hrefOf, type Route } from '../../state/route.ts';
import { AddToLesson } from '../teach/add-button.tsx';
import { useKeptPlace } from '../use-kept-place.ts';
import styles from './answer.module.css';
import { AnswerEntry } from './answer-entry.tsx';
import { answerText } from './answer-text.ts';

type AnswerProps = {
  readonly question: ReadyQuestion;
  readonly answer: ReadyAnswer;
  readonly picked: Picked;
  /** The column in which it stands: where a person is in it is kept. */
  readonly column: HTMLElement;
};

const NOTHING_OPEN: ReadonlySet<string> = new Set();

/** The answer to a ready question: one exact sentence with the count, what was counted, and each row with its evidence. */
export function Answer({ question, answer, picked, column }: AnswerProps): ReactElement {
  const app = useApp();
  const { graph, host } = app;
  const route = useMemo((): Route => ({ kind: 'ask', picked }), [picked]);
  const scroller = useMemo(() => ({ current: column }), [column]);
  useKeptPlace(scroller, route, NOTHING_OPEN);
  const groups = useMemo(() => groupsOfAnswer(graph, answer), [graph, answer]);
  const marked = useMemo(() => new Set(markedIn(question, answer)), [question, answer]);
  return (
    <section aria-labelledby="answer" className={styles.answer}>
      {/* On paper the question stands above its answer; on the screen it stands in the panel. */}
      <p className={styles.question} data-print-only="">
        {questionInWords(graph, question)}
      </p>
      <div className={styles.head}>
        <h2 className={styles.sentence} id="answer">
          {answer.sentence}
        </h2>
        <div className={styles.tools} data-screen-only="">
          <CopyButton text={() => answerText(app, question, answer)} words="Copy as text" />
          <ToolButton onPress={() => window.print()}>Print</ToolButton>
          <AddToLesson />
          <ExportMenu
            host={host}
            make={() => answerExport(graph, question, answer, exportProvenance(app, ''))}
            note="The question and its whole answer."
          />
        </div>
      </div>
      <ul aria-label="What was counted" className={styles.remarks}>
        {answer.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      <LeadsOn question={question} />
      {groups.map((group) => (
        <section className={styles.group} key={group.title}>
          <h3 className={styles.title}>
            {group.title} <span className={styles.count}>{countInGroup(group)}</span>
          </h3>
          {group.rows.length === 0 && group.why ? <p className={styles.why}>{group.why}</p> : null}
          {group.rows.map((row, at) => (
            <AnswerEntry
              before={group.rows[at - 1]}
              key={`${row.place.id} ${row.clause?.id} ${row.bodies[0]?.body.id}`}
              marked={marked}
              row={row}
            />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Where more about the bodies of a question is. */
function LeadsOn({ question }: { readonly question: ReadyQuestion }): ReactElement | null {
  const { graph } = useApp();
  const ids = bodiesAskedFor(question);
  if (ids.length === 0) return null;
  return (
    <p className={styles.more} data-screen-only="">
      {ids.map((id) => {
        const node = graph.nodes.get(id);
        return (
          <a data-preview={id} href={hrefOf(id)} key={id}>
            {node && 'title' in node ? node.title : id}
          </a>
        );
      })}
      {ids.length > 1 ? <a href={formatRoute(compareRoute(ids))}>Compare them</a> : null}
    </p>
  );
}

/** The bodies whose names are marked in the words: those of the question, or those that the answer found. */
function markedIn(question: ReadyQuestion, answer: ReadyAnswer): readonly string[] {
  return answer.kind === 'named-once' ? answer.bodies.map(({ id }) => id) : bodiesAskedFor(question);
}
