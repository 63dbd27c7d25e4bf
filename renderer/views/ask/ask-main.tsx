import { type ReactElement, useMemo, useState } from 'react';
import { answerReady, READY_QUESTIONS, type ReadyKind } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { exampleGaps, type Gaps, questionIn, questionRoute } from '../../state/asked-question.ts';
import type { Picked } from '../../state/picked.ts';
import { formatRoute } from '../../state/route.ts';
import { AgencyPages } from '../agencies/agency-pages.tsx';
import { AskedInVain } from '../compare/asked-in-vain.tsx';
import { PrintHead } from '../print-head.tsx';
import { Answer } from './answer.tsx';
import styles from './ask.module.css';
import { QuestionRow } from './question-row.tsx';

type KeptGaps = Readonly<Partial<Record<ReadyKind, Gaps>>>;

/** Ready questions with gaps for bodies, and the answer to the one that the address asks. */
export function AskMain({ picked }: { readonly picked: Picked }): ReactElement {
  const { graph, router } = useApp();
  const visit = useStore(router.visits, ({ count }) => count);
  // The answer brings the column back to where a person was: it waits until the column is there.
  const [column, setColumn] = useState<HTMLDivElement | null>(null);
  const asked = useMemo(() => questionIn(graph, picked), [graph, picked]);
  const answer = useMemo(() => asked?.question && answerReady(graph, asked.question), [graph, asked]);
  const examples = useMemo(
    (): KeptGaps => Object.fromEntries(READY_QUESTIONS.map(({ kind }) => [kind, exampleGaps(graph, kind)])),
    [graph],
  );
  // What was chosen for a question is still there when another one was asked in between.
  const [kept, setKept] = useState<KeptGaps>({});
  const gapsOf = (kind: ReadyKind): Gaps =>
    (asked?.kind === kind ? asked.gaps : undefined) ?? kept[kind] ?? examples[kind] ?? [];
  const fill = (kind: ReadyKind, at: number, body: string) => {
    // One body in both gaps asks nothing: the other one gives way.
    const gaps = gapsOf(kind).map((gap, index) => (index === at ? body : gap === body ? null : gap));
    setKept({ ...kept, [kind]: gaps });
    router.open(questionRoute(kind, gaps));
  };
  return (
    <Column ref={setColumn}>
      <article aria-labelledby="ask-title" className={styles.page}>
        <PrintHead page={formatRoute({ kind: 'ask', picked })} />
        <AgencyPages current="ask" />
        <PageTitle id="ask-title" title="Ask">
          <p data-screen-only="">
            Questions that are ready to be asked, and answered from the printed words alone. The bodies in
            them are examples: choose any other by any of its names.
          </p>
        </PageTitle>
        <ol aria-label="Questions" className={styles.questions} data-screen-only="">
          {READY_QUESTIONS.map((form) => (
            <QuestionRow
              form={form}
              gaps={gapsOf(form.kind)}
              href={formatRoute(questionRoute(form.kind, gapsOf(form.kind)))}
              isArrival={form.kind === (asked?.kind ?? READY_QUESTIONS[0]?.kind)}
              isAsked={asked?.kind === form.kind}
              key={form.kind}
              onFill={(at, body) => fill(form.kind, at, body)}
            />
          ))}
        </ol>
        <p className={styles.unseen} data-screen-only="" role="status">
          {answer ? answer.sentence : ''}
        </p>
        {asked === undefined ? (
          <p className={styles.hint}>Remit has no such question. Those above are ready.</p>
        ) : null}
        {asked ? <AskedInVain unknown={asked.unknown} /> : null}
        {asked && !asked.question && asked.unknown.length === 0 ? (
          <p className={styles.hint}>{hintFor(asked.gaps)}</p>
        ) : null}
        {asked?.question && answer && column ? (
          <Answer answer={answer} column={column} key={visit} picked={picked} question={asked.question} />
        ) : null}
      </article>
    </Column>
  );
}

function hintFor(gaps: Gaps): string {
  const missing = gaps.filter((gap) => gap === null).length;
  if (gaps.length === 1) return 'Choose a body in the question, and the answer is here.';
  return missing === 1
    ? 'Choose another body in the question, and the answer is here.'
    : 'Choose two bodies in the question, and the answer is here.';
}
