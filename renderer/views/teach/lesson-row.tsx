import type { ReactElement } from 'react';
import { counted, type Lesson, plannedMinutes } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { agoInWords } from '../../state/ago.ts';
import { lessonHref, presentHref } from '../../state/lesson-links.ts';
import { lessonTitle, minutesInWords } from '../../state/lesson-words.ts';
import type { Lessons } from '../../state/lessons.ts';
import { parseRoute } from '../../state/route.ts';
import { GoOn } from './go-on.tsx';
import { saveLesson } from './taking.ts';
import styles from './teach.module.css';

type LessonRowProps = { readonly lesson: Lesson; readonly lessons: Lessons; readonly isOwn: boolean };

/** A lesson in the list, with what can be done with it. One that comes with the plan cannot be changed, but copied. */
export function LessonRow({ lesson, lessons, isOwn }: LessonRowProps): ReactElement {
  const app = useApp();
  const { id } = lesson;
  const title = lessonTitle(lesson);
  const open = (lessonId: string) => app.router.open(parseRoute(lessonHref(lessonId)));
  const remove = () => {
    lessons.remove(id);
    app.lessons.said.set({ words: `“${title}” deleted.`, canUndo: true });
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <a className={styles.title} href={lessonHref(id)}>
          {title}
        </a>
        <p className={styles.detail}>{detailsOf(lesson, isOwn)}</p>
      </div>
      <div className={styles.actions}>
        <GoOn className={styles.present} lesson={lesson} />
        {lesson.stops.length > 0 ? (
          <a aria-label={`Present ${title}`} className={styles.present} href={presentHref(id, 0)}>
            Present
          </a>
        ) : null}
        <a
          aria-label={`${isOwn ? 'Edit' : 'Look at'} ${title}`}
          className={styles.action}
          href={lessonHref(id)}
        >
          {isOwn ? 'Edit' : 'Look at'}
        </a>
        {lesson.stops.length > 0 ? (
          <button
            aria-label={`Handout… of ${title}`}
            className={styles.action}
            onClick={() => app.lessons.askHandout(app, { kind: 'lesson', id })}
            type="button"
          >
            Handout…
          </button>
        ) : null}
        <button
          aria-label={isOwn ? `Duplicate ${title}` : `Duplicate to change it: ${title}`}
          className={styles.action}
          onClick={() => {
            const copy = lessons.copy(id);
            if (copy) open(copy.id);
          }}
          type="button"
        >
          {isOwn ? 'Duplicate' : 'Duplicate to change it'}
        </button>
        <button
          aria-label={`Export ${title}`}
          className={styles.action}
          onClick={() => void saveLesson(app, lesson)}
          type="button"
        >
          Export
        </button>
        {isOwn ? (
          <button aria-label={`Delete ${title}`} className={styles.action} onClick={remove} type="button">
            Delete
          </button>
        ) : null}
      </div>
    </li>
  );
}

function detailsOf(lesson: Lesson, isOwn: boolean): string {
  const planned = plannedMinutes(lesson);
  return [
    counted(lesson.stops.length, 'stop'),
    ...(planned === null ? [] : [`${minutesInWords(planned)} planned`]),
    ...(lesson.author === '' ? [] : [`by ${lesson.author}`]),
    ...(isOwn ? [`changed ${agoInWords(Date.parse(lesson.modified), Date.now())}`] : []),
  ].join(' · ');
}
