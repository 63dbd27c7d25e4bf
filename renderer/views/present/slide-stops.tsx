import { Fragment, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { counted, type Lesson, labelOf, nodeAt, plannedMinutes } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { NoteText } from '../../parts/note-text.tsx';
import { lessonTitle, minutesInWords } from '../../state/lesson-words.ts';
import type { ShowStop } from '../../state/show.ts';
import { Cover } from './cover.tsx';
import styles from './slide-stops.module.css';
import { useFitted } from './use-fitted.ts';

/** Words on the stage that are no part of the plan, in the largest type in which they fit. */
export function Slide({
  fittedBy,
  children,
}: {
  /** What the words are: other words are fitted anew. */
  readonly fittedBy: string;
  readonly children: ReactNode;
}): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  useFitted(room, fittedBy);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <div className={styles.room} data-room="" ref={room} tabIndex={0}>
      <div className={styles.slide}>{children}</div>
    </div>
  );
}

/** A slide of the trainer's own. */
export function OwnSlide({ text }: { readonly text: string }): ReactElement {
  return (
    <Slide fittedBy={text}>
      <NoteText text={text} />
    </Slide>
  );
}

/** A question of the trainer's own. Its answer is covered until it is revealed, and so is the place that gives it. */
export function QuestionStop({
  text,
  answer,
  place,
  onReveal,
}: {
  readonly text: string;
  readonly answer: string;
  /** Where the plan answers it, in words; `null` where that is not said. */
  readonly place: string | null;
  /** `null` where it was revealed. */
  readonly onReveal: (() => void) | null;
}): ReactElement {
  return (
    <Slide fittedBy={`${text} ${answer}`}>
      <NoteText text={text} />
      {answer.trim() === '' && place === null ? null : (
        <div className={styles.answer}>
          <Cover onReveal={onReveal}>
            <NoteText text={answer} />
            {place === null ? null : <p className={styles.place}>{place}</p>}
          </Cover>
        </div>
      )}
    </Slide>
  );
}

/** The title page of a lesson. */
export function TitleStop({ lesson }: { readonly lesson: Lesson }): ReactElement {
  const { graph } = useApp();
  const { title, shortTitle, number } = graph.plan.meta;
  return (
    <Slide fittedBy={`${lesson.title} ${lesson.about}`}>
      <h1 className={styles.title}>{lessonTitle(lesson)}</h1>
      {lesson.about === '' ? null : (
        <div className={styles.about}>
          <NoteText text={lesson.about} />
        </div>
      )}
      <p className={styles.of}>
        {[shortTitle || title, number].filter((part) => part !== '').join(', ')}
        {lesson.author === '' ? '' : ` · ${lesson.author}`}
      </p>
    </Slide>
  );
}

/** More passages than a class can take down are counted. */
const MOST_NAMED = 24;

/** The end of a lesson: what of the plan was shown, so that a class can find it again, how long it took, and how to go on. */
export function EndStop({
  stop,
  began,
}: {
  readonly stop: Extract<ShowStop, { kind: 'end' }>;
  /** When the time began, in milliseconds of Unix time. */
  readonly began: number;
}): ReactElement {
  const { graph } = useApp();
  const { lesson, places, views } = stop;
  // The time stands still: the lesson was over when this came.
  const [came] = useState(() => Date.now());
  const named = places.slice(0, MOST_NAMED).map((id) => labelOf(graph, nodeAt(graph, id)));
  const more = places.length - named.length;
  return (
    <Slide fittedBy="end">
      <p className={styles.before}>{lessonTitle(lesson)}</p>
      <h1 className={styles.title}>The end</h1>
      <dl className={styles.shown}>
        {named.length > 0 ? (
          <ShownLine name="From the plan">
            {/* A label is not cut in two. */}
            {named.map((label, at) => (
              <Fragment key={label}>
                {at > 0 ? ' ' : ''}
                <span className={styles.label}>{at < named.length - 1 ? `${label} ·` : label}</span>
              </Fragment>
            ))}
            {more > 0 ? `, and ${more} more` : ''}
          </ShownLine>
        ) : null}
        {views.length > 0 ? (
          <ShownLine name="Views">
            {views.slice(0, MOST_NAMED).map((view) => (
              <span className={styles.view} key={view}>
                {view}
              </span>
            ))}
            {views.length > MOST_NAMED ? `and ${views.length - MOST_NAMED} more` : ''}
          </ShownLine>
        ) : null}
        <ShownLine name="Time">{timeInWords(lesson, came - began)}</ShownLine>
      </dl>
      <p className={styles.keys}>
        <kbd>Home</kbd> begins again, <kbd>←</kbd> goes back, <kbd>Esc</kbd> ends.
      </p>
    </Slide>
  );
}

function ShownLine({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function timeInWords(lesson: Lesson, took: number): string {
  const planned = plannedMinutes(lesson);
  const minutes = took < 60_000 ? 'Under a minute' : minutesInWords(Math.round(took / 60_000));
  return `${minutes}${planned === null ? '' : ` of ${minutesInWords(planned)} planned`}, ${counted(lesson.stops.length, 'stop')}`;
}

/** A place that the plan does not have: its words as the lesson kept them. */
export function MissingStop({ words }: { readonly words: string }): ReactElement {
  return (
    <Slide fittedBy={words}>
      <p className={styles.missing}>This version of the plan does not have these words any more:</p>
      <blockquote className={styles.quote}>{words}</blockquote>
    </Slide>
  );
}
