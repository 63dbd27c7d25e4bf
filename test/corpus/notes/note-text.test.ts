import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteRun, safeLink } from '../../../corpus/notes/note-run.ts';
import { type NoteBlock, plainNote, readNote } from '../../../corpus/notes/note-text.ts';

/** The same tree from the reference implementation. (The reader of plans, micromark, counts a row that was used in part by what is left of it; the rule of three speaks of whole rows.) */
function asCommonMarkReads(markdown: string): readonly NoteBlock[] {
  return childrenOf(new Parser().parse(markdown)).map(blockOf);
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return children;
}

function blockOf(node: Node): NoteBlock {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', runs: joined(childrenOf(node).flatMap((child) => runsOf(child, {}))) };
    case 'heading':
      return {
        kind: 'paragraph',
        runs: joined(childrenOf(node).flatMap((child) => runsOf(child, { strong: true }))),
      };
    case 'block_quote':
      return { kind: 'quote', blocks: childrenOf(node).map(blockOf) };
    case 'code_block':
      return { kind: 'code', text: (node.literal ?? '').replace(/\n$/, '') };
    case 'list':
      return {
        kind: 'list',
        ordered: node.listType === 'ordered',
        start: node.listStart ?? 1,
        items: childrenOf(node).map((item) => childrenOf(item).map(blockOf)),
      };
    default:
      throw new Error(`No note of these tests has ${node.type}.`);
  }
}

function runsOf(node: Node, setting: Omit<NoteRun, 'text'>): readonly NoteRun[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.literal ?? '', ...setting }];
    case 'softbreak':
      return [{ text: '\n', ...setting }];
    case 'code':
      return [{ text: node.literal ?? '', code: true, ...setting }];
    case 'strong':
      return childrenOf(node).flatMap((child) => runsOf(child, { ...setting, strong: true }));
    case 'emph':
      return childrenOf(node).flatMap((child) => runsOf(child, { ...setting, emphasis: true }));
    case 'link':
      return childrenOf(node).flatMap((child) => runsOf(child, { ...setting, link: node.destination ?? '' }));
    default:
      throw new Error(`No note of these tests has ${node.type}.`);
  }
}

/** Neighbours with the same setting are one run. */
function joined(runs: readonly NoteRun[]): readonly NoteRun[] {
  const found: NoteRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const isAlike = last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...run, text: '' });
    if (isAlike) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** Without the order of keys. */
