import { describe, expect, it } from 'vitest';
import { answer } from '../../scripts/commands/run.ts';

const json = (...options: string[]) => JSON.parse(answer(['commitments', '--json', ...options]).out);

describe('the command “commitments”', () => {
  it('gives every commitment with who is responsible', () => {
    const all = json();
    expect(all.length).toBeGreaterThan(300);
    expect(all[0]).toMatchObject({
      id: 'section-3/p-1/c-1',
      deadline: 'By 2025',
      responsible: 'no responsible body stated',
    });
  });

  it('gives those of one body by any of its names, and in one role', () => {
    expect(json('--agency', 'SAMR')).toEqual(json('--agency', 'State Administration for Market Regulation'));
    const leads = json('--agency', 'SAMR', '--role', 'lead');
    expect(new Set(leads.map(({ clause }: { clause: string }) => clause))).toContain('clause-2');
    expect(
      leads.every(({ lead }: { lead: string[] }) =>
        lead.includes('State Administration for Market Regulation'),
      ),
    ).toBe(true);
    expect(json('--role', 'sole').every(({ sole }: { sole: string[] }) => sole.length === 1)).toBe(true);
  });

  it('prints them to be read, each with its label, id and clause', () => {
    const { out, code } = answer(['commitments']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ commitments\n\n§3 ¶1, sentence 1 {2}\[section-3\/p-1\/c-1\]\nBy 2025, /);
    expect(out).toContain('(This will be done by the State Administration for Market Regulation');
  });

  it('leads from a citation of a sentence to it', () => {
    expect(answer(['go', 'section-4/measure-1/p-1/c-2']).out).toMatch(/^section-4\/measure-1\/p-1\/c-2\n/);
    expect(answer(['go', '§4 ¶1, sentence 2']).out).toMatch(/^section-4\/measure-1\/p-1\/c-2\n/);
    expect(answer(['go', '§4 ¶1, sentence 99']).out).toMatch(/^section-4\/measure-1\/p-1\n/);
  });

  it.each([
    [['commitments', '--role', 'boss'], '--role takes lead, sole, participant, joint, not “boss”.'],
    [['plan', '--agency', 'SAMR'], 'The options --agency and --role are only for the command “commitments”.'],
    [
      ['commitments', '--agency', 'Ministry of Magic'],
      'No agency in this plan is called “Ministry of Magic”. Did you mean “Ministry of Justice”?',
    ],
  ])('refuses %j with one plain sentence', (argv, sentence) => {
    expect(answer(argv)).toEqual({ out: '', error: `${sentence}\n`, code: 1 });
  });
});
