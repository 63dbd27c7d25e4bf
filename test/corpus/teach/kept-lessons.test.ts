import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lessonRecord,
  OF_LESSONS,
  readLessonRecords,
  readLessons,
  writeLessons,
} from '../../../corpus/teach/kept-lessons.ts';
import { anyLesson, lessonOf } from './arbitrary.ts';

const lessons = fc.uniqueArray(anyLesson, { maxLength: 4, selector: ({ id }) => id });

describe('lessons that are kept', () => {
  test('come back as they were, from one file and one by one', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const file = readLessons(writeLessons('ipr', { lessons: all, unread: [] }));
        expect(file).toEqual({
          lessons: all.toSorted(OF_LESSONS.order),
          unread: [],
          canSave: true,
          problems: [],
        });
        const records = readLessonRecords(all.map((one) => lessonRecord(one).json));
        expect(records.lessons).toEqual(all);
      }),
    );
  });

  test('that cannot be read stay where they are, and it is said how many', () => {
    const odd = { id: 'of-a-newer-remit', shape: 'another' };
    const text = writeLessons('ipr', { lessons: [lessonOf([])], unread: [odd] });
    const read = readLessons(text);
    expect(read).toMatchObject({ canSave: true, unread: [odd], lessons: [{ title: 'A lesson' }] });
    expect(read.problems).toEqual(['1 of 2 lessons could not be read and is kept as it was.']);
    expect(writeLessons('ipr', read)).toBe(text);
  });

  test.each(['', '[]', '{"items":[]}', 'null', '{"remit:kind":"lesson"}'])(
    'are never written over a file that holds something else: %j',
    (text) => {
      expect(readLessons(text)).toMatchObject({
        canSave: false,
        lessons: [],
        problems: [expect.any(String)],
      });
    },
  );
});
