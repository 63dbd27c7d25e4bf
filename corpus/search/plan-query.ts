import type { TypedWord } from './alternatives.ts';
import { asksForClauses, bodyNamed } from './asked-for.ts';
import { type Concept, type Meaning, meaningOf } from './concepts.ts';
import {
  bodiesNamed,
  type Condition,
  fieldCondition,
  phraseCondition,
  variantCondition,
} from './conditions.ts';
import { type Group, groupOf, labelOf, strictOf, typedWords } from './group.ts';
import type { Query, Span, Unread } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A phrase in quotation marks: found word for word, or in a labelled variant (plural, spelling, hyphen). */
export type Phrase = { readonly text: string; readonly literal: Condition; readonly variant: Condition };

/** A condition with the words by which people know it, so that the narrowest can be named when nothing is left. */
export type NamedCondition = {
  readonly label: string;
  readonly test: Condition;
  /** It takes away what has the words (NOT), instead of asking for them. */
  readonly excludes: boolean;
};

/**
 * What a query asks of a unit. `conditions` exclude. `concepts` and `phrases` and `groups` all count: a unit with all of them stands under
 * *All words*, one with some under *Some words*.
 */
export type SearchPlan = {
  readonly conditions: readonly NamedCondition[];
  readonly concepts: readonly Concept[];
  readonly phrases: readonly Phrase[];
  /** Groups in parentheses or joined by OR and AND: each is one thing that counts, said by its strongest part. */
  readonly groups: readonly Group[];
  readonly meaning: Pick<Meaning, 'leftOut' | 'intents'>;
  /** The body that the query names, by words, in a field or in quotation marks; the one with the longest name where it names several. */
  readonly body: string | null;
  /** It speaks of clauses (`in:clause`), which are otherwise not listed. */
  readonly asksForClauses: boolean;
  readonly unread: readonly Unread[];
};

/** Turns a query into what it asks of a unit. Alternatives whose keys are in `removed` are left out. */
export function planQuery(index: SearchIndex, query: Query | null, removed: ReadonlySet<string>): SearchPlan {
  const unread: Unread[] = [];
  const parts = query === null ? [] : query.kind === 'all' ? query.of : [query];
  const words: TypedWord[] = [];
  const conditions: NamedCondition[] = [];
  const phrases: Phrase[] = [];
  const groups: Group[] = [];
  const bodies = namedBodies(index, parts);
  const require = (part: Query) => {
    if (part.kind === 'field') {
      const test = fieldCondition(index, part, bodies);
      if (test) conditions.push({ label: labelOf(part), test, excludes: false });
      else unread.push(unknownValue(part.field, part.value, part.span));
    } else if (part.kind === 'not') {
      const inner = strictOf(index, part.of, bodies);
      conditions.push({ label: labelOf(part), test: (unit) => !inner(unit), excludes: true });
    } else {
      const group = groupOf(index, part, removed, bodies);
      groups.push(group);
      conditions.push({ label: group.label, test: (unit) => group.score(unit) > 0, excludes: false });
    }
  };
  for (const part of parts) {
    switch (part.kind) {
      case 'word':
        if (part.mode === 'plain') words.push(...typedWords(part.text));
        else groups.push(groupOf(index, part, removed, bodies));
        break;
      case 'phrase':
        phrases.push({
          text: part.text,
          literal: phraseCondition(part.text),
          variant: variantCondition(part.text),
        });
        break;
      case 'field':
      case 'not':
        require(part);
        break;
      case 'and':
        for (const one of part.of) require(one);
        break;
      case 'or':
      case 'all':
        groups.push(groupOf(index, part, removed, bodies));
    }
  }
  const { concepts, leftOut, intents } = meaningOf(index, words, removed);
  return {
    conditions,
    concepts,
    phrases,
    groups,
    meaning: { leftOut, intents },
    body: bodyNamed(index, query, concepts),
    asksForClauses: asksForClauses(query),
    unread,
  };
}

/** The bodies that fields side by side name: a role beside them is meant of them. */
function namedBodies(index: SearchIndex, parts: readonly Query[]): ReadonlySet<string> {
  const flat = parts.flatMap((part) => (part.kind === 'and' ? part.of : [part]));
  return new Set(
    flat.flatMap((part) =>
      part.kind === 'field' && part.field === 'agency' ? [...bodiesNamed(index, part.value)] : [],
    ),
  );
}

function unknownValue(field: string, value: string, span: Span): Unread {
  return { span, text: `${field}:${value}`, reason: `nothing in this plan is called “${value}”` };
}
