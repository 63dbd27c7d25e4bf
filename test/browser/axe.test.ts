import { describe, expect, test } from 'vitest';
import { axeFindings, useWindow } from './window.ts';

const ROUTES = [
  '#/',
  '#/read/box-1',
  '#/read/section-3/table-1',
  '#/search?q=trade%20secret%20inovation',
  '#/agencies',
  '#/agencies/mara',
  '#/agencies/matrix',
  '#/agencies/matrix?show=bodies',
  '#/agencies/compare',
  '#/agencies/compare?with=cnipa&with=cpd&with=samr&with=mara&part=cnipa',
  '#/agencies/ask?q=shared&body=cnipa&body=samr',
  '#/commitments?chapter=4',
  '#/map?hold=agency/moj&hold=agency/spc&fold=chapter-4',
  '#/map?show=chapters',
  '#/map?show=table&across=indicators',
  '#/map/box-1?depth=2',
  '#/map/box-1?as=table',
  '#/map/path?from=agency/mps&to=agency/mara',
  '#/targets',
  '#/targets?show=quantities&kind=percent&when=printed',
  '#/targets?show=dates',
  '#/teach',
  '#/teach/lesson/none',
  '#/teach/lesson/2-who-does-what',
  '#/teach/hunt?seed=3',
  '#/notes',
  '#/teach/quiz',
  '#/teach/quiz?kind=box-measure&level=hard',
  '#/teach/quiz?kind=order&with=class',
  '#/health',
  '#/nonsense',
  '#/present/clause-2?cover=agencies&cover=roles',
  '#/present/section-3/table-1',
  '#/present/view/agencies/mara',
  '#/present/lesson/1-plan-in-20-minutes/0',
];

const CONTRAST = 'color-contrast';

/**
 * Every look with colours of its own: the themes, high contrast on a dark system, and a person's own colours, dark and light. The page is the same in all of them,
 * so that behind the first two only the contrast is asked again.
 */
const LOOKS = [
  { name: 'paper', dark: false, only: undefined, settings: { theme: 'paper' } },
  { name: 'night', dark: true, only: undefined, settings: { theme: 'night' } },
  { name: 'high contrast', dark: false, only: CONTRAST, settings: { theme: 'contrast' } },
  { name: 'dark high contrast', dark: true, only: CONTRAST, settings: { theme: 'contrast' } },
  { name: 'dark own', dark: false, only: CONTRAST, settings: own('#f5e6c8', '#1d2430', '#e58fb0') },
  { name: 'light own', dark: true, only: CONTRAST, settings: own('#5b4636', '#f4ecd8', '#c2571f') },
] as const;

describe.each(LOOKS)('in $name colours', ({ dark, only, settings }) => {
  const remit = useWindow();
  const open = async (route: string) => {
    await remit.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await remit.page.addInitScript((kept) => {
      localStorage.setItem('remit.settings', JSON.stringify(kept));
    }, settings);
    await remit.openCold(route);
    await settle();
  };
  /** One window goes through all views, as a person does: a start for each would take most of the time. */
  const goTo = async (route: string) => {
    await remit.page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await remit.page.locator('main article:visible, main h1:visible').first().waitFor();
    await settle();
  };
  const settle = async () => {
    await remit.page.waitForTimeout(500);
    // A place just opened is lit for a moment.
    await expect.poll(() => remit.page.locator('article [data-lit]').count(), { timeout: 5000 }).toBe(0);
  };

  test('nobody is shut out of any view', { timeout: 240_000 }, async () => {
    await open('#/');
    for (const route of ROUTES) {
      await goTo(route);
      expect.soft(await axeFindings(remit.page, [], only), route).toEqual([]);
    }
  });

  test('nobody is shut out of what floats', async () => {
    await open('#/read/box-1');
    await remit.page.getByRole('button', { name: 'How the text looks' }).click();
    await remit.page.getByRole('dialog').waitFor();
    // What floats stands outside the landmarks on purpose: a dialog is a place of its own.
    expect(await axeFindings(remit.page, only ? [] : ['region'], only)).toEqual([]);
  });

  test('nobody is shut out of a text that is folded', async () => {
    await open('#/read/box-1');
    await remit.page.keyboard.press('{');
    await remit.page.waitForTimeout(400);
    expect(await axeFindings(remit.page, [], only)).toEqual([]);
  });
});

function own(text: string, background: string, accent: string) {
  return { theme: 'custom', colours: { text, background, accent } };
}
