import { describe, expect, it } from 'vitest';
import {
  linkPlan,
  makeQuiz,
  nodesOf,
  packCommitments,
  pathTo,
  QUIZ_DIFFICULTIES,
  QUIZ_KINDS,
  type QuizItem,
  type QuizSetting,
  withCommitments,
} from '../../../../corpus/index.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../../the-other-plans.ts';
import { files, graph, node, plan } from '../../the-plan.ts';
import { checkerFor } from './checker.ts';

const setting = (some: Partial<QuizSetting> = {}): QuizSetting => ({
  seed: 1,
  kinds: [],
  range: null,
  count: 10,
  difficulty: 'medium',
  ...some,
});
const check = checkerFor(graph, files.source);
const SEEDS = Array.from({ length: 1000 }, (_, seed) => seed * 4_294_967 + 1);
const difficultyOf = (seed: number) => QUIZ_DIFFICULTIES[seed % 3] ?? 'medium';

describe('the keys', () => {
  const items: QuizItem[] = [];

  it('has exactly the right answers in a thousand quizzes of all kinds', () => {
    const wrong: string[] = [];
    for (const seed of SEEDS) {
      const quiz = makeQuiz(
        graph,
        setting({ seed, count: QUIZ_KINDS.length, difficulty: difficultyOf(seed) }),
      );
      expect(quiz.items).toHaveLength(QUIZ_KINDS.length);
      items.push(...quiz.items);
      wrong.push(...quiz.items.flatMap(check));
      if (wrong.length > 20) break;
    }
    expect(wrong).toEqual([]);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(QUIZ_KINDS.map(({ name }) => name)));
  });

  it('would notice a wrong key', () => {
    const shown = items.filter((item, index) => items.findIndex(({ kind }) => kind === item.kind) === index);
    expect(shown).toHaveLength(QUIZ_KINDS.length);
    for (const item of shown) {
      const key =
        item.form === 'set' ? item.key.slice(1) : item.key.map((one) => (one + 1) % item.options.length);
      expect(check({ ...item, key })).not.toEqual([]);
    }
  });

  it('does not tell the right answer by its place among the options', () => {
    for (const { name } of QUIZ_KINDS) {
      const ones = items.filter(
        ({ kind, form, options }) => kind === name && form === 'one' && options.length === 4,
      );
      if (ones.length === 0) continue;
      for (const place of [0, 1, 2, 3]) {
        const share = ones.filter(({ key }) => key[0] === place).length / ones.length;
        expect(share, `${name} at ${place}`).toBeGreaterThan(0.19);
        expect(share, `${name} at ${place}`).toBeLessThan(0.31);
      }
    }
  });

  it('does not tell the right answer by its length', () => {
    for (const { name } of QUIZ_KINDS) {
      const ones = items.filter(({ kind, form }) => kind === name && form === 'one');
      const isLongest = ({ options, key }: QuizItem) =>
        options.every((one, index) => index === key[0] || one.length < (options[key[0] ?? 0] ?? '').length);
      if (ones.length > 0) expect(ones.filter(isLongest).length / ones.length, name).toBeLessThan(0.6);
    }
  });
});

describe('a quiz', () => {
  it('is the same for the same seed, and another one for another', () => {
    const make = (seed: number) => JSON.stringify(makeQuiz(graph, setting({ seed, count: 20 })));
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });

  it('is the same before and after the commitments are loaded', () => {
    const { plan: rest, packed } = packCommitments(plan);
    const [bare, whole] = [linkPlan(rest), linkPlan(withCommitments(rest, packed))];
    for (const seed of [1, 2, 3])
      expect(makeQuiz(whole, setting({ seed, count: 36 })).items).toEqual(
        makeQuiz(bare, setting({ seed, count: 36 })).items,
      );
  });

  it('asks about nothing outside of its range', () => {
    const ranges = [...nodesOf(graph, 'chapter'), ...nodesOf(graph, 'section'), ...nodesOf(graph, 'box')];
    for (const { id } of ranges)
      for (const difficulty of QUIZ_DIFFICULTIES) {
        const { items, sentence, notAsked } = makeQuiz(graph, setting({ range: id, count: 30, difficulty }));
        expect(items.filter(({ about }) => pathTo(graph, about).every((step) => step.id !== id))).toEqual([]);
        expect(items.flatMap(check)).toEqual([]);
        if (items.length < 30) expect(sentence).toMatch(/^\S.*\.$/);
        for (const { reason } of notAsked) expect(reason).toMatch(/^\S.*\.$/);
      }
  });

  it('goes through the places of its range instead of coming back to one clause', () => {
    const kinds = ['lead', 'takes-part', 'alone', 'body-count'];
    for (const seed of SEEDS.slice(0, 60)) {
      const { items } = makeQuiz(graph, setting({ seed, kinds, range: 'chapter-4' }));
      expect(items).toHaveLength(10);
      expect(new Set(items.map(({ about }) => about)).size).toBe(10);
    }
  });

  it('comes back to a place when no other one is left', () => {
    const { items } = makeQuiz(
      graph,
      setting({ kinds: ['lead', 'takes-part', 'body-count'], range: 'box-9' }),
    );
    expect(items.map(({ about }) => about)).toEqual(items.map(() => 'box-9'));
    expect(items.length).toBeGreaterThan(1);
  });

  it('says in a sentence when nothing can be asked', () => {
    expect(makeQuiz(graph, setting({ range: 'box-99' }))).toMatchObject({
      items: [],
      sentence: 'This plan has no such place to ask about. Choose another part of it.',
    });
    expect(makeQuiz(graph, setting({ range: 'footnote-3' }))).toMatchObject({
      items: [],
      sentence: 'Nothing can be asked here. Choose a larger part of the plan, or other kinds.',
    });
    expect(makeQuiz(graph, setting({ kinds: ['riddle'] })).sentence).toMatch(/None of these kinds/);
  });

  it('never asks the same question twice, and gives each its own id', () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { items } = makeQuiz(graph, setting({ seed, count: 50 }));
      expect(new Set(items.map(({ id }) => id)).size).toBe(50);
      const asked = items.map(({ kind, about, prompt, words, options, key }) =>
        JSON.stringify([kind, about, prompt, words, key.map((one) => options[one])]),
      );
      expect(new Set(asked).size).toBe(50);
    }
  });

  it('brings a setting out of bounds into them', () => {
    const quiz = makeQuiz(graph, setting({ seed: -3.7, count: 9000, difficulty: 'cruel' as 'hard' }));
    expect(quiz.setting).toMatchObject({ seed: 0, count: 50, difficulty: 'medium' });
    expect(quiz.items).toHaveLength(50);
    expect(makeQuiz(graph, setting({ seed: Number.NaN, count: Number.NaN })).items).toHaveLength(1);
  });
});

