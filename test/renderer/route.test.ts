import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRoute, hrefOf, parseRoute, type Route } from '../../renderer/state/route.ts';

const READ: readonly (readonly [string, Route])[] = [
  ['', { kind: 'start' }],
  ['#', { kind: 'start' }],
  ['#/', { kind: 'start' }],
  ['#/read', { kind: 'resume' }],
  ['#/read/section-4/measure-1/p-1', { kind: 'read', id: 'section-4/measure-1/p-1' }],
  ['#/read/clause-17/', { kind: 'read', id: 'clause-17' }],
  ['#/agencies', { kind: 'agencies', picked: {} }],
  ['#/agencies/cnipa', { kind: 'agency', slug: 'cnipa' }],
  ['#/health', { kind: 'health' }],
];

const HOSTILE: readonly string[] = [
  '#/read/%E0%A4%A',
  '#/read/__proto__',
  '#/read/constructor/prototype',
  '#/read/<img src=x onerror=alert(1)>',
  '#javascript:alert(1)',
  '#//evil.example/read',
  '#/agencies/../../etc/passwd',
  `#/read/${'a'.repeat(100_000)}`,
  '#/read/\u0000\u202e',
  '#%',
  '#/health/../read',
];

describe('an address', () => {
  test.each(READ)('%j opens the place that it names', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test.each(HOSTILE)('that is hostile is read as a plain name or as unknown: %.40s', (hash) => {
    const route = parseRoute(hash);
    expect(['read', 'agency', 'unknown']).toContain(route.kind);
    expect(formatRoute(route).startsWith('#')).toBe(true);
    expect(formatRoute(route).length).toBeLessThan(5000);
  });

  test('never breaks the window, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void formatRoute(parseRoute(`#${text}`))));
  });

  test('that Remit wrote leads back to the same place', () => {
    const id = fc.stringMatching(/^[a-z]+-[0-9]{1,2}(\/[a-z]+-[0-9]{1,2}){0,2}$/);
    fc.assert(
      fc.property(id, (place) => {
        expect(parseRoute(formatRoute({ kind: 'read', id: place }))).toEqual({ kind: 'read', id: place });
      }),
    );
  });

  test('of a body opens its dossier, and of anything else its place in the text', () => {
    expect(hrefOf('agency/cnipa')).toBe('#/agencies/cnipa');
    expect(hrefOf('group/relevant-departments')).toBe('#/agencies/relevant-departments');
    expect(hrefOf('box-6/project-4')).toBe('#/read/box-6/project-4');
  });
});
