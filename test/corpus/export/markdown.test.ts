import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../../corpus/export/export-as.ts';
import { reportMarkdown } from '../../../corpus/export/markdown.ts';
import { paragraph, plain, table } from '../../../corpus/export/report.ts';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { graph } from '../the-plan.ts';
import { dossierOf, EXPORTS, reportOf, sure } from './exports.ts';

const read = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';
const all = <K extends Nodes['type']>(node: Nodes, type: K): Extract<Nodes, { type: K }>[] => [
  ...(node.type === type ? [node as Extract<Nodes, { type: K }>] : []),
  ...('children' in node ? node.children.flatMap((child) => all(child, type)) : []),
];

// Markdown itself folds spaces at the ends of lines, and has no control signs.
const printable = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>#|~&;:/!-+1.=a w"\'') }),
    fc.constantFrom(
      'www.x.org',
      'www.x*y.org',
      'www.a_~b',
      'https://a.org/*x',
      'a*b@c_d.org',
      'https://a_b_c.org/x_',
      'a@b.org',
      '&amp;',
      '&#35;',
      '[^1]',
      '1. x',
      '- x',
      '---',
    ),
  )
  .map((text) => text.replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('Markdown', () => {
  it('shows every text as it is, in a paragraph, a quotation, a list, a heading and a cell', () => {
    fc.assert(
      fc.property(printable, printable, (one, other) => {
        const root = read(
          reportMarkdown(
            reportOf([
              paragraph(one),
              { kind: 'quote', runs: plain(one), citation: plain(other) },
              { kind: 'list', items: [plain(one), plain(other)] },
              { kind: 'heading', level: 2, runs: plain(one) },
              table(['T', other], [], [[one, other]]),
            ]),
          ),
        );
        expect(root.children.map(({ type }) => type)).toEqual([
          'heading',
          'paragraph',
          'paragraph',
          'blockquote',
          'list',
          'heading',
          'table',
          'thematicBreak',
          'paragraph',
        ]);
        expect(root.children.slice(2, 7).map((block) => all(block, 'paragraph').map(wordsOf))).toEqual([
          [one],
          [one, `— ${other}`],
          [one, other],
          [],
          [],
        ]);
        expect(all(root, 'heading').map(wordsOf)).toEqual(['A title', one]);
        expect(all(root, 'tableCell').map(wordsOf)).toEqual(['T', other, one, other]);
      }),
      { numRuns: 500 },
    );
  });

  it('sets bold, emphasis, links and footnotes', () => {
    const root = read(
      reportMarkdown(
        reportOf([
          {
            kind: 'paragraph',
            runs: [
              { text: 'bold ', bold: true },
              { text: 'slanted', emphasis: true },
              { text: ' the plan', link: 'https://example.org/a?b=c_d' },
              { text: ' x', link: 'javascript:alert(1)' },
              { text: 'see', footnote: '[3] Figure for 2019.' },
            ],
          },
        ]),
      ),
    );
    expect(all(root, 'strong').map(wordsOf)).toEqual(['bold']);
    expect(all(root, 'emphasis').map(wordsOf)).toEqual(['slanted']);
    expect(all(root, 'link').map(({ url }) => url)).toEqual(['https://example.org/a?b=c_d']);
    expect(all(root, 'footnoteReference')).toHaveLength(1);
    expect(all(root, 'footnoteDefinition').map(wordsOf)).toEqual(['[3] Figure for 2019.']);
  });

  it.each(EXPORTS)('of %s says at its head and foot where it comes from', (_, { report }) => {
    const lines = reportMarkdown(report).split('\n');
    expect(lines[0]).toBe(`# ${report.title}`);
    expect(lines[2]).toContain(
      'GF (2021) No. 20. Text: english.cnipa.gov.cn, art_3038_178652, 9 September 2022',
    );
    expect(lines.join('\n')).toContain(
      '\n---\n\nMade with Remit 0.1.0 on 2026-11-22. Filters: only ministries.\n',
    );
  });
});

describe('a dossier as Markdown', () => {
  const text = exportText('md', dossierOf('agency/mara'));

  it('has every clause verbatim under its role, with its link', () => {
    expect(text).toContain('## Takes part under another lead (4)');
    expect(text).toContain('## Jointly, no lead named (8)');
    expect(text).not.toContain('## Leads');
    for (const { clause } of sure(dossier(graph, 'agency/mara')).duties) {
      expect(text).toContain(`> ${clause.text}\n>\n> — Clause ${clause.number}, line `);
      expect(text).toContain(`<remit://ipr-2021-2025/${clause.id}>`);
    }
  });

  it('says why two printed names are one body, who leads, and with whom it works', () => {
    expect(text).toContain(
      '| Ministry of Agriculture and Rural Development | slip | 6 | no such ministry exists; the plan prints both forms equally often |',
    );
    expect(text).toContain('Led by China National Intellectual Property Administration; taking part: ');
    expect(text).toContain('| China National Intellectual Property Administration | CNIPA | ');
  });
});
