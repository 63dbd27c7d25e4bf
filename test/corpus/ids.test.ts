import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../../corpus/import/import.ts';
import { parseMarkdown } from '../../corpus/markdown.ts';
import { describe as describePlan } from '../../corpus/meta.ts';
import { openPlan } from '../../corpus/plan.ts';
import { files, plan } from './the-plan.ts';

const ids = plan.nodes.map((node) => node.id);
const { meta, pattern } = describePlan(parseMarkdown(files.markdown));

/** Runs of white space as an editor, a mail program or a copy from a browser leaves them. */
const space = fc
  .array(fc.constantFrom(' ', '\t', '\u00a0'), { minLength: 1, maxLength: 3 })
  .map((run) => run.join(''));
const lineBreak = fc.constantFrom('\n', '\r\n', ' \n', '\n\n\n', '\n\u00a0\n', '\n \t \n');

/** Edits the white space of a text at random places, and nothing else. */
function respace(text: string, spaces: readonly string[], breaks: readonly string[], every: number): string {
  let count = 0;
  const pick = (list: readonly string[]) => {
    count += 1;
    return count % every === 0 ? (list[count % list.length] ?? '') : undefined;
  };
  return text.replace(/[^\S\n]+|\n+/g, (run) => pick(run.includes('\n') ? breaks : spaces) ?? run);
}

describe('the ids of places stay the same', () => {
  it('gives the same Markdown when the printed text is imported again', () => {
    expect(importText({ text: files.source, pattern, meta })).toEqual({
      markdown: files.markdown,
      problems: [],
    });
  });

  it('reads the same ids whatever is done to the white space of the printed text', () => {
    fc.assert(
      fc.property(
        fc.array(space, { minLength: 1, maxLength: 5 }),
        fc.array(lineBreak, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (spaces, breaks, every) => {
          const source = respace(files.source, spaces, breaks, every);
          const again = openPlan({ ...files, source });
          expect(again.health.lossless).toBe(true);
          expect(again.plan.nodes.map((node) => node.id)).toEqual(ids);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('imports to the same Markdown whatever is added to the white space of the printed text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('  ', ' \t', '   '), { minLength: 1, maxLength: 4 }),
        fc.array(lineBreak, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (spaces, breaks, every) => {
          // U+00A0 is a sign in the printed text: it tells the cells of boxes. An edit may add white space but not take that sign away.
          const text = files.source.replace(/[^\S\n\u00a0]+|\n+/g, (run) =>
            respace(run, spaces, breaks, every),
          );
          expect(importText({ text, pattern, meta }).markdown).toBe(files.markdown);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('says so when the signs that tell where a box ends are gone, and loses nothing', () => {
    const text = files.source.replaceAll('\u00a0', ' ');
    const { markdown, problems } = importText({ text, pattern, meta });
    expect(problems.map((problem) => problem.code)).toContain('box-end-not-marked');
    expect(openPlan({ ...files, source: text, markdown }).health.lossless).toBe(true);
  });

  it('gives no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});
