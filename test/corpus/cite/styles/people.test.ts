import { describe, expect, it } from 'vitest';
import { chicagoCitation } from '../../../../corpus/cite/styles/chicago.ts';
import { oscolaCitation } from '../../../../corpus/cite/styles/oscola.ts';
import { plainCitation } from '../../../../corpus/cite/styles/plain.ts';
import { textOf } from '../../../../corpus/export/report.ts';
import { citation, cited, citedOf } from '../cited.ts';

// Written by hand from the rules that each style names.
const TITLE =
  'National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period';
const BODY = "State Council of the People's Republic of China";
const WHERE = 'english.cnipa.gov.cn, art_3038_178652, 9 September 2022';

const plain = (place: string) =>
  `${TITLE}, GF (2021) No. 20 (${BODY}, 9 October 2021)${place && `, ${place}`}. Text: official English translation, ${WHERE}.`;
const chicago = (place: string) =>
  `${BODY}, ${TITLE}, GF (2021) No. 20 (October 9, 2021), ${place}, official English translation, ${WHERE}.`;
const oscola = (place: string) =>
  `${BODY}, ‘${TITLE}’ (official English translation, GF (2021) No. 20, 9 October 2021) ${place}, ${WHERE}.`;

describe('a place cited for people', () => {
  it.each([
    ['section-5/measure-2/p-1', 'section 5, second paragraph (§5 ¶2)', 'sec. 5, par. 2', 's 5, para 2'],
    ['section-5', 'section 5 (§5)', 'sec. 5', 's 5'],
    ['chapter-3', 'chapter III (Ch. III)', 'chap. III', 'ch III'],
    ['chapter-1/item-2', 'chapter I, second item (Ch. I item 2)', 'chap. I, item 2', 'ch I, item 2'],
    ['box-6', 'Box 6 (Box 6)', 'Box 6', 'Box 6'],
    [
      'section-4/measure-1',
      'section 4, under “Improving intellectual property laws and regulations” (§4 m1)',
      'sec. 4, under “Improving intellectual property laws and regulations”',
      's 4, under ‘Improving intellectual property laws and regulations’',
    ],
    [
      'clause-2',
      'Box 1, under “Enhance the ability of market entities to protect their trade secrets”, responsibility clause (Clause 2)',
      'Box 1, under “Enhance the ability of market entities to protect their trade secrets”, responsibility clause',
      'Box 1, under ‘Enhance the ability of market entities to protect their trade secrets’, responsibility clause',
    ],
    [
      'indicator-4',
      'section 3, table, indicator 4 (Ind. 4)',
      'sec. 3, table, indicator 4',
      's 3, table, indicator 4',
    ],
    ['footnote-2', 'footnote 2 (Fn. 2)', 'note 2', 'fn 2'],
    ['front/p-5', 'front matter, fifth paragraph (Front ¶5)', 'front matter, par. 5', 'front matter, para 5'],
    [
      'section-3/topic-1/p-1/c-2',
      'section 3, second paragraph, second sentence (§3 ¶2, sentence 2)',
      'sec. 3, par. 2, sentence 2',
      's 3, para 2, sentence 2',
    ],
  ])('%s reads as each style wants it', (id, inPlain, inChicago, inOscola) => {
    expect(citation('plain', id)).toBe(plain(inPlain));
    expect(citation('chicago', id)).toBe(chicago(inChicago));
    expect(citation('oscola', id)).toBe(oscola(inOscola));
  });

  it.each([
    [
      'section-5/measure-2/p-1',
      'section-6/measure-1/p-1',
      'section 5, second paragraph to section 6, first paragraph (§5 ¶2 to §6 ¶1)',
      'sec. 5, par. 2 to sec. 6, par. 1',
      's 5, para 2 to s 6, para 1',
    ],
    [
      'section-5/measure-1/p-1',
      'section-5/measure-2/p-1',
      'section 5, first to second paragraph (§5 ¶1 to §5 ¶2)',
      'sec. 5, pars. 1–2',
      's 5, paras 1–2',
    ],
    ['section-5', 'section-6', 'sections 5–6 (§5 to §6)', 'secs. 5–6', 'ss 5–6'],
    [
      'section-5',
      'section-5/measure-1/p-1',
      'section 5 to section 5, first paragraph (§5 to §5 ¶1)',
      'sec. 5 to sec. 5, par. 1',
      's 5 to s 5, para 1',
    ],
  ])('from %s to %s is cited from its first place to its last', (from, to, inPlain, inChicago, inOscola) => {
    expect(citation('plain', from, to)).toBe(plain(inPlain));
    expect(citation('chicago', from, to)).toBe(chicago(inChicago));
    expect(citation('oscola', from, to)).toBe(oscola(inOscola));
  });

  it('the whole plan is cited without a place', () => {
    expect(citation('plain', 'plan')).toBe(plain(''));
  });

  it('only the title is set in italics, and only in Chicago', () => {
    expect(chicagoCitation(cited('section-5')).filter(({ emphasis }) => emphasis)).toEqual([
      { text: TITLE, emphasis: true },
    ]);
    expect(oscolaCitation(cited('section-5')).some(({ emphasis }) => emphasis)).toBe(false);
  });
});

describe('what the plan does not print', () => {
  const NOTHING = { title: '', issuer: '', number: '', issued: '', published: '', translation: undefined };

  it.each([
    ['plain', plainCitation, 'section 5, second paragraph (§5 ¶2).'],
    ['chicago', chicagoCitation, 'sec. 5, par. 2.'],
    ['oscola', oscolaCitation, 's 5, para 2.'],
  ] as const)('is left out in %s, with its commas and brackets', (_, cite, alone) => {
    expect(textOf(cite(citedOf(NOTHING)))).toBe(alone);
  });

  it('is left out one by one', () => {
    expect(textOf(chicagoCitation(citedOf({ number: '', published: '', translation: undefined })))).toBe(
      `${BODY}, ${TITLE} (October 9, 2021), sec. 5, par. 2.`,
    );
    expect(textOf(oscolaCitation(citedOf({ issuer: '', issued: '2021', published: '' })))).toBe(
      `‘${TITLE}’ (official English translation, GF (2021) No. 20, 2021) s 5, para 2.`,
    );
    expect(textOf(plainCitation(citedOf({ issued: '2021-10', issuer: '', published: '' })))).toBe(
      `${TITLE}, GF (2021) No. 20 (October 2021), section 5, second paragraph (§5 ¶2). Text: official English translation.`,
    );
  });

  it.each(['2021-13-01', '2021-02-30', '9 October 2021', '2021-00', 'soon'])(
    '“%s” is no day and is not cited',
    (issued) => {
      expect(textOf(plainCitation(citedOf({ issued })))).toContain(`GF (2021) No. 20 (${BODY}), section 5`);
    },
  );

  it('an address is cited only where the plan prints one', () => {
    const published = 'The site of the office, https://example.org/plan.html, 1 May 2022.';
    expect(textOf(oscolaCitation(citedOf({ published })))).toMatch(
      / s 5, para 2 <https:\/\/example\.org\/plan\.html>\.$/,
    );
    expect(citation('oscola', 'section-5')).not.toMatch(/https?:|</);
  });
});
