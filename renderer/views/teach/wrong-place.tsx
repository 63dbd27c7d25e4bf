import { type ReactElement, useState } from 'react';
import { type AttachedStop, type LessonPlace, placeOf, type Shown } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import type { Editing } from './editing.ts';
import { LessonFinder } from './lesson-finder.tsx';
import { placeOptions } from './places.ts';
import styles from './stop-pane.module.css';

type WrongPlaceProps = { readonly attached: AttachedStop; readonly editing: Editing | null };

/** Says what is missing of a stop in this text, with the ways to mend it: to say that the place is right, or to find it again. */
export function WrongPlace({ attached, editing }: WrongPlaceProps): ReactElement | null {
  const { graph } = useApp();
  const [isFinding, setFinding] = useState(false);
  const { stop, place, problems } = attached;
  if (problems.length === 0) return null;
  const standing = place && place.attachment.kind !== 'unplaced' ? place.attachment : null;
  const put = (found: LessonPlace | undefined) => {
    const shown = found && withPlace(stop.shown, found);
    if (shown) editing?.change(stop.id, { shown }, 'another place');
    setFinding(false);
  };
  return (
    <div className={styles.wrong} role="note">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {editing && place ? (
        <div className={styles.row}>
          {standing && standing.kind !== 'exact' ? (
            <button
              className={styles.button}
              onClick={() =>
                put(placeOf(graph, { at: standing.at, range: place.place.whole ? null : standing.range }))
              }
              type="button"
            >
              The place is right
            </button>
          ) : null}
          <button
            aria-expanded={isFinding}
            className={styles.button}
            onClick={() => setFinding(!isFinding)}
            type="button"
          >
            Find it again…
          </button>
        </div>
      ) : null}
      {isFinding ? (
        <LessonFinder
          chosen={null}
          label="Where it is now"
          onPick={(id) => put(placeOf(graph, { at: id, range: null }))}
          optionsFor={placeOptions}
          placeholder="Box 8, s4 m2, a word of a title …"
        />
      ) : null}
    </div>
  );
}

function withPlace(shown: Shown, place: LessonPlace): Shown | undefined {
  return shown.kind === 'place' || shown.kind === 'question' ? { ...shown, place } : undefined;
}
