import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { singleFile } from '../../scripts/single-file.ts';

const page = (script: string) => `<!doctype html>
<html>
  <head>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script src="./theme.js"></script>
    <script type="module" crossorigin src="./assets/${script}"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
</html>`;

function make(files: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = {
    'icon.svg': '<svg/>',
    'theme.js': 'paint();',
    'assets/a.js': 'start();',
    'assets/a.css': 'p { color: red }',
    ...files,
  };
  return singleFile(page('a.js'), (name) => {
    const text = all[name];
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return text;
  });
}

const scripts = (html: string) =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
/** The program as it stands deflated in the page. */
const program = (html: string) =>
  inflateRawSync(Buffer.from(/id="program">([^<]*)</.exec(html)?.[1] ?? '', 'base64')).toString();
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that is one file', () => {
  it('holds its scripts in order, its style and its icon, and asks for nothing', () => {
    const html = make({});
    const [first, packed, unpack] = scripts(html);
    expect(first).toBe('paint();');
    expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(unpack).toContain('DecompressionStream');
    expect(program(html)).toBe('start();');
    expect(html).toContain('<style>p { color: red }</style>');
    expect(html).toContain(`href="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`);
    expect(html).not.toMatch(/(?:src|href)="\.\//);
    expect(html).not.toContain('manifest');
  });

  it('lets run what it holds, by hash, and nothing else', () => {
    const html = make({});
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.split('; ');
    expect(policy).toContain("default-src 'none'");
    const unpack = scripts(html)[2] ?? '';
    const allowed = policy
      ?.find((rule) => rule.startsWith('script-src '))
      ?.split(' ')
      .slice(1);
    expect(new Set(allowed)).toEqual(new Set([sha('paint();'), sha(unpack), sha('start();')]));
    expect(policy).toContain(`style-src ${sha('p { color: red }')}`);
    expect(policy?.join(' ')).not.toMatch(/unsafe|http|\*|self|connect-src/);
    // A policy that came after a script would not hold for it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });

  it.each([
    ['the end of its element', 'say("</script><b>")', 'say("<\\/script><b>")'],
    ['a comment of HTML', 'say("<!--")', 'say("\\x3C!--")'],
    ['what a replacement could read as an instruction', "say('$& $1 $<type>')", "say('$& $1 $<type>')"],
  ])('a program with %s in it stays whole, packed or not', (_, written, expected) => {
    const html = make({ 'assets/a.js': written, 'theme.js': written });
    expect(program(html)).toBe(written);
    expect(scripts(html)[0]).toBe(expected);
    expect(html).toContain(sha(expected));
    expect(html).toContain(sha(written));
  });

  it.each([
    [{ 'assets/a.js': 'say("\r")' }, 'carriage return'],
    [{ 'assets/a.css': 'p::before { content: "</style>" }' }, 'the end of its own element'],
  ])('what a page cannot hold stops the build in words', (files, words) => {
    expect(() => make(files)).toThrow(words);
  });

  it('a file that would still be asked for stops the build', () => {
    const html = '<html><head><script src="/elsewhere/x.js"></script></head></html>';
    expect(() => singleFile(html, () => '')).toThrow('would still ask for a file');
  });
});
