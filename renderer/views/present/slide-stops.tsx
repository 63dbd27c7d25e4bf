import { type ReactElement, type ReactNode, useRef } from 'react';
import { counted, type Lesson, plannedMinutes } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { NoteText } from '../../parts/note-text.tsx';
import { lessonTitle, minutesInWords } from '../../state/lesson-words.ts';
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
      <div className={styles.answer}>
        <Cover onReveal={onReveal}>
          <NoteText text={answer} />
          {place === null ? null : <p className={styles.place}>{place}</p>}
        </Cover>
      </div>
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

/** The end of a lesson. */
export function EndStop({ lesson }: { readonly lesson: Lesson }): ReactElement {
  const minutes = plannedMinutes(lesson);
  return (
    <Slide fittedBy="end">
      <h1 className={styles.title}>The end</h1>
      <p className={styles.of}>
        {lessonTitle(lesson)} · {counted(lesson.stops.length, 'stop')}
        {minutes === null ? '' : ` · ${minutesInWords(minutes)} planned`}
      </p>
    </Slide>
  );
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
