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

  test('to what is presented is read back: a place with its covers, a view with its filters, a stop of a lesson', () => {
    const shown: readonly Route[] = [
      { kind: 'present', id: 'section-4/measure-1', picked: { cover: ['agencies', 'roles'] } },
      { kind: 'present-view', of: { kind: 'agency', slug: 'cnipa', picked: { role: ['lead'] } } },
      { kind: 'present-view', of: { kind: 'matrix', picked: { by: ['box'] } } },
      { kind: 'present-view', of: { kind: 'start' } },
      { kind: 'present-lesson', lesson: 'urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427', stop: 12 },
    ];
    for (const route of shown) expect(parseRoute(formatRoute(route))).toEqual(route);
    expect(parseRoute('#/present/lesson/who-does-what')).toEqual({
      kind: 'present-lesson',
      lesson: 'who-does-what',
      stop: 0,
    });
  });

  test('to a view that presents another, or the text, or nothing, presents the plan at a glance', () => {
    const start: Route = { kind: 'present-view', of: { kind: 'start' } };
    expect(parseRoute(`#/${'present/view/'.repeat(2000)}agencies`)).toEqual(start);
    expect(parseRoute('#/present/view/read/section-4')).toEqual(start);
    expect(parseRoute('#/present/view/nothing-of-the-kind')).toEqual(start);
  });

  test('of a body opens its dossier, and of anything else its place in the text', () => {
    expect(hrefOf('agency/cnipa')).toBe('#/agencies/cnipa');
    expect(hrefOf('group/relevant-departments')).toBe('#/agencies/relevant-departments');
    expect(hrefOf('box-6/project-4')).toBe('#/read/box-6/project-4');
  });
});
