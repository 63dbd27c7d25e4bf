import { describe, expect, test } from 'vitest';
import { linkPlan, nodesOf } from '../../corpus/index.ts';
import { partHead, printPages } from '../../renderer/state/print-pages.ts';
import { graph } from '../corpus/the-plan.ts';

describe('the heads of printed pages', () => {
  test('name the plan with its number, and each chapter on its own pages', () => {
    const rules = printPages(graph);
    expect(rules[0]).toBe(
      '@page { @top-left { content: "Intellectual property plan 2021–2025, GF (2021) No. 20" } }',
    );
    const heads = rules.filter((rule) => rule.startsWith('@page chapter-page-'));
    expect(heads).toHaveLength(nodesOf(graph, 'chapter').length);
    // Chapter I has no sections.
    expect(heads[0]).toContain('content: "Ch. I The Background of the Plan"');
    expect(heads[1]).toContain('content: "Ch. II Overall Requirements, §1–§3"');
    // A long title is cut at a word, and what stands behind it stays.
    expect(heads[2]).toMatch(/"Ch\. III Comprehensively Strengthening the Protection of …, §4–§8"/);
  });

  test('name the section or box that is printed by itself', () => {
    expect(partHead(graph, 'section-4')).toBe(
      '@page { @top-right { content: "§4 Improving the legal and policy system of intellectual property" } }',
    );
    expect(partHead(graph, 'box-1')).toContain('"Box 1 The Trade Secret Protection Project"');
    expect(partHead(graph, '')).toBeUndefined();
  });

  test('are strings whatever the title has in it, and no rules of their own', () => {
    const meta = { ...graph.plan.meta, shortTitle: 'A "plan" \\ } body { color: red', number: '' };
    const [rule] = printPages(linkPlan({ ...graph.plan, meta }));
    expect(rule).toBe('@page { @top-left { content: "A \\"plan\\" \\\\ } body { color: red" } }');
  });
});
