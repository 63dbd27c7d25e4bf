import {
  idFromWords,
  isSameLesson,
  type KeptLessons,
  type Lesson,
  lessonRecord,
  MOST_TITLE,
  OF_LESSONS,
  readLessonRecords,
  readLessons,
  writeLessons,
} from '../../corpus/index.ts';
import type { Kept } from '../keeper.ts';
import type { KeptForm, ReadKept } from './kept-list.ts';

type Aside = KeptLessons['unread'];

const ELSEWHERE = ' (from another tab)';

/** How the lessons on a plan are kept. */
export function formOfLessons(plan: string): KeptForm<Lesson, Aside> {
  return {
    what: 'lessons',
    of: OF_LESSONS,
    read: readKept,
    write: (lessons, unread) => writeLessons(plan, { lessons, unread }),
    record: lessonRecord,
    asideOf,
  };
}

function readKept({ found, notice }: Kept): ReadKept<Lesson, Aside> {
  const said = notice === null ? [] : [notice];
  if (found.kind === 'nothing') return { all: [], aside: [], problems: said, canSave: true };
  const { lessons, unread, canSave, problems } =
    found.kind === 'file' ? readLessons(found.text) : readLessonRecords(found.records);
  return { all: lessons, aside: unread, problems: [...said, ...problems], canSave };
}

/** The version of another tab as a lesson of its own; none where it says what mine says. */
function asideOf(own: Lesson, other: Lesson): readonly Lesson[] {
  if (isSameLesson(own, other)) return [];
  const title = `${other.title.slice(0, MOST_TITLE - ELSEWHERE.length)}${ELSEWHERE}`;
  return [{ ...other, id: idFromWords(other), title }];
}
