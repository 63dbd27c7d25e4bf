import { describe, expect, it } from 'vitest';
import { type Dossier, dossier, dossierExport, exportAs } from '../../corpus/index.ts';
import { exportProvenance } from '../../renderer/state/export-file.ts';
import { landOn } from '../../renderer/state/landing.ts';
import { parsePicked } from '../../renderer/state/picked.ts';
import { formatRoute, parseRoute } from '../../renderer/state/route.ts';
import { pickInWords, rolesAndChapters } from '../../renderer/views/agencies/agency-pick.ts';
import { chapterOptions, narrowedDossier, roleOptions } from '../../renderer/views/agencies/dossier-pick.ts';
import { graph } from '../corpus/the-plan.ts';

function dossierOf(id: string): Dossier {
  const found = dossier(graph, id);
  if (!found) throw new Error(`The plan names no ${id}.`);
  return found;
}

const pickOf = (text: string) => rolesAndChapters(graph, parsePicked(text));

describe('a dossier that is narrowed', () => {
  it('keeps the duties in the role and chapter, and only the partners and shared clauses in these', () => {
    const whole = dossierOf('agency/cnipa');
    const led = narrowedDossier(whole, pickOf('role=lead&chapter=chapter-5'));
    const clauses = new Set(led.duties.map(({ clause }) => clause.id));
    expect(led.duties.length).toBeGreaterThan(0);
    expect(
      led.duties.every(({ role, path }) => role === 'lead' && path.some(({ id }) => id === 'chapter-5')),
    ).toBe(true);
    expect(
      led.partners.every(({ shared }) => shared.length > 0 && shared.every((id) => clauses.has(id))),
    ).toBe(true);
    expect(led.partners.map(({ shared }) => shared.length)).toEqual(
      led.partners.map(({ shared }) => shared.length).toSorted((a, b) => b - a),
    );
    expect(led.counts).toBe(whole.counts);
    expect(narrowedDossier(whole, pickOf(''))).toBe(whole);
  });

  it('says of each role and chapter how many clauses it would leave', () => {
    const whole = dossierOf('agency/mara');
    for (const { value, count } of roleOptions(whole, pickOf('chapter=chapter-3')))
      expect(narrowedDossier(whole, pickOf(`chapter=chapter-3&role=${value}`)).duties).toHaveLength(count);
    for (const { value, count } of chapterOptions(graph, whole, pickOf('role=joint')))
      expect(narrowedDossier(whole, pickOf(`role=joint&chapter=${value}`)).duties).toHaveLength(count);
  });

  it('offers what is picked also where the body has nothing in it, so that it can be taken back', () => {
    const whole = dossierOf('agency/mara');
    const pick = pickOf('role=lead&chapter=chapter-8');
    expect(roleOptions(whole, pick)).toContainEqual(expect.objectContaining({ value: 'lead', count: 0 }));
    expect(chapterOptions(graph, whole, pick)).toContainEqual(
      expect.objectContaining({ value: 'chapter-8', count: 0 }),
    );
  });

  it('exports exactly what is shown, with the filters in words', () => {
    const pick = pickOf('role=participant');
    const found = narrowedDossier(dossierOf('agency/mara'), pick);
    const words = pickInWords(graph, pick).join('; ');
    const file = exportAs(
      'json',
      dossierExport(graph, found, exportProvenance({ graph, host: { version: '1.2.3', page: null } }, words)),
    );
    const data = JSON.parse(String(file.content));
    expect(data.source.filters).toBe('role: takes part');
    expect(data.duties.map(({ clause }: { clause: string }) => clause)).toEqual(
      found.duties.map(({ clause }) => clause.id),
    );
    expect(data.inside.instruments.map(({ printed }: { printed: string }) => printed)).toEqual([
      'Patent Prosecution Highway',
    ]);
  });
});

describe('the address of a dossier', () => {
  it('holds what it is narrowed to, and is as short as ever where that is nothing', () => {
    const route = parseRoute('#/agencies/mara?role=joint&chapter=chapter-3');
    expect(route).toMatchObject({ kind: 'agency', slug: 'mara' });
    expect(formatRoute(route)).toBe('#/agencies/mara?role=joint&chapter=chapter-3');
    expect(landOn(graph, route, null)).toMatchObject({ body: 'agency/mara', picked: { role: ['joint'] } });
    expect(formatRoute({ kind: 'agency', slug: 'mara', picked: {} })).toBe('#/agencies/mara');
  });
});
