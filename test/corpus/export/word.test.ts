import { afterEach, describe, expect, it, vi } from 'vitest';
import { blockRuns } from '../../../corpus/export/place-runs.ts';
import { type Block, heading, paragraph, table } from '../../../corpus/export/report.ts';
import { reportWord } from '../../../corpus/export/word.ts';
import { dossier } from '../../../corpus/questions/dossier.ts';
import { graph, node } from '../the-plan.ts';
import { dossierOf, EXPORTS, reportOf, sure } from './exports.ts';
import { readZip } from './zip-reader.ts';

type Parts = (name: string) => string;

async function partsOf(report: Parameters<typeof reportWord>[0]): Promise<Parts> {
  const entries = readZip(await reportWord(report));
  return (name) => sure(entries.get(name)).text;
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[String(name)] ?? '&',
  );
const wordsOf = (xml: string) =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
const elements = (xml: string, name: string) =>
  xml.match(new RegExp(`<w:${name}(?: [^>]*)?>.*?</w:${name}>`, 'gs')) ?? [];
const styled = (xml: string, style: string) =>
  elements(xml, 'p')
    .filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordsOf);

/** Every element that is opened is closed, in order, and no sign stands bare: what a reader of XML needs first. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
    (_, close, name, __, alone) => {
      if (close === '/' && open.pop() !== name) open.push('wrong');
      if (close === '' && alone === '') open.push(name);
      return '';
    },
  );
  const text = rest.replace(/^<\?xml[^>]*\?>/, '').replace(/&(?:\w+|#\d+|#x[\da-f]+);/gi, '');
  return open.length === 0 && !/[<>&]|[^\P{Cc}\t\n\r]/u.test(text);
}

describe('a Word document', () => {
  it.each(EXPORTS)('of %s is a package whose parts can all be read', async (_, { report }) => {
    const entries = readZip(await reportWord(report));
    const names = [...entries.keys()];
    for (const name of [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/styles.xml',
      'docProps/core.xml',
    ])
      expect(names).toContain(name);
    expect([...entries].filter(([, { text }]) => !isWellFormed(text)).map(([name]) => name)).toEqual([]);
  });

  it('of a dossier has the title, the headings and every clause verbatim, under real styles', async () => {
    const part = await partsOf(dossierOf('agency/mara').report);
    const document = part('word/document.xml');
    expect(styled(document, 'Title')).toEqual(['Ministry of Agriculture and Rural Affairs']);
    expect(styled(document, 'Heading1')).toEqual([
      'Printed forms of the name',
      'Takes part under another lead (4)',
      'Jointly, no lead named (8)',
      'Indicators inside its duties (2)',
      'Numbers inside its duties (2)',
      'Laws, plans and programmes named in its duties (11)',
      expect.stringMatching(/^Named in the same clauses \(\d+\)$/),
    ]);
    const { duties } = sure(dossier(graph, 'agency/mara'));
    expect(styled(document, 'Quote')).toEqual(duties.map(({ clause }) => clause.text));
    expect(styled(document, 'Heading2')).toHaveLength(duties.length);
    const styles = part('word/styles.xml');
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'Citation', 'TableText'])
      expect(styles).toContain(`w:styleId="${id}"`);
    expect(styles).toMatch(/<w:lang [^>]*w:val="en-GB"/);
  });

  it('has real tables, whose row of titles is repeated on every page', async () => {
    const part = await partsOf(dossierOf('agency/mara').report);
    const tables = elements(part('word/document.xml'), 'tbl');
    const [forms = ''] = tables;
    // The forms of the name, three of what is inside the duties, and the partners.
    expect(tables).toHaveLength(5);
    for (const one of tables) {
      const [head = '', ...rows] = elements(one, 'tr');
      expect(head).toContain('<w:tblHeader/>');
      expect(rows.some((row) => row.includes('<w:tblHeader/>'))).toBe(false);
      const widths = [...one.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1304);
      expect(Math.min(...widths)).toBeGreaterThan(500);
    }
    expect(elements(forms, 'tr').map((row) => elements(row, 'tc').map(wordsOf))[2]).toEqual([
      'Ministry of Agriculture and Rural Development',
      'slip',
      '6',
      'no such ministry exists; the plan prints both forms equally often',
    ]);
  });

  it('gives every column room for its longest word, in the widest matrix too', async () => {
    const [, { report }] = sure(EXPORTS.find(([name]) => name === 'the matrix'));
    const [matrix = ''] = elements((await partsOf(report))('word/document.xml'), 'tbl');
    const widths = [...matrix.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(27);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 1134);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual('§1'.length * 100 + 2 * 40);
  });

  it('has the plan at the head of every page, and at its foot how it was made and the page', async () => {
    const part = await partsOf(dossierOf('agency/mara').report);
    expect(wordsOf(part('word/header1.xml'))).toBe(
      'National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period, GF (2021) No. 20',
    );
    const footer = part('word/footer1.xml');
    expect(wordsOf(footer)).toBe('Made with Remit 0.1.0 on 2026-11-22. Filters: only ministries.Page  of ');
    expect([...footer.matchAll(/<w:instrText[^>]*>(\w+)</g)].map(([, field]) => field)).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Ministry of Agriculture and Rural Affairs</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created>',
    );
  });

  it('keeps a printed footnote mark, and makes the footnote one of the document', async () => {
    const indicator = node('indicator-5', 'indicator');
    const part = await partsOf(reportOf([{ kind: 'paragraph', runs: blockRuns(graph, indicator) }]));
    const document = part('word/document.xml');
    expect(wordsOf(document)).toContain(indicator.text);
    expect(document.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
    const [note = ''] = elements(part('word/footnotes.xml'), 'footnote').filter((one) =>
      one.includes('w:id="1"'),
    );
    expect(wordsOf(note)).toBe(node('footnote-3', 'footnote').text);
  });

  it('links what is an address of the web, and nothing else', async () => {
    const address = 'https://english.example.gov.cn/a?b=1&c=<2>'.replace('<2>', '2');
    const runs = [
      { text: 'the source', link: address },
      { text: ' remit://ipr/clause-1', link: 'remit://ipr/clause-1' },
      { text: ' no', link: 'javascript:alert(1)' },
      { text: ' file', link: 'file:///etc/passwd' },
    ];
    const report = reportOf([{ kind: 'paragraph', runs }]);
    const part = await partsOf({
      ...report,
      provenance: { ...report.provenance, textSource: 'published at https://example.org/page_1, 2022.' },
    });
    const relations = part('word/_rels/document.xml.rels');
    const targets = [...relations.matchAll(/Id="(rIdLink\d+)"[^>]*Target="([^"]*)" TargetMode="External"/g)];
    expect(targets.map(([, id, target = '']) => [id, unescaped(target)])).toEqual([
      ['rIdLink1', 'https://example.org/page_1'],
      ['rIdLink2', address],
    ]);
    const links = elements(part('word/document.xml'), 'hyperlink');
    expect(links.map(wordsOf)).toEqual(['https://example.org/page_1', 'the source']);
    expect(links[1]).toContain('r:id="rIdLink2"');
    expect(relations.match(/External/g)).toHaveLength(2);
  });

  it('lies across only where a table has more than eight columns', async () => {
    const titles = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
    const sizes = await Promise.all(
      [8, 9].map(async (count) =>
        (await partsOf(reportOf([table(titles(count), [], [])])))('word/document.xml'),
      ),
    );
    expect(sizes[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sizes[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('can be opened whatever signs the text has', async () => {
    const hostile = '<w:p>&amp; ]]> "\u0000\u0008\u001f\ud800 \ufffe 𠮷 农业';
    const blocks: readonly Block[] = [
      heading(3, hostile),
      paragraph(hostile),
      {
        kind: 'quote',
        runs: [{ text: hostile, footnote: hostile }],
        citation: [{ text: hostile, bold: true }],
      },
      { kind: 'list', items: [[{ text: hostile, emphasis: true }]] },
      table([hostile], [], [[hostile]]),
    ];
    const entries = readZip(await reportWord(reportOf(blocks, hostile)));
    for (const [name, { text }] of entries) expect(isWellFormed(text), name).toBe(true);
    expect(wordsOf(sure(entries.get('word/document.xml')).text)).toContain(
      '<w:p>&amp; ]]> "\ufffd\ufffd\ufffd\ufffd \ufffd 𠮷 农业',
    );
  });
});

describe('the same report', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is the same file, byte for byte, at another time, in another zone and after another throw of the dice', async () => {
    const report = {
      ...reportOf([
        ...dossierOf('agency/mara').report.blocks,
        { kind: 'list', items: [[{ text: 'x', link: 'https://example.org/', footnote: 'y' }], []] },
      ]),
    };
    const made: Uint8Array[] = [];
    for (const [moment, zone, chance] of [
      ['2026-11-22T10:00:00Z', 'UTC', 0.1],
      ['2031-02-03T23:59:58Z', 'Asia/Shanghai', 0.9],
    ] as const) {
      vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
      vi.stubEnv('TZ', zone);
      vi.spyOn(Math, 'random').mockReturnValue(chance);
      made.push(await reportWord(report));
    }
    expect(Buffer.from(sure(made[0])).equals(Buffer.from(sure(made[1])))).toBe(true);
    const stamps = [...readZip(sure(made[0])).values()].flatMap((entry) => entry.stamps);
    expect(new Set(stamps)).toEqual(new Set([(((2026 - 1980) << 9) | (11 << 5) | 22) * 0x10000]));
  });
});
