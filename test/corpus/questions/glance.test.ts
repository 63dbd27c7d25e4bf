import { describe, expect, it } from 'vitest';
import { isBlock, linkPlan, nodesOf, pathTo } from '../../../corpus/graph.ts';
import type { Graph } from '../../../corpus/model.ts';
import { chapterRows, leadsOf, wordsIn } from '../../../corpus/questions/glance/chapter-rows.ts';
import { glanceOf } from '../../../corpus/questions/glance/glance.ts';
import type { GlanceLine } from '../../../corpus/questions/glance/glance-lines.ts';
import { otherPlans, readOther, ZH_AGENCIES } from '../the-other-plans.ts';
import { graph, plan } from '../the-plan.ts';
import { clausesByEye } from './by-eye.ts';

const others: readonly (readonly [string, Graph])[] = otherPlans.map((name) => [
  name,
  linkPlan(readOther(name, name.startsWith('cn-') ? ZH_AGENCIES : '').plan),
]);
const all: readonly (readonly [string, Graph])[] = [['the plan', graph], ...others];
const glance = glanceOf(graph);
const said = ({ runs }: GlanceLine) => runs.map(({ text }) => text).join('');

describe('a plan at a glance', () => {
  it('says in five lines what its front matter prints and what was counted', () => {
    expect(glance.lines.map(said)).toEqual([
      "Issued by the State Council of the People's Republic of China on 9 October 2021 as GF (2021) No. 20; this is the official English translation.",
      'Covers 2021 to 2025 in 8 chapters, 21 sections and 35 measures; 15 boxes hold 35 projects.',
      '55 clauses name 38 bodies and 2 groups: 22 print a lead, 4 one body alone and 29 several without a lead.',
      'China National Intellectual Property Administration leads 21 of the 22 clauses that print a lead; SAMR 1.',
      '8 indicators set figures for 2025; the first, Number of high-value invention patents per 10,000 population, goes from 6.3 in 2020 to 12.',
    ]);
  });

  it('leads from the issue to the lines of the front matter that print it', () => {
    const [issue, contents] = glance.lines;
    const places = [issue, contents].map((line) =>
      line?.runs.flatMap(({ link }) => (link?.kind === 'node' ? [graph.nodes.get(link.id)?.text] : [])),
    );
    expect(places[0]).toEqual(['The State Council', 'October 9, 2021', 'GF (2021) No. 20']);
    expect(places[1]?.[0]).toContain('2021–2025');
  });

  it('counts the leads as somebody counted them who read the clauses', () => {
    const byEye = new Map<string, number>();
    for (const { bodies } of clausesByEye) {
      for (const { id, role } of bodies) if (role === 'lead') byEye.set(id, (byEye.get(id) ?? 0) + 1);
    }
    expect(leadsOf(graph).map(({ body, clauses }) => [body.id, clauses])).toEqual(
      [...byEye].sort((a, b) => b[1] - a[1]),
    );
  });

  it('shows a chapter, section, measure and clause that hang together, and the first of every other kind', () => {
    expect(glance.parts.map(({ node }) => node.id)).toEqual([
      'chapter-3',
      'section-4',
      'section-4/measure-1',
      'clause-1',
      'box-1',
      'box-1/project-1',
      'indicator-1',
      'footnote-1',
    ]);
    expect(glance.roles.map(({ role, body, clause }) => [role, body.id, clause.number])).toEqual(
      ['lead', 'sole', 'participant', 'joint'].map((role) => {
        const first = clausesByEye.find(({ bodies }) => bodies.some((one) => one.role === role));
        const body = first?.bodies.find((one) => one.role === role);
        return [role, body?.id, Number(first?.id.replace('clause-', ''))];
      }),
    );
  });

  it.each(all)('gives every chapter of %s its words, and all of them together are the whole', (_, one) => {
    const { rows, outside, words } = chapterRows(one);
    const printed = one.plan.nodes.filter(isBlock).map(({ text }) => wordsIn(text));
    expect(words).toBe(printed.reduce((sum, count) => sum + count, 0));
    expect(rows.reduce((sum, row) => sum + row.words, outside)).toBe(words);
    const sum = (of: 'sections' | 'boxes' | 'clauses') => rows.reduce((total, row) => total + row[of], 0);
    const inRows = (kind: 'section' | 'box' | 'clause') =>
      nodesOf(one, kind).filter(({ id, parent }) =>
        rows.some(
          ({ part }) => part.id !== id && pathTo(one, parent ?? '').some((node) => node.id === part.id),
        ),
      ).length;
    expect([sum('sections'), sum('boxes'), sum('clauses')]).toEqual([
      inRows('section'),
      inRows('box'),
      inRows('clause'),
    ]);
  });

  it('has all of its sections, boxes and clauses in its chapters', () => {
    const { rows } = glance.chapters;
    const sum = (of: 'sections' | 'boxes' | 'clauses') => rows.reduce((total, row) => total + row[of], 0);
    expect([sum('sections'), sum('boxes'), sum('clauses')]).toEqual([21, 15, 55]);
    const led = rows.flatMap(({ leads }) => leads).reduce((total, { clauses }) => total + clauses, 0);
    expect(led).toBe(clausesByEye.filter(({ bodies }) => bodies.some(({ role }) => role === 'lead')).length);
  });

  it.each(all)('leads nowhere in vain in %s, and leaves out what that lacks', (_, one) => {
    const { lines, counts, parts, roles } = glanceOf(one);
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const { link, text } of lines.flatMap(({ runs }) => runs)) {
      expect(text).not.toMatch(/null|undefined|NaN|\b0 /);
      if (link?.kind === 'node') expect(one.nodes.has(link.id)).toBe(true);
      if (link?.kind === 'led') expect(one.nodes.has(link.by)).toBe(true);
      if (link?.kind === 'all') expect(counts.some(({ kind }) => kind === link.of)).toBe(true);
    }
    for (const { kind, count, first } of counts) {
      expect(count).toBe(nodesOf(one, kind).length);
      expect(one.nodes.get(first)?.kind).toBe(kind);
    }
    for (const { node } of parts) expect(one.nodes.get(node.id)).toBe(node);
    expect(roles.length > 0).toBe(nodesOf(one, 'agency').length > 0);
  });

  it('has no title, no facts and no line of issue where the front matter says nothing, but what is printed', () => {
    const meta = { ...plan.meta, title: '', issuer: '', number: '', issued: '', translation: undefined };
    const bare = glanceOf(linkPlan({ ...plan, meta: { ...meta, period: [0, 0] } }));
    expect(bare.title).toMatch(/^National Plan for the Protection/);
    expect(bare.facts).toEqual([]);
    expect(bare.lines.map(({ about }) => about)).toEqual([
      'contents',
      'clauses',
      'leads',
      'indicators',
      'names',
    ]);
    expect(bare.lines.map(said)[0]).toMatch(/^Has 8 chapters, /);
  });
});

describe('the length of a text', () => {
  it.each([
    ['The State Council', 3],
    ["the People's Republic of China, 2021-2025", 6],
    ['more than 10,000 (80%) — and U.S.', 6],
    ['农业农村部', 5],
    ['第14个 Five-Year', 4],
    ['', 0],
  ])('%s is counted as a word processor does', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });
});
