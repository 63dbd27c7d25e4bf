import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCommitments } from '../../../corpus/commitments-pack.ts';
import { linkPlan } from '../../../corpus/graph.ts';
import type { Graph } from '../../../corpus/model.ts';
import { type Annotation, annotationOn } from '../../../corpus/notes/annotation.ts';
import { type Attachment, attachAnnotations } from '../../../corpus/notes/attach.ts';
import { graph, plan } from '../the-plan.ts';
import { anyAnnotation, noteOn, places } from './arbitrary.ts';
import { withMeasureBefore, withoutSection, withWords } from './changed-plans.ts';

function attach(to: Graph, annotation: Annotation): Attachment {
  const [one] = attachAnnotations(to, [annotation]);
  if (!one) throw new Error('The annotation has vanished.');
  return one.attachment;
}

/** The words that an attachment stands on. */
function wordsAt(to: Graph, attachment: Attachment): string | null {
  if (attachment.kind === 'unplaced') return null;
  const node = to.nodes.get(attachment.at);
  if (!node) throw new Error(`There is no ${attachment.at}.`);
  return node.text.slice(...attachment.range);
}

/** The block that prints some words. */
function placeThatSays(words: string): string {
  const block = plan.nodes.find(({ kind, text }) => kind !== 'commitment' && text.includes(words));
  if (!block) throw new Error(`The plan does not say “${words}”.`);
  return block.id;
}

const NOW = '2026-11-22T08:00:00.000Z';
const inserted = withMeasureBefore();
const removed = withoutSection();
const reworded = withWords(
  ['the Patent Law, Trademark Law, Copyright Law', 'the Patent Law, Trade Mark Act, Copyright Law'],
  ['Innovation is the primary force', 'Invention is the main force'],
);

describe('in the text that it was made on', () => {
  it('every annotation stands on the very words that it was made on', () => {
    fc.assert(
      fc.property(anyAnnotation, (annotation) => {
        const attachment = attach(graph, annotation);
        expect(attachment).toMatchObject({ kind: 'exact', at: annotation.at, isReworded: false });
        expect(wordsAt(graph, attachment)).toBe(annotation.quote.exact);
      }),
      { numRuns: 400 },
    );
  });

  it('each of several equal quotes in one paragraph stands where it was made', () => {
    const at = 'chapter-1/p-1';
    const { text = '' } = graph.nodes.get(at) ?? {};
    const quote = 'intellectual property';
    const starts = [...text.matchAll(/intellectual property/g)].map(({ index }) => index);
    expect(starts.length).toBeGreaterThan(5);
    for (const start of starts) {
      const note = { ...noteOn(at, text.slice(start, start + 100)), start };
      const context = {
        prefix: text.slice(Math.max(0, start - 64), start),
        suffix: text.slice(start + quote.length, start + quote.length + 64),
      };
      const attachment = attach(graph, { ...note, start: 0, quote: { exact: quote, ...context } });
      expect(attachment).toMatchObject({ kind: 'exact', range: [start, start + quote.length] });
    }
  });

  it('a sentence stands on its commitment, and on its words where the commitments are not at hand', () => {
    const { plan: bare } = packCommitments(plan);
    const without = linkPlan(bare);
    const sentence = plan.nodes.find(({ id }) => id === 'section-4/measure-1/p-1/c-2');
    if (sentence?.kind !== 'commitment')
      throw new Error('The second sentence of section 4 promises something.');
    const mark = noteOn(sentence.id, null, { kind: 'mark', status: 'to do' });
    expect(attach(graph, mark)).toEqual({
      kind: 'exact',
      isReworded: false,
      at: sentence.id,
      range: [0, sentence.text.length],
    });
    expect(attach(without, mark)).toEqual({
      kind: 'exact',
      isReworded: false,
      at: 'section-4/measure-1/p-1',
      range: sentence.range,
    });
  });

  it('a note of another program without words stands on its place, to be checked', () => {
    const note = { ...noteOn('section-5', null), quote: { exact: '', prefix: '', suffix: '' } };
    expect(attach(graph, note)).toMatchObject({ kind: 'changed', because: 'unsaid', at: 'section-5' });
  });

  it('a quote alone that is printed several times in its block is to be checked', () => {
    const note = {
      ...noteOn('chapter-1/p-1', 'intellectual property'),
      quote: { exact: 'intellectual property', prefix: '', suffix: '' },
    };
    expect(attach(graph, { ...note, start: 0 })).toMatchObject({
      kind: 'moved',
      because: 'several',
      at: 'chapter-1/p-1',
    });
    expect(attach(graph, note)).toMatchObject({ kind: 'exact', at: 'chapter-1/p-1' });
  });

  it('a note of another program with a quote alone finds its words where they are printed once', () => {
    const exact = 'Innovation is the primary force';
    const note = {
      ...noteOn('section-5', null, { whole: false }),
      quote: { exact, prefix: '', suffix: '' },
      checksum: '',
    };
    const attachment = attach(graph, note);
    expect(attachment).toMatchObject({ kind: 'moved', because: 'renumbered' });
    expect(wordsAt(graph, attachment)).toBe(exact);
  });
});

