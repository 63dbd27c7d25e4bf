import { describe, expect, it } from 'vitest';
import { callNames, checkCall, longestSettings } from '../../electron/contract.ts';

const own = { url: 'app://remit/index.html#/search?q=a', isMainFrame: true };

describe('what the window may ask of the shell', () => {
  it('the shell answers these calls and no others', () => {
    expect(callNames).toEqual(['loadSettings', 'saveSettings', 'openExternal']);
  });

  it('settings can be loaded and saved, and a link opened', () => {
    expect(checkCall('loadSettings', own, [])).toEqual({ kind: 'granted', values: [] });
    expect(checkCall('saveSettings', own, ['{}'])).toEqual({ kind: 'granted', values: ['{}'] });
    expect(checkCall('openExternal', own, ['https://x/']).kind).toBe('granted');
    expect(checkCall('saveSettings', own, ['x'.repeat(longestSettings)]).kind).toBe('granted');
  });

  it.each<unknown>([
    undefined,
    null,
    {},
    { url: own.url },
    { url: own.url, isMainFrame: false },
    { url: 'app://evil/index.html', isMainFrame: true },
    { url: 'https://remit/', isMainFrame: true },
    { url: 'about:blank', isMainFrame: true },
    { url: '', isMainFrame: true },
  ])('no other page reads or changes the settings: %j', (frame) => {
    for (const name of callNames) {
      expect(checkCall(name, frame, [])).toMatchObject({ kind: 'refused' });
      expect(checkCall(name, frame, ['{}'])).toMatchObject({ kind: 'refused' });
    }
  });

  it.each<unknown>([
    undefined,
    null,
    'text',
    {},
    [],
    [undefined],
    [null],
    [7],
    [{}],
    [['{}']],
    [new String('{}')],
    [{ toString: () => '{}' }],
    ['{}', 'more'],
    ['x'.repeat(longestSettings + 1)],
    new Uint8Array(4),
  ])('a wrong, missing, extra or oversized argument is refused in words: case %#', (given) => {
    const checked = checkCall('saveSettings', own, given);
    expect(checked).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^Remit refused "saveSettings"/u),
    });
  });

  it('arguments are refused where none are taken', () => {
    expect(checkCall('loadSettings', own, ['../../etc/passwd']).kind).toBe('refused');
  });
});
