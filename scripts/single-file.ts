import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { policyElement } from './page-policy.ts';

/** Gives the text of a file of the build by its name under the folder ("assets/index.js"). Throws when there is none. */
export type ReadBuilt = (name: string) => string;

/**
 * Makes one page of a built one: its scripts, its styles and its icon stand in it, so that it opens by a double click, from a stick or a mail, without a server. The policy in
 * it names each script and the style by its SHA-256, so that no other script runs, and forbids every request. The program itself, a module, stands in it deflated, because
 * nothing packs a file on its way that is carried about; a few lines unpack it, and the policy lets it run because it is what was packed. Throws when something would still be asked for.
 */
export function singleFile(page: string, read: ReadBuilt): string {
  const hashes = { script: [] as string[], style: [] as string[] };
  const texts: string[] = [];
  // The texts are filled in last, so that nothing in them is taken for a part of the page. No text holds a zero (see `plain`).
  const inPage = (what: keyof typeof hashes, text: string): string => {
    hashes[what].push(sha256(text));
    return `\0${texts.push(text) - 1}\0`;
  };
  const frame = page
    .replace(/\s*<link rel="(?:manifest|modulepreload)"[^>]*>/g, '')
    .replace(
      /<link rel="icon" href="\.\/([^"]+)"([^>]*)>/,
      (_, name: string, rest: string) => `<link rel="icon" href="${svgAddress(read(name))}"${rest}>`,
    )
    .replace(
      /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
      (_, name: string) => `<style>${inPage('style', styleText(read(name)))}</style>`,
    )
    .replace(/<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g, (_, name: string) => {
      const program = plain(read(name));
      hashes.script.push(sha256(program));
      const packed = deflateRawSync(program, { level: 9 }).toString('base64');
      return `<script type="text/plain" id="${PROGRAM}">${packed}</script>\n    <script type="module">${inPage('script', UNPACK)}</script>`;
    })
    .replace(
      /<script[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g,
      (_, name: string) => `<script>${inPage('script', scriptText(read(name)))}</script>`,
    );
  const left = frame.match(/<(?:script|link|img)[^>]*\s(?:src|href)="(?!data:)[^"]*"/);
  if (left) throw new Error(`The page would still ask for a file: ${left[0]}`);
  return frame
    .replace('<head>', () => `<head>\n    ${policyElement(policy(hashes))}`)
    .replace(/\0(\d+)\0/g, (_, at: string) => texts[Number(at)] ?? '');
}

const PROGRAM = 'program';

/** Unpacks the program and lets it run. A script that is put into the page runs where the policy names its hash. */
const UNPACK = `const packed = Uint8Array.from(atob(document.getElementById('${PROGRAM}').textContent), (byte) => byte.charCodeAt(0));
const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
const script = document.createElement('script');
script.type = 'module';
script.textContent = await new Response(stream).text();
document.head.append(script);`;

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policy({
  script,
  style,
}: {
  readonly script: readonly string[];
  readonly style: readonly string[];
}) {
  return [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    'img-src data:',
    'font-src data:',
    // A worker's program stands in the page, which gives it an address of its own.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

// In the text of a program these stand in strings and expressions only, where a backslash before a letter changes nothing.
function scriptText(text: string): string {
  return plain(text.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--'));
}

function styleText(text: string): string {
  if (/<\/style/i.test(text)) throw new Error('A style sheet holds the end of its own element.');
  return plain(text);
}

// A reader of HTML turns a carriage return into a line end, and the hash of the policy would no longer fit.
function plain(text: string): string {
  if (/[\r\0]/.test(text)) throw new Error('A built file holds a carriage return or a zero.');
  return text;
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
