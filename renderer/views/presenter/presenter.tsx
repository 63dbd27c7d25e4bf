import { type ReactElement, useState } from 'react';
import { Clock, useSeconds } from '../../parts/clock.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { clockTime } from '../../state/clock.ts';
import { paceInWords, type StageState } from '../../state/presenter.ts';
import { OverviewList } from '../present/overview.tsx';
import type { PresentAction } from '../present/present-keys.ts';
import { StageKeysList } from '../present/stage-keys-list.tsx';
import styles from './presenter.module.css';
import { Scrolled } from './scrolled.tsx';
import { SpokenCard } from './spoken-card.tsx';
import { useSpeakerKeys } from './use-speaker-keys.ts';
import { type StageLink, useStageState } from './use-stage-state.ts';

const SIZES = [16, 18, 20, 24, 28, 34] as const;

/** The speaker's window: notes, what is on the stage and what comes next, the time, and the keys of the stage. */
export function Presenter({ stage }: { readonly stage: Window | null }): ReactElement {
  const link = useStageState(stage);
  const { state, isGone } = link;
  if (state && !isGone) return <Spoken link={link} state={state} />;
  return (
    <main className={styles.waiting}>
      <h1>Speaker’s window</h1>
      <p>
        {isGone
          ? 'The stage is closed. Present something again in the other window, and this one follows.'
          : 'Waiting for the stage …'}
      </p>
    </main>
  );
}

type SpokenProps = { readonly state: StageState; readonly link: StageLink };

function Spoken({ state, link }: SpokenProps): ReactElement {
  const { title, at, place, stop, next, covers, isBlank, overview } = state;
  // What the speaker looks up is for the speaker: it lies over this window, never over what the class sees.
  const [over, setOver] = useState<'none' | 'overview' | 'keys'>('none');
  const close = () => setOver('none');
  const act = (action: PresentAction) => {
    switch (action) {
      case 'overview':
      case 'keys':
        return setOver(over === action ? 'none' : action);
      case 'leave':
        // Presenting ends in the window that the class sees.
        return over === 'none' && isBlank ? link.act('blank') : close();
      case 'presenter':
        return;
      default:
        close();
        return link.act(action);
    }
  };
  const goTo = (to: number) => {
    close();
    link.goTo(to);
  };
  const goToNumber = (number: number) => {
    close();
    link.goToNumber(number);
  };
  const typed = useSpeakerKeys({ act, goToNumber });
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <Times state={state} />
      </header>
      <Notes notes={stop.notes} of={`${at}`} />
      <div className={styles.stops}>
        <SpokenCard
          className={styles.now}
          covers={covers}
          heading={<NowHeading state={state} />}
          isBlank={isBlank}
          label={`Now · ${place}`}
          stop={stop}
        />
        {next ? (
          <SpokenCard
            className={styles.next}
            covers={[]}
            heading={next.minutes === null ? 'Next' : `Next · ${next.minutes} min`}
            isBlank={false}
            label="Next"
            stop={next}
          />
        ) : (
          <p className={styles.none}>This is the last stop.</p>
        )}
      </div>
      <Tools act={act} state={state} typed={typed} />
      {over === 'overview' ? (
        <OverviewList at={at} onChoose={goTo} onClose={close} stops={overview} title={title} />
      ) : null}
      {over === 'keys' ? <StageKeysList onClose={close} /> : null}
    </main>
  );
}

function Notes({ notes, of }: { readonly notes: string; readonly of: string }): ReactElement {
  const [size, setSize] = useState<number>(1);
  return (
    <Scrolled className={styles.notes} label="Your notes" of={of} style={{ fontSize: SIZES[size] }}>
      <div className={styles.notesHead}>
        <h2>Your notes</h2>
        <span className={styles.sizes}>
          <button disabled={size === 0} onClick={() => setSize(size - 1)} type="button">
            Smaller
          </button>
          <button disabled={size === SIZES.length - 1} onClick={() => setSize(size + 1)} type="button">
            Larger
          </button>
        </span>
      </div>
      {notes.trim() === '' ? (
        <p className={styles.none}>No notes at this stop.</p>
      ) : (
        <div className={styles.notesText}>
          <NoteText text={notes} />
        </div>
      )}
    </Scrolled>
  );
}

function Times({ state }: { readonly state: StageState }): ReactElement {
  const seconds = useSeconds(state.began);
  const pace = paceInWords(state.due, seconds);
  return (
    <p className={styles.times}>
      <Clock began={state.began} minutes={state.minutes} />
      {pace === '' ? null : <span className={styles.late}>{pace}</span>}
    </p>
  );
}

/** How far one is, and how long this stop has stood there beside the time that was planned for it. */
function NowHeading({ state }: { readonly state: StageState }): ReactElement {
  const { place, came, stop } = state;
  const seconds = useSeconds(came);
  const isLate = stop.minutes !== null && seconds > stop.minutes * 60;
  return (
    <>
      <span>Now · {place}</span>
      <span className={isLate ? styles.late : undefined}>
        {clockTime(seconds)}
        {stop.minutes === null ? ' here' : ` of ${clockTime(stop.minutes * 60)} here`}
      </span>
    </>
  );
}

type ToolsProps = {
  readonly state: StageState;
  readonly act: (action: PresentAction) => void;
  /** The number of a stop that is being typed; empty where none is. */
  readonly typed: string;
};

function Tools({ state: { at, stop, covers, isBlank }, act, typed }: ToolsProps): ReactElement {
  const hidden = covers.filter(({ isShown }) => !isShown).length;
  const isAsked = stop.asked !== null && !stop.asked.isShown;
  return (
    <footer className={styles.tools}>
      <Ask act={act} action="previous" isOff={at === 0} name="Previous" />
      <Ask
        act={act}
        action="next"
        isMain
        name={isAsked ? 'Show the answer' : hidden > 0 ? 'Reveal next' : 'Next'}
      />
      <Ask act={act} action="reveal-all" isOff={hidden === 0} name="Reveal all" />
      <Ask act={act} action="blank" name={isBlank ? 'Show the screen' : 'Blank'} />
      <Ask act={act} action="timer" name="Start the time anew" />
      <Ask act={act} action="overview" name="Overview" />
      <Ask act={act} action="keys" name="Keys" />
      <p className={styles.typed} role="status">
        {typed === '' ? '' : `To stop ${typed}: press Enter`}
      </p>
    </footer>
  );
}

function Ask({
  act,
  action,
  name,
  isOff = false,
  isMain = false,
}: {
  readonly act: (action: PresentAction) => void;
  readonly action: PresentAction;
  readonly name: string;
  readonly isOff?: boolean;
  readonly isMain?: boolean;
}): ReactElement {
  return (
    <button
      className={isMain ? styles.mainTool : styles.tool}
      disabled={isOff}
      onClick={() => act(action)}
      type="button"
    >
      {name}
    </button>
  );
}
