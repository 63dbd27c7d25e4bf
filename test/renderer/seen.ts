import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Something of a picture: what it is, where it stands to a tenth of a pixel, and its words. */
export type Drawn = readonly (string | number)[];

/**
 * Compares where the parts of a picture stand with `test/fixtures/pictures/<name>.json`, which was read by eye beside the picture. With
 * UPDATE=1 the file is written anew: read what changed before it is kept.
 */
export function expectAsSeen(name: string, drawn: readonly Drawn[]): void {
  const file = new URL(`../fixtures/pictures/${name}.json`, import.meta.url);
  const lines = drawn.map((part) =>
    JSON.stringify(part.map((one) => (typeof one === 'number' ? Math.round(one * 10) / 10 : one))),
  );
  const text = `[\n${lines.join(',\n')}\n]\n`;
  if (process.env.UPDATE === '1') writeFileSync(file, text);
  expect(existsSync(file), `There is no ${name}.json yet. Make it with UPDATE=1, and read it.`).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
