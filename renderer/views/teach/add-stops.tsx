import { type ReactElement, useId, useState } from 'react';
import type { Shown } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import styles from './add-stops.module.css';
import { LessonFinder } from './lesson-finder.tsx';
import { chosenShown, stopOptions } from './places.ts';

/** Adds a stop behind the selected one. `isWritten` says that what was added is to be written in now. */
export function AddStops({
  onAdd,
}: {
  readonly onAdd: (shown: Shown, isWritten: boolean) => void;
}): ReactElement {
  const app = useApp();
  const heading = useId();
  const view = useStore(app.lessons.view);
  // Another field for the next place, so that it is empty again.
  const [count, setCount] = useState(0);
  const addPlace = (id: string) => {
    const shown = chosenShown(app.graph, id);
    if (!shown) return;
    onAdd(shown, false);
    setCount(count + 1);
  };
  return (
    <section aria-labelledby={heading} className={styles.add} data-screen-only="">
      <h2 className={styles.heading} id={heading}>
        Add a stop
      </h2>
      <LessonFinder
        chosen={null}
        key={count}
        label="Place or body to add"
        onPick={addPlace}
        optionsFor={stopOptions}
        placeholder="Place: box 8, s4 m2, MARA …"
      />
      <div className={styles.kinds}>
        {KINDS.map(({ name, make, isWritten }) => (
          <button className={styles.kind} key={name} onClick={() => onAdd(make(), isWritten)} type="button">
            <Icon name="add" size={12} />
            {name}
          </button>
        ))}
        {view ? (
          <button className={styles.kind} onClick={() => onAdd(view, false)} title={view.title} type="button">
            <Icon name="add" size={12} />
            <span className={styles.view}>View: {view.title}</span>
          </button>
        ) : null}
      </div>
    </section>
  );
}

const QUESTIONS = 10;
const TASKS = 5;

const KINDS: readonly { readonly name: string; readonly make: () => Shown; readonly isWritten: boolean }[] = [
  { name: 'Slide', make: () => ({ kind: 'slide', text: '' }), isWritten: true },
  {
    name: 'Question',
    make: () => ({ kind: 'question', text: '', answer: '', place: null }),
    isWritten: true,
  },
  {
    name: 'Quiz',
    make: () => ({
      kind: 'quiz',
      setting: { seed: newSeed(), kinds: [], range: null, count: QUESTIONS, difficulty: 'medium' },
    }),
    isWritten: true,
  },
  {
    name: 'Scavenger hunt',
    make: () => ({ kind: 'hunt', setting: { seed: newSeed(), range: null, count: TASKS } }),
    isWritten: true,
  },
];

/** A number by which a quiz is made, unlike any before. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
