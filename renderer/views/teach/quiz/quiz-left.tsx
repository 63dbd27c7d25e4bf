import type { ReactElement } from 'react';
import { QUIZ_DIFFICULTIES } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import { Choice } from '../../../parts/choice.tsx';
import { LeftScroll } from '../../../parts/left-scroll.tsx';
import { NumberField } from '../../../parts/number-field.tsx';
import { PaneHead } from '../../../parts/pane.tsx';
import { useAfterPaint } from '../../../parts/use-after-paint.ts';
import { DIFFICULTY_NAME } from '../../../state/lesson-words.ts';
import { quizPicked } from '../../../state/made-once.ts';
import { type Picked, pick, togglePicked } from '../../../state/picked.ts';
import { MOST_QUESTIONS, QUIZ_COUNTS, quizModeOf, quizSettingOf } from '../../../state/quiz-picks.ts';
import { QUIZ_MODES } from '../../../state/quiz-play.ts';
import { KindsField } from './kinds-field.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './quiz-left.module.css';
import { RangeField } from './range-field.tsx';
import { SeedField } from './seed-field.tsx';

type QuizLeftProps = { readonly picked: Picked; readonly onFold: () => void };

const MODE_NAME = { practise: 'Practise', class: 'In class' } as const;

/** What a quiz asks about: who answers, which part of the plan, how many, how hard, which kinds, and which of many such quizzes it is. */
export function QuizLeft({ picked, onFold }: QuizLeftProps): ReactElement {
  const { graph, router } = useApp();
  // What was pressed answers at once; what the quiz says of itself follows when the quiz is made.
  const quiz = quizPicked(graph, useAfterPaint(picked, 0, picked));
  const { kinds, count, difficulty, seed } = quizSettingOf(picked);
  const change = (next: Picked) => router.replace({ kind: 'quiz', picked: next });
  const set = (name: string) => (value: string) => change(pick(picked, name, [value]));
  const left = quiz.notAsked.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return (
    <>
      <PaneHead onFold={onFold} title="Quiz" />
      <LeftScroll className={styles.fields}>
        <Choice
          label="Who answers"
          onChange={set('with')}
          options={QUIZ_MODES.map((value) => ({ value, name: MODE_NAME[value] }))}
          value={quizModeOf(picked)}
        />
        <RangeField
          onPick={(id) => change(pick(picked, 'range', id === null ? [] : [id]))}
          range={picked.range?.[0] ?? null}
        />
        <Choice
          label="Questions"
          onChange={set('n')}
          options={QUIZ_COUNTS.map((value) => ({ value, name: value }))}
          value={String(count)}
        />
        <NumberField
          label={`Or any number, 1 to ${MOST_QUESTIONS}`}
          least={1}
          most={MOST_QUESTIONS}
          onType={(typed) => typed !== null && Number.isInteger(typed) && set('n')(String(typed))}
          step={1}
          value={count}
        />
        <Choice
          label="Difficulty"
          onChange={set('level')}
          options={QUIZ_DIFFICULTIES.map((value) => ({ value, name: DIFFICULTY_NAME[value] }))}
          value={difficulty}
        />
        <SeedField
          label="Quiz number"
          noun="questions"
          onPick={(seed) => change(pick(picked, 'seed', [String(seed)]))}
          seed={seed}
        />
        <KindsField
          kinds={kinds}
          onToggle={(name) => change(togglePicked(picked, 'kind', name))}
          quiz={quiz}
        />
        {left.length === 0 ? null : (
          <details className={styles.left}>
            <summary>What is not asked, and why</summary>
            <LeftOut notAsked={left} />
          </details>
        )}
      </LeftScroll>
    </>
  );
}
