import type { Alternative } from './alternatives.ts';
import type { Concept } from './concepts.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';
import type { Word } from './words.ts';

/** How a unit says a concept: by which alternatives, and how strongly. */
export type Said = { readonly by: readonly Alternative[]; readonly score: number };

const OTHER_FORM = 0.9;
const SIDE_BY_SIDE = 1.7;
const DUTY = 6;
const NAMED = 3;
const ITSELF = 20;
const GOVERNED = 1.25;
const OF_KIND = 3;
const IN_KIND = 1.5;
const BESIDE = 0.6;

/** Finds how a unit says a concept; `undefined` when it does not. The strongest way counts; all ways are given, for the reasons shown. */
export function saidIn(index: SearchIndex, unit: Unit, concept: Concept): Said | undefined {
  const by: Alternative[] = [];
  let score = 0;
  for (const alternative of concept.alternatives) {
    const strength =
      alternative.origin === 'agency'
        ? bodyStrength(unit, concept)
        : alternative.origin === 'kind'
          ? kindStrength(unit, concept)
          : strengthOf(index, unit, alternative);
    if (strength === 0) continue;
    by.push(alternative);
    // A body that the clause assigns and the words name too is meant more.
    const isBoth = alternative.origin !== 'agency' && by[0]?.origin === 'agency';
    score = isBoth ? score + strength * BESIDE : Math.max(score, strength);
  }
  return by.length > 0 ? { by, score } : undefined;
}

/** A body is said by a unit that is it, whose clause names it (in the role that is asked for), or whose running text does. */
function bodyStrength(unit: Unit, { body }: Concept): number {
  if (!body) return 0;
  // Who asks for a role wants the duties; who only names a body wants the body.
  if (unit.id === body.id) return body.role === null ? ITSELF : NAMED;
  const roles = unit.bodies.filter(
    (one) => one.id === body.id && (body.role === null || one.role === body.role),
  );
  if (roles.length === 0) return body.role === null && unit.mentioned.includes(body.id) ? NAMED : 0;
  const strong = roles.some((one) => one.role === 'lead' || one.role === 'sole') ? 1.4 : 1;
  return DUTY * strong * (unit.governed ? GOVERNED : 1);
}

/** A word that names a kind of place is said by a place of that kind, and less by what stands in one. */
function kindStrength(unit: Unit, { kind }: Concept): number {
  if (kind === null) return 0;
  if (unit.kind === kind) return OF_KIND;
  return unit.path.some((node) => node.kind === kind) ? IN_KIND : 0;
}

function strengthOf(index: SearchIndex, unit: Unit, alternative: Alternative): number {
  const { words, weight } = alternative;
  let sum = 0;
  for (const forms of words) {
    const best = bestScores(index, forms)[unit.order] ?? 0;
    if (best === 0) return 0;
    sum += best;
  }
  if (words.length > 1) {
    if (sideBySide(unit, words)) sum *= SIDE_BY_SIDE;
    else if (alternative.together) return 0;
  }
  return (sum * weight) / Math.sqrt(words.length);
}

const scored = new WeakMap<readonly string[], { readonly of: SearchIndex; readonly scores: Float64Array }>();

/**
 * The best score of a word in any of its forms, by the order of the unit; 0 where its own words do not have it. Read from the postings of each form
 * and not asked unit by unit, because a letter typed alone stands for hundreds of words.
 */
function bestScores(index: SearchIndex, forms: readonly string[]): Float64Array {
  const known = scored.get(forms);
  if (known?.of === index) return known.scores;
  const scores = new Float64Array(index.units.length);
  for (const [rank, form] of forms.entries()) {
    for (const [order, score] of index.postings.scores(form)) {
      if (!index.forms[order]?.has(form)) continue;
      scores[order] = Math.max(scores[order] ?? 0, rank === 0 ? score : score * OTHER_FORM);
    }
  }
  scored.set(forms, { of: index, scores });
  return scores;
}

/** Whether the words stand side by side, in this order, in one part of the unit. */
export function sideBySide(unit: Unit, words: readonly (readonly string[])[]): boolean {
  return unit.parts.some((part) => areSideBySide(part.words, words));
}

/** The same in one row of words. */
export function areSideBySide(row: readonly Word[], words: readonly (readonly string[])[]): boolean {
  return row.some((_, at) => words.every((forms, offset) => forms.includes(row[at + offset]?.form ?? '')));
}
