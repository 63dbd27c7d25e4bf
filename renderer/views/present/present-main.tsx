import { type ReactElement, useRef } from 'react';
import { Announced } from '../../parts/announced.tsx';
import { classes } from '../../parts/classes.ts';
import type { PresentRoute } from '../../state/landing.ts';
import { isOver } from '../../state/quiz-play.ts';
import type { Show } from '../../state/show.ts';
import { placeInWords, stopNumber } from '../../state/stop-numbers.ts';
import { Overview } from './overview.tsx';
import styles from './present.module.css';
import { PresentFoot } from './present-foot.tsx';
import { Spotlight } from './spotlight.tsx';
import { StageKeysList } from './stage-keys-list.tsx';
import { StopOnStage } from './stop-on-stage.tsx';
import type { Covering } from './use-covering.ts';
import { useMoreBelow } from './use-more-below.ts';
import { usePresenting } from './use-presenting.ts';
import { useShow } from './use-show.ts';
import { useStageScale } from './use-stage-scale.ts';
import { useSwipe } from './use-swipe.ts';

/** What is shown to a class: one stop, as large as the window, with nothing of the frame around it. */
export function PresentMain({ shown }: { readonly shown: PresentRoute }): ReactElement | null {
  const show = useShow(shown);
  if (show === 'coming') return null;
  return show === 'missing' ? <NoShow /> : <Stage show={show} shown={shown} />;
}

function Stage({ show, shown }: { readonly show: Show; readonly shown: PresentRoute }): ReactElement | null {
  const stage = useRef<HTMLElement>(null);
  useStageScale(stage);
  const isMoreBelow = useMoreBelow(stage);
  const presenting = usePresenting({ show, shown, stage });
  const { act, over, isSpotlit, covering, quiz } = presenting;
  const swipe = useSwipe(
    () => act('next'),
    () => act('previous'),
  );
  const stop = show.stops[show.at];
  if (!stop) return null;
  const count = show.stops.length;
  return (
    <section
      aria-label="Stage"
      className={styles.stage}
      data-arrival=""
      data-screen-only=""
      data-stage=""
      ref={stage}
      tabIndex={-1}
      {...swipe}
    >
      <article className={styles.stop} inert={over === 'blank' || over === 'overview'}>
        <StopOnStage key={stop.key} presenting={presenting} stop={stop} />
      </article>
      <Edge
        direction="previous"
        isOff={show.at === 0 && (quiz?.play.at ?? 0) === 0}
        onPress={() => act('previous')}
      />
      <Edge
        direction="next"
        isOff={
          show.at === count - 1 &&
          covering.covers.length === covering.revealed.length &&
          (quiz === null || isOver(quiz.play))
        }
        onPress={() => act('next')}
      />
      <PresentFoot act={act} isMoreBelow={isMoreBelow} presenting={presenting} show={show} />
      {isSpotlit ? <Spotlight /> : null}
      {over === 'overview' ? (
        <Overview onChoose={presenting.goTo} onClose={presenting.closeOver} show={show} />
      ) : null}
      {over === 'keys' ? <StageKeysList onClose={presenting.closeOver} /> : null}
      {over === 'blank' ? (
        <button
          aria-label="Blank screen: press to go on"
          className={styles.blank}
          onClick={presenting.closeOver}
          type="button"
        />
      ) : null}
      <Announced text={`${stop.title}. ${placeSaid(show)}.${revealedWords(covering)}`} />
    </section>
  );
}

/** Where the stage is, as it is said: "Stop 14 of 21". */
function placeSaid(show: Show): string {
  const words = placeInWords(show, show.at);
  return stopNumber(show, show.at) === null ? words : `Stop ${words}`;
}

/** What is said when a cover comes off. */
function revealedWords({ covers, revealed }: Covering): string {
  return revealed.length === 0 ? '' : ` ${revealed.length} of ${covers.length} answers shown.`;
}

/** The edges of the stage are buttons, for who has neither keys nor a clicker. */
function Edge({
  direction,
  isOff,
  onPress,
}: {
  readonly direction: 'next' | 'previous';
  readonly isOff: boolean;
  readonly onPress: () => void;
}): ReactElement {
  return (
    <button
      aria-label={direction === 'next' ? 'Next' : 'Previous'}
      className={classes(styles.edge, direction === 'next' ? styles.next : styles.previous)}
      disabled={isOff}
      onClick={onPress}
      tabIndex={-1}
      type="button"
    >
      <span aria-hidden="true">{direction === 'next' ? '›' : '‹'}</span>
    </button>
  );
}

function NoShow(): ReactElement {
  return (
    <section className={styles.stage} data-screen-only="">
      <h1 className={styles.missing} tabIndex={-1}>
        There is no such lesson here.
      </h1>
      <p>
        <a href="#/teach">To all lessons</a>
      </p>
    </section>
  );
}
