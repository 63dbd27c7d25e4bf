import { describe, expect, it } from 'vitest';
import { exportAs } from '../../../corpus/export/export-as.ts';
import { notesExport, type ShownNotes } from '../../../corpus/export/notes-report.ts';
import { attachAnnotations } from '../../../corpus/notes/attach.ts';
import { noteRows } from '../../../corpus/notes/note-rows.ts';
import { readNotes } from '../../../corpus/notes/notes-file.ts';
import { noteOn } from '../notes/arbitrary.ts';
import { graph } from '../the-plan.ts';
import { parseCsv } from './csv-reader.ts';
import { provenance } from './exports.ts';
import { readZip } from './zip-reader.ts';

const NOTE = [
  'Ask **MARA** about *this*:',
  '',
  '1. who pays',
  '2. when',
  '   - by `2025`',
  '',
  '> They said so.',
  '',
  '<script>alert(1)</script> | [x](javascript:alert(1))',
].join('\n');

const notes = [
  noteOn('section-4/measure-1/p-1', 'the Patent Law', {
    id: 'urn:uuid:1',
    text: NOTE,
    tags: ['law', 'to ask'],
    colour: 'sun',
    modified: '2026-11-24T09:00:00.000Z',
  }),
  noteOn('section-5', null, { id: 'urn:uuid:2', kind: 'mark', status: 'under way', due: '2027-01-31' }),
  {
    ...noteOn('section-6', '6.', { id: 'urn:uuid:3', text: '=1+1' }),
    at: 'section-99',
    quote: { exact: 'xyzzy plugh', prefix: '', suffix: '' },
  },
];
const rows = noteRows(graph, attachAnnotations(graph, notes));
const exportOf = (shown: ShownNotes = { rows }) => notesExport(graph, shown, provenance);

describe('notes as an export', () => {
  it('in Markdown have the quote with its place, and the note set as it was meant', () => {
    const text = String(exportAs('md', exportOf()).content);
    expect(text).toContain(
      [
        '## §4 ¶1 · Note',
        '',
        '> the Patent Law',
        '>',
        "> — National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period, GF (2021) No. 20 (State Council of the People's Republic of China, 9 October 2021), section 4, first paragraph (§4 ¶1). Text: official English translation, english.cnipa.gov.cn, art_3038_178652, 9 September 2022. <remit://ipr-2021-2025/section-4/measure-1/p-1>",
        '',
        'Ask **MARA** about *this*:',
        '',
        '1. who pays',
        '2. when',
        '   - by `2025`',
        '',
        '> They said so.',
        '',
        '\\<script>alert(1)\\</script> | \\[x\\](javascript:alert(1))',
        '',
        'Tags: law, to ask. Colour: sun. Made on 2026-11-22, changed on 2026-11-24.',
      ].join('\n'),
    );
    expect(text).toContain('## §5 · Marked as mine');
    expect(text).toContain('Under way, due 2027-01-31. Made on 2026-11-22.');
    expect(text).toContain(
      '*The words that this note is on are not in this text. The note is kept, with the words as they were.*',
    );
  });

  it('cite in the style that a person chose, in every format, and say which', () => {
    const shown = { rows, style: 'oscola' } as const;
    const oscola = ', s 4, para 1, english.cnipa.gov.cn';
    const text = String(exportAs('md', exportOf(shown)).content);
    expect(text).toContain('Quotations are cited in the style OSCOLA.');
    expect(text).toMatch(/> — State Council .* 9 October 2021\) s 4, para 1, english/);
    const [titles = [], first = [], , third = []] = parseCsv(
      String(exportAs('csv', exportOf(shown)).content),
    );
    const [citation, style] = [titles.indexOf('citation'), titles.indexOf('citation style')];
    expect([first[citation], first[style]]).toEqual([expect.stringContaining(oscola.slice(2)), 'OSCOLA']);
    // What has no place is not cited.
    expect(third[citation]).toBe('');
    const json = JSON.parse(String(exportAs('json', exportOf(shown)).content));
    expect(json['remit:citations']).toMatchObject({
      style: 'OSCOLA',
      of: { 'urn:uuid:1': expect.stringContaining('s 4, para 1'), 'urn:uuid:3': '' },
    });
  });

  it('cite in words and have the record once where the style is one for programs', () => {
    const text = String(exportAs('md', exportOf({ rows, style: 'bibtex' })).content);
    expect(text).toContain('the record of the plan in BibTeX stands at the end');
    expect(text.match(/```\n@misc\{ipr-2021-2025,\n/g)).toHaveLength(1);
    expect(text.indexOf('## Record of the plan, BibTeX')).toBeGreaterThan(text.indexOf('section 4, first'));
  });

  it('have the groups that are shown as headings', () => {
    const groups = [
      { label: 'Ch. III', rows: rows.slice(0, 2) },
      { label: 'Without a place', rows: rows.slice(2) },
    ];
    const text = String(exportAs('md', exportOf({ rows, groups })).content);
    expect(text).toContain('\n## Ch. III (2)\n');
    expect(text).toContain('\n### §4 ¶1 · Note\n');
    expect(text).toContain('\n## Without a place (1)\n');
  });

  it('in Word have the same words, with bold, italics, numbers and the footer of every export', async () => {
    const file = exportAs('docx', exportOf());
    const xml = readZip(await (file.content as Promise<Uint8Array>)).get('word/document.xml')?.text ?? '';
    for (const words of ['the Patent Law', 'MARA', 'who pays', 'They said so.', 'Under way, due 2027-01-31.'])
      expect(xml).toContain(words);
    expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>MARA</);
    expect(xml).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*>this</);
    expect(xml).toMatch(/>1\. </);
    expect(xml).not.toContain('<script>');
  });

  it('in CSV are one row each, with the Markdown as it was written and no formula', () => {
    const [titles = [], ...lines] = parseCsv(String(exportAs('csv', exportOf()).content));
    const at = (title: string) => titles.indexOf(title);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.[at('note')]).toBe(NOTE);
    expect(lines.map((line) => line[at('place is')])).toEqual(['placed', 'placed', 'unplaced']);
    expect(lines[0]?.[at('tags')]).toBe('law; to ask');
    expect(lines[2]?.[at('note')]).toBe("'=1+1");
  });

  it('in JSON are a notes file that gives the same notes back, and say where they come from', () => {
    const text = String(exportAs('json', exportOf()).content);
    const read = readNotes(text, { plan: 'ipr-2021-2025', now: '2030-01-01T00:00:00.000Z' });
    expect(new Set(read.annotations)).toEqual(new Set(notes));
    expect(read.problems).toEqual([]);
    const json = JSON.parse(text);
    expect(json.type).toBe('AnnotationCollection');
    expect(json.generator).toEqual({ type: 'Software', name: 'Remit 0.1.0' });
    expect(json['remit:source']).toMatchObject({
      document: 'GF (2021) No. 20',
      filters: 'only ministries',
      date: '2026-11-22',
    });
  });

  it('can be none', async () => {
    for (const format of ['csv', 'md', 'json', 'docx'] as const) {
      const { name, content } = exportAs(format, exportOf({ rows: [] }));
      // Notes are opened by Remit again, by a double click.
      const ending = format === 'json' ? 'remit.json' : format;
      expect(name).toBe(`remit-ipr-2021-2025-notes-2026-11-22.${ending}`);
      expect((await content).length).toBeGreaterThan(100);
    }
  });
});
