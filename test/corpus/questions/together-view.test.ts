import { describe, expect, it } from 'vitest';
import { exportText } from '../../../corpus/export/export-as.ts';
import { togetherExport } from '../../../corpus/export/together-report.ts';
import { togetherOf } from '../../../corpus/questions/together.ts';
import { togetherAmong } from '../../../corpus/questions/together-view.ts';
import { provenance } from '../export/exports.ts';
import { graph } from '../the-plan.ts';

const few = togetherAmong(togetherOf(graph), ['agency/mara', 'agency/nobody', 'agency/samr', 'agency/cpd']);

describe('bodies by bodies, narrowed', () => {
  it('keeps the order that was asked for, and counts the scale over what is left', () => {
    expect(few.rows.map(({ body }) => body.id)).toEqual(['agency/mara', 'agency/samr', 'agency/cpd']);
    expect([...(few.rows[0]?.cells.keys() ?? [])].sort()).toEqual(['agency/cpd', 'agency/samr']);
    expect(few.max).toBe(12);
  });

  it('is written with the clauses of each on the diagonal, and as 1 and 0', () => {
    const rows = (form: 'shown' | 'binary') => togetherExport(few, form, provenance).sheet.rows;
    expect(rows('shown')[0]?.slice(3)).toEqual([12, 7, 6]);
    expect(rows('binary')[0]?.slice(3)).toEqual([1, 1, 1]);
    const markdown = exportText('md', togetherExport(few, 'shown', provenance));
    expect(markdown).toContain('Who stands with whom in the same clauses');
    expect(markdown).toContain('Ministry of Agriculture and Rural Affairs');
  });
});
