import type { PrintedPromise } from '../model.ts';
import type { CommitmentPattern } from '../patterns/commitment-pattern.ts';
import { joinedVerbs, objectsOf } from './joined-verbs.ts';
import { type MainClause, mainClausesOf } from './main-clauses.ts';
import { seenThrough } from './supports.ts';
import { rangeOf, type Span, type Token, tokensOf, wordsOf } from './tokens.ts';
import type { FoundVerb } from './verb-phrase.ts';

/** A verb of a promise with what it acts upon. */
export type VerbWithObject = { readonly verb: FoundVerb; readonly object: Span };

/** What a sentence promises in its main clauses, in printed order; empty for a sentence that promises nothing. */
export function promisesIn(text: string, grammar: CommitmentPattern): readonly PrintedPromise[] {
  const tokens = tokensOf(text);
  return mainClausesOf(text, tokens, grammar).flatMap((clause) => [
    ...promisesOf(text, tokens, clause, verbsOf(text, tokens, clause, grammar)),
    ...clause.short.flatMap(({ subject, verb }) =>
      promisesOf(text, tokens, { ...clause, subject }, [{ verb, object: subject }]),
    ),
  ]);
}

function verbsOf(
  text: string,
  tokens: readonly Token[],
  clause: MainClause,
  grammar: CommitmentPattern,
): readonly VerbWithObject[] {
  const { phrase, rest, subject } = clause;
  if (phrase.voice === 'passive') {
    return (
      seenThrough(text, tokens, clause, grammar) ?? phrase.verbs.map((verb) => ({ verb, object: subject }))
    );
  }
  const [first] = phrase.verbs;
  const verbs =
    first.base === grammar.passive
      ? [first]
      : [first, ...joinedVerbs(tokens, first, rest[1], 'base', grammar)];
  const objects = objectsOf(tokens, verbs, rest[1], grammar);
  return verbs.map((verb, index) => ({ verb, object: objects[index] ?? [rest[0], rest[0]] }));
}

function promisesOf(
  text: string,
  tokens: readonly Token[],
  { phrase, subject }: MainClause,
  verbs: readonly VerbWithObject[],
): readonly PrintedPromise[] {
  return verbs.flatMap(({ verb, object }) => {
    const range = rangeOf(tokens, verb.span);
    if (!range) return [];
    return [
      {
        modal: phrase.modal,
        verb: phrase.negated ? `not ${verb.base}` : verb.base,
        printed: text.slice(...range),
        range,
        voice: phrase.voice,
        object: wordsOf(text, tokens, object),
        subject: wordsOf(text, tokens, subject),
      },
    ];
  });
}
