import { citedIds } from '../cite/citation.ts';
import type { NodeKind, Role } from '../model.ts';
import { numberOfLabel } from '../patterns/pattern.ts';
import { findAgency, matchAgencies } from '../questions/find-agency.ts';
import { fold, literal } from '../source.ts';
import { kindNamed } from './kinds.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './units.ts';
import { plainText, wordsOf } from './words.ts';

/** A test of a unit that excludes it when it fails. */
export type Condition = (unit: Unit) => boolean;

type FieldQuery = Extract<Query, { kind: 'field' }>;

const ROLES: Readonly<Record<string, Role>> = {
  lead: 'lead',
  leads: 'lead',
  leader: 'lead',
  participant: 'participant',
  participates: 'participant',
  partner: 'participant',
  sole: 'sole',
  alone: 'sole',
  joint: 'joint',
  jointly: 'joint',
};

/** The condition of a field, with the bodies named beside it (a role is meant of them); `undefined` for a value that says nothing. */
export function fieldCondition(
  index: SearchIndex,
  { field, value }: FieldQuery,
  bodies: ReadonlySet<string>,
): Condition | undefined {
  switch (field) {
    case 'agency':
    case 'lead': {
      const ids = bodiesNamed(index, value);
      if (ids.size === 0) return undefined;
      return field === 'lead'
        ? (unit) => unit.bodies.some((body) => ids.has(body.id) && body.role === 'lead')
        : (unit) => ids.has(unit.id) || unit.bodies.some((body) => ids.has(body.id));
    }
    case 'role': {
      const role = ROLES[value.toLowerCase()];
      return (
        role &&
        ((unit) =>
          unit.bodies.some((body) => body.role === role && (bodies.size === 0 || bodies.has(body.id))))
      );
    }
    case 'kind': {
      const kind = kindNamed(value);
      return kind ? (unit) => unit.kind === kind : undefined;
    }
    case 'in':
      return placeCondition(value);
    case 'chapter':
    case 'section':
    case 'box': {
      const number = numberOfLabel(value.toUpperCase());
      return number === undefined ? undefined : (unit) => isWithin(unit, `${field}-${number}`);
    }
  }
}

/** The ids of the bodies that a value names: one by its whole name, or all that its words fit. */
export function bodiesNamed(index: SearchIndex, value: string): ReadonlySet<string> {
  const exact = findAgency(index.graph, value);
  return new Set(exact ? [exact.id] : matchAgencies(index.graph, value).map((body) => body.id));
}

/** The condition that a unit prints a phrase word for word in one of its parts: capitals and the form of apostrophes aside. */
export function phraseCondition(phrase: string): Condition {
  const expression = phraseExpression(phrase);
  return (unit) => unit.parts.some((part) => expression.test(part.plain));
}

/** The condition that a unit has the words of a phrase side by side, each in any form (plural, another spelling, a hyphen between them). */
export function variantCondition(phrase: string): Condition {
  const stems = wordsOf(phrase).map((word) => word.stem);
  return (unit) =>
    stems.length > 0 &&
    unit.parts.some(({ words }) =>
      words.some((_, at) => stems.every((stem, offset) => words[at + offset]?.stem === stem)),
    );
}

/** Kinds that hold nothing: to be in one is to be one. */
const HOLDS_NOTHING: ReadonlySet<NodeKind> = new Set([
  'footnote',
  'clause',
  'agency',
  'group',
  'indicator',
  'item',
  'paragraph',
]);

function placeCondition(value: string): Condition | undefined {
  const kind = kindNamed(value);
  if (kind === 'table') return (unit) => unit.kind === 'table' || unit.kind === 'indicator';
  if (kind && HOLDS_NOTHING.has(kind)) return (unit) => unit.kind === kind;
  if (kind) return (unit) => unit.path.some((node) => node.kind === kind);
  const ids = citedIds(value);
  return ids.length === 0 ? undefined : (unit) => ids.some((id) => isWithin(unit, id));
}

function isWithin(unit: Unit, id: string): boolean {
  return unit.path.some((node) => node.id === id);
}

function phraseExpression(phrase: string): RegExp {
  const words = literal(plainText(fold(phrase)));
  const before =
    /^[\p{L}\p{N}]/u.test(phrase) && !/^\p{Script=Han}/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(phrase) && !/\p{Script=Han}$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${words}${after}`, 'u');
}
