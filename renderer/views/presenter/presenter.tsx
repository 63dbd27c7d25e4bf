import { type ReactElement, useEffect, useState } from 'react';
import { Clock, useSeconds } from '../../parts/clock.tsx';
import { NoteText } from '../../parts/note-text.tsx';
import { paceInWords, type SpokenStop, type StageState } from '../../state/presenter.ts';
import { presentAction } from '../present/present-keys.ts';
import styles from './presenter.module.css';
import { useStageState } from './use-stage-state.ts';

const SIZES = [16, 18, 20, 24, 28, 34] as const;

/** The speaker's window: notes, what is on the stage and what comes next, the time, and the keys of the stage. */
export function Presenter({ stage }: { readonly stage: Window | null }): ReactElement {
  const { state, isGone, act } = useStageState(stage);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPressed = event.target instanceof HTMLButtonElement && /^(?:Enter| )$/.test(event.key);
      const action = isPressed ? null : presentAction(event);
      // What needs the pointer, the selection or the screen of the other window is done there.
      if (action === null || action === 'leave' || action === 'presenter') return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);
  if (!state || isGone) {
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
  return <Spoken act={act} state={state} />;
}

function Spoken({
  state,
  act,
}: {
  readonly state: StageState;
  readonly act: (action: string) => void;
}): ReactElement {
  const { title, at, place, stop, next, hidden, isBlank } = state;
  const [size, setSize] = useState<number>(1);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <Times state={state} />
      </header>
      <section aria-label="Your notes" className={styles.notes} style={{ fontSize: SIZES[size] }}>
        <div className={styles.notesHead}>
          <h2>Your notes</h2>
          <span>
            <button disabled={size === 0} onClick={() => setSize(size - 1)} type="button">
              Smaller
            </button>
            <button disabled={size === SIZES.length - 1} onClick={() => setSize(size + 1)} type="button">
              Larger
            </button>
          </span>
        </div>
        {stop.notes.trim() === '' ? (
          <p className={styles.none}>No notes at this stop.</p>
        ) : (
          <NoteText text={stop.notes} />
        )}
      </section>
      <div className={styles.stops}>
        <SpokenCard heading={`Now · ${place}`} stop={stop}>
          {isBlank ? <p className={styles.state}>The screen is blank.</p> : null}
          {hidden > 0 ? <p className={styles.state}>{hidden} hidden</p> : null}
        </SpokenCard>
        {next ? (
          <SpokenCard heading="Next" stop={next} />
        ) : (
          <p className={styles.none}>This is the last stop.</p>
        )}
      </div>
      <footer className={styles.tools}>
        <Ask act={act} action="previous" isOff={at === 0} name="Previous" />
        <Ask act={act} action="next" isMain name={hidden > 0 ? 'Reveal next' : 'Next'} />
        <Ask act={act} action="reveal-all" isOff={hidden === 0} name="Reveal all" />
        <Ask act={act} action="blank" name={isBlank ? 'Show the screen' : 'Blank'} />
        <Ask act={act} action="timer" name="Start the time anew" />
      </footer>
    </main>
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

function SpokenCard({
  heading,
  stop,
  children,
}: {
  readonly heading: string;
  readonly stop: SpokenStop;
  readonly children?: React.ReactNode;
}): ReactElement {
  return (
    <section aria-label={heading} className={styles.card}>
      <h2>
        {heading}
        {stop.minutes === null ? '' : ` · ${stop.minutes} min`}
      </h2>
      <p className={styles.name}>{stop.title}</p>
      {children}
      <p className={styles.words}>{stop.words}</p>
    </section>
  );
}

function Ask({
  act,
  action,
  name,
  isOff = false,
  isMain = false,
}: {
  readonly act: (action: string) => void;
  readonly action: string;
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
