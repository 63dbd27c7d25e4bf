import type { Role } from '../model.ts';
import type { Origin } from './alternatives.ts';

/** A reason why a place was found. `typed` are the words of the query as they were typed. */
export type Why =
  /** The place has the very words. */
  | { readonly kind: 'word'; readonly typed: string }
  /** It has other words for them: another form, a term of the thesaurus, a correction. `by` are these words. */
  | { readonly kind: 'widened'; readonly typed: string; readonly by: string; readonly origin: Origin }
  /** The words name a body. Its roles in the clauses of the place; none where only the running text names it. */
  | { readonly kind: 'body'; readonly typed: string; readonly body: string; readonly roles: readonly Role[] }
  /** A phrase stands there word for word, or in a variant (plural, spelling, hyphen). */
  | { readonly kind: 'phrase'; readonly text: string; readonly isExact: boolean }
  /** Only a heading above the place has the words. */
  | { readonly kind: 'heading'; readonly typed: string }
  /** Of a term of several words it has only some. `by` are these. */
  | { readonly kind: 'apart'; readonly typed: string; readonly by: string }
  /** A part of the query with operators, or a field, that the place satisfies. */
  | { readonly kind: 'condition'; readonly label: string }
  /** The query cites this very place. */
  | { readonly kind: 'cited'; readonly label: string }
  /** The query cites a place that this one stands in. */
  | { readonly kind: 'within'; readonly label: string };

/** A reason in the words of the command line: "copycats: counterfeit", "SAMR (lead, joint)", "the place §4". */
export function whyInWords(why: Why): string {
  switch (why.kind) {
    case 'word':
      return why.typed;
    case 'widened':
      return `${why.typed}: ${why.by}`;
    case 'body':
      return `${why.typed} (${why.roles.length > 0 ? why.roles.join(', ') : 'named'})`;
    case 'phrase':
      return why.isExact ? `“${why.text}”` : `a variant of “${why.text}”`;
    case 'heading':
      return `${why.typed}: in the heading above`;
    case 'apart':
      return `${why.typed}: only ${why.by}`;
    case 'condition':
      return why.label;
    case 'cited':
      return `the place ${why.label}`;
    case 'within':
      return `in ${why.label}`;
  }
}
