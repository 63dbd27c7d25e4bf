import { describe, expect, it } from 'vitest';
import {
  checkHunt,
  HUNT_KINDS,
  type HuntTask,
  labelOf,
  linkPlan,
  makeHunt,
  nodesOf,
  pathTo,
} from '../../../../corpus/index.ts';
import { search } from '../../../../corpus/search/search.ts';
import { index } from '../../search/the-index.ts';
import { otherPlans, readOther } from '../../the-other-plans.ts';
import { graph } from '../../the-plan.ts';
import { answersOf } from './checker.ts';

const setting = (some: Partial<Parameters<typeof makeHunt>[1]> = {}) => ({
  seed: 1,
  range: null,
  count: 10,
  ...some,
});
const SEEDS = Array.from({ length: 500 }, (_, seed) => seed * 8_589_934 + 1);
const MANY = 180_000;

describe('the answers', () => {
  const tasks = new Map<string, HuntTask>();
  for (const seed of SEEDS)
    for (const task of makeHunt(graph, setting({ seed, count: 14 })).tasks)
      tasks.set(task.task + task.words?.text + task.words?.gap, task);
  const all = [...tasks.values()];

  it(
    'are complete and right in five hundred hunts, as an independent reading of text and edges has them',
    () => {
      const wrong = all.flatMap((task) => {
        const again = [...answersOf(graph, task)].sort();
        const own = [...task.answers].sort();
        return JSON.stringify(again) === JSON.stringify(own) ? [] : [{ task: task.task, own, again }];
      });
      expect(wrong).toEqual([]);
      expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(HUNT_KINDS.map(({ name }) => name)));
    },
    MANY,
  );

  it('would be seen to be wrong with one missing', () => {
    const first = all.filter(({ answers }) => answers.length > 1).slice(0, 5);
    expect(first).toHaveLength(5);
    for (const task of first) expect(answersOf(graph, task)).not.toHaveLength(task.answers.length - 1);
  });

  it('are not given away: a task names no label and no title of what it looks for', () => {
    for (const { task, words, answers } of all)
      for (const id of answers) {
        const node = graph.nodes.get(id);
        expect(node, id).toBeDefined();
        if (!node) continue;
        expect(`${task} ${words?.text ?? ''}`, task).not.toContain(labelOf(graph, node));
        if ('title' in node) expect(task).not.toContain(`“${node.title}”`);
      }
  });

  it('are shown by words that the plan prints there, in full', () => {
    for (const { task, quotes } of all) {
      expect(quotes, task).not.toEqual([]);
      for (const { text, place, label } of quotes) {
        const node = graph.nodes.get(place);
        expect(node?.text, task).toContain(text);
        expect(node && labelOf(graph, node)).toBe(label);
      }
    }
  });

  it(
    'are found by the search that the first hint names',
    () => {
      for (const { task, kind, answers, hints, id } of all) {
        const query = hints[0]?.search ?? null;
        if (query === null) continue;
        // A body is found in the clause that the title leads to.
        const wanted = kind === 'body' ? [/body\/(clause-\d+)/.exec(id)?.[1] ?? ''] : answers;
        const governed = graph.plan.edges.flatMap((edge) =>
          edge.kind === 'governs' && wanted.includes(edge.from) ? [edge.to] : [],
        );
        const hits = search(index, query).hits.slice(0, 20);
        const isThere = hits.some((hit) =>
          [...wanted, ...governed].some(
            (answer) =>
              pathTo(graph, hit.unit.id).some((step) => step.id === answer) ||
              pathTo(graph, answer).some((step) => step.id === hit.unit.id),
          ),
        );
        expect(isThere, `${task} ${query}`).toBe(true);
      }
    },
    MANY,
  );
});

describe('a hunt', () => {
  it('is the same for the same seed, and another one for another', () => {
    const make = (seed: number) => JSON.stringify(makeHunt(graph, setting({ seed })));
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });

  it('never has the same task twice', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const { tasks } = makeHunt(graph, setting({ seed, count: 50 }));
      expect(new Set(tasks.map(({ id }) => id)).size).toBe(50);
      expect(new Set(tasks.map(({ task, words }) => JSON.stringify([task, words]))).size).toBe(50);
    }
  });

  it('leads to no place outside of its range', () => {
    for (const { id } of [...nodesOf(graph, 'chapter'), ...nodesOf(graph, 'box')]) {
      const { tasks, sentence } = makeHunt(graph, setting({ range: id, count: 30 }));
      for (const { task, answers } of tasks)
        for (const answer of answers) {
          const kind = graph.nodes.get(answer)?.kind;
          if (kind === 'agency' || kind === 'footnote') continue;
          expect(
            pathTo(graph, answer).some((step) => step.id === id),
            `${id}: ${task}`,
          ).toBe(true);
        }
      if (tasks.length < 30) expect(sentence).toMatch(/^\S.*\.$/);
    }
  });

  it('says in a sentence when there is nothing to be found', () => {
    expect(makeHunt(graph, setting({ range: 'box-99' }))).toMatchObject({
      tasks: [],
      sentence: 'This plan has no such place to search in. Choose another part of it.',
    });
    expect(makeHunt(graph, setting({ range: 'front/p-3' }))).toMatchObject({
      tasks: [],
      sentence: 'Nothing can be hunted for here. Choose a larger part of the plan.',
    });
  });

  it('brings a setting out of bounds into them', () => {
    const { setting: bounded, tasks } = makeHunt(graph, setting({ seed: -3.7, count: 9000 }));
    expect(bounded).toEqual({ seed: 0, range: null, count: 50 });
    expect(tasks).toHaveLength(50);
  });

  it.each(otherPlans)('is made from any plan: %s', (name) => {
    const other = linkPlan(readOther(name).plan);
    const { tasks, sentence } = makeHunt(other, setting({ count: 50 }));
    for (const task of tasks)
      for (const id of task.answers) expect(other.nodes.has(id), task.task).toBe(true);
    if (tasks.length < 50) expect(sentence).toMatch(/\.$/);
  });
});

describe('a check', () => {
  const box: HuntTask = {
    id: 'box/box-6/0',
    kind: 'box',
    task: '',
    words: null,
    answers: ['box-6'],
    hints: [],
    explanation: '',
    quotes: [],
  };

  it('takes any block inside of the right part', () => {
    expect(checkHunt(graph, box, 'box-6')).toEqual({ kind: 'right', at: 'box-6' });
    expect(checkHunt(graph, box, 'box-6/project-1/p-1')).toEqual({ kind: 'right', at: 'box-6' });
  });

  it('tells how near a wrong place is, and of a place that is none that it is far', () => {
    expect(checkHunt(graph, box, 'section-8/measure-1')).toEqual({ kind: 'near', within: 'section' });
    expect(checkHunt(graph, box, 'section-8')).toEqual({ kind: 'near', within: 'section' });
    expect(checkHunt(graph, box, 'section-4')).toEqual({ kind: 'near', within: 'chapter' });
    expect(checkHunt(graph, box, 'section-21')).toEqual({ kind: 'far' });
    expect(checkHunt(graph, box, 'agency/cnipa')).toEqual({ kind: 'far' });
    expect(checkHunt(graph, box, 'nowhere')).toEqual({ kind: 'far' });
  });
});
