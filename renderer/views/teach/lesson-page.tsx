import { type KeyboardEvent, type ReactElement, useMemo, useRef, useState } from 'react';
import { attachLesson, type KnownPlaces, type Lesson } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import type { Lessons } from '../../state/lessons.ts';
import { stepOfKey } from '../frame/pressed.ts';
import { AddStops } from './add-stops.tsx';
import { createEditing } from './editing.ts';
import { LessonHead } from './lesson-head.tsx';
import styles from './lesson-page.module.css';
import { stepLessons } from './stepping.ts';
import { StopList } from './stop-list.tsx';
import { StopPane } from './stop-pane.tsx';
import { useStopRows } from './stop-rows.ts';
import { TitlePane } from './title-pane.tsx';

type LessonPageProps = {
  readonly lesson: Lesson;
  readonly lessons: Lessons;
  readonly isOwn: boolean;
  /** The stop that is selected; `null` for the title page. */
  readonly stopId: string | null;
};

/** A lesson: its trail on the left, and what is selected of it on the right. */
export function LessonPage({ lesson, lessons, isOwn, stopId }: LessonPageProps): ReactElement {
  const app = useApp();
  const known = useMemo((): KnownPlaces => new WeakMap(), []);
  const { stops, report, places } = useMemo(
    () => attachLesson(app.graph, lesson, known),
    [app, lesson, known],
  );
  const isFollowed = useRef(false);
  const editing = useMemo(() => {
    const follow = () => {
      isFollowed.current = true;
    };
    return createEditing(app, lessons, lesson.id, follow);
  }, [app, lessons, lesson.id]);
  const rows = useStopRows(app.graph, stops);
  // A stop that was just made is written in at once.
  const [fresh, setFresh] = useState<string | null>(null);
  const indexOf = (id: string | null) => stops.findIndex(({ stop }) => stop.id === id);
  const index = indexOf(stopId);
  const selected = stops[index];
  // The trail answers a key at once, and what the stop shows comes behind it: it takes longer than a frame to lay out.
  const openId = useAfterPaint(stopId, 0, stopId);
  const openAt = openId === null || indexOf(openId) >= 0 ? indexOf(openId) : index;
  const opened = stops[openAt];
  const isWhole = stops.every(({ problems }) => problems.length === 0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (event.defaultPrevented || !step || hasTyped(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    void stepLessons(app, step === 'redo');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the key that takes back.
    <div className={styles.whole} onKeyDown={onKeyDown}>
      <LessonHead index={index} isOwn={isOwn} lesson={lesson} lessons={lessons} />
      {places > 0 && !isWhole ? (
        <p className={styles.report} role="note">
          {report.join(' ')}
        </p>
      ) : null}
      <div className={styles.panes}>
        <section aria-label="Trail" className={styles.trail}>
          <StopList
            editing={isOwn ? editing : null}
            isFollowed={isFollowed}
            onSelect={editing.select}
            rows={rows}
            selected={selected ? selected.stop.id : null}
          />
          {isOwn ? (
            <AddStops
              onAdd={(shown, isWritten) => {
                editing.add(shown, selected?.stop.id ?? lesson.stops.at(-1)?.id ?? null);
                setFresh(isWritten ? 'next' : null);
              }}
            />
          ) : null}
        </section>
        <section aria-label={opened ? `Stop ${openAt + 1}` : 'Title page'} className={styles.stop}>
          {opened ? (
            <StopPane
              attached={opened}
              count={stops.length}
              editing={isOwn ? editing : null}
              isFresh={fresh !== null}
              key={opened.stop.id}
              number={openAt + 1}
              onFresh={() => setFresh(null)}
            />
          ) : (
            <TitlePane editing={isOwn ? editing : null} lesson={lesson} />
          )}
        </section>
      </div>
    </div>
  );
}

/** Whether what has the focus holds something that was typed, which the browser takes back by itself. */
function hasTyped(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ['text', 'number'].includes(target.type) && target.value !== '')
  );
}
