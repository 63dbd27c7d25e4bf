import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AboutDetails, aboutText, engineInWords } from '../../renderer/state/about.ts';
import { planDigests } from '../../scripts/about-plan.ts';

const project = join(import.meta.dirname, '..', '..');

describe('what draws the window', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) remit/0.1.0 Chrome/146.0.7680.80 Electron/45.4.1 Safari/537.36',
      'Electron 45.4.1, Chromium 146.0.7680.80',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/141.0.0.0 Safari/537.36',
      'Chromium 141.0.0.0',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
      'Edge 141.0.0.0, Chromium 141.0.0.0',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox 143.0'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
      'Safari 19.0',
    ],
    ['Something else/1', 'Something else/1'],
  ])('%s is called by its name', (userAgent, words) => {
    expect(engineInWords(userAgent)).toBe(words);
  });
});

describe('the details for somebody who helps', () => {
  const details: AboutDetails = {
    version: '0.1.0',
    edition: 'desktop',
    userAgent: 'Chrome/146.0.0.0 Electron/45.4.1',
    plan: { title: 'A Plan', number: 'No. 1', id: 'a-plan' },
    digests: [{ name: 'source.txt', sha256: 'ab12' }],
    packages: [{ name: 'react', version: '19.3.1', licence: 'MIT', text: 'long' }],
  };

  it('are one plain text with all that can be asked', () => {
    expect(aboutText(details)).toBe(
      [
        'Remit, version 0.1.0, Desktop edition',
        'Runs in: Electron 45.4.1, Chromium 146.0.0.0',
        'User agent: Chrome/146.0.0.0 Electron/45.4.1',
        'Came with: A Plan (No. 1), a-plan',
        'SHA-256 of source.txt: ab12',
        'Contains: react 19.3.1 (MIT)',
        '',
      ].join('\n'),
    );
  });
});

describe('the digests of the plan', () => {
  const folder = join(project, 'corpus', 'plans', 'ipr-2021-2025');

  it('are those of the files, and change with the plan as it was read', () => {
    const digests = planDigests(folder, { a: 1 });
    expect(digests.map(({ name }) => name)).toEqual(['source.txt', 'plan.md', 'plan as read']);
    for (const { sha256 } of digests) expect(sha256).toMatch(/^[\da-f]{64}$/u);
    // The digest of the bytes `{"a":1}`, from sha256sum.
    expect(digests[2]?.sha256).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
    expect(planDigests(folder, { a: 2 })[2]?.sha256).not.toBe(digests[2]?.sha256);
  });
});

describe('the tests that About names', () => {
  it('are there', () => {
    const dialog = readFileSync(join(project, 'renderer', 'views', 'about', 'about-dialog.tsx'), 'utf8');
    const named = [...dialog.matchAll(/<code>([^<]+)<\/code>/gu)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !existsSync(join(project, name)))).toEqual([]);
  });
});
