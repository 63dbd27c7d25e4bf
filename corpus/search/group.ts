import type { TypedWord } from './alternatives.ts';
import { type Concept, meaningOf } from './concepts.ts';
import { type Condition, fieldCondition, phraseCondition, variantCondition } from './conditions.ts';
import { correctionsOf } from './corrections.ts';
import { saidIn } from './evaluate.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** A part of a query with operators, as the ways in which a unit can satisfy it. */
export type Group = { readonly label: string; readonly score: (unit: Parameters<Condition>[0]) => number };

/** A part with operators as one thing: a word by any of its ways, OR by its strongest part, AND and side by side by all. */
export function groupOf(
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
export function strictOf(index: SearchIndex, query: Query, bodies: ReadonlySet<string>): Condition {
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
    {
      typed: labelOf(query),
      alternatives: forms.length > 0 ? [alternative] : [],
      body: null,
      kind: null,
      apart: [],
    },
  ];
}

function sumOfAll(scores: readonly number[]): number {
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** The plain words of a part of a query. */
export function typedWords(text: string): readonly TypedWord[] {
  return wordsOf(text).map(({ start, end, form, stem }) => ({ text: text.slice(start, end), form, stem }));
}

/** A part of a query as people know it. */
export function labelOf(query: Query): string {
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
