import type { ReactElement } from 'react';
import { counted, type Lesson, plannedMinutes } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { PageTitle } from '../../parts/page-title.tsx';
import { ToolButton } from '../../parts/tool-button.tsx';
import { lessonHref, presentHref } from '../../state/lesson-links.ts';
import { lackInWords, lessonTitle, minutesInWords } from '../../state/lesson-words.ts';
import type { Lessons } from '../../state/lessons.ts';
import { NOTHING_PICKED } from '../../state/picked.ts';
import { parseRoute } from '../../state/route.ts';
import { KeepingLine } from '../notes/keeping-line.tsx';
import { GoOn } from './go-on.tsx';
import styles from './lesson-head.module.css';
import { saveLesson } from './taking.ts';

type LessonHeadProps = {
  readonly lesson: Lesson;
  readonly lessons: Lessons;
  readonly isOwn: boolean;
  /** The place of the selected stop in the lesson, from 0; below 0 for the title page. */
  readonly index: number;
};

/** The title of a lesson, how long it is, whether it is kept, and what can be done with it as a whole. */
export function LessonHead({ lesson, lessons, isOwn, index }: LessonHeadProps): ReactElement {
  const app = useApp();
  const planned = plannedMinutes(lesson);
  const lacking = lesson.stops.filter(({ shown }) => lackInWords(shown) !== null).length;
  const copy = () => {
    const made = lessons.copy(lesson.id);
    if (made) app.router.open(parseRoute(lessonHref(made.id)));
  };
  const remove = () => {
    lessons.remove(lesson.id);
    app.router.open({ kind: 'teach', picked: NOTHING_PICKED });
    app.lessons.said.set({ words: `“${lessonTitle(lesson)}” deleted.`, canUndo: true });
  };
  return (
    <header className={styles.head}>
      <PageTitle
        size="entry"
        title={<span className={styles.title}>{lessonTitle(lesson)}</span>}
        tools={
          <>
            <ToolButton onPress={copy}>{isOwn ? 'Duplicate lesson' : 'Duplicate to change it'}</ToolButton>
            {lesson.stops.length > 0 ? (
              <ToolButton onPress={() => app.lessons.askHandout(app, { kind: 'lesson', id: lesson.id })}>
                Handout…
              </ToolButton>
            ) : null}
            <ToolButton onPress={() => void saveLesson(app, lesson)}>Export</ToolButton>
            {isOwn ? <ToolButton onPress={remove}>Delete lesson</ToolButton> : null}
            <GoOn className={styles.present} lesson={lesson} />
            {lesson.stops.length > 0 ? (
              <a className={styles.present} href={presentHref(lesson.id, index + 1)}>
                {index >= 0 ? `Present from stop ${index + 1}` : 'Present'}
              </a>
            ) : null}
          </>
        }
      >
        <p className={styles.about}>
          <span>{counted(lesson.stops.length, 'stop')}</span>
          {lacking === 0 ? null : (
            <span className={styles.lacking}>{counted(lacking, 'unfinished stop')}</span>
          )}
          {planned === null ? null : <span>{minutesInWords(planned)} planned</span>}
          {isOwn ? <KeepingLine notes={lessons} /> : <span>Comes with the plan</span>}
        </p>
      </PageTitle>
    </header>
  );
}
