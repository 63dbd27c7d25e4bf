import { type FormEvent, type ReactElement, useId, useState } from 'react';
import {
  type AttachedStop,
  COVER_KINDS,
  type CoverKind,
  placeOf,
  type Shown,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Icon } from '../../parts/icon.tsx';
import { TickBox } from '../../parts/tick-box.tsx';
import { COVER_NAME, standingAt, wordsAt } from '../../state/lesson-words.ts';
import type { Editing } from './editing.ts';
import styles from './stop-pane.module.css';
import { PlacePreview } from './stop-preview.tsx';

type PlaceShown = Extract<Shown, { kind: 'place' }>;
type PlaceFieldsProps = {
  readonly attached: AttachedStop;
  readonly shown: PlaceShown;
  readonly editing: Editing;
};

/** A place of the plan: its words, whether its neighbours are seen, and what is covered until it is revealed. */
export function PlaceFields({ attached, shown, editing }: PlaceFieldsProps): ReactElement {
  const { stop, place } = attached;
  const { covers, around } = shown;
  const change = (next: Partial<PlaceShown>, what: string) =>
    editing.change(stop.id, { shown: { ...shown, ...next } }, what);
  const toggle = (kind: CoverKind) => {
    const kinds = COVER_KINDS.filter((one) => (one === kind) !== covers.kinds.includes(one));
    change({ covers: { ...covers, kinds } }, 'what is covered');
  };
  return (
    <>
      {place ? <PlacePreview attached={place} /> : null}
      <fieldset className={styles.group}>
        <legend>Covered until revealed</legend>
        <div className={styles.ticks}>
          {COVER_KINDS.map((kind) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the box in it is one.
            <label className={styles.tick} key={kind}>
              <TickBox checked={covers.kinds.includes(kind)} onChange={() => toggle(kind)} />
              {COVER_NAME[kind]}
            </label>
          ))}
        </div>
        {covers.kinds.includes('words') ? (
          <ChosenWords
            attached={attached}
            onChange={(words) => change({ covers: { ...covers, words } }, 'the covered words')}
          />
        ) : null}
      </fieldset>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the box in it is one. */}
      <label className={styles.tick}>
        <TickBox checked={around} onChange={() => change({ around: !around }, 'the neighbours')} />
        Show what stands before and behind it, dimmed
      </label>
    </>
  );
}

type ChosenWordsProps = {
  readonly attached: AttachedStop;
  readonly onChange: (words: PlaceShown['covers']['words']) => void;
};

/** The words of the passage that the trainer covers: written as they are printed, each found in the passage. */
function ChosenWords({ attached: { place, words }, onChange }: ChosenWordsProps): ReactElement {
  const { graph } = useApp();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const all = words.map((one) => one.place);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const at = place ? standingAt(place.attachment) : null;
    const text = graph.nodes.get(at ?? '')?.text ?? '';
    const from = typed.trim() === '' ? -1 : text.toLowerCase().indexOf(typed.trim().toLowerCase());
    const found =
      at !== null && from >= 0
        ? placeOf(graph, { at, range: [from, from + typed.trim().length] })
        : undefined;
    setProblem(found ? '' : 'The passage does not print these words.');
    if (!found) return;
    onChange([...all, found]);
    setTyped('');
  };
  return (
    <form onSubmit={add}>
      {words.length > 0 ? (
        <ul className={styles.words}>
          {words.map((one) => {
            const printed = wordsAt(graph, one);
            return (
              <li className={styles.word} key={`${one.place.at} ${one.place.start} ${printed}`}>
                <span>{printed}</span>
                <button
                  aria-label={`Do not cover “${printed}”`}
                  onClick={() => onChange(all.filter((other) => other !== one.place))}
                  type="button"
                >
                  <Icon name="close" size={11} />
                </button>
              </li>
            );
          })}
        </ul>
      ) : null}
      <div className={styles.row}>
        <input
          aria-describedby={`${id}-problem`}
          aria-label="Words to cover, as they are printed"
          className={styles.input}
          onChange={({ target }) => setTyped(target.value)}
          placeholder="Words to cover, as they are printed"
          type="text"
          value={typed}
        />
        <button className={styles.button} type="submit">
          Cover them
        </button>
      </div>
      <p className={styles.hint} id={`${id}-problem`} role="status">
        {problem}
      </p>
    </form>
  );
}
