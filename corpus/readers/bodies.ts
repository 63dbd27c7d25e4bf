import type { Lists } from '../lists.ts';
import type { Edge, Place, PlanNode } from '../model.ts';
import type { Outline } from '../outline.ts';
import { fold, placeOf } from '../source.ts';
import { type Matcher, matcherOf } from './match.ts';

/** A body or group as the matcher knows it. `takesArticle` says whether "the" belongs before its name. */
export type BodyName = { readonly id: string; readonly takesArticle: boolean };

/** Matches every printed form of every listed body and group. */
export function bodyMatcher(lists: Lists): Matcher<BodyName> {
  const forms = (listed: Lists['agencies'], prefix: string, takesArticle: boolean) =>
    listed.flatMap((body) =>
      body.forms.map(({ printed }) => ({
        form: printed,
        entry: { id: `${prefix}/${body.id}`, takesArticle },
      })),
    );
  return matcherOf([...forms(lists.agencies, 'agency', true), ...forms(lists.groups, 'group', false)]);
}

/**
 * The nodes of all bodies and groups that the text prints, in the order of the list. A body's place is where the text names it first;
 * a listed body that the text never names is left out.
 */
export function bodiesOf(outline: Outline, lists: Lists, assigned: readonly Edge[]): readonly PlanNode[] {
  const first = firstPlaces(outline, lists);
  const printed = new Map<string, number>();
  for (const edge of assigned) {
    if (edge.kind !== 'assigns') continue;
    const key = `${edge.to} ${edge.printed}`;
    printed.set(key, (printed.get(key) ?? 0) + 1);
  }
  const nodes = (kind: 'agency' | 'group', listed: Lists['agencies']) =>
    listed.flatMap((body): readonly PlanNode[] => {
      const id = `${kind}/${body.id}`;
      const place = first.get(id);
      if (!place) return [];
      const forms = body.forms.map((form) => ({
        printed: form.printed,
        status: form.status,
        confidence: form.confidence,
        evidence: form.evidence ?? null,
        inClauses: printed.get(`${id} ${form.printed}`) ?? 0,
      }));
      return [
        {
          kind,
          id,
          text: fold(outline.source.text.slice(place.start.offset, place.end.offset)),
          parent: null,
          place,
          title: body.name,
          abbreviation: body.abbreviation ?? null,
          chinese: body.chinese ?? null,
          bodyKind: body.kind,
          also: body.also,
          forms,
        },
      ];
    });
  return [...nodes('agency', lists.agencies), ...nodes('group', lists.groups)];
}

function firstPlaces(outline: Outline, lists: Lists): ReadonlyMap<string, Place> {
  const match = bodyMatcher(lists);
  const first = new Map<string, Place>();
  for (const entry of outline.entries) {
    for (const { entry: body, range } of match(entry.printed.text)) {
      if (!first.has(body.id)) first.set(body.id, placeOf(outline.source, entry.printed, ...range));
    }
  }
  return first;
}
