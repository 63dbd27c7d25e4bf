import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../corpus/plan.ts';
import { otherPlans, readOther } from '../the-other-plans.ts';
import { edges, files, graph, reading } from '../the-plan.ts';

type Reference = { line: number; printed: string; to: string | null; why: string };

const key = (line: number, printed: string, to: string) => `${line} ${printed} → ${to}`;

/** The words that point in the plan, with a sentence put in the place of the one about pledges, which stands in section 9. */
function pointingIn(sentence: string): readonly string[] {
  const old = 'Support will be given to banks to create new internal assessment and management modes.';
  expect(files.source).toContain(old);
  const put = (text: string) => text.replace(old, sentence);
  const { plan } = openPlan({ ...files, source: put(files.source), markdown: put(files.markdown) });
  return plan.edges.flatMap((edge) =>
    edge.kind === 'refers' && edge.from === 'section-9/measure-3/p-1' ? [`${edge.printed} → ${edge.to}`] : [],
  );
}

describe('words that point to a place of the plan', () => {
  it('are found where the reading by eye is sure of them, and nowhere else', () => {
    const rows = reading<Reference>('references');
    const expected = rows.flatMap(({ line, printed, to }) => (to ? [key(line, printed, to)] : []));
    const found = edges('refers').map((edge) => key(edge.place.start.line, edge.printed, edge.to));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('stand in the text of their block where the edge says', () => {
    for (const { from, to, printed, range, place } of edges('refers')) {
      expect(graph.nodes.get(from)?.text.slice(...(range ?? [0, 0]))).toBe(printed);
      expect(
        files.source.slice(place.start.offset, place.end.offset).replace(/\s+/g, ' '),
        `${from} to ${to}`,
      ).toBe(printed);
      expect(graph.nodes.has(to)).toBe(true);
    }
  });

  it.each([
    ['Support will be given to banks (see Box 3).', ['Box 3 → box-3']],
    ['Support will be given to banks as described in section 4.', ['section 4 → section-4']],
    ['Support will be given to banks under Chapter IV.', ['Chapter IV → chapter-4']],
    ['Support will be given to banks under the Plan.', ['the Plan → plan']],
  ])('lead where they say: %s', (sentence, expected) => {
    expect(pointingIn(sentence)).toEqual(expected);
  });

  it.each([
    ['a box that the plan does not have', 'Support will be given to banks (see Box 30).'],
    ['a section of a law', 'Support will be given to banks as laid down in section 4 of the Patent Law.'],
    [
      'a plan that was introduced just before',
      'Banks will draw up a lending plan, and the plan will be kept.',
    ],
    ['the plan of somebody else', 'Support will be given to banks under the plan of the central bank.'],
    ['a period', 'Support will be given to banks in the plan period.'],
  ])('lead nowhere when they speak of %s', (_, sentence) => {
    expect(pointingIn(sentence)).toEqual([]);
  });
});

const TITLES: Readonly<Record<string, string>> = {
  'cn-guofa-2018-42-agri-mechanisation.txt': '国务院关于加快推进农业机械化和农机装备产业转型升级的指导意见',
  'cn-guofa-2019-3-bonded-zones.txt': '国务院关于促进综合保税区高水平开放高质量发展的若干意见',
  'us-americas-ai-action-plan-2025.txt': 'America’s AI Action Plan',
  'us-federal-data-strategy-2020-action-plan.md': 'Federal Data Strategy 2020 Action Plan',
};

// Read by eye: lines with "本意见", "this Action Plan" and the like. "This plan" on line 996 of the AI plan is a plan for an alliance.
const BY_EYE: Readonly<Record<string, readonly string[]>> = {
  'cn-guofa-2018-42-agri-mechanisation.txt': [],
  'cn-guofa-2019-3-bonded-zones.txt': ['44 本意见'],
  'us-americas-ai-action-plan-2025.txt': [
    '89 America’s AI Action Plan',
    '131 This Action Plan',
    '132 The Action Plan',
    '134 this Action Plan',
    '557 this Action Plan',
  ],
  'us-federal-data-strategy-2020-action-plan.md': ['9 Federal Data Strategy 2020 Action Plan'],
};

describe.skipIf(otherPlans.length === 0)('in plans of other kinds', () => {
  it.each(otherPlans)('nothing points to a wrong place: %s', (name) => {
    const { plan } = readOther(name, '', TITLES[name]);
    const found = plan.edges.filter((edge) => edge.kind === 'refers');
    expect(found.map(({ place, printed }) => `${place.start.line} ${printed}`)).toEqual(BY_EYE[name]);
    expect(found.every(({ to }) => to === 'plan')).toBe(true);
  });
});
