import type { CommitmentPattern } from '../patterns/commitment-pattern.ts';
import type { Span, Token } from './tokens.ts';
import { baseOfGerund, isListed } from './verb-forms.ts';
import { type FoundVerb, phrasal, skipAdverbs, skipJoint } from './verb-phrase.ts';

/** The form in which a verb stands: "improve" or "improving". */
export type VerbForm = 'base' | 'gerund';

/** The verb that stands at `at` in a form; `undefined` where none does, or where the word is more likely a noun. */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  grammar: CommitmentPattern,
): FoundVerb | undefined {
  const word = tokens[at]?.lower ?? '';
  if (form === 'gerund') {
    const base = baseOfGerund(word, grammar.verbs);
    return base === undefined ? undefined : phrasal(tokens, at, base, grammar);
  }
  const { known, alsoNouns, beginsObject, irregular } = grammar.verbs;
  const next = tokens[at + 1]?.lower ?? '';
  const sure = known.has(word) || Object.values(irregular).includes(word);
  // "do and share": a noun that is a verb as well stands before what begins its object, or before another verb.
  if (!sure && !(alsoNouns.has(word) && (beginsObject.test(next) || grammar.conjunctions.has(next))))
    return undefined;
  return phrasal(tokens, at, word, grammar);
}

/**
 * The verbs joined to a first one by commas and "and": "strengthen A, clarify B and set C". A verb that "and" joins to an infinitive or to a
 * clause inside is not one of them; behind a comma it is.
 */
export function joinedVerbs(
  tokens: readonly Token[],
  first: FoundVerb,
  end: number,
  form: VerbForm,
  grammar: CommitmentPattern,
): readonly FoundVerb[] {
  const joined: FoundVerb[] = [];
  let last = first;
  let inside = false;
  for (let at = first.span[1]; at < end; at += 1) {
    const behind = skipJoint(tokens, at, grammar);
    if (behind === at) {
      inside ||= opensInside(tokens, at, last, grammar);
      continue;
    }
    const comma = tokens[at]?.text === ',';
    if (comma && grammar.subordinators.has(tokens[behind]?.lower ?? '')) return joined;
    const verb = verbAt(tokens, skipAdverbs(tokens, behind, grammar), form, grammar);
    if (!verb || verb.span[1] > end || (inside && !comma && !grammar.verbs.ownAlways.has(verb.base)))
      continue;
    joined.push(verb);
    last = verb;
    inside = false;
    at = verb.span[1] - 1;
  }
  return joined;
}

/** Where what each verb acts upon stands: behind it, up to the next verb or the end. Verbs side by side share one object. */
export function objectsOf(
  tokens: readonly Token[],
  verbs: readonly FoundVerb[],
  end: number,
  grammar: CommitmentPattern,
): readonly Span[] {
  const objects: Span[] = [];
  for (const [index, { base, span }] of [...verbs.entries()].reverse()) {
    const next = verbs[index + 1];
    const behind = trimmed(tokens, [span[1], next ? next.span[0] : end], grammar);
    // "participate in X": X is what is taken part in.
    const isTied =
      grammar.tiedPrepositions.get(base) === tokens[behind[0]]?.lower && behind[1] > behind[0] + 1;
    const own: Span = isTied ? [behind[0] + 1, behind[1]] : behind;
    const sideBySide = skipJoint(tokens, span[1], grammar) > span[1];
    const onlyHow = skipAdverbs(tokens, own[0], grammar) >= own[1];
    objects.unshift(sideBySide && objects[0] ? objects[0] : onlyHow ? [own[0], own[0]] : own);
  }
  return objects;
}

/** A stretch without the commas, the "and", the adverbs and the full stop at its ends, and without a relative clause behind a comma. */
export function trimmed(tokens: readonly Token[], [from, to]: Span, grammar: CommitmentPattern): Span {
  let end = to;
  for (let at = from; at < end; at += 1) {
    if (tokens[at]?.text === ',' && grammar.subordinators.has(tokens[at + 1]?.lower ?? '')) end = at;
  }
  const isLoose = (at: number) =>
    /^[,;.:!?]$/.test(tokens[at]?.text ?? '') || grammar.conjunctions.has(tokens[at]?.lower ?? '');
  while (end > from && isLoose(end - 1)) end -= 1;
  // "…, *constantly* improve Y": the adverb belongs to the verb that follows.
  if (to < tokens.length && end === to && grammar.adverb.test(tokens[end - 1]?.lower ?? '')) {
    let at = end;
    while (at > from && grammar.adverb.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    if (at === from || isLoose(at - 1)) end = at;
    while (end > from && isLoose(end - 1)) end -= 1;
  }
  return [from, end];
}

function opensInside(
  tokens: readonly Token[],
  at: number,
  last: FoundVerb,
  grammar: CommitmentPattern,
): boolean {
  const word = tokens[at]?.lower ?? '';
  if (grammar.subordinators.has(word)) return true;
  if (word === grammar.infinitive) {
    return verbAt(tokens, skipAdverbs(tokens, at + 1, grammar), 'base', grammar) !== undefined;
  }
  const next = tokens[at + 1]?.lower ?? '';
  const isVerb =
    isListed(word, grammar.verbs) && (!grammar.verbs.alsoNouns.has(word) || grammar.determiners.has(next));
  const afterNoun = at > last.span[1] && !grammar.determiners.has(tokens[at - 1]?.lower ?? '');
  return grammar.verbs.lettingAct.has(last.base) && isVerb && afterNoun;
}
