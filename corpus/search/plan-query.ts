import type { TypedWord } from './alternatives.ts';
import { type Concept, type Meaning, meaningOf } from './concepts.ts';
import {
  bodiesNamed,
  type Condition,
  fieldCondition,
  phraseCondition,
  variantCondition,
} from './conditions.ts';
import { correctionsOf } from './corrections.ts';
import { saidIn } from './evaluate.ts';
import type { Query, Span, Unread } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** A phrase in quotation marks: found word for word, or in a labelled variant (plural, spelling, hyphen). */
export type Phrase = { readonly text: string; readonly literal: Condition; readonly variant: Condition };

/** A condition with the words by which people know it, so that the narrowest can be named when nothing is left. */
export type NamedCondition = { readonly label: string; readonly test: Condition };

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
  readonly unread: readonly Unread[];
};

/** A part of a query with operators, as the ways in which a unit can satisfy it. */
export type Group = { readonly label: string; readonly score: (unit: Parameters<Condition>[0]) => number };

/** Turns a query into what it asks of a unit. Alternatives whose keys are in `removed` are left out. */
export function planQuery(index: SearchIndex, query: Query | null, removed: ReadonlySet<string>): SearchPlan {
  const unread: Unread[] = [];
  const parts = query === null ? [] : query.kind === 'all' ? query.of : [query];
  const words: TypedWord[] = [];
  const conditions: NamedCondition[] = [];
  const phrases: Phrase[] = [];
  const groups: Group[] = [];
  const bodies = namedBodies(index, parts);
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
      case 'field': {
        const test = fieldCondition(index, part, bodies);
        if (test) conditions.push({ label: `${part.field}:${part.value}`, test });
        else unread.push(unknownValue(part.field, part.value, part.span));
        break;
      }
      case 'not': {
        const inner = strictOf(index, part.of, bodies);
        conditions.push({ label: 'NOT', test: (unit) => !inner(unit) });
        break;
      }
      case 'and': {
        for (const one of part.of) {
          if (one.kind === 'field') {
            const test = fieldCondition(index, one, bodies);
            if (test) conditions.push({ label: `${one.field}:${one.value}`, test });
            else unread.push(unknownValue(one.field, one.value, one.span));
          } else if (one.kind === 'not') {
            const inner = strictOf(index, one.of, bodies);
            conditions.push({ label: 'NOT', test: (unit) => !inner(unit) });
          } else {
            const group = groupOf(index, one, removed, bodies);
            groups.push(group);
            conditions.push({ label: group.label, test: (unit) => group.score(unit) > 0 });
          }
        }
        break;
      }
      case 'or':
      case 'all':
        groups.push(groupOf(index, part, removed, bodies));
    }
  }
  const { concepts, leftOut, intents } = meaningOf(index, words, removed);
  return { conditions, concepts, phrases, groups, meaning: { leftOut, intents }, unread };
}

/** A part with operators as one thing: a word by any of its ways, OR by its strongest part, AND and side by side by all. */
function groupOf(
  index: SearchIndex,
  query: Query,
  removed: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Group {
  const label = labelOf(query);
  switch (query.kind) {
    case 'word': {
      const concepts = wordConcepts(index, query, removed);
      return {
        label,
        score: (unit) => sumOfAll(concepts.map((concept) => saidIn(index, unit, concept)?.score ?? 0)),
      };
    }
    case 'phrase': {
      const literal = phraseCondition(query.text);
      return { label, score: (unit) => (literal(unit) ? PHRASE : 0) };
    }
    case 'field': {
      const test = fieldCondition(index, query, bodies);
      return { label, score: (unit) => (test?.(unit) ? 1 : 0) };
    }
    case 'not': {
      const inner = strictOf(index, query.of, bodies);
      return { label, score: (unit) => (inner(unit) ? 0 : 1) };
    }
    case 'or': {
      const parts = query.of.map((part) => groupOf(index, part, removed, bodies));
      return { label, score: (unit) => Math.max(...parts.map((part) => part.score(unit))) };
    }
    case 'and':
    case 'all': {
      const parts = query.of.map((part) => groupOf(index, part, removed, bodies));
      return { label, score: (unit) => sumOfAll(parts.map((part) => part.score(unit))) };
    }
  }
}

const PHRASE = 6;

/** What NOT excludes: the very words, in their plural and other spelling; nothing that only a thesaurus ties to them. */
function strictOf(index: SearchIndex, query: Query, bodies: ReadonlySet<string>): Condition {
  switch (query.kind) {
    case 'word':
      return query.mode === 'plain'
        ? variantCondition(query.text)
        : (unit) => groupOf(index, query, new Set(), bodies).score(unit) > 0;
    case 'phrase':
      return phraseCondition(query.text);
    case 'field':
      return fieldCondition(index, query, bodies) ?? (() => false);
    case 'not': {
      const inner = strictOf(index, query.of, bodies);
      return (unit) => !inner(unit);
    }
    case 'or': {
      const parts = query.of.map((part) => strictOf(index, part, bodies));
      return (unit) => parts.some((part) => part(unit));
    }
    case 'and':
    case 'all': {
      const parts = query.of.map((part) => strictOf(index, part, bodies));
      return (unit) => parts.every((part) => part(unit));
    }
  }
}

/** `word*` is every printed word that begins so; `word~` every printed word that is near it. */
function wordConcepts(
  index: SearchIndex,
  query: Extract<Query, { kind: 'word' }>,
  removed: ReadonlySet<string>,
): readonly Concept[] {
  if (query.mode === 'plain') return meaningOf(index, typedWords(query.text), removed).concepts;
  const form = typedWords(query.text)[0]?.form ?? query.text.toLowerCase();
  const forms =
    query.mode === 'prefix'
      ? [...index.vocabulary.keys()].filter((known) => known.startsWith(form))
      : [form, ...correctionsOf(index, form)].filter((known) => index.vocabulary.has(known));
  const origin = query.mode === 'prefix' ? ('beginning' as const) : ('correction' as const);
  const alternative = {
    key: `${origin}:${form}`,
    origin,
    label: forms.slice(0, 5).join(', '),
    words: [forms],
    together: false,
    weight: 1,
  };
  return [
    { typed: labelOf(query), alternatives: forms.length > 0 ? [alternative] : [], body: null, kind: null },
  ];
}

function sumOfAll(scores: readonly number[]): number {
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
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

function typedWords(text: string): readonly TypedWord[] {
  return wordsOf(text).map(({ start, end, form, stem }) => ({ text: text.slice(start, end), form, stem }));
}

function unknownValue(field: string, value: string, span: Span): Unread {
  return { span, text: `${field}:${value}`, reason: `nothing in this plan is called “${value}”` };
}

function labelOf(query: Query): string {
  switch (query.kind) {
    case 'word':
      return query.text + (query.mode === 'prefix' ? '*' : query.mode === 'fuzzy' ? '~' : '');
    case 'phrase':
      return `“${query.text}”`;
    case 'field':
      return `${query.field}:${query.value}`;
    case 'not':
      return `not ${labelOf(query.of)}`;
    case 'or':
      return query.of.map(labelOf).join(' or ');
    case 'and':
      return query.of.map(labelOf).join(' and ');
    case 'all':
      return query.of.map(labelOf).join(' ');
  }
}
