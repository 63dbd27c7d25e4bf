import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibtexEntry } from '../../../../corpus/cite/styles/bibtex.ts';
import { cslJson } from '../../../../corpus/cite/styles/csl-json.ts';
import { risRecord } from '../../../../corpus/cite/styles/ris.ts';
import { plan } from '../../the-plan.ts';
import { anyWords, cited, citedOf } from '../cited.ts';
import { readBibtex, readRis } from './readers.ts';

const PLACE =
  'Cited: section 5, second paragraph (§5 ¶2). Counted by Remit 0.1.0, because the text prints no number there.';
const TEXT = 'Text: official English translation, english.cnipa.gov.cn, art_3038_178652, 9 September 2022';
const here = () => cited('section-5/measure-2/p-1');
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../../fixtures/csl/csl-data.json', import.meta.url), 'utf8')),
);

describe('BibTeX', () => {
  it('holds what the plan prints, and the place where no style prints it', () => {
    expect(readBibtex(bibtexEntry(here()))).toEqual({
      type: 'misc',
      key: 'ipr-2021-2025',
      fields: {
        author: `{${plan.meta.issuer}}`,
        title: `{${plan.meta.title}}`,
        howpublished: 'GF (2021) No. 20',
        year: '2021',
        month: 'oct',
        day: '9',
        note: TEXT,
        annote: PLACE,
      },
    });
  });

  it('has one key for the document, whatever is cited in it', () => {
    const keys = ['section-5', 'box-6', 'clause-1', 'plan'].map(
      (id) => readBibtex(bibtexEntry(cited(id))).key,
    );
    expect(new Set(keys)).toEqual(new Set(['ipr-2021-2025']));
  });

  it('gives back any words, whatever signs are in them', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, issuer, number) => {
        const { fields } = readBibtex(bibtexEntry(citedOf({ title, issuer, number })));
        expect(fields.title ?? '{}').toBe(`{${title}}`);
        expect(fields.author ?? '{}').toBe(`{${issuer}}`);
        expect(fields.howpublished ?? '').toBe(number);
      }),
    );
  });

  it('leaves out what is not known', () => {
    const nothing = { title: '', issuer: '', number: '', issued: '', published: '', translation: undefined };
    expect(readBibtex(bibtexEntry(citedOf(nothing))).fields).toEqual({ annote: PLACE });
  });
});

describe('RIS', () => {
  it('is one record, line by line as the specification wants it', () => {
    expect(risRecord(here()).split('\r\n')).toEqual([
      'TY  - GOVDOC',
      'ID  - IPR20212025',
      `AU  - ${plan.meta.issuer}`,
      `TI  - ${plan.meta.title}`,
      'PY  - 2021',
      'DA  - 2021/10/09/',
      'M1  - GF (2021) No. 20',
      'LA  - en',
      `N1  - ${TEXT}.`,
      `N1  - ${PLACE}`,
      'ER  - ',
      '',
    ]);
  });

  it('gives back any words, and no words can end the record', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, issuer, number) => {
        const tags = readRis(risRecord(citedOf({ title: `${title}\r\nER  - `, issuer, number })));
        expect(tags.TI).toEqual([`${title} ER -`.trim()]);
        expect([...(tags.AU ?? []), ...(tags.PB ?? [])]).toEqual(issuer === '' ? [] : [issuer]);
        expect(tags.AU?.some((name) => /[,*]/.test(name)) ?? false).toBe(false);
        expect(tags.M1 ?? []).toEqual(number === '' ? [] : [number]);
      }),
    );
  });

  it('keeps the strokes of a date of which only a part is known', () => {
    expect(readRis(risRecord(citedOf({ issued: '2021' }))).DA).toEqual(['2021///']);
  });
});

describe('CSL-JSON', () => {
  it('holds what the plan prints', () => {
    expect(JSON.parse(cslJson(here()))).toEqual([
      {
        id: 'ipr-2021-2025',
        type: 'report',
        title: plan.meta.title,
        author: [{ literal: plan.meta.issuer }],
        issued: { 'date-parts': [[2021, 10, 9]] },
        number: 'GF (2021) No. 20',
        language: 'en',
        note: `${TEXT}. ${PLACE}`,
      },
    ]);
  });

  it('is what the schema allows, for every place and any words', () => {
    for (const { id } of plan.nodes)
      expect(schema.safeParse(JSON.parse(cslJson(cited(id)))).success).toBe(true);
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, issuer, published) => {
        const item = JSON.parse(cslJson(citedOf({ title, issuer, published })));
        expect(schema.safeParse(item).success).toBe(true);
      }),
    );
  });

  it('would fail the schema with a member that CSL does not have', () => {
    const [item] = JSON.parse(cslJson(here()));
    expect(schema.safeParse([{ ...item, paragraph: 2 }]).success).toBe(false);
    expect(schema.safeParse([{ ...item, type: 'plan' }]).success).toBe(false);
    expect(schema.safeParse([{ ...item, issued: { 'date-parts': [['2021']] } }]).success).toBe(false);
  });
});
