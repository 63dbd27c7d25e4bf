import type { CommitmentPattern } from '../patterns/commitment-pattern.ts';
import { type ShortClause, shortClausesIn } from './short-clauses.ts';
import { isWord, type Span, type Token } from './tokens.ts';
import { isListed } from './verb-forms.ts';
import { skipAdverbs, skipJoint, type VerbPhrase, verbPhraseAt } from './verb-phrase.ts';

/** A main clause that promises. */
export type MainClause = {
  /** The subject of the clause before, where the clause prints none: "China will play … and *will be* …". */
  readonly subject: Span;
  readonly phrase: VerbPhrase;
  /** The clauses behind that share its "will be". */
  readonly short: readonly ShortClause[];
  /** What stands behind the verbs, up to the next main clause or to a clause inside with a modal of its own. */
  readonly rest: Span;
};

/**
 * The main clauses of a sentence that have a modal, in printed order. A modal in a clause inside another ("…, which will …", "ensure that
 * … will …") makes none.
 */
export function mainClausesOf(
  text: string,
  tokens: readonly Token[],
  grammar: CommitmentPattern,
): readonly MainClause[] {
  const found: { subject: Span; phrase: VerbPhrase; short: readonly ShortClause[]; rest: Span }[] = [];
  for (const at of tokens.keys()) {
    const phrase = verbPhraseAt(tokens, at, grammar);
    if (!phrase) continue;
    const last = found.at(-1);
    if (last) last.short = shortBehind(tokens, last.phrase, at, grammar);
    const from = last?.short.at(-1)?.verb.span[1] ?? (last ? behindVerbs(tokens, last.phrase, grammar) : 0);
    const start = last ? clauseStart(text, tokens, [from, at], grammar) : 0;
    const inner = start === undefined ? at : subordinatorIn(tokens, [start, at], grammar);
    if (start === undefined || inner !== undefined) {
      if (last) last.rest = [last.rest[0], Math.min(last.rest[1], inner ?? at)];
      continue;
    }
    if (last) last.rest = [last.rest[0], Math.min(last.rest[1], withoutJoint(tokens, start, grammar))];
    const subject = start === at && last ? last.subject : subjectIn(text, tokens, [start, at], grammar);
    found.push({
      subject,
      phrase,
      short: shortBehind(tokens, phrase, tokens.length, grammar),
      rest: [phrase.end, tokens.length],
    });
  }
  return found;
}

/** Where the clause of a modal begins, between the verbs before it and the modal; `undefined` where nothing joins a clause. */
function clauseStart(
  text: string,
  tokens: readonly Token[],
  [from, to]: Span,
  grammar: CommitmentPattern,
): number | undefined {
  const joints = jointsIn(tokens, [from, to], grammar);
  const last = joints.at(-1);
  const first = joints[0];
  if (!first || !last) return undefined;
  // "China will play … and will be …": the subject is that of the clause before.
  if (last.behind === to && last.conjunction) return to;
  if (
    first.at === from &&
    !grammar.examples.test(text.slice(tokens[first.behind]?.start, tokens[first.behind + 2]?.start))
  )
    return first.behind;
  const strong =
    joints.findLast((joint) => joint.comma && joint.conjunction) ??
    joints.findLast(({ sign }) => sign === ';');
  if (strong) return strong.behind;
  const determined = joints.findLast(
    ({ comma, behind }) => comma && grammar.determiners.has(tokens[behind]?.lower ?? ''),
  );
  if (determined) return determined.behind;
  if (last.comma && last.behind < to && !grammar.prepositions.has(tokens[last.behind]?.lower ?? ''))
    return last.behind;
  const isExample = ({ at }: Joint) =>
    grammar.examples.test(text.slice(tokens[from]?.start, tokens[at]?.start));
  const plain = joints.filter((joint) => !joint.comma);
  const own = plain.findLast((joint) => !isExample(joint)) ?? plain.at(-1);
  return (own ?? first).behind;
}

function shortBehind(
  tokens: readonly Token[],
  { voice, end }: VerbPhrase,
  limit: number,
  grammar: CommitmentPattern,
): readonly ShortClause[] {
  return voice === 'passive' ? shortClausesIn(tokens, [end, limit], grammar) : [];
}

