import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Lesson } from '../../corpus/teach/lesson.ts';
import { answer } from '../../scripts/commands/run.ts';
import { lessonFiles } from '../../scripts/lesson-files.ts';
import { planData } from '../../scripts/plan-data.ts';
import { folder, plan } from '../corpus/the-plan.ts';

const made: string[] = [];
afterAll(() => {
  for (const one of made) rmSync(one, { recursive: true });
});

/** A copy of the plan in a folder of its own, with these files as its lessons. */
function planWith(lessons: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), 'remit-lessons-'));
  made.push(copy);
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'lessons'), { recursive: true });
  if (Object.keys(lessons).length > 0)
    cpSync(join(folder, 'lessons'), join(copy, 'lessons'), { recursive: true });
  for (const [name, text] of Object.entries(lessons)) writeFileSync(join(copy, 'lessons', name), text);
  return copy;
}

describe('remit lessons', () => {
  it('lists the lessons with their stops and their time', () => {
    expect(answer(['lessons'])).toEqual({
      out: [
        '1-plan-in-20-minutes: The plan in 20 minutes (15 stops, 20 minutes)',
        '2-who-does-what: Who does what: reading responsibility clauses (22 stops, 30 minutes)',
        '3-indicators-to-measures: From indicators to measures (18 stops, 30 minutes)',
        '',
      ].join('\n'),
      error: '',
      code: 0,
    });
  });

  it('says every mistake with the name of its file, and lists what is right all the same', () => {
    const broken =
      'title: A\nabout: B\nauthor: C\nwritten: 2026-01-31\nstops:\n  - place: section-99\n  - view: "#/no"\n    title: No\n';
    const { out, code } = answer(['lessons', '--plan', planWith({ '4-broken.yaml': broken })]);
    expect(code).toBe(1);
    expect(out.split('\n').slice(3, 5)).toEqual([
      '4-broken.yaml: Stop 1, line 6: This plan has no place “section-99”.',
      '4-broken.yaml: Stop 2, line 7: Remit has no page “/no”. This is the start of the plan.',
    ]);
  });

  it('gives the lessons as data', () => {
    const { lessons } = JSON.parse(answer(['lessons', '--json']).out);
    expect(lessons).toHaveLength(3);
    expect(lessons[0].stops[0].shown).toMatchObject({ kind: 'place', place: { at: 'chapter-1/item-3' } });
  });

  it('says that a plan comes without lessons', () => {
    expect(answer(['lessons', '--plan', planWith({})])).toEqual({
      out: 'This plan comes without lessons.\n',
      error: '',
      code: 0,
    });
  });
});

describe('the window', () => {
  it('gets the lessons of its plan, and looks at their files while developing', () => {
    const watched: string[] = [];
    const load = planData().load as (
      this: { addWatchFile(file: string): void },
      id: string,
    ) => string | undefined;
    const code = load.call({ addWatchFile: (file) => watched.push(file) }, '\0virtual:remit/lessons') ?? '';
    const [, json = ''] = /^export const lessons = JSON\.parse\((".*")\);$/su.exec(code) ?? [];
    const lessons = JSON.parse(JSON.parse(json)) as readonly Lesson[];
    expect(lessons.map(({ title }) => title)).toEqual([
      'The plan in 20 minutes',
      'Who does what: reading responsibility clauses',
      'From indicators to measures',
    ]);
    expect(lessons[0]?.plan.title).toBe(plan.meta.title);
    expect(watched).toEqual(expect.arrayContaining([...lessonFiles(folder)]));
  });
});