describe('what is left out', () => {
  const many = (kind: string, count = 50) =>
    [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      QUIZ_DIFFICULTIES.flatMap((difficulty) => [
        ...makeQuiz(graph, setting({ seed, kinds: [kind], count, difficulty })).items,
      ]),
    );

  it('asks for no value of an indicator whose figures an editor’s note disputes, and says so', () => {
    const asked = new Set(many('indicator').map(({ about }) => about));
    expect(asked).toEqual(new Set(['indicator-1', 'indicator-5', 'indicator-6', 'indicator-7']));
    expect(makeQuiz(graph, setting({ kinds: ['indicator'] })).notAsked).toEqual([
      {
        kind: 'indicator',
        reason:
          'Ind. 2, Ind. 3, Ind. 4 and Ind. 8 are left out, because an editor’s note disputes what the printed figures mean.',
      },
    ]);
  });

  it('does not ask for the 2020 figures of 2019, which an editor’s note tells apart', () => {
    const asked = many('indicator').filter(({ prompt }) => prompt.includes('2020'));
    expect(new Set(asked.map(({ about }) => about))).toEqual(new Set(['indicator-1', 'indicator-7']));
  });

  it('does not ask who leads Box 8, where an editor thinks that a lead was lost', () => {
    expect(node('box-8', 'box').title).toMatch(/Small and Medium-Sized/);
    expect(many('lead').some(({ about }) => about === 'box-8')).toBe(false);
    expect(many('names-lead').some(({ options }) => options.includes(node('box-8', 'box').title))).toBe(
      false,
    );
  });

  it('does not ask which bodies belong to “relevant departments”', () => {
    for (const kind of ['takes-part', 'body-count', 'alone'])
      expect(many(kind).some(({ about }) => /^section-(?:18|19|20|21)$/.test(about))).toBe(false);
  });
});

describe.skipIf(otherPlans.length === 0)('plans of other kinds', () => {
  it.each(otherPlans)('makes what can be asked of %s, and says why the rest is not', (name) => {
    const { plan: other } = readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '');
    const otherGraph = linkPlan(other);
    for (const seed of [1, 2, 3, 4, 5]) {
      const { items, notAsked } = makeQuiz(
        otherGraph,
        setting({ seed, count: 50, difficulty: difficultyOf(seed) }),
      );
      const silent = QUIZ_KINDS.map((kind) => kind.name).filter(
        (kind) => !items.some((item) => item.kind === kind) && !notAsked.some((one) => one.kind === kind),
      );
      expect(silent).toEqual([]);
      for (const item of items) {
        expect(new Set(item.options).size).toBe(item.options.length);
        expect(item.key.every((one) => one >= 0 && one < item.options.length)).toBe(true);
      }
      expect(items.length > 0).toBe(true);
    }
  });

  it('asks nothing that rests on a missing lead where a rule about leads could not be read', () => {
    const { plan: zones } = readOther('cn-guofa-2019-3-bonded-zones.txt', ZH_AGENCIES);
    const quiz = makeQuiz(linkPlan(zones), setting({ kinds: ['lead', 'names-lead'], count: 50 }));
    expect(quiz.items).toEqual([]);
  });
});
