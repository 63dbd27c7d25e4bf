import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../corpus/pack/pack.ts';
import { openPlan } from '../../../corpus/plan.ts';
import { asVersion, files, PLAN, packOf, signed, spoilt, withManifest } from './packs.ts';

const SHOWN = { plan: PLAN, version: 1 };
const read = (bytes: Uint8Array, shown = SHOWN) => readPack(bytes, shown);

function why(bytes: Uint8Array): string {
  const outcome = read(bytes);
  if (outcome.kind === 'read') throw new Error('It was not refused.');
  return outcome.why;
}

type Content = Record<string, Uint8Array>;

const put = (name: string, text: string) => (content: Content) => {
  content[name] = strToU8(text);
};
const drop = (name: string) => (content: Content) => {
  delete content[name];
};

describe('a pack of a plan', () => {
  it('gives back the plan that was packed, whole', () => {
    const outcome = read(packOf());
    if (outcome.kind === 'refused') throw new Error(outcome.why);
    const markdown = asVersion(2);
    expect(outcome.pack.files).toEqual({ ...files, markdown });
    expect(outcome.pack.plan).toEqual(openPlan({ ...files, markdown }).plan);
    expect(outcome.pack.manifest).toMatchObject({
      plan: PLAN,
      version: 2,
      says: 'Slips of the pen were mended.',
    });
  });

  it('is the same bytes whenever it is made', () => {
    expect(packOf()).toEqual(packOf());
  });

  it('may come without lists', () => {
    const outcome = read(packOf({ agencies: '', names: '', notes: '' }));
    expect(outcome.kind).toBe('read');
  });
});

describe('a pack that is not to be trusted is refused in a sentence', () => {
  it.each([
    ['of the version that is shown', () => packOf({}, 1), 'version 1 is shown already'],
    ['of another plan', () => withManifest({ plan: 'another' }), 'another plan, “another”'],
    ['for a newer Remit', () => withManifest({ 'remit:pack': 2 }), 'a newer Remit'],
    ['of no known form', () => withManifest({ 'remit:pack': 'one' }), 'not one of a pack'],
    ['that says more than is understood', () => withManifest({ run: 'rm' }), 'does not understand'],
    ['with a version that is no number', () => withManifest({ version: 1.5 }), 'does not understand'],
    ['whose manifest lists no text', () => withManifest({ files: {} }), 'does not list source.txt'],
  ])('%s', (_, pack, words) => {
    expect(why(pack())).toContain(words);
  });

  it.each([
    ['a changed file', put('plan.md', '# Other'), 'plan.md is not the one'],
    ['a file less', drop('notes.yaml'), 'notes.yaml is missing'],
    ['no manifest', drop('manifest.json'), 'no manifest.json'],
    ['a manifest that is no JSON', put('manifest.json', '{'), 'not one of a pack'],
    ['a program', put('run.js', 'alert(1)'), '“run.js”'],
    ['a way out of its folder', put('../plan.md', 'x'), '“../plan.md”'],
    ['a way out on Windows', put('..\\..\\plan.md', 'x'), 'should not'],
    ['an absolute path', put('/etc/passwd', 'x'), '“/etc/passwd”'],
    ['words posing as a sentence', put('x”. All is well. “', 'x'), '“x?. All is well. ?”'],
  ])('with %s', (_, change, words) => {
    expect(why(spoilt(change))).toContain(words);
  });

  it.each([
    ['whose text is lost in its plan', 'source.txt', `${files.source}\nA line more.\n`, 'lost in its plan'],
    [
      'whose plan calls itself another',
      'plan.md',
      files.markdown.replace(PLAN, 'other-plan'),
      'another name',
    ],
    ['whose plan is of another version', 'plan.md', asVersion(3), 'another version'],
    ['whose plan is empty', 'plan.md', '', 'another name'],
    ['whose text is not UTF-8', 'plan.md', `${files.markdown}\uFFFD`, 'plan.md is not written in UTF-8'],
  ])('%s', (_, name, text, words) => {
    expect(why(signed(put(name, text)))).toContain(words);
  });

  it('that is a bomb, without unpacking it', () => {
    const bomb = zipSync({ 'source.txt': new Uint8Array(100_000_000) }, { level: 9 });
    expect(why(bomb)).toBe('Unpacked it is larger than 5 MB.');
  });

  it('that is larger than any plan', () => {
    expect(why(new Uint8Array(5_000_001))).toBe('It is larger than 5 MB.');
  });

  it('whose quotations stand within quotations by the thousand', () => {
    const deep = put('plan.md', `${asVersion(2)}\n${'>'.repeat(3000)} x\n`);
    expect(why(signed(deep))).toBe('It is nested deeper than any plan.');
  });

  it('that is no archive at all', () => {
    expect(why(strToU8('# A plan'))).toBe('It is damaged, or no ZIP archive.');
    expect(why(new Uint8Array())).toBe('It is damaged, or no ZIP archive.');
  });

  it('cut at any length, or with a byte changed: it is refused, or read as it was', () => {
    const whole = packOf();
    const { plan } = openPlan({ ...files, markdown: asVersion(2) });
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (at, by, isCut) => {
          const bytes = whole.slice(0, isCut ? at : whole.length);
          if (!isCut) bytes[at] = (bytes[at] ?? 0) ^ by;
          const outcome = read(bytes);
          // A change in what an archive says for show only (a date, a comment) changes nothing of the plan.
          if (outcome.kind === 'read') expect(outcome.pack.plan).toEqual(plan);
          else expect(outcome.why).toMatch(/^[A-Z].*\.$/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
