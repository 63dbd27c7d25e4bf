import { nodesOf } from '../graph.ts';
import type { Graph } from '../model.ts';
import { namesOf } from '../questions/find-agency.ts';
import { openPostings, type Postings } from './postings.ts';
import type { Thesaurus } from './thesaurus.ts';
import { type Unit, unitsOf } from './units.ts';
import { wordsOf } from './words.ts';

/** Everything that a search asks. Built once for a plan; searching never changes it. */
export type SearchIndex = {
  readonly graph: Graph;
  readonly units: readonly Unit[];
  /** The forms of each unit's own words, by the order of the unit. */
  readonly forms: readonly ReadonlySet<string>[];
  readonly postings: Postings;
  /** Every form that the plan prints, with the number of units that have it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The forms of the vocabulary by their stem. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly thesaurus: Thesaurus;
  /** Every name of every body and group, as forms, the longest first. */
  readonly names: readonly BodyForms[];
};

/** A name of a body as the forms of its words. `capitals`: it names the body only when it is typed in capitals. */
export type BodyForms = {
  readonly id: string;
  readonly forms: readonly string[];
  readonly capitals: boolean;
};

/** Abbreviations that are also words of English. */
const ALSO_WORDS = new Set(['cast', 'cod', 'most', 'spa', 'mod', 'mat']);

/** Builds the index of a plan. */
export function buildIndex(graph: Graph, thesaurus: Thesaurus): SearchIndex {
  const units = unitsOf(graph);
  const vocabulary = new Map<string, number>();
  const byStem = new Map<string, Set<string>>();
  const forms = units.map((unit) => {
    const own = new Set<string>();
    for (const { words } of unit.parts) {
      for (const { form, stem } of words) {
        own.add(form);
        const family = byStem.get(stem);
        if (family) family.add(form);
        else byStem.set(stem, new Set([form]));
      }
    }
    for (const form of own) vocabulary.set(form, (vocabulary.get(form) ?? 0) + 1);
    return own;
  });
  return {
    graph,
    units,
    forms,
    postings: openPostings(units),
    vocabulary,
    byStem: new Map([...byStem].map(([stem, family]) => [stem, [...family].sort()])),
    thesaurus,
    names: bodyForms(graph),
  };
}

function bodyForms(graph: Graph): readonly BodyForms[] {
  return [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')]
    .flatMap((body) =>
      namesOf(body).map((name) => {
        const forms = wordsOf(name).map((word) => word.form);
        return { id: body.id, forms, capitals: forms.length === 1 && ALSO_WORDS.has(forms[0] ?? '') };
      }),
    )
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.forms.length - a.forms.length);
}
