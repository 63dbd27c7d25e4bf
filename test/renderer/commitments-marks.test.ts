import { describe, expect, test } from 'vitest';
import { linkPlan } from '../../corpus/graph.ts';
import { attachAnnotations, packCommitments } from '../../corpus/index.ts';
import { readOldMarks, takenOver, withoutOldMarks } from '../../renderer/state/old-marks.ts';
import {
  attachMarks,
  LONGEST_REMARK,
  type OwnMark,
  ownMarks,
  wordsOfMark,
} from '../../renderer/state/own-marks.ts';
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from '../../renderer/state/settings.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const first = { id: 'section-4/p-1/c-1', text: 'Laws will be revised.' };
const second = { id: 'section-4/p-1/c-2', text: 'Courts will be strengthened.' };

const markOn = ({ id, text }: typeof first, name = id): OwnMark => ({
  id: `urn:uuid:${name}`,
  commitment: id,
  sentence: text,
  status: 'to do',
  due: null,
  remark: '',
});
const mark = markOn(first);

describe('the marks that are a person’s own', () => {
  test('belong to their sentence, and follow it when a later reading gives it another id', () => {
    expect(attachMarks([mark], [first, second]).on.get(first.id)).toBe(mark);
    const moved = { id: 'section-4/p-2/c-1', text: 'Laws  will be\u00a0revised.' };
    expect([...attachMarks([mark], [second, moved]).on]).toEqual([[moved.id, mark]]);
  });

  test('are never put on other words: they wait without a place', () => {
    const rewritten = { id: first.id, text: 'Laws will be abolished.' };
    expect(attachMarks([mark], [rewritten])).toEqual({ on: new Map(), loose: [mark] });
  });

  test('of two sentences with the same words stay apart', () => {
    const twin = { id: 'section-9/p-1/c-1', text: first.text };
    const { on } = attachMarks([mark, markOn(twin)], [first, twin]);
    expect([...on.keys()]).toEqual([first.id, twin.id]);
    expect(attachMarks([mark], [first, twin]).on.has(twin.id)).toBe(false);
  });

  test('made twice on one sentence, as in two tabs, count once, and none of them is said to be lost', () => {
    const later = markOn(first, 'later');
    expect(attachMarks([mark, later], [first])).toEqual({ on: new Map([[first.id, later]]), loose: [] });
  });

  test('take no day that the calendar does not have', () => {
    expect(wordsOfMark({ due: '2026-02-30' })).toEqual({ due: null });
    expect(wordsOfMark({ due: '2026-05-12', remark: 'Ask Wang.' })).toEqual({
      due: '2026-05-12',
      text: 'Ask Wang.',
    });
  });
});

describe('the marks that were kept with the settings', () => {
  const asRead = linkPlan(packCommitments(plan).plan);
  const [promise] = graph.plan.nodes.filter(({ kind }) => kind === 'commitment');
  if (!promise) throw new Error('The plan has commitments.');
  const old = {
    plan: plan.meta.id,
    commitment: promise.id,
    sentence: promise.text,
    status: 'under way',
    due: '2026-05-12',
    remark: 'Ask Wang.',
  };
  const NOW = '2030-01-01T00:00:00.000Z';
  const take = (kept: readonly unknown[]) => takenOver(graph, readOldMarks(kept, plan.meta.id), NOW);

  test('become annotations on their sentences with all that was written, the same each time', () => {
    const [taken, ...others] = take([old]);
    expect(others).toEqual([]);
    expect(ownMarks(taken ? [taken] : [])).toEqual([
      {
        id: taken?.id,
        commitment: promise.id,
        sentence: promise.text,
        status: 'under way',
        due: '2026-05-12',
        remark: 'Ask Wang.',
      },
    ]);
    expect(take([old])).toEqual([taken]);
    // Also in the text, which has no commitments, it is in its place: nobody is asked to check it.
    expect(attachAnnotations(asRead, take([old])).map(({ attachment }) => attachment.kind)).toEqual([
      'exact',
    ]);
  });

  test('whose sentence is gone are taken over with the words as they were', () => {
    expect(take([{ ...old, sentence: 'Badgers will be counted.' }])).toMatchObject([
      { kind: 'mark', quote: { exact: 'Badgers will be counted.' }, text: 'Ask Wang.', status: 'under way' },
    ]);
  });

  test('of other plans wait in the settings until these are open', () => {
    const other = { ...old, plan: 'another-plan' };
    expect(take([other])).toEqual([]);
    expect(withoutOldMarks([old, other], plan.meta.id)).toEqual([other]);
  });

  test('come back with the settings, and a damaged copy is read as far as it makes sense', () => {
    expect(parseSettings(formatSettings({ ...DEFAULT_SETTINGS, marks: [old] })).marks).toEqual([old]);
    expect(
      readOldMarks(
        [
          { ...old, status: 'finished', due: '2026-02-30', remark: 7, more: true },
          { ...old, remark: 'x'.repeat(9_000), due: 'tomorrow' },
          { ...old, plan: '' },
          { ...old, commitment: 'c'.repeat(999) },
          { ...old, sentence: null },
          null,
          'x',
        ],
        plan.meta.id,
      ),
    ).toEqual([
      { ...old, status: 'to do', due: null, remark: '' },
      { ...old, status: 'under way', due: null, remark: 'x'.repeat(LONGEST_REMARK) },
    ]);
    for (const damaged of [null, 7, 'x', {}, { length: 3 }])
      expect(parseSettings(JSON.stringify({ marks: damaged })).marks).toEqual([]);
  });
});
