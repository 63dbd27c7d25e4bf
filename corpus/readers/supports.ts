import type { CommitmentPattern, Support } from '../patterns/commitment-pattern.ts';
import { joinedVerbs, objectsOf, trimmed, type VerbForm, verbAt } from './joined-verbs.ts';
import type { MainClause } from './main-clauses.ts';
import type { VerbWithObject } from './promises.ts';
import { type Span, type Token, wordsOf } from './tokens.ts';
import { isListed } from './verb-forms.ts';
import { type FoundVerb, phrasal, skipAdverbs } from './verb-phrase.ts';

/**
 * Sees through a promise in the clothes of a noun: "efforts will be made to revise and improve X" promises to revise and to improve X.
 * `undefined` where the subject is no such noun.
 */
export function seenThrough(
  text: string,
  tokens: readonly Token[],
  { subject, phrase, rest }: MainClause,
  grammar: CommitmentPattern,
): readonly VerbWithObject[] | undefined {
  const [carrier] = phrase.verbs;
  const words = wordsOf(text, tokens, subject)?.text ?? '';
  const support = grammar.supports.find(
    ({ noun, carriers }) => noun.test(words) && carriers.has(carrier.base.split(' ')[0] ?? ''),
  );
  if (!support || phrase.verbs.length > 1 || isOneOfSeveral(words, support)) return undefined;
  const span = [carrier.span[0], phrase.end] as const;
  if (typeof support.means === 'string') {
    return verbsBehind(tokens, span, rest[1], support, grammar);
  }
  const about = support.noun.exec(words)?.groups?.about;
  const object = about === undefined ? behind(tokens, rest, grammar) : lastWords(tokens, subject, about);
  return [{ verb: { base: support.means.verb, span }, object }];
}

/** "research, analysis and publication will be carried out": not only research is promised. */
function isOneOfSeveral(words: string, { noun }: Support): boolean {
  const head = words.slice(0, noun.exec(words)?.index).trim();
  return /,/.test(head) || /^\S+ and$/.test(head);
}

function verbsBehind(
  tokens: readonly Token[],
  [from, end]: Span,
  limit: number,
  { means, otherwise }: Support,
  grammar: CommitmentPattern,
): readonly VerbWithObject[] | undefined {
  const form = means === 'gerunds' ? 'gerund' : 'base';
  const opener = tokens[end]?.lower ?? '';
  const opens = form === 'gerund' ? grammar.prepositions.has(opener) : opener === grammar.infinitive;
  const verb = opens ? openingVerb(tokens, skipAdverbs(tokens, end + 1, grammar), form, grammar) : undefined;
  if (!verb) {
    if (otherwise === null) return undefined;
    return [{ verb: { base: otherwise, span: [from, end] }, object: behind(tokens, [end, limit], grammar) }];
  }
  const first: FoundVerb = { base: verb.base, span: [from, verb.span[1]] };
  const verbs = [first, ...joinedVerbs(tokens, first, limit, form, grammar)];
  const objects = objectsOf(tokens, verbs, limit, grammar);
  return verbs.map((one, index) => ({ verb: one, object: objects[index] ?? [end, end] }));
}

/** Behind "efforts will be made to" a word that may be a noun or a verb is a verb. */
function openingVerb(
  tokens: readonly Token[],
  at: number,
  form: VerbForm,
  grammar: CommitmentPattern,
): FoundVerb | undefined {
  const word = tokens[at]?.lower ?? '';
  if (form === 'base' && isListed(word, grammar.verbs)) return phrasal(tokens, at, word, grammar);
  return verbAt(tokens, at, form, grammar);
}

/** What stands behind the preposition, up to an infinitive or an -ing form that says to what end. Before an infinitive nothing does. */
function behind(tokens: readonly Token[], [from, to]: Span, grammar: CommitmentPattern): Span {
  const opener = tokens[from]?.lower ?? '';
  const isVerb = (at: number) =>
    verbAt(tokens, skipAdverbs(tokens, at, grammar), 'base', grammar) !== undefined;
  if (opener === grammar.infinitive && isVerb(from + 1)) return [from, from];
  const start = grammar.prepositions.has(opener) ? from + 1 : from;
  for (let at = start + 1; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const purpose = word === grammar.infinitive && isVerb(at + 1);
    const manner = word === 'in' && verbAt(tokens, at + 1, 'gerund', grammar) !== undefined;
    if (purpose || manner) return trimmed(tokens, [start, at], grammar);
  }
  return trimmed(tokens, [start, to], grammar);
}

function lastWords(tokens: readonly Token[], [from, to]: Span, words: string): Span {
  let start = to;
  for (let length = 0; start > from && length < words.replace(/\s/g, '').length; start -= 1) {
    length += tokens[start - 1]?.text.length ?? 0;
  }
  return [start, to];
}
