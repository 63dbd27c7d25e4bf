import type { ReactElement } from 'react';
import { HUNT_KINDS, type HuntTask } from '../../../../corpus/index.ts';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import type { HuntPlay, HuntState } from '../../../state/hunt-play.ts';
import { hrefOf } from '../../../state/route.ts';
import { QuizWordsShown } from '../quiz/quiz-words.tsx';
import styles from './hunt-main.module.css';
import { WhyThere } from './why-there.tsx';

type HuntTasksProps = { readonly tasks: readonly HuntTask[]; readonly play: HuntPlay | null };

const STATE: Readonly<Record<HuntState, { readonly icon: IconName | null; readonly words: string }>> = {
  open: { icon: null, words: 'Open' },
  found: { icon: 'check', words: 'Found' },
  'given-up': { icon: 'close', words: 'Given up' },
};

/** The tasks of a hunt, each with what became of it. The answer of one that is closed stands below it. */
export function HuntTasks({ tasks, play }: HuntTasksProps): ReactElement {
  return (
    <ol className={styles.tasks}>
      {tasks.map((task, index) => {
        const state = play?.states[index] ?? 'open';
        const { icon, words } = STATE[state];
        const isClosed = state !== 'open';
        return (
          <li className={styles.task} key={task.id}>
            <span aria-hidden="true" className={styles.number}>
              {index + 1}
            </span>
            <div className={styles.body}>
              <p className={styles.words}>{task.task}</p>
              {task.words ? (
                <div className={styles.printed}>
                  <QuizWordsShown isShown={isClosed} words={task.words} />
                </div>
              ) : null}
              {isClosed ? (
                <div className={styles.answer}>
                  <WhyThere hrefOf={hrefOf} task={task} />
                </div>
              ) : null}
            </div>
            <p className={styles.state} data-state={state}>
              {icon ? <Icon name={icon} size={16} /> : null}
              {play ? words : HUNT_KINDS.find(({ name }) => name === task.kind)?.title}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
