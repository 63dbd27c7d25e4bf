import { type ReactElement, useEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Lessons } from '../../state/lessons.ts';
import { type Picked, valuesOf } from '../../state/picked.ts';
import { LessonPage } from './lesson-page.tsx';
import { LessonsComing, NoSuchLesson } from './not-there.tsx';
import { useLessons } from './use-lessons.ts';

type LessonMainProps = { readonly id: string; readonly picked: Picked };

/** A lesson: an own one to be made, one that comes with the plan to be looked at. */
export function LessonMain(props: LessonMainProps): ReactElement {
  const { lessons, retry } = useLessons();
  return lessons ? <Found {...props} lessons={lessons} /> : <LessonsComing retry={retry} />;
}

function Found({ id, picked, lessons }: LessonMainProps & { readonly lessons: Lessons }): ReactElement {
  const app = useApp();
  const own = useStore(lessons.own, (all) => all.find((one) => one.id === id));
  const lesson = own ?? lessons.find(id);
  const isOwn = own !== undefined;
  useEffect(() => {
    if (isOwn) app.lessons.last.set(id);
  }, [app, id, isOwn]);
  if (!lesson) return <NoSuchLesson />;
  return (
    <LessonPage
      isOwn={isOwn}
      lesson={lesson}
      lessons={lessons}
      stopId={valuesOf(picked, 'stop')[0] ?? null}
    />
  );
}
