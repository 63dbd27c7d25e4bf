import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenciesCsv, dossierCsv } from '../../../corpus/export/agencies-csv.ts';
import { toCsv } from '../../../corpus/export/csv.ts';
import { dossierMarkdown } from '../../../corpus/export/markdown.ts';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { files, graph } from '../the-plan.ts';

/** A plain reader of CSV, written for the test. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') at += 1;
      else if (sign === '"') {
        quoted = false;
        continue;
      }
      cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.pop();
  return rows;
}

describe('CSV', () => {
  it('gives back every cell, whatever signs are in it', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        expect(parseCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('has a row for each of the 38 bodies and 2 groups', () => {
    const [head, ...rows] = parseCsv(agenciesCsv(graph));
    expect(rows).toHaveLength(40);
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
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

  it('has a row for each clause of a body, with the verbatim text', () => {
    const found = dossier(graph, 'agency/sta');
    if (!found) throw new Error('The State Taxation Administration is in the plan.');
    const [head, row, ...more] = parseCsv(dossierCsv(graph, found));
    expect(more).toEqual([]);
    expect(row?.length).toBe(head?.length);
    expect(row?.[0]).toBe('clause-25');
    const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
    expect(cell('clause text')).toBe(graph.nodes.get('clause-25')?.text);
    expect(cell('governed text')).toBe(graph.nodes.get('section-10/measure-1/p-1')?.text);
    expect(files.source.slice(Number(cell('start')), Number(cell('end')))).toMatch(
      /^\(This will be done by the Ministry of Education/,
    );
  });
});

describe('a dossier as Markdown', () => {
  it('has every clause verbatim under its role', () => {
    const found = dossier(graph, 'agency/mara');
    if (!found) throw new Error('The Ministry of Agriculture and Rural Affairs is in the plan.');
    const text = dossierMarkdown(graph, found);
    expect(text).toContain('## Takes part under another lead (4)');
    expect(text).toContain('## Jointly, no lead named (8)');
    expect(text).not.toContain('## Leads');
    for (const duty of found.duties) expect(text).toContain(`> ${duty.clause.text}`);
  });
});
