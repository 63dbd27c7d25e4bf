import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addStops,
  besideOther,
  copyOfLesson,
  duplicateStop,
  editStop,
  idFromWords,
  isSameLesson,
  moveStops,
  newStop,
  removeStops,
  stepStop,
} from '../../../corpus/teach/edit-lesson.ts';
import { type Lesson, MOST_TITLE } from '../../../corpus/teach/lesson.ts';
import { anyLesson, lessonOf } from './arbitrary.ts';

const slide = { kind: 'slide', text: '' } as const;
const five = lessonOf([slide, slide, slide, slide, slide]);
const order = ({ stops }: Lesson) => stops.map(({ id }) => id.slice(1)).join('');

describe('the stops of a lesson', () => {
  test('are added at the end, or before one', () => {
    expect(order(addStops(five, [newStop('s6', slide)]))).toBe('123456');
    expect(order(addStops(five, [newStop('s6', slide), newStop('s7', slide)], 1))).toBe('1672345');
  });

  test('are never more than 500, and never two with one id', () => {
    const many = Array.from({ length: 600 }, (_, n) => newStop(`t${n}`, slide));
    expect(addStops(five, many).stops).toHaveLength(500);
    expect(addStops(five, [newStop('s3', slide)])).toBe(five);
    expect(order(addStops(five, [newStop('s6', slide), newStop('s6', slide)]))).toBe('123456');
  });

  test('are moved by one place with the keys, and no further than the ends', () => {
    expect(order(stepStop(five, 's2', 1))).toBe('13245');
    expect(order(stepStop(five, 's2', -1))).toBe('21345');
    expect(stepStop(five, 's1', -1)).toBe(five);
    expect(stepStop(five, 's5', 1)).toBe(five);
    expect(stepStop(five, 'none', 1)).toBe(five);
  });

  test('are dropped before or behind another one, several in their order', () => {
    expect(order(moveStops(five, ['s1'], { id: 's4', side: 'behind' }))).toBe('23415');
    expect(order(moveStops(five, ['s5', 's2'], { id: 's1', side: 'before' }))).toBe('25134');
    expect(moveStops(five, ['s2'], { id: 's2', side: 'behind' })).toBe(five);
    expect(moveStops(five, ['s2'], { id: 's1', side: 'behind' })).toBe(five);
  });

  test('are duplicated, changed and taken away', () => {
    expect(order(duplicateStop(five, 's2', 's9'))).toBe('129345');
    expect(editStop(five, 's2', { minutes: 3 }).stops[1]).toEqual({ ...five.stops[1], minutes: 3 });
    expect(order(removeStops(five, ['s1', 's4']))).toBe('235');
    expect(removeStops(five, ['none'])).toBe(five);
  });

  test('stay the same ones, however they are moved', () => {
    fc.assert(
      fc.property(anyLesson, fc.nat(), fc.nat(), fc.boolean(), (lesson, from, to, isBehind) => {
        const { stops } = lesson;
        const [moved, target] = [
          stops[from % Math.max(1, stops.length)],
          stops[to % Math.max(1, stops.length)],
        ];
        if (!moved || !target) return;
        const next = moveStops(lesson, [moved.id], { id: target.id, side: isBehind ? 'behind' : 'before' });
        expect(new Set(next.stops)).toEqual(new Set(stops));
        expect(next.stops).toHaveLength(stops.length);
        expect(stepStop(stepStop(lesson, moved.id, 1), moved.id, -1).stops.length).toBe(stops.length);
      }),
    );
  });
});

describe('a copy of a lesson', () => {
  test('says the same under another name, also when the name has no room for more', () => {
    const made = { id: 'urn:uuid:other', created: '2027-01-01T00:00:00.000Z' };
    const copy = copyOfLesson({ ...five, title: 'x'.repeat(MOST_TITLE) }, made);
    expect(copy).toMatchObject({ ...made, modified: made.created });
    expect(copy.title).toHaveLength(MOST_TITLE);
    expect(copy.title.endsWith(' (copy)')).toBe(true);
    expect(isSameLesson({ ...copy, title: five.title }, five)).toBe(true);
  });

  test('of a file that stands beside another has an id that depends on what it says alone', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const copy = besideOther(lesson);
        expect(copy.id).toBe(besideOther({ ...lesson, modified: '2027-01-01T00:00:00.000Z' }).id);
        expect(copy.id).not.toBe(idFromWords({ ...lesson, title: `${lesson.title}!` }));
        expect(isSameLesson({ ...copy, title: lesson.title }, lesson)).toBe(true);
      }),
    );
  });
});
