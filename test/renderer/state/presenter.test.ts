import { describe, expect, it } from 'vitest';
import { attachLesson } from '../../../corpus/index.ts';
import type { Lesson, Shown, Stop } from '../../../corpus/teach/lesson.ts';
import { paceInWords } from '../../../renderer/state/presenter.ts';
import { readStage, wrapped } from '../../../renderer/state/presenter-messages.ts';
import { lessonShow, type ShowStop } from '../../../renderer/state/show.ts';
import { stageState } from '../../../renderer/state/spoken.ts';
import { lessonOf, placeShown } from '../../corpus/teach/arbitrary.ts';
import { graph } from '../../corpus/the-plan.ts';

const NOW = { covers: [], isBlank: false, began: 1_000, came: 2_000, asked: { at: 0, isShown: false } };

describe('the pace', () => {
  it.each([
    [null, 9_999, ''],
    [10, 0, ''],
    [10, 600, ''],
    // Less than half a minute is nobody's delay.
    [10, 629, ''],
    [10, 630, '1 min behind'],
    [10, 689, '1 min behind'],
    [10, 690, '2 min behind'],
    [2.5, 270, '2 min behind'],
    [0, 60, '1 min behind'],
    [0, 4_200, '70 min behind'],
  ])('where %s min are due after the stop and %s s have gone is said as “%s”', (due, seconds, words) => {
    expect(paceInWords(due, seconds)).toBe(words);
  });
});

/** The stage at a stop of a lesson, of which 0 is the title page. */
function stageAt(lesson: Lesson, stop: number) {
  const show = lessonShow(graph, lesson, attachLesson(graph, lesson), {
    kind: 'present-lesson',
    lesson: lesson.id,
    stop,
  });
  return stageState(graph, show, NOW);
}

function withStops(shown: readonly Shown[], more: readonly Partial<Stop>[], about = ''): Lesson {
  const lesson = lessonOf(shown);
  return { ...lesson, about, stops: lesson.stops.map((stop, at) => ({ ...stop, ...more[at] })) };
}

describe('what the speaker is told', () => {
  const covered = placeShown('clause-9');
  const lesson = withStops(
    [
      covered.kind === 'place' ? { ...covered, covers: { kinds: ['agencies'], words: [] } } : covered,
      { kind: 'slide', text: 'Hello **class**' },
      { kind: 'question', text: 'Who *does* it?', answer: '**CNIPA** alone.', place: null },
    ],
    [{ minutes: 2, notes: 'Wait.' }, {}, { minutes: 3.5 }],
    'For the *first* day.',
  );

  it('has the words of a place as they are printed, also where the class sees covers, and the notes', () => {
    expect(stageAt(lesson, 1)?.stop).toEqual({
      title: 'Clause 9 Strengthening coordination rights protection assistance',
      words: '(This will be done by the China National Intellectual Property Administration.)',
      isOwn: false,
      asked: null,
      notes: 'Wait.',
      minutes: 2,
    });
  });

  it('has slides, questions and the first page as they were written, and of the end nothing', () => {
    const words = [0, 1, 2, 3].map((stop) => stageAt(lesson, stop)?.next?.words);
    expect(words.slice(1)).toEqual(['Hello **class**', 'Who *does* it?', '']);
    expect(stageAt(lesson, 0)?.stop.words).toBe('For the *first* day.');
    expect(stageAt(lesson, 4)?.next).toBeNull();
  });

  it('has the words of a place that is missing as the lesson kept them', () => {
    if (covered.kind !== 'place') throw new Error('It is a place.');
    const exact = 'Quite other words, which no line of this plan has ever printed anywhere.';
    const place = { ...covered.place, at: 'section-99/p-1', quote: { exact, prefix: 'zq', suffix: 'zq' } };
    expect(stageAt(withStops([{ ...covered, place }], []), 1)?.stop.words).toBe(exact);
  });

  it('counts the time that is due with the stop that is shown; a stop without a time adds none', () => {
    const due = [0, 1, 2, 3, 4].map((stop) => stageAt(lesson, stop)?.due);
    expect(due).toEqual([0, 2, 2, 5.5, 5.5]);
    expect(stageAt(lesson, 0)?.minutes).toBe(5.5);
    const untimed = stageAt(withStops([{ kind: 'slide', text: 'a' }], []), 1);
    expect([untimed?.due, untimed?.minutes]).toEqual([null, null]);
  });

  it('is nothing where there is no such stop', () => {
    const stops: readonly ShowStop[] = [];
    const show = {
      title: 'Empty',
      stops,
      at: 0,
      minutes: null,
      routeTo: () => ({ kind: 'health' }) as const,
    } as const;
    expect(stageState(graph, show, NOW)).toBeNull();
  });

  it('comes to the other window as it was told', () => {
    const told = stageAt(lesson, 2);
    if (!told) throw new Error('There is a second stop.');
    expect(readStage(structuredClone(wrapped(told)))).toEqual(told);
    expect(readStage(told)).toBeNull();
  });
});
