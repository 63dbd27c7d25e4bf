import { describe, expect, it } from 'vitest';
import { dutiesInDetail } from '../../../corpus/questions/duties-in-detail.ts';
import { responsibleFor } from '../../../corpus/questions/responsibility.ts';
import { graph } from '../the-plan.ts';
import { bodiesByEye } from './by-eye.ts';

describe('what is inside the duties of a body', () => {
  it('has for MARA the numbers that its clauses govern, and no other', () => {
    const { quantities } = dutiesInDetail(graph, 'agency/mara');
    expect(quantities.map(({ clause, block, printed }) => [clause.id, block.id, printed])).toEqual([
      ['clause-11', 'box-4/project-1/p-1', '1991'],
      ['clause-12', 'box-5/project-1/p-1', 'more than 80%'],
      ['clause-12', 'box-5/project-1/p-1', 'One hundred'],
    ]);
  });

  it('has for CNIPA the time limits of box 6, where it stands alone', () => {
    const { quantities } = dutiesInDetail(graph, 'agency/cnipa');
    expect(quantities.filter(({ role }) => role === 'sole').map(({ printed }) => printed)).toEqual([
      'above 85',
      'within 15 months',
      'within 6 months',
      'within 15 days',
      'within 1 month',
      'within 5.5 months',
    ]);
  });

  it('has for the Ministry of Justice the nine laws and regulations of the first measure', () => {
    const { instruments } = dutiesInDetail(graph, 'agency/moj');
    expect(
      instruments.filter(({ clause }) => clause.id === 'clause-1').map(({ printed }) => printed),
    ).toEqual([
      'Patent Law',
      'Trademark Law',
      'Copyright Law',
      'Anti-Monopoly Law',
      'Science and Technology Progress Law',
      'E-Commerce Law',
      'Regulations on Trade Secret Protection',
      'Regulations on the Protection of New Plant Varieties',
      'Regulations on the Protection on the Knowledge of Traditional Chinese Medicine',
    ]);
  });

  it('has instruments that only a heading of the duty names', () => {
    const { instruments } = dutiesInDetail(graph, 'agency/cidca');
    expect(instruments.filter(({ block }) => block.kind === 'box').map(({ printed }) => printed)).toEqual([
      'Belt and Road',
    ]);
  });

  it('ties indicators to duties by computing only, since no clause governs their table', () => {
    const { indicators } = dutiesInDetail(graph, 'agency/pbc');
    expect(
      indicators.map(({ clause, indicator, computed, reason }) => [
        clause.id,
        indicator.id,
        computed,
        reason,
      ]),
    ).toEqual([
      ['clause-22', 'indicator-3', true, 'both speak of “pledge financing”'],
      ['clause-26', 'indicator-3', true, 'both speak of “pledge financing”'],
    ]);
    const all = bodiesByEye.flatMap((body) => dutiesInDetail(graph, body).indicators);
    expect(all.every(({ computed }) => computed)).toBe(true);
    expect(new Set(all.map(({ indicator }) => indicator.id))).toEqual(
      new Set(['indicator-3', 'indicator-5', 'indicator-6']),
    );
  });

  it('prints every fact verbatim in a block that its clause governs', () => {
    for (const body of bodiesByEye) {
      const { quantities, instruments, indicators } = dutiesInDetail(graph, body);
      for (const { block, clause, printed, range } of [...quantities, ...instruments, ...indicators]) {
        expect(block.text.slice(...range)).toBe(printed);
        expect(responsibleFor(graph, block.id).map((one) => one.clause.id)).toContain(clause.id);
      }
    }
  });

  it('is empty for what is no body', () => {
    expect(dutiesInDetail(graph, 'section-4')).toEqual({ quantities: [], instruments: [], indicators: [] });
  });
});
