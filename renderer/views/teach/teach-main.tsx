import type { ReactElement } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { lessonHref } from '../../state/lesson-links.ts';
import type { Lessons } from '../../state/lessons.ts';
import { parseRoute } from '../../state/route.ts';
import { KeepingLine } from '../notes/keeping-line.tsx';
import { AskedLesson } from './asked-lesson.tsx';
import { FileButton } from './file-button.tsx';
import { LessonRow } from './lesson-row.tsx';
import { NoLessons } from './no-lessons.tsx';
import { LessonsComing } from './not-there.tsx';
import styles from './teach.module.css';
import { useDropped } from './use-dropped.ts';
import { useLessons } from './use-lessons.ts';

/** All lessons: those that come with the plan, and a person's own; and the ways to other things to teach with. */
export function TeachMain(): ReactElement {
  const { lessons, retry } = useLessons();
  return lessons ? <TeachPage lessons={lessons} /> : <LessonsComing retry={retry} />;
}

function TeachPage({ lessons }: { readonly lessons: Lessons }): ReactElement {
  const app = useApp();
  const own = useStore(lessons.own);
  const asked = useStore(app.lessons.asked);
  const { isOver, handlers } = useDropped(app);
  const newest = own.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
  const begin = () => app.router.open(parseRoute(lessonHref(lessons.begin().id)));
  return (
    <Column {...handlers}>
      <div className={styles.page}>
        <PageTitle
          title="Teach"
          tools={
            <>
              <FileButton />
              <button
                className={styles.main}
                data-arrival=""
                data-key="new-lesson"
                onClick={begin}
                type="button"
              >
                New lesson
              </button>
            </>
          }
        >
          <p>
            A lesson is a trail through the plan: passages, views, slides and questions, with notes that only
            you see. Yours are kept on this computer. <KeepingLine notes={lessons} />
          </p>
        </PageTitle>
        {lessons.problems.length > 0 ? (
          <div className={styles.problems} role="note">
            {lessons.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
        ) : null}
        {asked ? <AskedLesson key={asked.id} lessons={lessons} theirs={asked} /> : null}
        {lessons.shipped.length > 0 ? (
          <section className={styles.section}>
            <h2 className={styles.heading}>Lessons that come with the plan</h2>
            <ul>
              {lessons.shipped.map((lesson) => (
                <LessonRow isOwn={false} key={lesson.id} lesson={lesson} lessons={lessons} />
              ))}
            </ul>
          </section>
        ) : null}
        <section className={styles.section}>
          <h2 className={styles.heading}>Your lessons</h2>
          {newest.length === 0 ? <NoLessons /> : null}
          <ul>
            {newest.map((lesson) => (
              <LessonRow isOwn key={lesson.id} lesson={lesson} lessons={lessons} />
            ))}
          </ul>
        </section>
        <section className={styles.section}>
          <h2 className={styles.heading}>Exercises</h2>
          <a className={styles.way} href="#/teach/quiz">
            <strong>Quiz</strong>
            <span>Questions made from the plan, with their key. Play it on screen, or hand it out.</span>
          </a>
          <a className={styles.way} href="#/teach/hunt">
            <strong>Scavenger hunt</strong>
            <span>Places to be found with the search. The class looks for them, and Remit checks.</span>
          </a>
        </section>
      </div>
      {isOver ? <p className={styles.drop}>Drop a lesson file to open it</p> : null}
    </Column>
  );
}
