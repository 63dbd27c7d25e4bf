import { describe, expect, test } from 'vitest';
import { measureWords } from './pictures.ts';
import { useWindow } from './window.ts';

const LOOM = 'main svg[data-loom]';
const MAP = 'main svg[aria-label^="Map of"]';
const TARGETS = 'main svg[aria-label^="Indicators from"]';
const DATES = 'main svg[aria-label^="Dated"]';

/** Every picture of the plan in its forms: what is measured, how many words it has at least, and whether it may be moved sideways. */
const PICTURES: readonly (readonly [hash: string, picture: string, least: number])[] = [
  ...['bodies', 'indicators', 'instruments', 'organisations', 'places'].flatMap((across) =>
    ['kind', 'count', 'name'].map((sort) => [`#/map?across=${across}&sort=${sort}`, LOOM, 8] as const),
  ),
  ['#/map?fold=chapter-3&fold=chapter-4&hold=box-2&hold=agency/spc', LOOM, 60],
  ['#/map?show=chapters', 'main svg[data-small]', 100],
  ...[
    'agency/cnipa',
    'agency/cnipa?depth=2',
    'agency/mara?depth=2',
    'section-4/measure-2?depth=2',
    'box-1',
    'box-6/project-4?depth=2',
    'instrument/patent-law',
    'indicator-3?depth=2',
    'chapter-3',
    'clause-22',
    'footnote-1',
    'plan?depth=2',
  ].map((centre) => [`#/map/${centre}`, MAP, 4] as const),
  ['#/map/path?from=agency/mps&to=agency/mara', 'main ol li svg', 10],
  ['#/map/path?from=footnote-2&to=place/sanya', 'main ol li svg', 4],
  ['#/targets', TARGETS, 30],
  ['#/targets?show=dates', DATES, 20],
];

describe.each([
  [1280, 720],
  [1920, 1080],
])('at %i × %i', (width, height) => {
  const remit = useWindow({ width, height });

  test('all words of every picture are apart, whole or said whole, and 11 px at least', async () => {
    const found: object[] = [];
    await remit.openCold('#/read/box-1');
    for (const [hash, picture, least] of PICTURES) {
      // The picture before it may have the same name: this one is there when what was asked for is drawn.
      await remit.page.evaluate(async (to) => {
        const arrived = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
        location.hash = to;
        await arrived;
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }, hash);
      await expect
        .poll(() => remit.page.locator(`${picture} text`).count(), { message: hash })
        .toBeGreaterThanOrEqual(least);
      const { wrong, lost, smallest, isWide } = await remit.page.evaluate(measureWords, picture);
      const isSmall = smallest < 10.99;
      if (wrong.length > 0 || lost.length > 0 || isSmall || isWide)
        found.push({ hash, wrong, lost, smallest, isWide });
    }
    expect(found).toEqual([]);
  }, 180_000);
});
