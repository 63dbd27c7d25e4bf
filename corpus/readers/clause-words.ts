import type { Problem, TextRange } from '../model.ts';
import type { ClausePattern, ClausePiece } from '../patterns/pattern.ts';
import type { BodyName } from './bodies.ts';
import type { Match } from './match.ts';

/** Something in a clause that departs from the usual words, and where it stands in the clause. */
export type Oddity = Pick<Problem, 'severity' | 'code' | 'message'> & { readonly range: TextRange };

/** A clause taken apart: the bodies of its list and the bodies that it says lead, each in printed order. */
export type ClauseWords = {
  readonly listed: readonly Match<BodyName>[];
  readonly leads: readonly Match<BodyName>[];
  readonly oddities: readonly Oddity[];
};

/**
 * Takes a clause apart at the names found in it. Every character between the names is accounted for: the usual words, words that are
 * read all the same and reported, or words that could not be read.
 */
export function takeApart(
  text: string,
  names: readonly Match<BodyName>[],
  pattern: ClausePattern,
): ClauseWords {
  const oddities: Oddity[] = [];
  const leadsFrom = pattern.leadership.phrase.exec(text);
  const split = leadsFrom ? leadsFrom.index : text.length;
  const leadsFirst = pattern.leadership.side === 'before';
  const head = names.filter((name) => name.range[0] < split);
  const tail = names.filter((name) => name.range[0] >= split);
  const listed = leadsFirst ? names : head;
  const leads = leadsFrom ? (leadsFirst ? head : tail) : [];
  if (names.length === 0) {
    oddities.push(
      unread('clause-names-nobody', 'No name that is known stands in this clause.', [0, text.length]),
    );
    return { listed: [], leads: [], oddities };
  }
  checkBefore(text, names, pattern, oddities);
  checkBetween(text, listed, pattern, oddities);
  if (pattern.article) checkArticles(text, names, pattern.article, oddities);
  checkAfter(text, listed, leadsFirst ? [] : leads, pattern, oddities);
  if (leadsFrom && leads.length === 0) {
    const range = [split, text.length] as const;
    oddities.push(
      unread('clause-lead-unknown', 'The clause says that somebody leads, but the name is not known.', range),
    );
  }
  return { listed, leads, oddities: oddities.sort((a, b) => a.range[0] - b.range[0]) };
}

function checkBefore(
  text: string,
  names: readonly Match<BodyName>[],
  pattern: ClausePattern,
  out: Oddity[],
): void {
  const end = names[0]?.range[0] ?? 0;
  const words = withoutArticle(text.slice(0, end), pattern);
  check(words, [0, end], pattern.before, out);
}

function checkBetween(
  text: string,
  listed: readonly Match<BodyName>[],
  pattern: ClausePattern,
  out: Oddity[],
): void {
  for (const [index, name] of listed.entries()) {
    const next = listed[index + 1];
    if (!next) return;
    const range = [name.range[1], next.range[0]] as const;
    check(withoutArticle(text.slice(...range), pattern), range, pattern.between, out);
  }
}

function checkAfter(
  text: string,
  listed: readonly Match<BodyName>[],
  leads: readonly Match<BodyName>[],
  pattern: ClausePattern,
  out: Oddity[],
): void {
  const start = listed.at(-1)?.range[1] ?? 0;
  const first = leads[0];
  const last = leads.at(-1);
  if (first && last) {
    const words = `${withoutArticle(text.slice(start, first.range[0]), pattern)}…${text.slice(last.range[1])}`;
    check(words, [start, text.length], pattern.afterLed, out);
    return;
  }
  const piece = listed.length === 1 ? pattern.afterSole : pattern.afterOthers;
  check(text.slice(start), [start, text.length], piece, out);
}

function checkArticles(
  text: string,
  names: readonly Match<BodyName>[],
  article: RegExp,
  out: Oddity[],
): void {
  for (const name of names) {
    if (!name.entry.takesArticle || article.test(text.slice(0, name.range[0]))) continue;
    out.push({
      severity: 'tolerated',
      code: 'clause-wording',
      message: `“${name.printed}” stands without the article that the other names have.`,
      range: name.range,
    });
  }
}

function check(words: string, range: TextRange, piece: ClausePiece, out: Oddity[]): void {
  if (piece.usual.test(words)) return;
  const shown = words.trim();
  if (piece.tolerated.test(words)) {
    out.push({
      severity: 'tolerated',
      code: 'clause-wording',
      message: `“${shown}” is printed where clauses usually have “${piece.usualWords}”. It was read all the same.`,
      range,
    });
    return;
  }
  out.push(
    unread(
      'clause-words-unread',
      `“${shown}” in this clause could not be read. A name may be missing from agencies.yaml.`,
      range,
    ),
  );
}

function withoutArticle(words: string, pattern: ClausePattern): string {
  return pattern.article ? words.replace(/the $/, '') : words;
}

function unread(code: string, message: string, range: TextRange): Oddity {
  return { severity: 'unread', code, message, range };
}
