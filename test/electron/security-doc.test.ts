import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(project, 'docs', 'security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\|\s*\|?\s*(?:it asks|what \|)/u.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const checklist = rows.filter((cells) => cells.length === 4);
const beyond = rows.filter((cells) => cells.length === 3);

const testsIn = (cell: string | undefined) =>
  [...(cell ?? '').matchAll(/`(test\/[^`]+\.ts)`/gu)].map(([, file]) => file ?? '');

describe('the page about security', () => {
  it('goes through all twenty points of the checklist, in their order', () => {
    expect(checklist.map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('names, for each point and each promise beyond them, tests that exist', () => {
    expect(beyond.length).toBeGreaterThan(5);
    for (const cells of rows) {
      const tests = testsIn(cells.at(-1));
      expect(tests.length, cells.join(' | ')).toBeGreaterThan(0);
      for (const file of tests) expect(existsSync(join(project, file)), file).toBe(true);
    }
  });

  it('is right that Electron is pinned, and not one that downloads while it is installed', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(42);
  });
});
