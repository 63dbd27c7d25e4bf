import { documentLine, madeLine } from './provenance.ts';
import type { Report } from './report.ts';
import { wordLanguage } from './word-styles.ts';

/** The properties of the file. Written by hand, because the library puts the present moment there. */
export function coreProperties({ title, provenance }: Report): string {
  const moment = `${/^\d{4}-\d{2}-\d{2}$/.test(provenance.date) ? provenance.date : '1980-01-01'}T00:00:00Z`;
  const fields = [
    ['dc:title', title],
    ['dc:subject', documentLine(provenance)],
    ['dc:creator', provenance.madeWith],
    ['dc:description', `${madeLine(provenance)} Text: ${provenance.textSource}`],
    ['dc:language', wordLanguage(provenance.language)],
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ...fields.map(([name, text]) => `<${name}>${escaped(clean(text))}</${name}>`),
    ...['created', 'modified'].map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What XML cannot hold would make a file that Word refuses to open. */
export function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');
}