/** "will reach and maintain a high level": verbs side by side are one predicate. */
function behindVerbs(tokens: readonly Token[], phrase: VerbPhrase, grammar: CommitmentPattern): number {
  let end = phrase.end;
  while (phrase.voice === 'active') {
    const behind = skipJoint(tokens, end, grammar);
    const verb = skipAdverbs(tokens, behind, grammar);
    if (behind === end || !grammar.verbs.known.has(tokens[verb]?.lower ?? '')) break;
    end = verb + 1;
  }
  return end;
}

type Joint = {
  readonly at: number;
  readonly behind: number;
  readonly sign: string;
  readonly comma: boolean;
  readonly conjunction: boolean;
};

function jointsIn(tokens: readonly Token[], [from, to]: Span, grammar: CommitmentPattern): readonly Joint[] {
  const joints: Joint[] = [];
  for (let at = from; at < to; at += 1) {
    const behind = skipJoint(tokens, at, grammar);
    if (behind === at || behind > to) continue;
    const sign = tokens[at]?.text ?? '';
    const comma = /^[,;]$/.test(sign);
    joints.push({ at, behind, sign, comma, conjunction: behind - at > 1 || !comma });
    at = behind - 1;
  }
  return joints;
}

/** Where a clause inside opens whose verb the modal at the end of the span is; `undefined` where the modal is the main verb's. */
function subordinatorIn(
  tokens: readonly Token[],
  [from, to]: Span,
  grammar: CommitmentPattern,
): number | undefined {
  for (let at = to - 1; at >= from; at -= 1) {
    const word = tokens[at];
    // What a comma closes lies before the subject: "When conditions permit, pilots will …".
    if (word?.text === ',' && at < to - 1) return undefined;
    if (!word || !grammar.subordinators.has(word.lower)) continue;
    if (word.lower === 'that' && at === 0) return undefined;
    return hasOwnVerb(tokens, [at + 1, to], grammar) ? undefined : at;
  }
  return undefined;
}

function hasOwnVerb(tokens: readonly Token[], [from, to]: Span, grammar: CommitmentPattern): boolean {
  if (tokens.slice(from, to).some(({ lower }) => grammar.finite.has(lower))) return true;
  const next = tokens[skipAdverbs(tokens, from, grammar)];
  if (!isWord(next) || next.start >= (tokens[to]?.start ?? 0)) return false;
  return [next.lower, next.lower.replace(/s$/, ''), next.lower.replace(/es$/, '')].some((word) =>
    isListed(word, grammar.verbs),
  );
}

function subjectIn(text: string, tokens: readonly Token[], span: Span, grammar: CommitmentPattern): Span {
  const from = Math.min(span[1], afterLeadIn(text, tokens, span, grammar));
  let to = span[1];
  while (to > from && tokens[to - 1]?.text === ',') to -= 1;
  return [from, to];
}

/** The subject begins behind words like "By 2025," and "To meet the needs of key regions,". */
function afterLeadIn(
  text: string,
  tokens: readonly Token[],
  [from, to]: Span,
  grammar: CommitmentPattern,
): number {
  const begins = (at: number) => grammar.leadIn.test(text.slice(tokens[at]?.start ?? text.length));
  if (!begins(from)) return from;
  const commas = [...tokens.keys()].filter((at) => at > from && at < to - 1 && tokens[at]?.text === ',');
  const listEnd = commas.findLastIndex((comma) =>
    grammar.listEnd.test(text.slice(tokens[from]?.start, tokens[comma]?.start)),
  );
  const closed = commas.findIndex((comma) =>
    grammar.listEnd.test(text.slice(tokens[from]?.start, tokens[comma]?.start)),
  );
  const ends = listEnd < 0 ? commas : commas.slice(closed);
  const end = ends.find((comma) => !begins(comma + 1));
  return end === undefined ? from : end + 1;
}

function withoutJoint(tokens: readonly Token[], start: number, grammar: CommitmentPattern): number {
  let at = start;
  if (grammar.conjunctions.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  if (/^[,;]$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}
