import { describe, expect, test } from 'vitest';
import { useWindow } from './window.ts';

const focusedStop = () => document.activeElement?.getAttribute('data-stop') ?? null;
// Read beside Box 1 in the text: what contains it and what it contains, what it elaborates, its lead and those who take part.
const SAID = `- group "Map of Box 1 The Trade Secret Protection Project":
  - 'link "Box 1 The Trade Secret Protection Project: box, 12 ties here."':
    - /url: "#/map/box-1"
    - text: Box 1 The Trade Secret Protection Project
  - 'link "§4 Improving the legal and policy system of intellectual property: section, contains (Box 1), 1 tie here."':
    - /url: "#/map/section-4"
    - text: §4 Improving the legal and policy system of intellectual property
  - 'link "§4 m1 Improving intellectual property laws and regulations: measure, elaborated in (Box 1), 1 tie here."':
    - /url: "#/map/section-4/measure-1"
    - text: §4 m1 Improving intellectual property laws and regulations
  - 'link "§10 m1 Making innovators'' intellectual property management more effective: measure, related (computed: both speak of “medium-sized enterprise”), 1 tie here."':
    - /url: "#/map/section-10/measure-1"
    - text: §10 m1 Making innovators' intellectual property management more effective
  - 'link "Box 8 Project to Promote the Intellectual Property Strategy in Small and Medium-Sized Enterprises: box, related (computed: both speak of “medium-sized enterprise”), 1 tie here."':
    - /url: "#/map/box-8"
    - text: Box 8 Project to Promote the Intellectual Property Strategy in Small and Medium-Sized …
  - 'link "§15 m2 Increasing assistance for protecting intellectual property rights overseas: measure, related (computed: both speak of “trade secret”), 1 tie here."':
    - /url: "#/map/section-15/measure-2"
    - text: §15 m2 Increasing assistance for protecting intellectual property rights overseas
  - 'link "SAMR State Administration for Market Regulation: administration, lead in clause 2 (Box 1), 1 tie here."':
    - /url: "#/map/agency/samr"
    - text: SAMR State Administration for Market Regulation
  - 'link "SPC Supreme People''s Court: court, participant in clause 2 (Box 1), 1 tie here."':
    - /url: "#/map/agency/spc"
    - text: SPC Supreme People's Court
  - 'link "SPP Supreme People''s Procuratorate: procuratorate, participant in clause 2 (Box 1), 1 tie here."':
    - /url: "#/map/agency/spp"
    - text: SPP Supreme People's Procuratorate
  - 'link "MPS Ministry of Public Security: ministry, participant in clause 2 (Box 1), 1 tie here."':
    - /url: "#/map/agency/mps"
    - text: MPS Ministry of Public Security
  - 'link "Clause 2 (This will be done by the State Administration for Market Regulation, the Supreme People''s Court, the Supreme People''s Procuratorate and the Ministry of Public Security under the leadership of the State Administration for Market Regulation in accordance with their respective responsibilities.): clause, governs (Box 1), 1 tie here."':
    - /url: "#/map/clause-2"
    - text: Clause 2 (This will be done by the State Administration for Market Regulation, the …
  - 'link "Box 1 p1 Improving trade secret protection policy: project, stands in (Box 1), 1 tie here."':
    - /url: "#/map/box-1/project-1"
    - text: Box 1 p1 Improving trade secret protection policy
  - 'link "Box 1 p2 Enhance the ability of market entities to protect their trade secrets: project, stands in (Box 1), 1 tie here."':
    - /url: "#/map/box-1/project-2"
    - text: Box 1 p2 Enhance the ability of market entities to protect their trade secrets`;

