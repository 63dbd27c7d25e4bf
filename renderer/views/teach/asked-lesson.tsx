import { type ReactElement, useEffect, useId, useRef } from 'react';
import { counted, type Lesson } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { agoInWords } from '../../state/ago.ts';
import { lessonTitle } from '../../state/lesson-words.ts';
import type { Lessons } from '../../state/lessons.ts';
import { openTaken } from './taking.ts';
import styles from './teach.module.css';

/** Asks what to do with a lesson of a file whose own version says something else. Whatever is chosen can be taken back. */
export function AskedLesson({
  lessons,
  theirs,
}: {
  readonly lessons: Lessons;
  readonly theirs: Lesson;
}): ReactElement | null {
  const app = useApp();
  const heading = useId();
  const first = useRef<HTMLButtonElement>(null);
  const mine = useStore(lessons.own).find(({ id }) => id === theirs.id);
  useEffect(() => first.current?.focus(), []);
  if (!mine) return null;
  return (
    <section aria-labelledby={heading} className={styles.asked}>
      <h2 className={styles.heading} id={heading}>
        “{lessonTitle(mine)}” is among your lessons already, and the file says something else
      </h2>
      <p>
        Yours: {aboutOf(mine)}. The file: {aboutOf(theirs)}.
      </p>
      <div className={styles.answers}>
        <button
          className={styles.main}
          onClick={() => openTaken(app, lessons.keepBoth(theirs), true)}
          ref={first}
          type="button"
        >
          Keep both
        </button>
        <button
          className={styles.action}
          onClick={() => openTaken(app, lessons.replace(theirs), true)}
          type="button"
        >
          Replace mine
        </button>
        <button className={styles.action} onClick={() => app.lessons.asked.set(null)} type="button">
          Leave mine as it is
        </button>
      </div>
    </section>
  );
}

function aboutOf({ stops, modified }: Lesson): string {
  return `${counted(stops.length, 'stop')}, changed ${agoInWords(Date.parse(modified), Date.now())}`;
}
