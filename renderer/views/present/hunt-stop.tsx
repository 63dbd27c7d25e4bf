import type { ReactElement } from 'react';
import { type HuntSetting, type HuntTask, labelOf, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { huntOf } from '../../state/made-once.ts';
import { beginHunt } from '../teach/hunt/playing.ts';
import { QuizWordsShown } from '../teach/quiz/quiz-words.tsx';
import styles from './hunt-stop.module.css';
import { Slide } from './slide-stops.tsx';
import type { HuntShown } from './use-hunt-stop.ts';

/** A hunt on the stage, task by task: the class says where it is, and going on reveals it; or the class goes and looks for the places. */
export function HuntStop({
  setting,
  shown: { at, isShown },
}: {
  readonly setting: HuntSetting;
  readonly shown: HuntShown;
}): ReactElement {
  const app = useApp();
  const { graph } = app;
  const { tasks, sentence } = huntOf(graph, setting);
  const task = tasks[at];
  if (!task)
    return (
      <Slide fittedBy={sentence ?? ''}>
        <p>{sentence}</p>
      </Slide>
    );
  return (
    <Slide fittedBy={`${task.id} ${isShown}`}>
      <p className={styles.count}>
        Task {at + 1} of {tasks.length}
      </p>
      <h2 className={styles.task}>{task.task}</h2>
      {task.words ? (
        <div className={styles.printed}>
          <QuizWordsShown isShown={isShown} words={task.words} />
        </div>
      ) : null}
      {isShown ? <Answer task={task} /> : null}
      <button className={styles.start} onClick={() => beginHunt(app, setting, tasks, false)} type="button">
        Start the hunt
      </button>
    </Slide>
  );
}

function Answer({ task }: { readonly task: HuntTask }): ReactElement {
  const { graph } = useApp();
  const labels = task.answers.map((id) => labelOf(graph, nodeAt(graph, id)));
  const [first] = task.quotes;
  return (
    <div className={styles.answer} data-answer="">
      <p className={styles.where}>{labels.join(' · ')}</p>
      <p>{task.explanation}</p>
      {first && task.words === null ? (
        <blockquote className={styles.quote}>
          {first.text} <cite className={styles.cite}>{first.label}</cite>
        </blockquote>
      ) : null}
    </div>
  );
}
