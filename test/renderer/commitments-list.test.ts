import { describe, expect, test } from 'vitest';
import { commitmentsExport } from '../../corpus/export/commitments-report.ts';
import { exportAs } from '../../corpus/export/export-as.ts';
import { provenanceOf } from '../../corpus/export/provenance.ts';
import { commitmentRows } from '../../corpus/questions/commitments.ts';
import { countCommitments } from '../../renderer/state/commitment-counts.ts';
import { foldKey, listOf, narrowed } from '../../renderer/state/commitment-list.ts';
import {
  clearNarrowing,
  isNarrowed,
  pickGroup,
  pickOrder,
  picksOf,
  pickText,
  toggleFold,
} from '../../renderer/state/commitment-picks.ts';
import { countInWords, narrowingOf, picksInWords } from '../../renderer/state/commitment-words.ts';
import { attachMarks } from '../../renderer/state/own-marks.ts';
import { parsePicked, togglePicked } from '../../renderer/state/picked.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const rows = commitmentRows(graph);
const commitments = rows.map(({ commitment }) => commitment);
const none = attachMarks([], commitments);
const [first, second] = commitments;
if (!first || !second) throw new Error('The plan has commitments.');
const mark = {
  id: 'urn:uuid:1',
  commitment: first.id,
  sentence: first.text,
  status: 'to do',
  due: null,
} as const;
const marks = attachMarks(
  [
    { ...mark, remark: '' },
    {
      id: 'urn:uuid:2',
      commitment: second.id,
      sentence: second.text,
      status: 'done',
      due: '2026-05-12',
      remark: 'Ask; then write',
    },
  ],
  commitments,
);
const picksIn = (address: string) => picksOf(parsePicked(address));
const shown = (address: string) => listOf(graph, rows, picksIn(address), marks);

describe('the list of commitments', () => {
  test('is all of them in printed order where nothing is picked', () => {
    expect(shown('').rows).toEqual(rows);
    expect(shown('').groups).toBeNull();
  });

  test.each([
    'body=agency%2Fmara&role=participant',
    'role=lead&chapter=3',
    'verb=improve&q=trade',
    'number=yes',
    'unassigned=yes',
    'mine=any',
  ])('shows for %s as many as each of its facets promises', (address) => {
    const counts = countCommitments(rows, picksIn(address), marks);
    const promised = [
      ...counts.bodies.map(({ value, count }) => ['body', value.id, count] as const),
      ...counts.roles.map(({ value, count }) => ['role', value, count] as const),
      ...counts.chapters.map(({ value, count }) => ['chapter', String(value), count] as const),
      ...counts.verbs.map(({ value, count }) => ['verb', value, count] as const),
      ...counts.mine.map(({ value, count }) => ['mine', value, count] as const),
      ['number', 'yes', counts.withNumber] as const,
      ['deadline', 'yes', counts.withDeadline] as const,
      ['unassigned', 'yes', counts.unassigned] as const,
    ];
    for (const [name, value, count] of promised) {
      const picks = picksOf({ ...parsePicked(address), [name]: [value] });
      expect([name, value, narrowed(rows, picks, marks).length]).toEqual([name, value, count]);
    }
  });

  test('keeps the person’s own apart by status, and one that is being written on in sight', () => {
    expect(shown('mine=any').rows.map(({ commitment }) => commitment.id)).toEqual([first.id, second.id]);
    expect(shown('mine=done').rows.map(({ commitment }) => commitment.id)).toEqual([second.id]);
    const kept = listOf(graph, rows, picksIn('mine=done'), marks, first.id);
    expect(kept.rows.map(({ commitment }) => commitment.id)).toEqual([first.id, second.id]);
    expect(listOf(graph, rows, picksIn('mine=any'), none).rows).toEqual([]);
  });

  test('is sorted by a head, and the other way round by the same head once more', () => {
    const once = pickOrder({}, 'verb');
    expect(once).toEqual({ sort: ['verb'] });
    const twice = pickOrder(once, 'verb');
    expect(listOf(graph, rows, picksOf(twice), none).rows).toEqual(
      listOf(graph, rows, picksOf(once), none).rows.toReversed(),
    );
    expect(pickOrder(twice, 'verb')).toEqual(once);
    expect(pickOrder(pickOrder({}, 'printed'), 'printed')).toEqual({});
  });

  test('has every sentence in its chapters, open; and in its bodies, closed until one is opened', () => {
    const chapters = shown('group=chapter').groups ?? [];
    expect(chapters.every(({ isOpen }) => isOpen)).toBe(true);
    expect(chapters.flatMap((group) => group.rows)).toEqual(rows);
    const bodies = shown('group=body').groups ?? [];
    expect(bodies.some(({ isOpen }) => isOpen)).toBe(false);
    expect(bodies.at(-1)).toMatchObject({ label: 'no responsible body stated', key: null });
    const [most] = bodies;
    if (!most) throw new Error('The plan names bodies.');
    const opened = toggleFold(parsePicked('group=body'), foldKey(most));
    const [now] = listOf(graph, rows, picksOf(opened), none).groups ?? [];
    expect(now?.isOpen).toBe(true);
    expect(pickGroup(opened, 'verb')).toEqual({ group: ['verb'] });
    expect(pickGroup(opened, 'none')).toEqual({});
  });

  test('reads nonsense in an address as nothing', () => {
    const picks = picksIn('role=boss&chapter=x&number=maybe&mine=lost&sort=size&group=colour&turned=1');
    expect(picks).toEqual(picksIn(''));
  });
});

