import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenciesExport } from '../../../corpus/export/agencies-report.ts';
import { sheetCsv, toCsv } from '../../../corpus/export/csv.ts';
import { exportText } from '../../../corpus/export/export-as.ts';
import { agencyRows } from '../../../corpus/questions/agencies.ts';
import { files, graph } from '../the-plan.ts';
import { parseCsv, printedText } from './csv-reader.ts';
import { dossierOf, EXPORTS, provenance } from './exports.ts';

describe('CSV', () => {
  it('gives back every cell, whatever signs are in it', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', '＝') }),
    );
    const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, (rows) => {
        expect(parseCsv(toCsv(rows)).map((row) => row.map(printedText))).toEqual(rows);
      }),
    );
  });

  it('opens in Excel as UTF-8, with a line for a row', () => {
    expect(toCsv([['name'], ['国家知识产权局']])).toBe('\ufeffname\r\n国家知识产权局\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+1', "'+1"],
    [
      '-Intellectual property protection will reach a new level.',
      "'-Intellectual property protection will reach a new level.",
    ],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a=1', 'a=1'],
    ['–5', '–5'],
    ['', ''],
  ])('no spreadsheet runs the text %j', (text, written) => {
    expect(parseCsv(toCsv([[text]]))).toEqual([[written]]);
    expect(printedText(written)).toBe(text);
  });

  it('leaves numbers, yes and no, and nothing as they are', () => {
    expect(parseCsv(toCsv([[-5, 0, 1.5, true, null]]))).toEqual([['-5', '0', '1.5', 'true', '']]);
  });

  it.each(EXPORTS)('of %s is rectangular, and every row says where it comes from', (_, { sheet }) => {
    const [head, ...rows] = parseCsv(sheetCsv(sheet, provenance));
    expect(rows).toHaveLength(sheet.rows.length);
    expect(head?.slice(-6)).toEqual(['plan', 'document', 'text source', 'made with', 'filters', 'date']);
    for (const row of rows) {
      expect(row).toHaveLength(head?.length ?? 0);
      expect(row.slice(-5)).toEqual([
        'GF (2021) No. 20',
        'english.cnipa.gov.cn, art_3038_178652, 9 September 2022',
        'Remit 0.1.0',
        'only ministries',
        '2026-11-22',
      ]);
    }
  });

  it('has a row for each of the 38 bodies and 2 groups', () => {
    const [, ...rows] = parseCsv(exportText('csv', agenciesExport(agencyRows(graph), provenance)));
    expect(rows).toHaveLength(40);
    expect(rows[0]?.slice(0, 10)).toEqual([
      'agency/cnipa',
      'China National Intellectual Property Administration',
      'CNIPA',
      '国家知识产权局',
      'administration',
      '21',
      '4',
      '0',
      '24',
      '49',
    ]);
  });

  it('has the rows that are shown, in the order that is shown', () => {
    const shown = agencyRows(graph)
      .filter(({ body }) => body.bodyKind === 'ministry')
      .toReversed();
    const [, ...rows] = parseCsv(exportText('csv', agenciesExport(shown, provenance)));
    expect(rows.map(([id]) => id)).toEqual(shown.map(({ body }) => body.id));
  });

  it('has a row for each clause of a body, with the verbatim text', () => {
    const [head, row, ...more] = parseCsv(exportText('csv', dossierOf('agency/sta')));
    expect(more).toEqual([]);
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(cell('clause')).toBe('clause-25');
    expect(cell('clause text')).toBe(graph.nodes.get('clause-25')?.text);
    expect(cell('governed text')).toBe(graph.nodes.get('section-10/measure-1/p-1')?.text);
    expect(files.source.slice(Number(cell('start')), Number(cell('end')))).toMatch(
      /^\(This will be done by the Ministry of Education/,
    );
  });
});
