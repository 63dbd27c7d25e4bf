import { nearest } from '../cite/nearest.ts';
import { edgesTo, nodesOf } from '../graph.ts';
import type { Agency, Graph, Group } from '../model.ts';
import { fold } from '../source.ts';

/** Every name by which a body can be called: official, abbreviation, Chinese, id, each printed form, and what people call it. */
export function namesOf(body: Agency | Group): readonly string[] {
  const { title, abbreviation, chinese, id, forms, also } = body;
  const slug = id.slice(id.indexOf('/') + 1);
  return [
    ...new Set([title, abbreviation, chinese, slug, ...forms.map((form) => form.printed), ...also]),
  ].filter((name): name is string => name !== null);
}

/** The body or group that a name means, whatever its capitals, with or without "the"; `undefined` when none has it. */
export function findAgency(graph: Graph, name: string): Agency | Group | undefined {
  const wanted = plain(name);
  return bodies(graph).find((body) => namesOf(body).some((candidate) => plain(candidate) === wanted));
}

/** Bodies and groups one of whose names has all the words of a text, each at the beginning of a word; a whole name first, then those in most clauses. */
export function matchAgencies(graph: Graph, text: string): readonly (Agency | Group)[] {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const scored = bodies(graph).flatMap((body) => {
    const scores = namesOf(body).map((name) => scoreOf(plain(name), words));
    const best = Math.max(...scores);
    return best > 0 ? [{ body, best }] : [];
  });
  const clauses = (body: Agency | Group) => edgesTo(graph, body.id, 'assigns').length;
  return scored.sort((a, b) => b.best - a.best || clauses(b.body) - clauses(a.body)).map(({ body }) => body);
}

/** The name of a body that a text means, when it is not found in the body's own name as well; `undefined` otherwise. */
export function nameMeant(body: Agency | Group, text: string): string | undefined {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  const score = (name: string) => scoreOf(plain(name), words);
  if (score(body.title) > 0) return undefined;
  // The id is no name that anybody would know it by.
  const slug = body.id.slice(body.id.indexOf('/') + 1);
  const [best] = namesOf(body)
    .filter((name) => name !== slug && score(name) > 0)
    .sort((a, b) => score(b) - score(a));
  return best;
}

/** The name that is spelled most like a text, as a whole or in one of its words; `undefined` when none is near. */
export function nearestAgencyName(graph: Graph, text: string): string | undefined {
  const names = bodies(graph).flatMap((body) => [...namesOf(body)]);
  const whole = nearest(text, names);
  if (whole) return whole;
  const words = new Map(names.flatMap((name) => name.split(' ').map((word) => [word, name] as const)));
  const longWords = [...words.keys()].filter((word) => word.length >= FEWEST_LETTERS_OF_A_WORD);
  const word = text.length >= FEWEST_LETTERS_OF_A_WORD ? nearest(text, longWords) : undefined;
  return word ? words.get(word) : undefined;
}

const FEWEST_LETTERS_OF_A_WORD = 5;
const WHOLE = 3;
const BEGINNING = 2;
const WITHIN = 1;

function scoreOf(name: string, words: readonly string[]): number {
  const wanted = words.join(' ');
  if (name === wanted) return WHOLE;
  if (name.startsWith(wanted)) return BEGINNING;
  const parts = name.split(' ');
  const chinese = /\p{Script=Han}/u.test(wanted);
  const has = (word: string) => (chinese ? name.includes(word) : parts.some((part) => part.startsWith(word)));
  return words.every(has) ? WITHIN : 0;
}

function bodies(graph: Graph): readonly (Agency | Group)[] {
  return [...nodesOf(graph, 'agency'), ...nodesOf(graph, 'group')];
}

function plain(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[.,'’‘]/g, '')
    .replace(/^the /, '');
}
