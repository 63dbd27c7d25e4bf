import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GoToHit, goTo } from '../../../corpus/cite/go-to.ts';
import { labelOf } from '../../../corpus/cite/labels.ts';
import { pathInWords } from '../../../corpus/cite/titles.ts';
import { graph, node, plan } from '../the-plan.ts';

const first = (input: string) => places(input)[0]?.id;

function places(input: string): readonly GoToHit[] {
  return goTo(graph, input).filter((one) => one.kind === 'place');
}

describe('go to', () => {
  it.each([
    ['5', 'section-5'],
    ['s5', 'section-5'],
    ['§5', 'section-5'],
    ['§ 5', 'section-5'],
    ['Section 5', 'section-5'],
    ['(18)', 'section-18'],
    ['s4 m2', 'section-4/measure-2'],
    ['§4 m2', 'section-4/measure-2'],
    ['4.2', 'section-4/measure-2'],
    ['2.3', 'section-2/topic-3'],
    ['box 8', 'box-8'],
    ['BOX 8', 'box-8'],
    ['b8 p2', 'box-8/project-2'],
    ['box 8, project 2', 'box-8/project-2'],
    ['fn 3', 'footnote-3'],
    ['footnote 3', 'footnote-3'],
    ['ind 4', 'indicator-4'],
    ['ch IV', 'chapter-4'],
    ['ch. iv', 'chapter-4'],
    ['chapter 4', 'chapter-4'],
    ['clause 12', 'clause-12'],
    ['[1]', 'footnote-1'],
    ['measure 4.2', 'section-4/measure-2'],
    ['#/read/clause-33', 'clause-33'],
    ['http://127.0.0.1:4000/#/read/box-3', 'box-3'],
    ['最高检', 'agency/spp'],
    ['§4 ¶2', 'section-4/measure-2/p-1'],
    ['section 4 para 2', 'section-4/measure-2/p-1'],
    ['sec 5(2)', 'section-5/measure-2'],
    ['box 10 second project', 'box-10/project-2'],
    ['project two in box 10', 'box-10/project-2'],
    ['the third measure of section 9', 'section-9/measure-3'],
    ['section 13, first measure', 'section-13/measure-1'],
    ['section 9’s third measure', 'section-9/measure-3'],
    ['the 2nd paragraph of section 4', 'section-4/measure-2/p-1'],
    ['fourth chapter', 'chapter-4'],
    ['section four', 'section-4'],
    ['section-4/measure-1', 'section-4/measure-1'],
    ['remit://ipr-2021-2025/clause-17', 'clause-17'],
    ['MARA', 'agency/mara'],
    ['mara', 'agency/mara'],
    ['农业农村部', 'agency/mara'],
    ['Ministry of Agriculture and Rural Development', 'agency/mara'],
    ['the State Forestry Bureau', 'agency/nfga'],
    ['Securities and Futures Commission', 'agency/csrc'],
    ['supreme peoples court', 'agency/spc'],
    ['Supreme People’s Court', 'agency/spc'],
    ['relevant departments', 'group/relevant-departments'],
    ['trade secret protection project', 'box-1'],
  ])('understands “%s”', (input, id) => {
    expect(first(input)).toBe(id);
  });

  it.each([
    '',
    '   ',
    '99',
    'box 99',
    'clause 0',
    's4 m99',
    'ch MMM',
    '[[[',
    '(((',
    '</script>',
    '\\',
    '§',
    '😀',
  ])('finds no place for “%s” and does not fail', (input) => {
    expect(goTo(graph, input)).toEqual([]);
  });

  it('understands every label that it writes itself', () => {
    const labelled = plan.nodes.filter(
      (one) => one.kind !== 'plan' && one.kind !== 'quantity' && one.kind !== 'mark' && one.parent !== 'plan',
    );
    for (const one of labelled) {
      if (one.kind === 'instrument' || one.kind === 'organisation' || one.kind === 'place') continue;
      expect([labelOf(graph, one), first(labelOf(graph, one))]).toEqual([labelOf(graph, one), one.id]);
    }
  });

  it('understands every id of a place', () => {
    for (const one of plan.nodes) {
      if (one.kind === 'plan' || one.kind === 'quantity' || one.kind === 'mark') continue;
      expect(first(one.id)).toBe(one.id);
    }
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (input) => Array.isArray(goTo(graph, input))),
    );
    expect(goTo(graph, 'x'.repeat(10_000))).toEqual([]);
  });

  it('offers several bodies for the beginning of a name, whole names first', () => {
    const hits = places('ministry of').filter((hit) => hit.why === 'agency');
    expect(hits.length).toBeGreaterThan(10);
    expect(hits.every((hit) => hit.title.startsWith('Ministry of'))).toBe(true);
  });

  it('says where a place stands in words', () => {
    expect(pathInWords(graph, node('box-1/project-1', 'project'))).toBe(
      'Ch. III Comprehensively Strengthening the Protection of Intellectual Property Rights and Stimulating the Innovation Vitality of the Whole of Society › §4 Improving the legal and policy system of intellectual property › Box 1 The Trade Secret Protection Project',
    );
  });
});

describe('what people call a body though the plan does not print it', () => {
  it.each([
    ['customs', 'agency/gacc'],
    ['police', 'agency/mps'],
    ['central bank', 'agency/pbc'],
    ['market regulator', 'agency/samr'],
    ['education ministry', 'agency/moe'],
    ['propaganda department', 'agency/cpd'],
  ])('“%s” leads to it', (input, id) => {
    expect(places(input).find((hit) => hit.why === 'agency')?.id).toBe(id);
  });
});
