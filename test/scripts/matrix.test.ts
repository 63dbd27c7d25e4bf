import { describe, expect, it } from 'vitest';
import { answer } from '../../scripts/commands/run.ts';

describe('remit matrix', () => {
  it('prints a grid of all bodies across the sections, with what its letters mean', () => {
    const { out, code } = answer(['matrix']);
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^section +all +1 +2 +3 .* 21$/);
    expect(lines[5]?.replace(/ +/g, ' ')).toBe('MARA 12 · · · J1 · P1J3 J1 J1 · P2J2 · · · · P1 · · · · · ·');
    expect(lines[41]).toMatch(/^clauses +55 +0 +0 +0 +5 +2 +6 /);
    expect(out).toContain('L leads, S alone, P takes part under another lead, J joint, no lead named');
    expect(out).toContain('CNIPA stands in 49 of 55 clauses (computed).');
  });

  it('says how many clauses stand outside the boxes', () => {
    expect(answer(['matrix', '--by', 'box']).out).toContain('39 clauses of the plan not shown here.');
  });

  it('writes CSV as shown, and in binary form', () => {
    const samr = (argv: readonly string[]) =>
      answer(['matrix', '--by', 'box', '--csv', '--date', '2026-01-31', ...argv])
        .out.split(/\r?\n/)
        .find((line) => line.startsWith('agency/samr'));
    const head = 'agency/samr,State Administration for Market Regulation,administration';
    const from = /,GF \(2021\) No\. 20,"english\.cnipa\.gov\.cn, .*",Remit .*,none,2026-01-31$/;
    expect(samr([])?.startsWith(`${head},L1,J1,,,P1,,,J1,P1,,J1,,,,,6,1,0,2,3,National Plan`)).toBe(true);
    expect(samr([])).toMatch(from);
    expect(samr(['--binary'])?.startsWith(`${head},1,1,0,0,1,0,0,1,1,0,1,0,0,0,0,National Plan`)).toBe(true);
  });

  it('gives the cells as data, with the clauses in them', () => {
    const data = JSON.parse(answer(['matrix', '--json']).out);
    const samr = data.rows.find((row: { id: string }) => row.id === 'agency/samr');
    expect(samr.cells[0]).toMatchObject({
      column: 'section-4',
      strongest: 'lead',
      assignments: expect.arrayContaining([{ clause: 'clause-2', role: 'lead' }]),
    });
  });

  it.each([
    [['matrix', '--by', 'clause'], '--by takes “section” or “box”, not “clause”.'],
    [['matrix', '--binary'], 'The option --binary is for CSV; add --csv.'],
    [['plan', '--by', 'box'], 'The options --by and --binary are only for the command “matrix”.'],
    [['matrix', 'x'], 'The command “matrix” takes no “x”.'],
  ])('refuses %j with one plain sentence', (argv, sentence) => {
    expect(answer(argv)).toEqual({ out: '', error: `${sentence}\n`, code: 1 });
  });
});
