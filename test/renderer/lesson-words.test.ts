import { describe, expect, it } from 'vitest';
import { attachLesson } from '../../corpus/index.ts';
import { lessonHref, presentHref } from '../../renderer/state/lesson-links.ts';
import { lackInWords, minutesInWords, stopAbout, stopTitle } from '../../renderer/state/lesson-words.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import { lessonOf, placeShown } from '../corpus/teach/arbitrary.ts';
import { graph } from '../corpus/the-plan.ts';

describe('a stop in a list', () => {
  it.each([
    [placeShown('box-1'), 'Box 1', 'Box 1 The Trade Secret Protection Project'],
    [{ kind: 'slide', text: '\n**Welcome**\n\nto all' }, 'Welcome', ''],
    [{ kind: 'slide', text: ' ' }, 'Empty slide', ''],
    [{ kind: 'view', address: '#/agencies/mara', title: 'A body' }, 'A body', ''],
    [{ kind: 'view', address: '#/targets', title: ' ' }, '#/targets', ''],
    [{ kind: 'hunt', setting: { seed: 1, range: null, count: 1 } }, '1 task', 'The whole plan'],
    [{ kind: 'hunt', setting: { seed: 1, range: 'box-1', count: 2 } }, '2 tasks', 'Box 1'],
  ] as const)('is called by what it shows: %#', (shown, title, about) => {
    const [stop] = attachLesson(graph, lessonOf([shown])).stops;
    if (!stop) throw new Error('There is no stop.');
    expect(stopTitle(graph, stop)).toBe(title);
    expect(stopAbout(graph, stop)).toBe(about);
  });
});

describe('what a stop lacks', () => {
  const question = { kind: 'question', text: 'Who?', answer: 'They.', place: null } as const;
  const place = placeShown('box-1');
  it.each([
    [{ kind: 'slide', text: ' \n' }, /^This slide is empty/u],
    [{ kind: 'slide', text: 'Welcome' }, null],
    [{ ...question, text: '' }, /has no words yet/u],
    [{ ...question, answer: ' ' }, /nothing to reveal/u],
    [question, null],
    // The place that is said with it is an answer.
    [{ ...question, answer: '', place: place.kind === 'place' ? place.place : null }, null],
    [place, null],
  ] as const)('is said in a sentence: %#', (shown, words) => {
    const said = lackInWords(shown);
    if (words === null) expect(said).toBeNull();
    else expect(said).toMatch(words);
  });
});

describe('a time', () => {
  it.each([
    [0.5, '30 s'],
    [1, '1 min'],
    [7.5, '7.5 min'],
    [59.9, '1 h'],
    [65, '1 h 5 min'],
    [600, '10 h'],
  ])('of %d minutes is said as people do', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words);
  });
});

describe('the address of a lesson', () => {
  const id = 'urn:uuid:0000aaaa-0000-4000-8000-000000000001';
  it.each([lessonHref(id), lessonHref(id, 's1'), lessonHref('in-20-minutes'), lessonHref('a?b#c/d e', 'ü')])(
    '%s leads to it, and is written as it was',
    (href) => {
      const route = parseRoute(href);
      expect(route.kind).toBe('lesson');
      expect(formatRoute(route)).toBe(href);
    },
  );

  it('presents it from a stop', () => {
    expect(presentHref(id, 3)).toBe('#/present/lesson/urn%3Auuid%3A0000aaaa-0000-4000-8000-000000000001/3');
  });
});