const plainly = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the Markdown of a note', () => {
  it.each([
    'One line.',
    'One line\nand another.',
    'One paragraph.\n\nAnother.',
    '*soft* **strong** ***both*** _soft_ __strong__ snake_case_name 2*3*4',
    '**bold *and soft* bold** *soft **and bold***',
    'a * b * c, ** d **, 5 * 6',
    '*one **two* three**',
    '**a*b** `x * y` ``a ` b``',
    '[the register](https://example.org/a_b_c) and <https://example.org/?q=1>',
    '[a **strong** link](https://example.org "with a title")',
    '[a place](remit://ipr-2021-2025/section-4) [here](#/read/box-6)',
    'An \\*escaped\\* sign, and a \\[bracket\\].',
    '# A heading\n\ntext',
    '## A closed heading ##\ntext behind it',
    '- one\n- two\n- three',
    '* one\n* two',
    '1. one\n2. two',
    '7) seven\n8) eight',
    '- one\n  - inner\n  - inner two\n- two',
    '1. one\n   - inner\n2. two',
    '- one\n\n  another paragraph of one\n\n- two',
    '- one\ngoes on\n- two',
    '> quoted\n> on two lines\n\nbehind',
    '> a quote\n>\n> - with a list',
    '```\ncode * here *\n  indented\n```\nbehind',
    '~~~ts\ncode\n~~~',
    'A list begins at once:\n- one\n- two',
    'A line that ends with a number\n2025. It is no list.',
    '国家*知识产权*局 **农业农村部**',
    'So ***.\nSo a*b a*b.',
    'So **. *soft* a*b.',
  ])('is read as CommonMark reads it: %j', (markdown) => {
    expect(plainly(readNote(markdown))).toEqual(plainly(asCommonMarkReads(markdown)));
  });

  // Ordinary notes: words, some set, in paragraphs, lists and quotes.
  const word = fc.constantFrom(
    'pay',
    'MARA',
    '2025',
    'who?',
    'und',
    '*soft*',
    '**strong**',
    '_so_',
    '`code`',
    '[link](https://a.example/b)',
    'a*b',
    'x_y_z',
    '农业',
    '***',
    '**',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `So ${words.join(' ')}.`);
  const block = fc.oneof(
    fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((one) => `- ${one}`).join('\n')),
    fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((one, at) => `${at + 1}. ${one}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.map((one) => `> ${one}`).join('\n')),
  );

  it('is read as CommonMark reads it, whatever an ordinary note says', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(block, { selector: (one) => one.slice(0, 2), minLength: 1, maxLength: 3 }),
        (blocks) => {
          const markdown = blocks.join('\n\n');
          expect(plainly(readNote(markdown))).toEqual(plainly(asCommonMarkReads(markdown)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('links what looks like an address of the web', () => {
    expect(readNote('See https://example.org/a_(b), or http://example.org.')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'See ' },
          { text: 'https://example.org/a_(b)', link: 'https://example.org/a_(b)' },
          { text: ', or ' },
          { text: 'http://example.org', link: 'http://example.org' },
          { text: '.' },
        ],
      },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '[click](JAVASCRIPT:alert(1))',
    '[click](data:text/html,x)',
    '[click](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '[click](vbscript:x "t")',
    '[click](//evil.example)',
    '| a | b |',
    '&lt;b&gt; &amp;',
  ])('shows %j as it is', (text) => {
    expect(readNote(text)).toEqual([{ kind: 'paragraph', runs: [{ text }] }]);
  });

  it.each([
    ['https://example.org/?a=1#b', true],
    ['http://example.org', true],
    ['remit://ipr-2021-2025/section-4/measure-1', true],
    ['#/read/section-4~2/p-1', true],
    ['#/search?q=x', false],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' https://example.org', false],
    ['https://example.org/ onclick=x', false],
    ['remit://ipr-2021-2025/../x', false],
    ['', false],
  ])('may be led by a link to %j: %s', (address, isSafe) => {
    expect(safeLink(address)).toBe(isSafe ? address : undefined);
  });

  it('never makes it throw or loses a letter, and every link in it is safe', () => {
    const sign = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '\\',
      '-',
      '1.',
      '#',
      '~',
      '\n',
      '\n\n',
      '    ',
      ' ',
      'a',
      'é',
      '𠀀',
      'http://a.b',
      'javascript:',
    );
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('').replaceAll('```', '``').replaceAll('~~~', '~');
        const blocks = readNote(text);
        const links = JSON.stringify(blocks).match(/"link":"((?:[^"\\]|\\.)*)"/g) ?? [];
        for (const link of links) expect(link).toMatch(/^"link":"http:\/\//);
        // An address in brackets is not shown, so such notes say less than their letters.
        if (!/\]\(/.test(text)) expect(letters(plainNote(text))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['signs that open', '*a '.repeat(30_000)],
    ['signs that open and close', 'a**b*c__d_'.repeat(10_000)],
    ['brackets', '['.repeat(100_000)],
    ['links in links', `${'['.repeat(15_000)}a${'](javascript:x)'.repeat(5_000)}`],
    ['quotes in quotes', '> '.repeat(50_000)],
    ['lists in lists', '- '.repeat(50_000)],
    ['backquotes', '`a``b'.repeat(20_000)],
    ['an address that does not end', `http://${'.'.repeat(90_000)}x`],
    ['a heading of spaces', `# ${' '.repeat(99_000)}x`],
  ])(
    'is read in a moment, also where it is made of %s',
    (_, text) => {
      expect(readNote(text).length).toBeGreaterThan(0);
    },
    5_000,
  );

  it('has its words without any setting for a line in a list', () => {
    expect(plainNote('# Who\n\n- **pays**\n- [for it](https://a.example)\n\n> and `why`')).toBe(
      'Who pays for it and why',
    );
  });
});
