import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan } from '../corpus/the-plan.ts';
import { useWindow } from './window.ts';

/** The printed number of each heading whose number is set in other words: "4." for "Section 4". */
const NUMBERS = Object.fromEntries(
  plan.nodes.flatMap((node) =>
    node.kind === 'chapter' || node.kind === 'section' ? [[node.id, node.label]] : [],
  ),
);

describe('whatever is selected in the text', () => {
  const remit = useWindow();

  test('its words are copied, all of them and no others, white space aside', async () => {
    await remit.openCold('#/read/plan');
    await remit.page.getByRole('button', { name: /^Cite / }).waitFor();
    const count = await remit.page.evaluate(prepare, NUMBERS);
    expect(count).toBeGreaterThan(1000);
    const point = fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.nat(2000));
    // Near ends show what is within one block, far ends what lies between.
    const ends = fc.oneof(
      fc.tuple(point, point),
      fc.tuple(point, fc.nat(6), fc.nat(2000)).map(([[at, from], on, to]) => {
        const near: readonly [number, number] = [Math.min(count - 1, at + on), to];
        return [[at, from] as [number, number], near] as [[number, number], readonly [number, number]];
      }),
    );
    await fc.assert(
      fc.asyncProperty(ends, async ([from, to]) => {
        const { copied, expected } = await remit.page.evaluate(
          (given) => (window as unknown as Probe).probe(given),
          [...from, ...to],
        );
        expect(copied).toBe(expected);
      }),
      { numRuns: 250 },
    );
  });
});

type Probe = { readonly probe: (ends: number[]) => { readonly copied: string; readonly expected: string } };

/** Puts a probe into the page that selects between two places and gives the words that are copied and those that the page shows, found in another way. */
function prepare(numbers: Readonly<Record<string, string>>): number {
  const OUT = '[data-screen-only], [data-print-only]';
  const BLOCK = '[data-id], [data-words-of]';
  const article = document.querySelector('main article');
  if (!article) throw new Error('There is no text.');
  const texts: Text[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(OUT)) texts.push(text);
  }
  // Marks hang elsewhere on the page than they are printed, so they are left out of the comparison.
  const bare = (words: string) => words.replace(/\[\d+\]/g, '').replace(/\s+/g, '');
  const probe = ([first = 0, from = 0, last = 0, to = 0]: number[]) => {
    const at = (index: number, character: number): [Text, number] => {
      const node = texts[index] as Text;
      const isMark = node.parentElement?.closest('sup');
      return [node, isMark ? 0 : character % (node.length + 1)];
    };
    const [a, b] = [at(first, from), at(last, to)];
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(a[0], a[1], b[0], b[1]);
    const range = selection.getRangeAt(0);
    let expected = '';
    // Each heading has its number once, however many pieces its words are set in.
    const numbered = new Set<string>();
    for (const node of texts) {
      const block = node.parentElement?.closest<HTMLElement>(BLOCK);
      if (!block || !range.intersectsNode(node)) continue;
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      const words = node.data.slice(start, end);
      const id = block.dataset.id ?? '';
      if (!node.parentElement?.closest('[data-number]')) expected += words;
      else if (words.trim() !== '' && !numbered.has(id)) {
        numbered.add(id);
        expected += ` ${numbers[id] ?? '?'} `;
      }
    }
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    article.dispatchEvent(event);
    return { copied: bare(data.getData('text/plain')), expected: bare(expected) };
  };
  Object.assign(window, { probe });
  return texts.length;
}
