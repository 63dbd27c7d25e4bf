import { type ReactElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { labelOf, type QuizPart } from '../../../../corpus/index.ts';
import { useApp, useStore } from '../../../app-context.ts';
import { classes } from '../../../parts/classes.ts';
import { Column } from '../../../parts/column.tsx';
import { ToolButton } from '../../../parts/tool-button.tsx';
import { useAfterPaint } from '../../../parts/use-after-paint.ts';
import { quizPicked } from '../../../state/made-once.ts';
import type { Picked } from '../../../state/picked.ts';
import { keepPlay, keptPlay } from '../../../state/quiz-kept.ts';
import { pickNextQuiz, quizInWords, quizModeOf } from '../../../state/quiz-picks.ts';
import { isOver, type QuizPlay, startPlay } from '../../../state/quiz-play.ts';
import { formatRoute, hrefOf } from '../../../state/route.ts';
import { PrintHead } from '../../print-head.tsx';
import { AddToLesson } from '../add-button.tsx';
import { LeftOut } from './left-out.tsx';
import styles from './quiz.module.css';
import { QuizEnd } from './quiz-end.tsx';
import { QuizExport } from './quiz-export.tsx';
import { QuizPaper } from './quiz-paper.tsx';
import { QuizPlayer } from './quiz-player.tsx';

/** A quiz made from the plan, to be played on the screen or handed out on paper. */
export function QuizMain({ picked: chosen }: { readonly picked: Picked }): ReactElement {
  // A quiz takes longer to make than a frame. Until it is there, the one before stays whole, with its own questions, keys and kept answers.
  const picked = useAfterPaint(chosen, 0, chosen);
  const isStale = picked !== chosen;
  const app = useApp();
  const { graph, router, settings } = app;
  const letterKeys = useStore(settings, (kept) => kept.letterKeys);
  const quiz = quizPicked(graph, picked);
  const { items, setting } = quiz;
  const mode = quizModeOf(picked);
  const address = formatRoute({ kind: 'quiz', picked });
  // Another quiz begins at its first question; the same one goes on where it was left.
  const begun = () => ({ quiz, play: keptPlay(graph, address) ?? startPlay(items) });
  const [played, setPlayed] = useState(begun);
  const { play } = played.quiz === quiz ? played : begun();
  const onPlay = (next: QuizPlay) => {
    keepPlay(graph, address, next);
    setPlayed({ quiz, play: next });
  };
  const [paper, setPaper] = useState<QuizPart>('sheet');
  const print = (part: QuizPart) => {
    flushSync(() => setPaper(part));
    window.print();
  };
  const node = setting.range === null ? undefined : graph.nodes.get(setting.range);
  // What is begun anew from its end has lost what had the focus.
  const [isAnew, setAnew] = useState(false);
  const another = () => router.replace({ kind: 'quiz', picked: pickNextQuiz(chosen) });
  return (
    <Column>
      <div aria-busy={isStale} className={classes(styles.page, isStale && styles.stale)}>
        <PrintHead wayBack={`Remit, Teach: ${quizInWords(graph, setting)}`} />
        <header className={styles.head} data-screen-only="">
          <h1 className={styles.title} tabIndex={-1}>
            Quiz {setting.seed}
          </h1>
          <p className={styles.range}>{node ? labelOf(graph, node) : 'The whole plan'}</p>
          <div className={styles.tools}>
            <ToolButton onPress={another}>Another quiz</ToolButton>
            {items.length > 0 ? (
              <>
                <AddToLesson />
                <ToolButton onPress={() => print('sheet')}>Print sheet</ToolButton>
                <ToolButton onPress={() => print('key')}>Print key</ToolButton>
                <QuizExport quiz={quiz} />
              </>
            ) : null}
          </div>
        </header>
        {quiz.sentence === null ? null : (
          <p className={styles.sentence} data-screen-only="">
            {quiz.sentence}
          </p>
        )}
        {items.length === 0 ? (
          <LeftOut notAsked={quiz.notAsked} />
        ) : (
          <div data-screen-only="">
            {isOver(play) ? (
              <QuizEnd
                hrefOf={hrefOf}
                items={items}
                mode={mode}
                onAgain={() => {
                  setAnew(true);
                  onPlay(startPlay(items));
                }}
                onAnother={() => {
                  setAnew(true);
                  another();
                }}
                play={play}
              />
            ) : (
              <QuizPlayer
                hasLetterKeys={letterKeys}
                hrefOf={hrefOf}
                items={items}
                mode={mode}
                onPlay={onPlay}
                play={play}
                takesFocus={isAnew}
              />
            )}
          </div>
        )}
        <QuizPaper part={paper} quiz={quiz} />
      </div>
    </Column>
  );
}
