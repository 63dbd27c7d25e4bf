import { describe, expect, it } from 'vitest';
import { shareLink } from '../../renderer/state/share-link.ts';

const link = (page: string) => shareLink(new URL(page), 'ipr-2021-2025', 'section-4/measure-1');

describe('the link that is copied', () => {
  it.each([
    ['https://plans.example.org/remit/', 'https://plans.example.org/remit/#/read/section-4/measure-1'],
    [
      'http://intranet:8080/index.html?v=2#/read/box-1',
      'http://intranet:8080/index.html?v=2#/read/section-4/measure-1',
    ],
  ])('from a page that others reach (%s) is its address', (page, expected) => {
    expect(link(page)).toBe(expected);
  });

  it.each([
    'file:///srv/papers/remit.html#/read/box-1',
    'app://remit/index.html',
    'http://127.0.0.1:40123/',
    'http://localhost:5173/#/',
    'http://[::1]:40123/',
    'http://remit.localhost/',
  ])('from a page on this machine (%s) names no machine and no folder', (page) => {
    expect(link(page)).toBe('remit://ipr-2021-2025/section-4/measure-1');
  });
});
