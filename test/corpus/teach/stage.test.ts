import { describe, expect, it } from 'vitest';
import { linkPlan } from '../../../corpus/graph.ts';
import { piecesOf } from '../../../corpus/teach/pieces.ts';
import { stageBlock, stageOf, stageWalk } from '../../../corpus/teach/stage.ts';
import { otherPlans, readOther } from '../the-other-plans.ts';
import { edges, graph, node } from '../the-plan.ts';

describe('the walk through a plan', () => {
  it('passes every block of the text once, a heading before its part', () => {
    const walk = stageWalk(graph);
    expect(new Set(walk).size).toBe(walk.length);
    expect(walk.indexOf('section-4')).toBeLessThan(walk.indexOf('section-4/measure-1'));
    expect(walk.indexOf('section-4/measure-1')).toBeLessThan(walk.indexOf('section-4/measure-1/p-1'));
    expect(walk).toContain('clause-55');
    expect(walk).toContain('footnote-1');
  });

  it('begins at the block that holds a sentence or a number, and at the first block for what is not in the text', () => {
    expect(stageBlock(graph, 'section-4/measure-1/p-1/c-2')?.id).toBe('section-4/measure-1/p-1');
    expect(stageBlock(graph, 'agency/cnipa')?.id).toBe('front/title');
    expect(stageBlock(graph, 'no-such-place')?.id).toBe('front/title');
  });
});

describe('a place on the stage', () => {
  it('says what it is, what it stands in and what stands beside it', () => {
    const stage = stageOf(graph, 'section-4/measure-2');
    expect(stage?.label).toBe('Measure 2 of §4');
    expect(stage?.path.map(({ id }) => id)).toEqual(['chapter-3', 'section-4']);
    expect(stage?.after?.id).toBe('section-4/measure-2/p-1');
    expect(stageOf(graph, 'front/title')?.before).toBeNull();
  });

  it('lists the parts of a chapter, a section and a box', () => {
    const partsOf = (id: string) => stageOf(graph, id)?.parts.map((part) => part.id);
    expect(partsOf('chapter-3')).toEqual(['section-4', 'section-5', 'section-6', 'section-7', 'section-8']);
    expect(partsOf('box-1')).toEqual(['box-1/project-1', 'box-1/project-2']);
    expect(partsOf('section-4/measure-1/p-1')).toEqual([]);
  });

  it('brings the footnotes whose marks stand in it, also in a row of a table', () => {
    expect(stageOf(graph, 'indicator-3')?.footnotes.map(({ id }) => id)).toEqual(['footnote-2']);
  });

  it('names the clause that covers it, and none for a chapter, which no clause governs', () => {
    expect(stageOf(graph, 'box-1/project-1/p-1')?.who.map(({ clause }) => clause.id)).toEqual(['clause-2']);
    expect(stageOf(graph, 'chapter-3')?.who).toEqual([]);
  });

  it('is none for what is no block', () => {
    expect(stageOf(graph, 'agency/cnipa')).toBeUndefined();
    expect(stageOf(graph, '__proto__')).toBeUndefined();
  });
});

describe('what is covered', () => {
  const covered = (
    id: string,
    kinds: Parameters<typeof piecesOf>[2],
    words: Parameters<typeof piecesOf>[3] = [],
  ) => {
    const block = graph.nodes.get(id);
    const texts = new Map<number, string>();
    for (const { cover, text } of block ? piecesOf(graph, block, kinds, words) : [])
      if (cover !== null) texts.set(cover, `${texts.get(cover) ?? ''}${text}`);
    return [...texts.values()];
  };

  it('leaves the text of every block of every plan as it is, piece by piece', () => {
    for (const one of [graph, ...otherPlans.map((name) => linkPlan(readOther(name).plan))]) {
      for (const id of stageWalk(one)) {
        const block = one.nodes.get(id);
        const pieces = block ? piecesOf(one, block, ['agencies', 'roles', 'numbers']) : [];
        expect(pieces.map(({ text }) => text).join('')).toBe(block?.text);
      }
    }
  });

  it('hides each body of each clause as often as the clause prints it', () => {
    for (const edge of edges('assigns')) {
      const clause = node(edge.from, 'clause');
      const seen = piecesOf(graph, clause, ['agencies'])
        .flatMap(({ cover, text }) => (cover === null ? [text] : ['\u2588']))
        .join('');
      expect(seen).not.toContain(edge.printed);
    }
  });

  it('hides who leads where the text prints it, and leaves the list of names', () => {
    const led = edges('assigns').find(({ leadPlace }) => leadPlace);
    expect(led).toBeDefined();
    const clause = node(led?.from ?? '', 'clause');
    const seen = piecesOf(graph, clause, ['roles'])
      .flatMap(({ cover, text }) => (cover === null ? [text] : ['\u2588']))
      .join('');
    expect(seen).toMatch(/under (the )+leadership of (the )?\u2588/);
    expect(seen).toContain(led?.printed);
  });

  it('hides numbers, and chosen words before the name that they stand in', () => {
    expect(covered('section-3/topic-1/p-1', ['numbers']).every((text) => /\d|cent|half/.test(text))).toBe(
      true,
    );
    const { text } = node('clause-1', 'clause');
    const from = text.indexOf('Supreme');
    expect(covered('clause-1', ['words'], [[from, from + 7]])).toEqual(['Supreme']);
    expect(covered('clause-1', [], [[from, from + 7]])).toEqual([]);
  });
});
