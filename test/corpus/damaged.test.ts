import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../corpus/plan.ts';
import { files, plan } from './the-plan.ts';

const codes = (changed: Partial<typeof files>) =>
  openPlan({ ...files, ...changed }).plan.problems.map((problem) => problem.code);

describe('files that are wrong give problems, not a crash', () => {
  it('reads an empty plan.md as a plan without text, and says what is left out', () => {
    const opened = openPlan({ ...files, markdown: '' });
    expect(opened.health.lossless).toBe(false);
    expect(opened.plan.problems.map((problem) => problem.code)).toEqual(
      expect.arrayContaining(['front-matter-not-read', 'words-left-out', 'note-without-place']),
    );
  });

  it('says where a paragraph was left out, with the line of the printed text', () => {
    const markdown = files.markdown.replace(/^The world today.*$/m, '');
    const { plan: read, health } = openPlan({ ...files, markdown });
    expect(health.lossless).toBe(false);
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'words-left-out',
        severity: 'unread',
        place: expect.objectContaining({ start: expect.objectContaining({ line: 28 }) }),
      }),
    );
  });

  it('says where a word was changed', () => {
    const markdown = files.markdown.replace(
      'Innovation is the primary force',
      'Innovation is the main force',
    );
    expect(codes({ markdown })).toEqual(expect.arrayContaining(['not-in-source', 'words-left-out']));
  });

  it('says when a number is printed twice, and keeps both places', () => {
    const markdown = files.markdown.replace('### 5. Strengthening', '### 4. Strengthening');
    const read = openPlan({ ...files, markdown }).plan;
    expect(read.nodes.map((node) => node.id)).toContain('section-4~2');
    expect(read.problems.map((problem) => problem.code)).toContain('number-repeated');
  });

  it('keeps a clause that is not closed in its paragraph and says so', () => {
    const broken = (text: string) =>
      text.replace('in accordance with their respectively responsibilities.)', 'in accordance');
    const { plan: read } = openPlan({
      ...files,
      markdown: broken(files.markdown),
      source: broken(files.source),
    });
    expect(read.problems.map((problem) => problem.code)).toContain('clause-not-closed');
    expect(read.nodes.filter((node) => node.kind === 'clause')).toHaveLength(54);
  });

  it('says when a clause names somebody who is not listed, and invents nobody', () => {
    const renamed = (text: string) =>
      text.replaceAll('Ministry of Ecology and Environment', 'Ministry of Magic');
    const { plan: read } = openPlan({
      ...files,
      markdown: renamed(files.markdown),
      source: renamed(files.source),
    });
    expect(read.problems).toContainEqual(
      expect.objectContaining({
        code: 'clause-words-unread',
        at: 'clause-3',
        message: expect.stringContaining('Ministry of Magic'),
      }),
    );
    expect(read.nodes.some((node) => node.id === 'agency/mee')).toBe(false);
  });

  it.each([
    ['agencies.yaml', { agencies: 'agencies: [}' }],
    ['agencies.yaml', { agencies: 'agencies: 7' }],
    ['names.yaml', { names: 'instruments:\n  - { id: "Not an id", name: x, type: law, forms: [x] }' }],
    ['notes.yaml', { notes: '- at: chapter-1' }],
  ])('leaves a broken %s out, and keeps the text', (_, changed) => {
    const opened = openPlan({ ...files, ...changed });
    expect(opened.health.lossless).toBe(true);
    expect(opened.plan.problems.map((problem) => problem.code)).toContain('list-not-read');
  });

  it('leaves out a note whose words the plan does not have', () => {
    const notes = '- at: chapter-1/p-1\n  quote: words that nobody printed\n  note: x\n  source: y\n';
    const read = openPlan({ ...files, notes }).plan;
    expect(read.notes).toEqual([]);
    expect(read.problems.map((problem) => problem.code)).toContain('note-without-place');
  });

  it('never throws, whatever lines of plan.md are lost, doubled, swapped or spoilt', () => {
    const lines = files.markdown.split('\n').filter((line) => line !== '');
    const spoil = fc.record({
      at: fc.nat({ max: lines.length - 1 }),
      how: fc.constantFrom('drop', 'double', 'cut', 'quote', 'junk'),
      junk: fc.string({ unit: 'binary', maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 12 }), (edits) => {
        const spoilt = [...lines];
        for (const { at, how, junk } of edits) {
          const line = spoilt[at] ?? '';
          spoilt[at] =
            how === 'drop'
              ? ''
              : how === 'double'
                ? `${line}\n\n${line}`
                : how === 'cut'
                  ? line.slice(0, 20)
                  : how === 'quote'
                    ? `> ${line}`
                    : junk;
        }
        const read = openPlan({ ...files, markdown: spoilt.join('\n\n') });
        expect(read.plan.nodes.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });

  it('reads the plan itself with the ten known oddities and nothing more', () => {
    expect(plan.problems).toHaveLength(10);
  });
});
