import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedFrom } from '../../../corpus/cite/cited.ts';
import { clipQuote, clipWords } from '../../../corpus/cite/clipping.ts';
import { type QuotedRange, quoteOf, wholeBlock } from '../../../corpus/cite/quote.ts';
import { graph, node, plan } from '../the-plan.ts';

const TITLE =
  'National Plan for the Protection and Utilisation of Intellectual Property Rights During the 14th Five-Year Plan Period';

function quoted(...selection: readonly QuotedRange[]) {
  const quote = quoteOf(graph, selection);
  if (!quote) throw new Error('Nothing is quoted.');
  return quote;
}

const inPlain = (...selection: readonly QuotedRange[]) => {
  const quote = quoted(...selection);
  return clipQuote('plain', quote, citedFrom(graph, quote.first, quote.last, null));
};

describe('a quotation', () => {
  it('of some words has those words, and says where they stand', () => {
    const { text } = node('front/p-7', 'paragraph');
    expect(text).toBe('The State Council');
    expect(inPlain({ block: 'front/p-7', range: [4, 9] })).toEqual({
      text: `“State” (Front ¶7, ${TITLE}, GF (2021) No. 20, 9 October 2021)`,
      html: `<p>“State” (Front ¶7, ${TITLE}, GF (2021) No. 20, 9 October 2021)</p>`,
    });
  });

  it('over blocks keeps each as a paragraph, without an ellipsis, and is cited from the first to the last', () => {
    const { text } = inPlain({ block: 'front/p-7', range: [4, 17] }, { block: 'front/p-8', range: [0, 7] });
    expect(text).toBe(
      `“State Council\n\nOctober” (Front ¶7 to Front ¶8, ${TITLE}, GF (2021) No. 20, 9 October 2021)`,
    );
  });

  it('in a style of notes has the note below it, with the title in italics for what can show it', () => {
    const quote = quoted({ block: 'front/p-7', range: [4, 9] });
    const { text, html } = clipQuote('chicago', quote, citedFrom(graph, quote.first, quote.last, null));
    const [before, behind] = [
      "State Council of the People's Republic of China, ",
      ', GF (2021) No. 20 (October 9, 2021), front matter, par. 7, official English translation, english.cnipa.gov.cn, art_3038_178652, 9 September 2022.',
    ];
    expect(text).toBe(`“State”\n\n${before}${TITLE}${behind}`);
    expect(html).toBe(`<p>“State”</p><p>${before}<i>${TITLE}</i>${behind}</p>`);
  });

  it('keeps footnote marks as printed', () => {
    const row = node('indicator-3', 'indicator');
    expect(clipWords(quoted(wholeBlock(row))).text).toBe(
      '3. Registered amount of intellectual property pledge financing[2] (billion yuan) 2180 3200 1020 Anticipated',
    );
  });

  it('has the items of a list and the rows of a table line by line', () => {
    const [first, second] = [node('indicator-1', 'indicator'), node('indicator-2', 'indicator')];
    expect(clipWords(quoted(wholeBlock(first), wholeBlock(second))).text).toBe(
      `${first.text}\n${second.text}`,
    );
  });

  it('puts the blocks in the order of the text, and joins what meets in one block', () => {
    const quote = quoted(
      { block: 'front/p-8', range: [0, 7] },
      { block: 'front/p-7', range: [9, 17] },
      { block: 'front/p-7', range: [0, 9] },
    );
    expect(quote.words.map(({ text }) => text)).toEqual(['The State Council', 'October']);
  });

  it('of nothing is none', () => {
    expect(quoteOf(graph, [])).toBeUndefined();
    expect(quoteOf(graph, [{ block: 'front/p-7', range: [3, 4] }])).toBeUndefined();
    expect(quoteOf(graph, [{ block: 'nowhere', range: [0, 9] }])).toBeUndefined();
  });

  it('writes no sign of the text as a sign of HTML', () => {
    const strange = { ...node('front/p-7', 'paragraph'), text: '<b>&"' };
    const other = { ...graph, nodes: new Map([[strange.id, strange]]) };
    const quote = quoteOf(other, [wholeBlock(strange)]);
    expect(quote && clipWords(quote).html).toBe('<p>&lt;b&gt;&amp;&quot;</p>');
  });

  it('has the words of the plan and nothing else, whatever is selected', () => {
    const blocks = plan.nodes.filter(
      ({ kind }) => kind === 'paragraph' || kind === 'clause' || kind === 'item',
    );
    const range = fc.record({
      block: fc.constantFrom(...blocks.map(({ id }) => id)),
      range: fc.tuple(fc.integer({ min: -5, max: 900 }), fc.integer({ min: -5, max: 900 })),
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), (selection) => {
        const quote = quoteOf(graph, selection);
        for (const { block, range: at, text } of quote?.words ?? []) {
          expect(text).toBe(graph.nodes.get(block)?.text.slice(...at));
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
        }
      }),
    );
  });
});
