import type { Modal } from '../model.ts';
import type { CommitmentPattern } from '../patterns/commitment-pattern.ts';
import { isWord, type Span, type Token } from './tokens.ts';
import { baseOfParticiple } from './verb-forms.ts';

/** A verb in its base form, and the tokens that print it. */
export type FoundVerb = { readonly base: string; readonly span: Span };

/** What stands behind a modal: its verbs, of which the first is printed together with the modal. */
export type VerbPhrase = {
  readonly modal: Modal;
  readonly voice: 'passive' | 'active';
  readonly negated: boolean;
  readonly verbs: readonly [FoundVerb, ...FoundVerb[]];
  /** The first token behind the verbs. */
  readonly end: number;
};

/** Reads the verbs behind the modal at `at`; `undefined` where there are none, as in "the will of the people". */
export function verbPhraseAt(
  tokens: readonly Token[],
  at: number,
  grammar: CommitmentPattern,
): VerbPhrase | undefined {
  const modal = modalOf(tokens[at], grammar);
  const before = tokens[at - 1]?.lower ?? '';
  if (!modal || grammar.makesNoun.has(before)) return undefined;
  const own = skipAdverbs(tokens, at + 1, grammar);
  const first = afterPerfect(tokens, own, grammar);
  const negated = tokens.slice(at + 1, first).some(({ lower }) => grammar.negations.has(lower));
  const base = { modal, negated };
  const exists = before === grammar.existence;
  const word = tokens[first];
  if (!isWord(word)) return undefined;
  const isPassive =
    word.lower === grammar.passive || (first > own && word.lower === grammar.passiveParticiple);
  if (exists || isPassive) {
    const behind = skipAdverbs(tokens, first + 1, grammar);
    const verb = exists ? undefined : participleAt(tokens, behind, grammar);
    // "There will high-quality development" is a slip for "there will be": nothing else can be meant.
    const end = isPassive ? first + 1 : at + 1;
    if (!verb) {
      return { ...base, voice: 'active', verbs: [{ base: grammar.passive, span: [at, end] }], end };
    }
    const whole = { base: verb.base, span: [at, verb.span[1]] as const };
    const joined = joinedParticiples(tokens, verb.span[1], grammar);
    const last = joined.at(-1) ?? whole;
    return { ...base, voice: 'passive', verbs: [whole, ...joined], end: last.span[1] };
  }
  if (isFunctionWord(word, grammar) || modalOf(word, grammar)) return undefined;
  const perfect = first > own ? participleAt(tokens, first, grammar) : undefined;
  const verb = perfect ?? phrasal(tokens, first, word.lower, grammar);
  return {
    ...base,
    voice: 'active',
    verbs: [{ base: verb.base, span: [at, verb.span[1]] }],
    end: verb.span[1],
  };
}

/** "will have developed", "will have been developed": the verb stands behind "have". "will have fields" only has. */
function afterPerfect(tokens: readonly Token[], at: number, grammar: CommitmentPattern): number {
  if (tokens[at]?.lower !== grammar.perfect) return at;
  const next = skipAdverbs(tokens, at + 1, grammar);
  const isPerfect = tokens[next]?.lower === grammar.passiveParticiple || participleAt(tokens, next, grammar);
  return isPerfect ? next : at;
}

/** The index behind the adverbs that stand at `at`. */
export function skipAdverbs(tokens: readonly Token[], at: number, grammar: CommitmentPattern): number {
  let index = at;
  while (index < tokens.length && grammar.adverb.test(tokens[index]?.lower ?? '')) index += 1;
  return index;
}

/** A verb with the words that belong to it: "carry" with "out" behind it is "carry out". */
export function phrasal(
  tokens: readonly Token[],
  at: number,
  base: string,
  grammar: CommitmentPattern,
): FoundVerb {
  const forms = Object.hasOwn(grammar.verbs.phrasal, base) ? (grammar.verbs.phrasal[base] ?? []) : [];
  for (const [printed, verb] of forms) {
    const words = printed.split(' ');
    if (words.every((word, index) => tokens[at + 1 + index]?.lower === word)) {
      return { base: verb, span: [at, at + 1 + words.length] };
    }
  }
  return { base, span: [at, at + 1] };
}

/** The past participle at `at` as a verb; `undefined` where none stands. */
export function participleAt(
  tokens: readonly Token[],
  at: number,
  grammar: CommitmentPattern,
): FoundVerb | undefined {
  const base = baseOfParticiple(tokens[at]?.lower ?? '', grammar.verbs);
  return base === undefined ? undefined : phrasal(tokens, at, base, grammar);
}

/** The index behind a comma, an "and", or both, that stand at `at`; `at` itself where none does. */
export function skipJoint(tokens: readonly Token[], at: number, grammar: CommitmentPattern): number {
  let index = at;
  if (/^[,;]$/.test(tokens[index]?.text ?? '')) index += 1;
  if (grammar.conjunctions.has(tokens[index]?.lower ?? '')) index += 1;
  return index;
}

/** "… fostered *and developed*", "… enacted*, revised, repealed or interpreted*": participles joined to one right before them. */
function joinedParticiples(
  tokens: readonly Token[],
  from: number,
  grammar: CommitmentPattern,
): readonly FoundVerb[] {
  const joined: FoundVerb[] = [];
  for (let at = from; ; ) {
    const behind = skipJoint(tokens, at, grammar);
    const verb =
      behind > at ? participleAt(tokens, skipAdverbs(tokens, behind, grammar), grammar) : undefined;
    // "…, and related actions will …": a participle with a noun behind it describes the noun.
    if (!verb || !closesVerb(tokens[verb.span[1]], grammar)) return joined;
    joined.push(verb);
    at = verb.span[1];
  }
}

function closesVerb(next: Token | undefined, grammar: CommitmentPattern): boolean {
  if (!isWord(next)) return true;
  return (
    grammar.conjunctions.has(next.lower) ||
    grammar.prepositions.has(next.lower) ||
    next.lower === grammar.infinitive ||
    /ly$/.test(next.lower)
  );
}

function modalOf(token: Token | undefined, grammar: CommitmentPattern): Modal | undefined {
  return [...grammar.modals].find((modal) => modal === token?.lower);
}

function isFunctionWord({ lower }: Token, grammar: CommitmentPattern): boolean {
  return grammar.prepositions.has(lower) || grammar.determiners.has(lower) || grammar.conjunctions.has(lower);
}
