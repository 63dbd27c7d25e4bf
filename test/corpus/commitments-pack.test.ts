import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packCommitments, withCommitments } from '../../corpus/commitments-pack.ts';
import { plan } from './the-plan.ts';

const { plan: rest, packed } = packCommitments(plan);

describe('the commitments apart from the plan', () => {
  it('give the plan as it was read when they are put back, also after a way through JSON', () => {
    expect(withCommitments(rest, JSON.parse(JSON.stringify(packed)))).toEqual(plan);
    expect(withCommitments(rest, packed)).toEqual(plan);
  });

  it('leave no trace in the plan without them', () => {
    expect(rest.nodes.some(({ kind }) => kind === 'commitment')).toBe(false);
    expect(rest.edges.some(({ from, to }) => /\/c-\d/.test(from) || /\/c-\d/.test(to))).toBe(false);
    expect(packCommitments(rest).packed.blocks).toEqual([]);
  });

  it('are small enough to be fetched when they are first asked for', () => {
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(12_000);
  });
});
