import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_RECENT, readRecent, withRecent, writeRecent } from '../../electron/recent-files.ts';

const read = (text: string | null) => readRecent(text, 'linux');

describe('the list of recent files', () => {
  it('has the last one at its head, each once, ten at most', () => {
    const paths = Array.from({ length: 14 }, (_, n) => `/a/${n}.remit.json`);
    const files = [...paths, '/a/7.remit.json'].reduce<readonly string[]>(withRecent, []);
    expect(files).toHaveLength(MOST_RECENT);
    expect(files.slice(0, 3)).toEqual(['/a/7.remit.json', '/a/13.remit.json', '/a/12.remit.json']);
    expect(new Set(files).size).toBe(files.length);
  });

  it('comes back as it was kept', () => {
    const name = fc.stringMatching(/^[a-z0-9 ]{1,20}$/u);
    const list = fc.uniqueArray(name, { maxLength: MOST_RECENT });
    fc.assert(
      fc.property(list, (names) => {
        const files = names.map((one) => `/data/${one}.json`);
        expect(read(writeRecent(files))).toEqual(files);
      }),
    );
  });

  it.each([
    null,
    '',
    '[]',
    'null',
    '{',
    '{"files":null}',
    '{"files":{"0":"/a/b.json"}}',
    '{"files":[null,7,{},["/a/b.json"]]}',
    '{"files":["a.json","//server/a.json","https://x/a.json","/etc/passwd","/a/b.json\\n","-a.json"]}',
    `{"files":[${Array(1001).fill('"/a/b.json"').join()}]}`,
  ])('a list that was tampered with opens nothing else: case %#', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps what is right of a list that is partly wrong', () => {
    expect(read('{"files":["/a/b.json","//server/a.json","/a/b.json"],"more":1}')).toEqual(['/a/b.json']);
  });
});
