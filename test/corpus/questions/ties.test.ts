import { describe, expect, it } from 'vitest';
import { mentionAddress, mentionAt, mentionsOf } from '../../../corpus/questions/mentions.ts';
import {
  elaboratedIn,
  elaborates,
  indicatorsIn,
  passagesAbout,
  pointersTo,
  relatedTo,
  unitAround,
} from '../../../corpus/questions/ties.ts';
import { graph, node, plan } from '../the-plan.ts';

describe('what belongs together', () => {
  it('leads from a measure to its box and back', () => {
    expect(elaboratedIn(graph, 'section-8/measure-2').map(({ id }) => id)).toEqual(['box-6']);
    expect(elaborates(graph, 'box-6')?.id).toBe('section-8/measure-2');
    // Two boxes stand after the second measure of section 6.
    expect(elaboratedIn(graph, 'section-6/measure-2').map(({ id }) => id)).toEqual(['box-4', 'box-5']);
    expect(elaboratedIn(graph, 'section-1')).toEqual([]);
  });

  it('takes a paragraph of a box for the box, not for the measure before it', () => {
    expect(unitAround(graph, 'box-6/project-4/p-1')?.id).toBe('box-6');
    expect(unitAround(graph, 'section-8/measure-2/p-1')?.id).toBe('section-8/measure-2');
    expect(unitAround(graph, 'section-1/p-1')).toBeUndefined();
  });

  it('names a related place once, whichever of the two is asked, and says what both share', () => {
    expect(relatedTo(graph, 'box-14').map(({ node: other, reason }) => [other.id, reason])).toEqual([
      [
        'section-14/measure-1',
        'both speak of “cooperation mechanism”; both assigned to MPS; both assigned to GACC',
      ],
      ['box-13', 'both speak of “cooperation mechanism”'],
    ]);
    for (const { id } of plan.nodes) {
      for (const { node: other } of relatedTo(graph, id)) {
        expect(relatedTo(graph, other.id).map((back) => back.node.id)).toContain(id);
      }
    }
  });
});

describe('an indicator', () => {
  it('leads to the passages that speak of it, found by reading: pledge financing', () => {
    expect(passagesAbout(graph, 'indicator-3').map(({ block }) => block.id)).toEqual([
      'section-9/measure-3/p-1',
      'box-8/project-3/p-1',
      'box-10/project-2/p-1',
    ]);
  });

  it('leads to the background and the objective that print its words: social satisfaction', () => {
    expect(passagesAbout(graph, 'indicator-7').map(({ block }) => block.id)).toEqual([
      'chapter-1/p-1',
      'section-3/topic-1/p-1',
    ]);
  });

  it('is reached from each of its passages by words that the passage prints', () => {
    for (const { id } of plan.nodes.filter(({ kind }) => kind === 'indicator')) {
      for (const { block, range, reason } of passagesAbout(graph, id)) {
        expect(indicatorsIn(graph, block.id).map(({ indicator }) => indicator.id)).toContain(id);
        // The reason has the words in small letters and in the singular.
        const [first = ''] = block.text
          .slice(...range)
          .toLowerCase()
          .split(' ');
        expect(reason).toContain(first);
      }
    }
  });
});

describe('what points to a place', () => {
  it('is for a footnote its mark, and for the row that carries the mark the footnote', () => {
    expect(pointersTo(graph, 'footnote-2').map(({ block, printed }) => [block.id, printed])).toEqual([
      ['indicator-3', '[2]'],
    ]);
    expect(pointersTo(graph, 'indicator-3').map(({ block, printed }) => [block.id, printed])).toEqual([
      ['footnote-2', 'This'],
    ]);
  });

  it('is for the title all words that mean the plan, fourteen by the reading by eye', () => {
    expect(pointersTo(graph, 'front/title')).toHaveLength(14);
    expect(pointersTo(graph, 'front/p-9')).toEqual([]);
  });
});

describe('a name in the text', () => {
  it('has an address for each of its mentions, in printed order', () => {
    const name = node('instrument/belt-and-road', 'instrument');
    const mentions = mentionsOf(graph, name.id);
    expect(mentions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const mention of mentions) {
      expect(mentionAt(graph, mentionAddress(name, mention))?.mention).toEqual(mention);
      expect(mention.block.text.slice(...mention.range)).toBe('Belt and Road');
    }
    expect(mentionAt(graph, name.id)?.mention.number).toBe(1);
  });

  it.each([
    'instrument/belt-and-road/10',
    'instrument/belt-and-road/0',
    'place/nowhere',
    'agency/cnipa',
    'box-1',
    '',
  ])('is not found at an address of nothing: “%s”', (address) => {
    expect(mentionAt(graph, address)).toBeUndefined();
  });
});
