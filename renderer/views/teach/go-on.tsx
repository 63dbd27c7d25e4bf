import type { ReactElement } from 'react';
import type { Lesson } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { leftOf } from '../../state/lesson-left.ts';
import { presentHref } from '../../state/lesson-links.ts';
import { lessonTitle } from '../../state/lesson-words.ts';

/** The way back to the stop where presenting a lesson ended, with its clock and what was uncovered; nothing where it did not end amid the lesson. */
export function GoOn({
  lesson,
  className,
}: {
  readonly lesson: Lesson;
  readonly className: string | undefined;
}): ReactElement | null {
  const { graph } = useApp();
  const left = leftOf(graph, lesson.id);
  if (!left || left.at > lesson.stops.length) return null;
  return (
    <a
      aria-label={`Go on at ${left.at} of ${lessonTitle(lesson)}`}
      className={className}
      href={presentHref(lesson.id, left.at)}
    >
      Go on at {left.at}
    </a>
  );
}
