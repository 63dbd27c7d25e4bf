import { describe, expect, it } from 'vitest';
import { isSaid, runningText } from '../../../corpus/questions/running-text.ts';
import { graph, plan } from '../the-plan.ts';

const running = runningText(graph);

describe('the running text', () => {
  it.each([
    'patent',
    'PATENT',
    'trade secret',
    'secret trade',
    'trade sec',
    'people’s',
    "people's",
    '6.3',
    'Main obj',
  ])('says “%s”', (text) => {
    expect(isSaid(running, text)).toBe(true);
  });

  it.each(['tourism', 'atent', 'patent zebra', '', '…', 'State Administration for Market Regulation'])(
    'does not say “%s”',
    (text) => {
      expect(isSaid(running, text)).toBe(false);
    },
  );

  it('leaves out who is to do it: the words of clauses and the names of bodies', () => {
    const paragraph = plan.nodes.find(
      ({ kind, text }) =>
        kind === 'paragraph' && text.includes('China National Intellectual Property Administration'),
    );
    expect(paragraph).toBeDefined();
    expect(isSaid(running, 'China National Intellectual Property Administration')).toBe(false);
  });
});
