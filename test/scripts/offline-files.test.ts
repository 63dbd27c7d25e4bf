import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offlineScript } from '../../scripts/offline-files.ts';

const read = (script: string): { readonly version: string; readonly files: readonly string[] } =>
  JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1));

const files = [
  { name: 'index.html', content: '<html>' },
  { name: 'assets/a.js', content: new Uint8Array([1, 2]) },
  { name: 'sw.js', content: 'worker' },
];

describe('the list of files for use without a network', () => {
  it('names the page by its folder and every other file by its name, but not the worker itself', () => {
    expect(read(offlineScript(files)).files).toEqual(['./assets/a.js', './']);
  });

  it('has the same name for the same build, in whatever order its files come', () => {
    expect(offlineScript([...files].reverse())).toBe(offlineScript(files));
  });

  it('has another name when one character of one file is another', () => {
    const file = fc.record({ name: fc.constantFrom('a.js', 'b.css', 'index.html'), content: fc.string() });
    const build = fc.uniqueArray(file, { selector: ({ name }) => name, minLength: 1 });
    fc.assert(
      fc.property(build, fc.nat(), fc.string({ minLength: 1 }), (built, at, more) => {
        const other = built.map((one, index) =>
          index === at % built.length ? { ...one, content: one.content + more } : one,
        );
        expect(read(offlineScript(other)).version).not.toBe(read(offlineScript(built)).version);
      }),
    );
  });
});
