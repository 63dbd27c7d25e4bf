import { type ReactElement, useState } from 'react';
import type { HuntTask } from '../../../../corpus/index.ts';
import { useApp, useStore } from '../../../app-context.ts';
import { Clock } from '../../../parts/clock.tsx';
import { type HuntPlay, isHunting, nextTask, settle, showHint } from '../../../state/hunt-play.ts';
import { huntOf } from '../../../state/made-once.ts';
import { hrefOf } from '../../../state/route.ts';
import { QuizWordsShown } from '../quiz/quiz-words.tsx';
import { type Checked, checkedWords } from './check-words.ts';
import styles from './hunt-bar.module.css';
import { HuntHints } from './hunt-hints.tsx';
import { placesHere } from './places-here.ts';
import { finishHunt, playOn, useHuntPlay } from './playing.ts';
import { useChecking } from './use-checking.ts';
import { WhyThere } from './why-there.tsx';

/** The bar of a hunt that goes on: it stands above every view until the hunt ends. */
export function HuntBar(): ReactElement | null {
  const { graph } = useApp();
  const play = useHuntPlay();
  const setting = play?.setting;
  const tasks = setting ? huntOf(graph, setting).tasks : [];
  const task = play ? tasks[play.at] : undefined;
  return isHunting(play) && task ? <TaskBar key={task.id} play={play} task={task} /> : null;
}

function TaskBar({ play, task }: { readonly play: HuntPlay; readonly task: HuntTask }): ReactElement {
  const app = useApp();
  const { graph } = app;
  // What was said of a place is taken away when another view or place is opened.
  const visit = useStore(app.router.visits, ({ count: visits }) => visits);
  const [last, setLast] = useState<{ readonly visit: number; readonly checked: Checked } | null>(null);
  const checked = last && (last.visit === visit || last.checked.isRight) ? last.checked : null;
  const state = play.states[play.at] ?? 'open';
  const count = play.states.length;
  const hints = play.hints[play.at] ?? 0;
  const isOpen = state === 'open';
  const isLast = play.states.every((one, at) => at === play.at || one !== 'open');
  const goOn = () => {
    const next = nextTask(play, Date.now());
    if (next.ended === null) playOn(app, next);
    else finishHunt(app, play);
  };
  const check = (focused: Element | null) => {
    if (!isOpen) return goOn();
    const said = checkedWords(graph, task, placesHere(app, focused));
    setLast({ visit, checked: said });
    if (said.isRight) playOn(app, settle(play, 'found'));
  };
  const focusedNow = useChecking(check);
  return (
    <section
      aria-label="Scavenger hunt"
      className={styles.bar}
      data-hunt-bar=""
      data-pane="hunt"
      data-screen-only=""
      tabIndex={-1}
    >
      <div className={styles.line}>
        <div className={styles.task}>
          <p className={styles.count}>
            Task {play.at + 1} of {count}
            {play.hasTimer ? <Clock began={play.began} minutes={null} /> : null}
          </p>
          <p className={styles.words}>{task.task}</p>
          {task.words ? (
            <div className={styles.printed}>
              <QuizWordsShown isShown={!isOpen} words={task.words} />
            </div>
          ) : null}
        </div>
        <div className={styles.buttons}>
          {/* One button for both, so that the focus stays when the place was found. */}
          <button className={styles.main} onClick={() => check(focusedNow())} type="button">
            {isOpen ? 'This is it' : isLast ? 'To the result' : 'Next task'}
            <kbd className={styles.key}>Ctrl Enter</kbd>
          </button>
          {isOpen ? (
            <>
              <button
                aria-disabled={hints >= task.hints.length}
                className={styles.button}
                onClick={() => playOn(app, showHint(play, task.hints.length))}
                type="button"
              >
                {hints === 0 ? 'Hint' : hints < task.hints.length ? 'Another hint' : 'No more hints'}
              </button>
              <button
                className={styles.button}
                onClick={() => playOn(app, settle(play, 'given-up'))}
                type="button"
              >
                Give up
              </button>
            </>
          ) : null}
          <button className={styles.button} onClick={() => finishHunt(app, play)} type="button">
            End hunt
          </button>
        </div>
      </div>
      <div className={styles.said} role="status">
        {isOpen ? <HuntHints hints={task.hints.slice(0, hints)} /> : null}
        {isOpen && checked ? <p className={styles.wrong}>{checked.words}</p> : null}
        {isOpen ? null : (
          <>
            <p className={styles.right}>
              {state === 'given-up' ? 'Given up. This is where it stands.' : (checked?.words ?? 'Found.')}
            </p>
            <WhyThere hrefOf={hrefOf} task={task} />
          </>
        )}
      </div>
    </section>
  );
}
