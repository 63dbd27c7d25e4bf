import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goTo } from '../../../corpus/cite/go-to.ts';
import { readLink } from '../../../corpus/cite/link.ts';
import { graph, plan } from '../the-plan.ts';

const NO_PLACE = 'This link leads to no place in a plan. Copy it again with “Copy link”.';

describe('a pasted link', () => {
  it.each([
    ['remit://ipr-2021-2025/section-4/measure-1', 'section-4/measure-1'],
    ['REMIT://ipr-2021-2025/Section-4', 'section-4'],
    ['<remit://ipr-2021-2025/clause-17>', 'clause-17'],
    ['(remit://ipr-2021-2025/clause-17).', 'clause-17'],
    ['“remit://ipr-2021-2025/box-6”,', 'box-6'],
    ['  remit://ipr-2021-2025/footnote-2\n', 'footnote-2'],
    ['remit://ipr-2021-2025/section-4%2Fmeasure-1', 'section-4/measure-1'],
    ['https://plans.example.org/remit/#/read/section-5/measure-2/p-1', 'section-5/measure-2/p-1'],
    ['http://127.0.0.1:40123/#/read/box-3', 'box-3'],
    ['https://example.org/a?b=c#/read/box-3;', 'box-3'],
    ['file:///C:/My%20Files/remit.html#/read/indicator-4', 'indicator-4'],
    ['file:///srv/plans/remit.html#/read/section-4%2Fmeasure-1', 'section-4/measure-1'],
    ['app://remit/index.html#/read/clause-1', 'clause-1'],
    ['#/read/clause-33', 'clause-33'],
    ['#/agencies/cnipa', 'agency/cnipa'],
    ['https://example.org/#/agencies/relevant-departments?role=joint', 'group/relevant-departments'],
    ['remit://ipr-2021-2025/agency/mara', 'agency/mara'],
    ['remit://ipr-2021-2025/instrument/patent-law', 'instrument/patent-law'],
    ['remit://ipr-2021-2025/section-3/topic-1/p-1/c-2', 'section-3/topic-1/p-1/c-2'],
  ])('%s leads to %s and to nothing else', (link, id) => {
    const found = goTo(graph, link);
    expect(found.map((one) => (one.kind === 'place' ? one.id : one.message))).toEqual([id]);
  });

  it('to a sentence leads there while the commitments are not at hand', () => {
    const nodes = new Map([...graph.nodes].filter(([, { kind }]) => kind !== 'commitment'));
    const [hit] = goTo({ ...graph, nodes }, 'remit://ipr-2021-2025/section-3/topic-1/p-1/c-2');
    expect(hit).toMatchObject({ id: 'section-3/topic-1/p-1/c-2', label: '§3 ¶2, sentence 2' });
  });

  it.each([
    ['remit://cn-2018-42/section-4', 'This link is to another plan, “cn-2018-42”, which is not open here.'],
    ['remit://ipr-2021-2025/section-99', 'This link is to “section-99”, which this plan does not have.'],
    [
      'remit://ipr-2021-2025/section-99/p-1/c-2',
      'This link is to “section-99/p-1/c-2”, which this plan does not have.',
    ],
    ['#/read/agency/nobody', 'This link is to “agency/nobody”, which this plan does not have.'],
    ['remit://../../', NO_PLACE],
    ['remit://ipr-2021-2025/../../etc/passwd', NO_PLACE],
    ['remit://ipr-2021-2025/%2e%2e/%2e%2e/x', NO_PLACE],
    ['remit://ipr-2021-2025/section-4%2525', NO_PLACE],
    ['remit://ipr-2021-2025/%E0%A4%A', NO_PLACE],
    ['remit://user@ipr-2021-2025/section-4', NO_PLACE],
    ['remit://ipr-2021-2025', NO_PLACE],
    ['remit://ipr-2021-2025/<script>alert(1)</script>', NO_PLACE],
    [`remit://ipr-2021-2025/${'a/'.repeat(20)}a`, NO_PLACE],
    ['javascript:alert(1)', NO_PLACE],
    ['javascript:alert(1)//#/read/section-4', NO_PLACE],
    ['data:text/html,#/read/section-4', NO_PLACE],
    ['https://example.org/page', NO_PLACE],
    ['mailto:a@example.org', NO_PLACE],
    [
      `remit://ipr-2021-2025/${'a'.repeat(10_000)}`,
      'This link is too long to be one to a place in a plan. Copy it again with “Copy link”.',
    ],
  ])('%s is answered with one sentence', (link, message) => {
    expect(goTo(graph, link)).toEqual([{ kind: 'link-problem', message }]);
  });

  it.each([
    'in:box months',
    'agency:MARA',
    'data: sharing',
    'remit',
    'section 4: laws',
    'https',
    '§5 ¶2',
    'a/b',
  ])('“%s” is a question and no link', (question) => expect(readLink(question)).toBeUndefined());

  it('to any place of the plan leads to it, in every form in which it is written', () => {
    for (const { id } of plan.nodes) {
      for (const link of [
        `remit://${plan.meta.id}/${id}`,
        `<remit://${plan.meta.id}/${encodeURIComponent(id)}>.`,
        `file:///a%20b/remit.html#/read/${id},`,
      ]) {
        const [hit] = goTo(graph, link);
        expect([link, hit?.kind === 'place' && hit.id]).toEqual([link, id]);
      }
    }
  });

  it('never fails and gives one short sentence, whatever follows the beginning of a link', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('remit://', 'https://x/#/read/', 'javascript:', '#/read/', 'file:///'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        (beginning, rest) => {
          for (const one of goTo(graph, beginning + rest))
            if (one.kind === 'link-problem') expect(one.message.length).toBeLessThan(140);
        },
      ),
    );
  });
});
