import { describe, expect, it } from 'vitest';
import { answer } from '../../scripts/commands/run.ts';
import { folder } from '../corpus/the-plan.ts';

describe('the command line', () => {
  it('prints the plan as data, with places, roles and printed forms', () => {
    const { out, code } = answer(['plan', '--json']);
    const data = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(data)).toEqual(['plan', 'nodes', 'edges', 'notes', 'problems']);
    const clause = data.nodes.find((node: { id: string }) => node.id === 'clause-2');
    expect(clause).toMatchObject({
      kind: 'clause',
      number: 2,
      arrangement: 'led',
      parent: 'box-1/project-2',
    });
    expect(clause.place).toEqual({
      start: { line: 230, offset: expect.any(Number) },
      end: { line: 230, offset: expect.any(Number) },
    });
    expect(data.edges).toContainEqual(
      expect.objectContaining({
        kind: 'assigns',
        from: 'clause-2',
        to: 'agency/samr',
        role: 'lead',
        printed: 'State Administration for Market Regulation',
      }),
    );
    expect(data.edges).toContainEqual(
      expect.objectContaining({ kind: 'governs', from: 'clause-2', to: 'box-1' }),
    );
  });

  it('gives the same dossier for every name of a body', () => {
    const names = [
      'MARA',
      'mara',
      'Ministry of Agriculture and Rural Affairs',
      'the Ministry of Agriculture and Rural Development',
      '农业农村部',
    ];
    const answers = names.map((name) => answer(['agency', name, '--json']).out);
    expect(new Set(answers).size).toBe(1);
    const data = JSON.parse(answers[0] ?? '');
    expect(data.duties).toHaveLength(12);
    expect(data.duties[0]).toMatchObject({
      clause: 'clause-12',
      role: 'participant',
      printed: 'Ministry of Agriculture and Rural Affairs',
    });
  });

  it('takes a name without quotation marks', () => {
    expect(answer(['agency', 'Ministry', 'of', 'Justice']).out).toMatch(/^# Ministry of Justice\n/);
  });

  it('says in every export where it comes from, and on which day', () => {
    const at = ['--date', '2026-01-31'];
    const source = {
      document: 'GF (2021) No. 20',
      filters: 'none',
      date: '2026-01-31',
      madeWith: expect.stringMatching(/^Remit \d+\.\d+\.\d+$/),
    };
    expect(JSON.parse(answer(['agency', 'STA', '--json', ...at]).out).source).toMatchObject(source);
    for (const argv of [['agencies'], ['agency', 'STA']]) {
      expect(answer([...argv, '--csv', ...at]).out).toMatch(/,none,2026-01-31\r\n$/);
      expect(answer([...argv, '--md', ...at]).out).toMatch(/ on 2026-01-31\. Filters: none\.\n$/);
    }
    const today = JSON.parse(answer(['agency', 'STA', '--json']).out).source.date;
    expect(Math.abs(Date.parse(today) - Date.now())).toBeLessThan(2 * 24 * 60 * 60 * 1000);
  });

  it('keeps what JSON always had: the dossier in its parts, and the agencies as a list', () => {
    const dossier = JSON.parse(answer(['agency', 'STA', '--json']).out);
    const parts = ['source', 'agency', 'counts', 'duties', 'partners', 'mentions', 'inside'];
    expect(Object.keys(dossier)).toEqual(parts);
    const agencies = JSON.parse(answer(['agencies', '--json']).out);
    expect(agencies).toHaveLength(40);
    expect(agencies[0]).toMatchObject({ id: 'agency/cnipa', total: 49, group: false });
  });

  it('says where a citation leads', () => {
    const { out, code } = answer(['go', 's4', 'm2']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('section-4/measure-2');
    expect(out).toContain('§4 Improving the legal and policy system of intellectual property › §4 m2');
  });

  it('says that the text is whole', () => {
    const { out, code } = answer(['health']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Lossless: \d+ blocks give back all 86111 printed characters\./);
  });

  it.each([
    [['helth'], 'There is no command “helth”. Did you mean “health”?'],
    [['plan', 'x'], 'The command “plan” takes no “x”.'],
    [['plan', '--csv'], 'The command “plan” cannot answer as csv; it can as text, json.'],
    [['agency'], 'The command “agency” needs the name of an agency in any form.'],
    [
      ['agency', 'Ministry of Agricluture and Rural Affairs'],
      'No agency in this plan is called “Ministry of Agricluture and Rural Affairs”. Did you mean “Ministry of Agriculture and Rural Affairs”?',
    ],
    [
      ['agency', 'Ministry of Magic'],
      'No agency in this plan is called “Ministry of Magic”. Did you mean “Ministry of Justice”?',
    ],
    [['agencies', '--md', '--date', '2026-02-30'], '--date takes a day as 2026-01-31, not “2026-02-30”.'],
    [['agency', 'STA', '--date', 'now'], '--date takes a day as 2026-01-31, not “now”.'],
    [
      ['plan', '--date', '2026-01-31'],
      'The option --date is only for the commands agencies, agency, matrix, commitments.',
    ],
    [['agencies', '--csv', '--json'], 'Ask for one format at a time, not for json and csv.'],
    [
      ['go', 'box', '99'],
      'There is no place “box 99” in this plan. Write for example: s4 m2, box 8, fn 3, clause 12, or an agency.',
    ],
    [
      ['plan', '--plan', '/no/such/folder'],
      'There is no plan “/no/such/folder”. The plans are: ipr-2021-2025.',
    ],
  ])('refuses %j with one plain sentence', (argv, sentence) => {
    expect(answer(argv)).toEqual({ out: '', error: `${sentence}\n`, code: 1 });
  });

  it('refuses an option that nobody knows, and a folder without a plan', () => {
    expect(answer(['plan', '--frob'])).toMatchObject({
      out: '',
      code: 1,
      error: expect.stringContaining("'--frob'"),
    });
    expect(answer(['plan', '--plan', 'test'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('could not be read'),
    });
  });

  it('says which bodies a beginning of a name may mean', () => {
    expect(answer(['agency', 'ministry']).error).toMatch(/^“ministry” fits more than one agency: /);
  });

  it('opens a plan by its folder', () => {
    expect(answer(['health', '--plan', folder]).code).toBe(0);
  });
});
