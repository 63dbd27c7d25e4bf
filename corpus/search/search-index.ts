import { nodesOf } from '../graph.ts';
import type { Graph } from '../model.ts';
import { namesOf } from '../questions/find-agency.ts';
import { createMemory, type Memory } from './memory.ts';
import {
  openPostings,
  type PackedPostings,
  type Postings,
  packPostings,
  unpackPostings,
} from './postings.ts';
import type { Thesaurus } from './thesaurus.ts';
import { type Unit, unitsOf } from './units.ts';
import { createReadWords, type Lexicon, type ReadWords } from './words.ts';

/** Everything that a search asks. Built once for a plan; searching changes nothing of it but its memory. */
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
  /** Only makes the next search faster; what is found does not depend on it. */
  readonly memory: Memory;
};

/** A name of a body as the forms of its words. `capitals`: it names the body only when it is typed in capitals. */
export type BodyForms = {
  readonly id: string;
  readonly forms: readonly string[];
  readonly capitals: boolean;
};

/** Abbreviations that are also words of English. */
const ALSO_WORDS = new Set(['cast', 'cod', 'most', 'spa', 'mod', 'mat']);

/** What takes longest to work out of an index, as plain data: the words of the plan with form and stem, and their postings. */
export type PackedIndex = {
  readonly words: readonly (readonly [word: string, form: string, stem: string])[];
  readonly postings: PackedPostings;
};

/** Works out beforehand, when the app is built, what the index of a plan needs most time for. */
export function packIndex(graph: Graph): PackedIndex {
  const lexicon: Lexicon = new Map();
  const read = createReadWords(lexicon);
  const units = unitsOf(graph, read);
  bodyForms(graph, read);
  const forms = new Set([...lexicon.values()].map(({ form }) => form));
  return {
    words: [...lexicon].map(([word, { form, stem }]) => [word, form, stem]),
    postings: packPostings(units, forms),
  };
}

/** Builds the index of a plan. With what `packIndex` made of the same plan it is the same index, sooner. */
export function buildIndex(graph: Graph, thesaurus: Thesaurus, packed?: PackedIndex): SearchIndex {
  const read = createReadWords(new Map(packed?.words.map(([word, form, stem]) => [word, { form, stem }])));
  const units = unitsOf(graph, read);
  const stems = new Map<string, string>();
  const forms = units.map(({ parts }) => {
    const own = new Set<string>();
    for (const { words } of parts) {
      for (const { form, stem } of words) {
        if (own.has(form)) continue;
        own.add(form);
        stems.set(form, stem);
      }
    }
    return own;
  });
  const vocabulary = new Map<string, number>();
  for (const own of forms) for (const form of own) vocabulary.set(form, (vocabulary.get(form) ?? 0) + 1);
  return {
    graph,
    units,
    forms,
    postings: packed ? unpackPostings(packed.postings) : openPostings(units),
    vocabulary,
    byStem: familiesOf(stems),
    thesaurus,
    names: bodyForms(graph, read),
    memory: createMemory(),
  };
}

/** The forms of each stem, in the order of the alphabet. */
function familiesOf(stems: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const [form, stem] of stems) {
    const family = families.get(stem);
    if (family) family.push(form);
    else families.set(stem, [form]);
  }
  for (const family of families.values()) if (family.length > 1) family.sort();
  return families;
}

function bodyForms(graph: Graph, read: ReadWords): readonly BodyForms[] {
  return [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')]
    .flatMap((body) =>
      namesOf(body).map((name) => {
        const forms = read(name).map((word) => word.form);
        return { id: body.id, forms, capitals: forms.length === 1 && ALSO_WORDS.has(forms[0] ?? '') };
      }),
    )
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => b.forms.length - a.forms.length);
}
