import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../scripts/start-options.ts';

describe('npm start', () => {
  it.each([
    [[], {}, { browser: false, port: 0, open: true }],
    [['--browser'], {}, { browser: true, port: 0, open: true }],
    [[], { REMIT_BROWSER: '1' }, { browser: true, port: 0, open: true }],
    [[], { REMIT_BROWSER: '0' }, { browser: false, port: 0, open: true }],
    [['--port', '8123', '--no-open'], {}, { browser: false, port: 8123, open: false }],
    [['--port=0'], {}, { browser: false, port: 0, open: true }],
  ])('%j with %j starts as asked', (args, environment, expected) => {
    expect(readStartOptions(args, environment)).toEqual({ kind: 'start', ...expected });
  });

  it('its options can be asked for', () => {
    expect(readStartOptions(['--help'], {})).toEqual({ kind: 'help' });
  });

  it.each([
    [['--prot', '80'], 'There is no option "--prot".'],
    [['-x'], 'There is no option "-x".'],
    [['--port', 'eighty'], '"eighty" is not a port: it is a number from 0 to 65535.'],
    [['--port', '65536'], '"65536" is not a port'],
    [['--port', '1e3'], '"1e3" is not a port'],
    [['--port='], '"" is not a port'],
    [['--port'], 'The options could not be read.'],
    [['--browser=yes'], 'The options could not be read.'],
    [['plan.md'], 'The options could not be read.'],
  ])('%j is answered in one plain sentence', (args, sentence) => {
    const read = readStartOptions(args, {});
    expect(read.kind === 'wrong' ? read.message : read.kind).toContain(sentence);
    expect(read.kind === 'wrong' ? read.message : read.kind).toMatch(/Try "npm start -- --help"\.$/u);
  });
});