describe('what is picked, in words', () => {
  test('counts exactly', () => {
    expect(countInWords(23, 355).join(' ')).toBe('23 of 355 sentences');
    expect(countInWords(355, 355).join(' ')).toBe('355 sentences that promise something');
    expect(countInWords(0, 355).join(' ')).toBe('No sentence of 355');
    expect(countInWords(1, 1).join(' ')).toBe('1 sentence that promises something');
  });

  test('says all of it, each thing with a way back', () => {
    const picked = parsePicked(
      'q=trade%20secret&body=agency%2Fcnipa&body=agency%2Fmara&role=lead&chapter=3&number=yes&mine=to%20do&sort=verb&turned=yes&group=body',
    );
    expect(picksInWords(graph, picked)).toBe(
      'with the words “trade secret”; body CNIPA or MARA; role leads; chapter III; has a number; yours to do; sorted: Verb, A to Z, the other way round; grouped by body',
    );
    let left = picked;
    for (const { name, value } of narrowingOf(graph, picked)) left = togglePicked(left, name, value);
    expect(isNarrowed(left)).toBe(false);
    expect(left).toEqual(clearNarrowing(picked));
    expect(picksInWords(graph, {})).toBe('');
  });

  test('keeps words that are being typed, and forgets them with the last letter', () => {
    expect(pickText({}, 'trade ')).toEqual({ q: ['trade '] });
    expect(pickText({ q: ['t'] }, '')).toEqual({});
    expect(pickText({}, 'x'.repeat(900)).q?.[0]).toHaveLength(200);
  });
});

describe('an export of the list', () => {
  const provenance = provenanceOf(plan.meta, { version: null, filters: '', date: '2026-11-22' });
  const list = shown('mine=any').rows;

  test('has nothing of the person’s own unless it is asked for', () => {
    const without = commitmentsExport(graph, { rows: list }, provenance);
    const withOwn = commitmentsExport(graph, { rows: list, own: marks.on }, provenance);
    for (const format of ['csv', 'md', 'json'] as const) {
      expect(String(exportAs(format, without).content)).not.toMatch(/Ask; then write|2026-05-12|[Yy]our/);
      expect(String(exportAs(format, withOwn).content)).toContain('Ask; then write');
    }
    expect(withOwn.sheet.columns.slice(0, without.sheet.columns.length)).toEqual(without.sheet.columns);
    expect(withOwn.sheet.rows.map((row) => row.slice(-3))).toEqual([
      ['to do', null, null],
      ['done', '2026-05-12', 'Ask; then write'],
    ]);
  });
});
