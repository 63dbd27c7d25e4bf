import { describe, expect, it } from 'vitest';
import { commitmentsExport, type ShownCommitments } from '../../../corpus/export/commitments-report.ts';
import { exportAs } from '../../../corpus/export/export-as.ts';
import { fileName } from '../../../corpus/export/file-name.ts';
import { matrixExport } from '../../../corpus/export/matrix-report.ts';
import { dayOf, provenanceOf } from '../../../corpus/export/provenance.ts';
import { groupCommitments } from '../../../corpus/questions/commitments/group.ts';
import { commitmentRows } from '../../../corpus/questions/commitments.ts';
import { matrixOf } from '../../../corpus/questions/matrix.ts';
import { narrowMatrix } from '../../../corpus/questions/matrix-view.ts';
import { exportKind } from '../../../electron/export-name.ts';
import { graph, plan } from '../the-plan.ts';
import { EXPORTS, provenance, sure } from './exports.ts';

describe('an export', () => {
  it.each(EXPORTS)(
    'of %s can be had in four formats, each with a name that the shell takes',
    async (_, exportable) => {
      for (const format of ['csv', 'md', 'json', 'docx'] as const) {
        const { name, content } = exportAs(format, exportable);
        expect(name).toMatch(new RegExp(`^remit-ipr-2021-2025-[a-z0-9-]+-2026-11-22\\.${format}$`));
        expect(exportKind(name)).toBe(format);
        expect((await content).length).toBeGreaterThan(200);
      }
    },
  );

  it.each(EXPORTS)('of %s as JSON says where it comes from, beside its rows', (_, exportable) => {
    const json = JSON.parse(String(exportAs('json', exportable).content));
    expect(json.source).toEqual({
      plan: plan.meta.title,
      document: 'GF (2021) No. 20',
      textSource: plan.meta.published,
      madeWith: 'Remit 0.1.0',
      filters: 'only ministries',
      date: '2026-11-22',
    });
    const rows = json.rows ?? json.duties;
    expect(rows).toHaveLength(exportable.sheet.rows.length);
  });

  it.each(EXPORTS)('of %s has a value for every column of every row', (_, { sheet, report }) => {
    expect(new Set(sheet.columns.map(({ key }) => key)).size).toBe(sheet.columns.length);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
    for (const block of report.blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  it.each(EXPORTS)(
    'of %s has links that open in any browser where others reach the page, and for the Desktop elsewhere',
    async (_, exportable) => {
      const page = 'https://plans.example.org/remit/';
      const { report } = exportable;
      const shared = { ...exportable, report: { ...report, provenance: { ...provenance, page } } };
      for (const format of ['csv', 'md', 'json'] as const) {
        const [own, others] = [exportable, shared].map((one) => String(exportAs(format, one).content));
        expect(own).not.toContain(page);
        expect(others).not.toContain('remit://');
        expect(others?.split(page).length).toBe(own?.split('remit://').length);
      }
    },
  );

  it('says that nothing was filtered, and takes a shell without a version', () => {
    const { filters, madeWith } = provenanceOf(plan.meta, {
      version: null,
      filters: ' ',
      date: '2026-11-22',
    });
    expect([filters, madeWith]).toEqual(['none', 'Remit']);
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('a matrix as an export', () => {
  const matrix = matrixOf(graph, { columns: 'section' });
  const rowOf = (form: 'shown' | 'binary', id: string, narrowed = matrix) => {
    const { sheet } = matrixExport(narrowed, form, provenance);
    const row = sure(sheet.rows.find(([first]) => first === id));
    return Object.fromEntries(sheet.columns.map(({ key }, index) => [key, row[index]]));
  };

  it('has the cells as shown, or 1 and 0', () => {
    const shown = rowOf('shown', 'agency/cnipa');
    const binary = rowOf('binary', 'agency/cnipa');
    expect(shown).toMatchObject({ clauses: 49, lead: 21, sole: 4, joint: 24 });
    for (const { id } of matrix.columns) {
      expect(shown[id]).toMatch(/^(?:[LSPJ]\d+(?: |$))*$/);
      expect(binary[id]).toBe(shown[id] === '' ? 0 : 1);
    }
  });

  it('has what is left when the matrix was narrowed, and no row of totals', () => {
    const narrowed = narrowMatrix(matrix, {
      kinds: new Set(['ministry']),
      roles: new Set(['lead']),
      hideEmptyRows: true,
    });
    const { sheet } = matrixExport(narrowed, 'shown', provenance);
    expect(sheet.rows.map(([id]) => id)).toEqual(narrowed.rows.map(({ body }) => body.id));
  });
});

describe('a comparison as an export', () => {
  const [, exportable] = sure(EXPORTS.find(([name]) => name === 'a comparison'));

  it('has a row for each clause that names one of the bodies, with the role of each', () => {
    const { columns, rows } = exportable.sheet;
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    const row = sure(rows.find(([clause]) => clause === 'clause-12'));
    expect(row[at('agency/cnipa')]).toBe('lead');
    expect(row[at('agency/mara')]).toBe('participant');
    expect(row[at('named')]).toBe(3);
    expect(rows.every((one) => Number(one[at('named')]) > 0)).toBe(true);
  });

  it('says who leads whom, only where the text prints a lead', () => {
    const text = String(exportAs('md', exportable).content);
    expect(text).toContain(
      '| China National Intellectual Property Administration | Ministry of Agriculture and Rural Affairs | 4 |',
    );
    expect(text).not.toMatch(/\| Ministry of Agriculture and Rural Affairs \| China National/);
    expect(text).toContain('## All are named (');
  });
});

describe('commitments as an export', () => {
  const rows = commitmentRows(graph);
  const text = (shown: ShownCommitments) =>
    String(exportAs('md', commitmentsExport(graph, shown, provenance)).content);

  it('has a row for each commitment that is shown, verbatim, in the order that is shown', () => {
    const shown = rows.slice(3, 9).toReversed();
    const { sheet } = commitmentsExport(graph, { rows: shown }, provenance);
    expect(sheet.rows.map(([id, sentence]) => [id, sentence])).toEqual(
      shown.map(({ commitment }) => [commitment.id, commitment.text]),
    );
  });

  it('keeps its columns when nothing is left to show', () => {
    const { sheet } = commitmentsExport(graph, { rows: [] }, provenance);
    expect(sheet.rows).toEqual([]);
    expect(sheet.columns.map(({ key }) => key)).toContain('responsible');
  });

  it('says that no responsible body is stated, and never that one leads who is not printed as lead', () => {
    const without = rows.filter(({ assignments }) => assignments.length === 0);
    expect(text({ rows: without }).match(/no responsible body stated/g)?.length).toBe(without.length);
    const joint = rows.filter(({ responsible }) => responsible[0]?.clause.arrangement === 'joint');
    expect(joint.length).toBeGreaterThan(0);
    expect(text({ rows: joint })).not.toContain('Led by');
  });

  it('has the groups that are shown as headings', () => {
    const groups = groupCommitments(graph, rows, 'chapter');
    const written = text({ rows, groups });
    for (const group of groups) expect(written).toContain(`\n## ${group.label} (${group.rows.length})\n`);
  });
});

describe('the name of a file', () => {
  it.each([
    [
      ['ipr-2021-2025', 'dossier CNIPA', '2026-11-22', 'csv'],
      'remit-ipr-2021-2025-dossier-cnipa-2026-11-22.csv',
    ],
    [['', '', '', 'md'], 'remit.md'],
    [['../../etc', 'passwd\u0000', 'C:\\x', 'json'], 'remit-etc-passwd-c-x.json'],
    [['con', '国家知识产权局', 'aux.', 'docx'], 'remit-con-aux.docx'],
    [['a', 'Événements & Übung', '2026', 'csv'], 'remit-a-evenements-ubung-2026.csv'],
    [
      ['x'.repeat(999), 'y'.repeat(999), 'z'.repeat(999), 'csv'],
      `remit-${'x'.repeat(60)}-${'y'.repeat(60)}-${'z'.repeat(60)}.csv`,
    ],
  ] as const)('is safe on every system: %j', ([plan, what, date, extension], name) => {
    expect(fileName(plan, what, date, extension)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(200);
    expect(exportKind(name)).toBe(extension);
  });
});