describe('the map of a place', () => {
  const remit = useWindow();

  test('is walked, recentred and left by keys alone', async () => {
    await remit.openCold('#/read/box-1');
    await remit.page.waitForTimeout(800);
    await remit.page.keyboard.press('g');
    await remit.page.waitForURL(/#\/map\/box-1$/);
    await remit.page.locator('main svg a[data-stop="box-1"]').focus();
    await remit.page.keyboard.press('ArrowRight');
    expect(await remit.page.evaluate(focusedStop)).toMatch(/^(?:agency|clause)/);
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowDown');
    expect(await remit.page.evaluate(focusedStop)).toBe('box-1/project-1');
    await remit.page.keyboard.press('Space');
    await remit.page.locator('[data-text-of="box-1/project-1"]').waitFor();
    await remit.page.keyboard.press('Home');
    await remit.page.keyboard.press('ArrowUp');
    await remit.page.keyboard.press('Enter');
    await remit.page.waitForURL(/#\/map\/section-4$/);
    await remit.page.locator('[data-text-of="section-4"]').waitFor();
    expect(await remit.page.evaluate(focusedStop)).toBe('section-4');
    await remit.page.goBack();
    await remit.page.waitForURL(/#\/map\/box-1/);
    await remit.page.keyboard.press('Home');
    expect(await remit.page.evaluate(focusedStop)).toBe('box-1');
  });

  test('grows and shrinks by keys and wheel, and moves', async () => {
    await remit.openCold('#/map/box-1');
    const svg = remit.page.locator('main svg[viewBox]').filter({ has: remit.page.locator('a') });
    await svg.locator('a[data-stop="box-1"]').focus();
    const width = async () => (await svg.boundingBox())?.width ?? 0;
    const usual = await width();
    await remit.page.keyboard.press('+');
    expect(await width()).toBeGreaterThan(usual);
    await remit.page.keyboard.press('Shift+ArrowRight');
    await remit.page.keyboard.press('0');
    expect(await width()).toBeCloseTo(usual);
    await svg.hover({ position: { x: 5, y: 5 } });
    await remit.page.keyboard.down('Control');
    await remit.page.mouse.wheel(0, 200);
    await remit.page.keyboard.up('Control');
    await expect.poll(width).toBeLessThan(usual);
  });

  test('tells name, kind, role and ties of a node', async () => {
    await remit.openCold('#/map/box-1');
    expect(await remit.page.locator('main svg a[data-stop="agency/samr"] title').textContent()).toBe(
      'SAMR State Administration for Market Regulation: administration, lead in clause 2 (Box 1), 1 tie here.',
    );
  });

  test('is told to screen readers node by node: name, kind, ties, and the lines that only count', async () => {
    await remit.openCold('#/map/box-1');
    const picture = remit.page.getByRole('group', { name: /^Map of/ });
    await picture.waitFor();
    expect(await picture.ariaSnapshot()).toBe(SAID);
  });

  test('leads from an indicator to its map, from there to Targets and to the loom, and from a body to a path', async () => {
    await remit.openCold('#/targets?indicator=indicator-3');
    const entry = remit.page.getByRole('region', { name: /^3\. Registered amount/ });
    await entry.getByRole('link', { name: 'Map', exact: true }).click();
    await remit.page.waitForURL(/#\/map\/indicator-3$/);
    await remit.page.getByRole('link', { name: 'In Targets' }).click();
    await remit.page.waitForURL(/#\/targets\?indicator=indicator-3$/);
    await remit.page.goBack();
    await remit.page.getByRole('link', { name: 'In the whole plan' }).click();
    await remit.page.waitForURL(/#\/map\?across=indicators&hold=indicator-3$/);
    await remit.page.locator('[data-state="source"] [data-stop="indicator-3"]').waitFor();
    await remit.openCold('#/agencies/mara');
    await remit.page.getByRole('link', { name: 'Path to …' }).click();
    await remit.page.waitForURL(/#\/map\/path\?from=agency(?:\/|%2F)mara$/);
  });

  test('keeps filters and depth in the address, and has all of it in the table', async () => {
    await remit.openCold('#/map/section-4/measure-2?depth=2&hub=hidden&as=table');
    const table = remit.page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('link', { name: /^CNIPA / }).count()).toBe(0);
    await remit.page.getByText('Hide CNIPA').click();
    await table
      .getByRole('link', { name: /^CNIPA / })
      .first()
      .waitFor();
  });

  test('shows the path between two places, and takes a found place as an end', async () => {
    await remit.openCold('#/map/path?from=agency/mps&to=section-4/measure-1');
    const first = remit.page.locator('main ol:visible > li').first();
    await first.getByText('participant in clause 2').last().waitFor();
    const to = remit.page.getByRole('combobox', { name: 'To', exact: true });
    await to.fill('box 8');
    await to.press('Enter');
    await remit.page.waitForURL(/to=box-8/);
    await first.getByRole('link', { name: /^Box 8 / }).waitFor();
  });
});
