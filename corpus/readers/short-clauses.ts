import type { CommitmentPattern } from '../patterns/commitment-pattern.ts';
import { isWord, type Span, type Token } from './tokens.ts';
import { type FoundVerb, participleAt, skipJoint } from './verb-phrase.ts';

/** A clause that leaves out "will be", because the one before has it. */
export type ShortClause = { readonly subject: Span; readonly verb: FoundVerb };

/**
 * The short clauses right behind a passive: "A will be improved, *B refined*, and C will be strengthened". Only a stretch that ends with its
 * participle, and with which no other clause begins, is taken for one; with more behind it, it may as well describe a noun.
 */
export function shortClausesIn(
  tokens: readonly Token[],
  [start, limit]: Span,
  grammar: CommitmentPattern,
): readonly ShortClause[] {
  const clauses: ShortClause[] = [];
  for (let at = start; at < limit; ) {
    const from = skipJoint(tokens, at, grammar);
    if (from === at) return clauses;
    const to = stretchEnd(tokens, [from, limit], grammar);
    const verb = participleAt(tokens, to - 1, grammar);
    const opening = tokens[from]?.lower ?? '';
    const begins = grammar.prepositions.has(opening) || grammar.subordinators.has(opening);
    if (!verb || to - from < 2 || begins || (to === limit && isWord(tokens[to]))) return clauses;
    clauses.push({ subject: [from, to - 1], verb });
    at = to;
  }
  return clauses;
}

function stretchEnd(tokens: readonly Token[], [from, to]: Span, grammar: CommitmentPattern): number {
  let at = from;
  while (at < to && skipJoint(tokens, at, grammar) === at && isWord(tokens[at])) at += 1;
  return at;
}
