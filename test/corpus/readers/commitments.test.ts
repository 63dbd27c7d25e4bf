import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../corpus/questions/segments.ts';
import { fold } from '../../../corpus/source.ts';
import { edges, files, graph, node, plan } from '../the-plan.ts';

const commitments = plan.nodes.filter((one) => one.kind === 'commitment');
const promised = (id: string) =>
  node(id, 'commitment').promises.map(({ verb, voice, object }) => [verb, voice, object?.text ?? null]);

describe('the commitments of the plan', () => {
  it('are printed sentences at their places', () => {
    expect(commitments.length).toBeGreaterThan(300);
    for (const { id, text, place, parent, range, promises, deadline } of commitments) {
      const block = graph.nodes.get(parent ?? '');
      expect([id, fold(files.source.slice(place.start.offset, place.end.offset))]).toEqual([id, text]);
      expect([id, block?.text.slice(...range)]).toEqual([id, text]);
      expect(promises.length).toBeGreaterThan(0);
      for (const { printed, range: words } of promises) expect(text.slice(...words)).toBe(printed);
      if (deadline) expect(text.slice(...deadline.range)).toBe(deadline.text);
    }
  });

  it('stand in running text only, and are numbered by their sentence', () => {
    expect(new Set(commitments.map(({ parent }) => graph.nodes.get(parent ?? '')?.kind))).toEqual(
      new Set(['paragraph']),
    );
    expect(commitments.every(({ id, parent, number }) => id === `${parent}/c-${number}`)).toBe(true);
    expect(
      commitments.some(({ parent }) => parent?.startsWith('front/') || parent?.startsWith('chapter-1/')),
    ).toBe(false);
    expect(edges('states').filter(({ to }) => to.includes('/c-'))).toHaveLength(commitments.length);
  });

  it('keep a sentence apart that begins with a small letter', () => {
    expect(node('box-6/project-3/p-1/c-3', 'commitment').text).toBe(
      'examination and business guidance systems will be better coordinated.',
    );
  });

  it.each([
    [
      'section-4/measure-1/p-1/c-9',
      [
        ['establish', 'passive', 'The punitive compensation system for intellectual property infringement'],
        ['implement', 'passive', 'The punitive compensation system for intellectual property infringement'],
        ['increase', 'passive', 'compensation'],
      ],
    ],
    [
      'box-6/project-4/p-1/c-1',
      [
        ['reduce', 'passive', 'The invention patent examination period'],
        ['keep', 'passive', 'the period to reject invalid patents'],
      ],
    ],
    [
      'box-5/project-2/p-1/c-2',
      [
        ['protect', 'passive', 'the production environment'],
        ['improve', 'passive', 'protection facilities and conditions'],
        [
          'improve',
          'passive',
          'the technical standards for the quality of the agricultural products of geographical indications',
        ],
        ['standardize', 'passive', 'the whole industry chain'],
        [
          'create',
          'passive',
          'a number of core bases of the agricultural products of geographical indications',
        ],
      ],
    ],
    [
      'section-18/p-1/c-5',
      [
        ['participate', 'active', 'the implementation of the plan'],
        ['take', 'active', 'the initiative'],
        ['play', 'active', 'a role'],
      ],
    ],
    [
      'section-15/measure-2/p-1/c-2',
      [
        ['create', 'passive', 'Research base(s)'],
        [
          'step up',
          'passive',
          'research on key frontier issues such as trade secret protection and internet enterprises going abroad',
        ],
      ],
    ],
  ])('%s promises what it prints', (id, expected) => {
    expect(promised(id)).toEqual(expected);
  });

  it('have one deadline: a span of time is none', () => {
    expect(commitments.flatMap(({ deadline }) => deadline?.text ?? [])).toEqual(['By 2025']);
  });

  it('name their verbs by forms that a dictionary has', () => {
    const verbs = new Set(commitments.flatMap(({ promises }) => promises.map(({ verb }) => verb)));
    const odd = [...verbs].filter(
      (verb) => /(?:ed|ing)$/.test(verb) && !['speed', 'bring', 'need'].includes(verb),
    );
    expect(odd).toEqual([]);
    for (const verb of [
      'carry out',
      'put in place',
      'speed up',
      'tell',
      'uphold',
      'commercialize',
      'cut',
      'utilise',
    ])
      expect([verb, verbs.has(verb)]).toEqual([verb, true]);
  });

  it('are not shown as numbers of the text', () => {
    const block = node('box-6/project-4/p-1', 'paragraph');
    const ties = segmentsOf(graph, block, false).flatMap((segment) => segment.ties);
    expect(
      ties
        .filter((tie) => tie.kind === 'states')
        .map((tie) => tie.kind === 'states' && graph.nodes.get(tie.to)?.kind),
    ).toEqual(Array(ties.filter((tie) => tie.kind === 'states').length).fill('quantity'));
  });
});
