import { describe, expect, it } from 'vitest';
import { goTo } from '../../corpus/index.ts';
import { sharedPage } from '../../renderer/host.ts';
import { linkCopied, pageAddress, shareLink } from '../../renderer/state/share-link.ts';
import { graph } from '../corpus/the-plan.ts';

const hostOn = (address: string) => ({ edition: 'browser' as const, page: sharedPage(new URL(address)) });
const link = (address: string, id = 'section-4/measure-1') => shareLink({ graph, host: hostOn(address) }, id);

const SHARED = [
  ['https://plans.example.org/remit/', 'https://plans.example.org/remit/#/read/section-4/measure-1'],
  [
    'http://intranet:8080/index.html?v=2#/read/box-1',
    'http://intranet:8080/index.html?v=2#/read/section-4/measure-1',
  ],
] as const;
const OWN = [
  'file:///srv/papers/remit.html#/read/box-1',
  'app://remit/index.html',
  'http://127.0.0.1:40123/',
  'http://localhost:5173/#/',
  'http://[::1]:40123/',
  'http://remit.localhost/',
];

describe('the link that is copied', () => {
  it.each(SHARED)('from a page that others reach (%s) is its address', (page, expected) => {
    expect(link(page)).toBe(expected);
    expect(linkCopied({ host: hostOn(page) }, '§4 m1')).toBe('Copied: §4 m1, link');
  });

  it.each(OWN)('from a page on this machine (%s) names no machine and no folder', (page) => {
    expect(link(page)).toBe('remit://ipr-2021-2025/section-4/measure-1');
  });

  it('in a browser on this machine is said to be one for a Desktop, and on the Desktop is just a link', () => {
    expect(linkCopied({ host: hostOn('http://127.0.0.1:40123/') }, '§4 m1')).toBe(
      'Copied: §4 m1, a link for Remit on a desktop. Paste it into Go to in any edition.',
    );
    expect(linkCopied({ host: { edition: 'desktop', page: null } }, '§4 m1')).toBe('Copied: §4 m1, link');
  });

  it.each(['section-4/measure-1', 'agency/mara', 'group/relevant-departments', 'clause-17'])(
    'to %s is taken by Go to, wherever it was copied',
    (id) => {
      for (const page of [...SHARED.map(([one]) => one), ...OWN])
        expect(goTo(graph, link(page, id))[0]).toMatchObject({ kind: 'place', id });
    },
  );
});

describe('the address of a view on paper', () => {
  it('is that of the page where others can reach it', () => {
    expect(pageAddress({ host: hostOn('https://plans.example.org/remit/#/') }, '#/agencies/matrix')).toBe(
      'https://plans.example.org/remit/#/agencies/matrix',
    );
  });

  it.each(OWN)('from %s says where in Remit it is, and names no machine and no folder', (page) => {
    expect(pageAddress({ host: hostOn(page) }, '#/agencies/matrix')).toBe('Remit, #/agencies/matrix');
  });
});