describe('when the text has changed', () => {
  it('a note follows its words when a measure was put in before', () => {
    const at = 'section-4/measure-2/p-1';
    const note = noteOn(at, 'data intellectual property protection rules');
    const attachment = attach(inserted, note);
    expect(attachment).toMatchObject({ kind: 'moved', because: 'renumbered', at: 'section-4/measure-3/p-1' });
    expect(wordsAt(inserted, attachment)).toBe(note.quote.exact);
  });

  it('a note on one of four equal clauses follows it to its new number', () => {
    for (const [before, now] of [
      ['clause-9', 'clause-10'],
      ['clause-18', 'clause-19'],
      ['clause-38', 'clause-39'],
    ] as const) {
      expect(attach(inserted, noteOn(before, null))).toMatchObject({ kind: 'moved', at: now });
    }
  });

  it('a short word is never put into a measure that has the old number', () => {
    const note = noteOn('section-4/measure-1/p-1', 'will be');
    expect(attach(inserted, note)).toMatchObject({ kind: 'moved', at: 'section-4/measure-2/p-1' });
  });

  it('a note on words beside the change stays, and knows that the block was reworded', () => {
    const note = noteOn('section-4/measure-1/p-1', 'Basic legal research');
    expect(attach(reworded, note)).toMatchObject({ kind: 'exact', at: note.at, isReworded: true });
    expect(attach(reworded, noteOn('section-4/measure-1/p-1', 'Anti-Monopoly Law'))).toMatchObject({
      kind: 'exact',
      at: note.at,
    });
  });

  it('a note on a replaced name stands on the name that replaced it, and says so', () => {
    const attachment = attach(reworded, noteOn('section-4/measure-1/p-1', 'Trademark Law'));
    expect(attachment).toMatchObject({ kind: 'changed', because: 'replaced' });
    expect(wordsAt(reworded, attachment)).toBe('Trade Mark Act');
  });

  it('a note on a replaced number stands on the new number, and says so', () => {
    const figures = withWords(['more than 10 years', 'more than 25 years']);
    const at = placeThatSays('more than 10 years');
    const { text = '' } = graph.nodes.get(at) ?? {};
    const from = text.indexOf('more than 10 years') + 'more than '.length;
    const note = annotationOn(graph, {
      at,
      range: [from, from + 2],
      id: 'urn:uuid:n',
      kind: 'note',
      created: NOW,
    });
    if (!note) throw new Error('The number is printed.');
    const attachment = attach(figures, note);
    expect(attachment).toMatchObject({ kind: 'changed', because: 'replaced', at });
    expect(wordsAt(figures, attachment)).toBe('25');
  });

  it('a note on a longer passage finds it with some words changed', () => {
    const sentence =
      'Innovation is the primary force driving development, and the protection of intellectual property rights is to protect innovation.';
    const attachment = attach(reworded, noteOn(placeThatSays(sentence), sentence));
    expect(attachment.kind).toBe('changed');
    expect(wordsAt(reworded, attachment)).toContain('Invention is the main force driving development');
  });

  it('a note on a whole heading stays with it when the heading is reworded', () => {
    const title = 'Strengthening the integrity system for intellectual property';
    const renamed = withWords([title, 'Strengthening the credit system for intellectual property']);
    expect(attach(renamed, noteOn('section-7/measure-2', null))).toMatchObject({
      kind: 'changed',
      because: 'similar',
      at: 'section-7/measure-2',
    });
  });

  it('a note on a section that was taken out is unplaced, and names what is left of the place', () => {
    const title = graph.nodes.get('section-7')?.text ?? '';
    expect(attach(removed, noteOn('section-7', title.slice(3)))).toEqual({ kind: 'unplaced', near: null });
    const note = noteOn(
      'section-7/measure-1/p-1',
      'Intellectual property mediation organizations, arbitration institutions',
    );
    expect(attach(removed, note)).toMatchObject({ kind: 'unplaced' });
    const item = {
      ...note,
      at: 'section-8/measure-1/p-9',
      quote: { exact: 'zzzz zzzz zzzz', prefix: '', suffix: '' },
    };
    expect(attach(removed, item)).toEqual({ kind: 'unplaced', near: 'section-8/measure-1' });
  });
});

