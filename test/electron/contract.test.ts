import { describe, expect, it } from 'vitest';
import {
  callNames,
  checkCall,
  longestKept,
  longestSettings,
  longestVersion,
} from '../../electron/contract.ts';
import { largestFile } from '../../electron/export-name.ts';

const own = { url: 'app://remit/index.html#/search?q=a', isMainFrame: true };

/** What is kept of a person's, by the calls that load and save it. */
const KEPT = [
  { what: 'notes', load: 'loadNotes', save: 'saveNotes' },
  { what: 'lessons', load: 'loadLessons', save: 'saveLessons' },
] as const;

describe('what the window may ask of the shell', () => {
  it('the shell answers these calls and no others', () => {
    expect(callNames).toEqual([
      ...[
        'loadSettings',
        'saveSettings',
        'loadNotes',
        'saveNotes',
        'loadLessons',
        'saveLessons',
        'loadVersion',
        'saveVersion',
        'openExternal',
        'saveFile',
        'savePdf',
      ],
    ]);
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

  it('an export is taken as text or as bytes, up to its largest size', () => {
    const bytes = new Uint8Array([0x50, 0x4b]);
    expect(checkCall('saveFile', own, ['remit-a.docx', bytes])).toEqual({
      kind: 'granted',
      values: ['remit-a.docx', bytes],
    });
    expect(checkCall('saveFile', own, ['remit-a.csv', '']).kind).toBe('granted');
    expect(checkCall('saveFile', own, ['remit-a.md', 'x'.repeat(largestFile)]).kind).toBe('granted');
    expect(checkCall('saveFile', own, ['remit-a.md', new Uint8Array(largestFile)]).kind).toBe('granted');
  });

  it.each<{ readonly given: unknown }>([
    { given: [] },
    { given: ['remit-a.csv'] },
    { given: ['x', 'remit-a.csv'] },
    { given: ['remit-a.csv', null] },
    { given: ['remit-a.csv', 7] },
    { given: ['remit-a.csv', [1, 2]] },
    { given: ['remit-a.csv', { byteLength: 2 }] },
    { given: ['remit-a.csv', new ArrayBuffer(2)] },
    { given: ['remit-a.csv', new DataView(new ArrayBuffer(2))] },
    { given: ['remit-a.csv', new Uint16Array(2)] },
    { given: ['remit-a.csv', 'x', 'more'] },
    { given: ['remit-a.csv', 'x'.repeat(largestFile + 1)] },
    { given: ['remit-a.csv', '国'.repeat(largestFile / 2)] },
    { given: ['remit-a.csv', new Uint8Array(largestFile + 1)] },
    { given: ['../remit-a.csv', 'x'] },
    { given: ['remit-a.exe', 'x'] },
    { given: [['remit-a.csv'], 'x'] },
    { given: [new String('remit-a.csv'), 'x'] },
  ])('nothing else is saved: case %#', ({ given }) => {
    expect(checkCall('saveFile', own, given)).toMatchObject({
      kind: 'refused',
      message: 'Remit refused "saveFile" because of what it was given.',
    });
  });

  it.each(KEPT)('the $what on a plan can be loaded, and saved up to their largest size', ({ load, save }) => {
    expect(checkCall(load, own, ['ipr-2021-2025'])).toEqual({
      kind: 'granted',
      values: ['ipr-2021-2025'],
    });
    expect(checkCall(save, own, ['ipr', '{}'])).toEqual({ kind: 'granted', values: ['ipr', '{}'] });
    expect(checkCall(save, own, ['ipr', '国'.repeat(longestKept)]).kind).toBe('granted');
  });

  it('a version of the plan can be loaded, and saved up to its largest size', () => {
    expect(checkCall('loadVersion', own, []).kind).toBe('granted');
    expect(checkCall('loadVersion', own, ['../other']).kind).toBe('refused');
    expect(checkCall('saveVersion', own, ['{}']).kind).toBe('granted');
    expect(checkCall('saveVersion', own, ['x'.repeat(longestVersion)]).kind).toBe('granted');
    expect(checkCall('saveVersion', own, ['x'.repeat(longestVersion + 1)]).kind).toBe('refused');
    expect(checkCall('saveVersion', own, [null]).kind).toBe('refused');
  });

  it.each<unknown>([
    ...[
      undefined,
      null,
      7,
      '',
      '.',
      '..',
      '../settings',
      'a/b',
      'a\\b',
      'a.b',
      'IPR',
      'con',
      'nul',
      'a\u0000',
    ],
    ...['x'.repeat(101), 'ipr\n', ' ipr', '__proto__', ['ipr'], { toString: () => 'ipr' }, new String('ipr')],
  ])('no notes or lessons are read or kept under a name that is none of a plan: case %#', (plan) => {
    for (const { load, save } of KEPT) {
      expect(checkCall(load, own, [plan])).toMatchObject({
        message: `Remit refused "${load}" because of what it was given.`,
      });
      expect(checkCall(save, own, [plan, '{}'])).toMatchObject({
        message: `Remit refused "${save}" because of what it was given.`,
      });
    }
  });

  it.each<{ readonly given: unknown }>([
    { given: [] },
    { given: ['ipr'] },
    { given: ['ipr', null] },
    { given: ['ipr', 7] },
    { given: ['ipr', ['{}']] },
    { given: ['ipr', new String('{}')] },
    { given: ['ipr', new Uint8Array(4)] },
    { given: ['ipr', { toString: () => '{}', length: 2 }] },
    { given: ['ipr', '{}', 'more'] },
    { given: ['{}', 'ipr'] },
    { given: ['ipr', 'x'.repeat(longestKept + 1)] },
    { given: { 0: 'ipr', 1: '{}', length: 2 } },
  ])('nothing else is kept as notes or lessons: case %#', ({ given }) => {
    for (const { save } of KEPT) expect(checkCall(save, own, given)).toMatchObject({ kind: 'refused' });
  });

  it('a PDF is saved under a bare name, and the window gives nothing else to it', () => {
    expect(checkCall('savePdf', own, ['remit-ipr-section-4.pdf']).kind).toBe('granted');
  });

  it.each<{ readonly given: unknown }>([
    { given: [] },
    { given: ['a.csv'] },
    { given: ['../a.pdf'] },
    { given: ['C:\\a.pdf'] },
    { given: ['a.pdf.exe'] },
    { given: ['con.pdf'] },
    { given: ['a.pdf', new Uint8Array(4)] },
    { given: ['a.pdf', { landscape: true }] },
    { given: [`${'a'.repeat(200)}.pdf`] },
    { given: [['a.pdf']] },
    { given: [new String('a.pdf')] },
  ])('no other name or option reaches the printing: case %#', ({ given }) => {
    expect(checkCall('savePdf', own, given)).toMatchObject({ kind: 'refused' });
  });

  it.each(callNames)('what is too large for any call is refused by “%s”, wherever it stands', (name) => {
    const huge = 'x'.repeat(20_000_001);
    for (const given of [[huge], ['ipr', huge], ['a.csv', huge], [huge, 'ipr'], ['a.pdf', huge]])
      expect(checkCall(name, own, given)).toMatchObject({ kind: 'refused' });
    expect(checkCall(name, own, Array(1000).fill(''))).toMatchObject({ kind: 'refused' });
  });

  it('arguments are refused where none are taken', () => {
    expect(checkCall('loadSettings', own, ['../../etc/passwd']).kind).toBe('refused');
  });
});
