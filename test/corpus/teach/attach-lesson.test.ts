import { describe, expect, test } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import { attachLesson } from '../../../corpus/teach/attach-lesson.ts';
import { attachView } from '../../../corpus/teach/attach-view.ts';
import type { Shown } from '../../../corpus/teach/lesson.ts';
import { placeOf } from '../../../corpus/teach/place-of.ts';
import { graph, plan } from '../the-plan.ts';
import { lessonOf, placeShown } from './arbitrary.ts';

const BLOCK = 'section-4/measure-1/p-1';
const view = (address: string): Shown => ({ kind: 'view', address, title: 'A view' });

/** The plan with one block reworded, and another one gone. */
function changed(reworded: string, text: string, gone: string) {
  const nodes = plan.nodes
    .filter(({ id }) => id !== gone)
    .map((node) => (node.id === reworded ? { ...node, text } : node));
  const ids = new Set(nodes.map(({ id }) => id));
  return linkPlan({
    ...plan,
    nodes,
    edges: plan.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  });
}

describe('a place of a lesson', () => {
  test('is the block, or the words in it without the spaces at their ends', () => {
    const text = graph.nodes.get(BLOCK)?.text ?? '';
    expect(placeOf(graph, { at: BLOCK, range: null })).toMatchObject({
      at: BLOCK,
      whole: true,
      quote: { exact: text },
    });
    const space = text.indexOf(' ');
    expect(placeOf(graph, { at: BLOCK, range: [0, space + 1] })).toMatchObject({
      whole: false,
      start: 0,
      quote: { exact: text.slice(0, space), prefix: expect.any(String) },
    });
    expect(placeOf(graph, { at: BLOCK, range: [space, space + 1] })).toBeUndefined();
    expect(placeOf(graph, { at: 'nowhere', range: null })).toBeUndefined();
  });
});

describe('a lesson on the plan that it was made on', () => {
  test('finds every place unchanged', () => {
    const lesson = lessonOf([placeShown(BLOCK), placeShown('box-1'), { kind: 'slide', text: '' }]);
    expect(attachLesson(graph, lesson)).toMatchObject({
      isOwnPlan: true,
      places: 2,
      found: 2,
      report: ['All 2 places were found unchanged.'],
      stops: [{ problems: [] }, { problems: [] }, { place: null, problems: [] }],
    });
  });

  test('without places has nothing to report', () => {
    expect(attachLesson(graph, lessonOf([{ kind: 'slide', text: '' }])).report).toEqual([]);
  });
});

describe('a lesson on another version of the plan', () => {
  const text = graph.nodes.get(BLOCK)?.text ?? '';
  const [first = ''] = text.split('. ');
  const other = changed(BLOCK, text.replace(first, 'Something quite different stands here'), 'footnote-2');

  test('says at each stop what is missing, and counts it', () => {
    const lesson = lessonOf([placeShown('box-1'), placeShown(BLOCK, first), placeShown('footnote-2')]);
    const { stops, report, found } = attachLesson(other, lesson);
    expect(stops.map(({ place }) => place?.attachment.kind)).toEqual(['exact', 'changed', 'unplaced']);
    expect(stops.map(({ problems }) => problems)).toEqual([
      [],
      ['Other words stand here now. Please check the place.'],
      ['The words that this stop is on are not in this text. The stop is kept, with the words as they were.'],
    ]);
    expect(found).toBe(2);
    expect(report).toEqual(['Of 3 places: 1 unchanged, 1 to be checked and 1 not found.']);
  });

  test('looks for chosen words and for the place of an answer as well', () => {
    const covered = placeOf(graph, { at: 'footnote-2', range: [0, 20] });
    const stop = placeShown('box-1');
    if (!covered || stop.kind !== 'place') throw new Error('The plan has changed.');
    const lesson = lessonOf([
      { ...stop, covers: { kinds: ['words'], words: [covered] } },
      { kind: 'question', text: 'Who?', answer: 'They.', place: covered },
    ]);
    const { stops, places } = attachLesson(other, lesson);
    expect(places).toBe(3);
    expect(stops[0]?.problems).toEqual(['1 passage of the words to cover is not in this text.']);
    expect(stops[1]?.problems).toHaveLength(1);
  });
});

describe('a lesson on another plan', () => {
  test('says so by the name of that plan', () => {
    const lesson = lessonOf([placeShown('box-1')], {
      plan: { id: 'other', title: 'The other plan', version: 1, sha256: '' },
    });
    expect(attachLesson(graph, lesson)).toMatchObject({
      isOwnPlan: false,
      report: ['This lesson was made on another plan, “The other plan”.', 'Its place was found unchanged.'],
    });
  });
});

describe('the address of a view', () => {
  test.each([
    '#/agencies/mara',
    '#/agencies/compare?with=cnipa&with=samr&part=cnipa.samr',
    '#/agencies/matrix?cell=agency%2Fmara%20section-4&order=plan',
    '#/map?hold=agency/moj&fold=chapter-4',
    '#/map/box-1?depth=2',
    '#/map/path?from=agency/mps&to=agency/mara',
    '#/commitments?chapter=4&body=agency%2Fmara',
    '#/search?q=chapter-99%20agency/none',
    '#/read/section-11/measure-2/p-1/c-2',
    '#/read/place/sanya/1',
    '#/targets',
    '#/',
  ])('%s is as it was where the plan has all that it names', (address) => {
    expect(attachView(graph, address)).toEqual({ address, missing: [] });
  });

  test.each([
    ['#/agencies/nobody', '#/agencies/nobody', ['agency/nobody']],
    ['#/agencies/compare?with=cnipa&with=nobody', '#/agencies/compare?with=cnipa', ['agency/nobody']],
    [
      '#/map?hold=agency/none&fold=chapter-4&fold=chapter-44',
      '#/map?fold=chapter-4',
      ['agency/none', 'chapter-44'],
    ],
    ['#/commitments?chapter=44', '#/commitments', ['chapter-44']],
    ['#/map/box-99', '#/map/box-99', ['box-99']],
    ['#/search?q=%E0%A4%A&chapter=44', '#/search?q=%E0%A4%A', ['chapter-44']],
    ['javascript:alert(1)', 'javascript:alert(1)', ['javascript:alert(1)']],
  ])('%s goes on without what the plan does not have', (address, left, missing) => {
    expect(attachView(graph, address)).toEqual({ address: left, missing });
  });

  test('is said at its stop', () => {
    const { stops, report } = attachLesson(
      graph,
      lessonOf([view('#/agencies/compare?with=cnipa&with=nobody')]),
    );
    expect(stops[0]).toMatchObject({
      address: '#/agencies/compare?with=cnipa',
      problems: ['The view asks for “agency/nobody”, which this text does not have.'],
    });
    expect(report).toEqual(['1 other stop asks for what this text does not have.']);
  });

  test('a quiz about a part that is gone says so', () => {
    const setting = { seed: 1, kinds: [], range: 'chapter-44', count: 5, difficulty: 'easy' } as const;
    const { stops } = attachLesson(graph, lessonOf([{ kind: 'quiz', setting }]));
    expect(stops[0]?.problems).toEqual(['It asks about “chapter-44”, which this text does not have.']);
  });
});