describe.each([
  ['a measure put in', inserted],
  ['a section taken out', removed],
  ['words replaced', reworded],
] as const)('in a text with %s', (_, changed) => {
  it('no annotation vanishes, and none stands on other words without saying so', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation, { maxLength: 8 }), (annotations) => {
        const attached = attachAnnotations(changed, annotations);
        expect(attached.map(({ annotation }) => annotation)).toEqual(annotations);
        for (const { annotation, attachment } of attached) {
          if (attachment.kind !== 'exact' && attachment.kind !== 'moved') continue;
          expect(wordsAt(changed, attachment)).toBe(annotation.quote.exact);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every block that is still printed is found by its words', () => {
    const blocks = places.filter(
      ({ kind }) => kind !== 'commitment' && kind !== 'agency' && kind !== 'group',
    );
    const still = new Set([...changed.nodes.values()].map(({ text }) => text));
    const kept = blocks.filter(({ text }) => still.has(text));
    const found = attachAnnotations(
      changed,
      kept.map(({ id }) => noteOn(id, null)),
    );
    const wrong = found.filter(
      ({ annotation, attachment }) => wordsAt(changed, attachment) !== annotation.quote.exact,
    );
    expect(wrong).toEqual([]);
  });
});

describe('with hostile notes', () => {
  it('the work is bounded: thousands of long, odd quotes take no more than a moment', () => {
    const words = graph.nodes.get('chapter-1/p-1')?.text.split(' ') ?? [];
    const quotes = Array.from({ length: 3_000 }, (_, index) =>
      words.map((word, place) => ((place + index) % 3 === 0 ? 'other' : word)).join(' '),
    );
    const base = noteOn('section-5', null, { whole: false });
    const attached = attachAnnotations(
      graph,
      quotes.map((exact) => ({ ...base, quote: { exact, prefix: 'e'.repeat(64), suffix: 'e'.repeat(64) } })),
    );
    expect(attached).toHaveLength(3_000);
    expect(attached.filter(({ attachment }) => attachment.kind === 'exact')).toEqual([]);
  }, 20_000);

  it('ten thousand notes on common words with false surroundings are no matter either', () => {
    const base = noteOn('section-5', '5.');
    const exact = ['intellectual property', 'the', 'will be', 'protection of'];
    const attached = attachAnnotations(
      graph,
      Array.from({ length: 10_000 }, (_, index) => ({
        ...base,
        quote: {
          exact: exact[index % 4] ?? '',
          prefix: `a ${index} `.repeat(12),
          suffix: ` ${index} b`.repeat(12),
        },
      })),
    );
    expect(attached).toHaveLength(10_000);
    expect(attached.filter(({ attachment }) => attachment.kind === 'exact')).toEqual([]);
  }, 20_000);

  it('a quote that is everywhere is one letter, and stands nowhere for sure', () => {
    const note = {
      ...noteOn('section-5', '5.'),
      at: 'section-99',
      quote: { exact: 'e', prefix: 'zzzz', suffix: 'zzzz' },
    };
    expect(attach(graph, note)).toEqual({ kind: 'unplaced', near: null });
  });
});
