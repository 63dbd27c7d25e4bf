import { statedIn } from '../graph.ts';
import type { Graph, TextRange } from '../model.ts';
import type { Annotation, AnnotationPlace } from './annotation.ts';
import { offsetOfCodePoint } from './code-points.ts';
import { checksumOf } from './hash.ts';
import { blockIndexAround, type PrintedText, printedText, spotOf } from './printed.ts';
import { agreementOf, type Candidate, isSurroundedBy, placesOf, wordsBetween } from './quote-match.ts';
import { type FindSimilar, similarWordsIn } from './similar-words.ts';

/** Words in a reading: `at` is a node of that reading, `range` the characters of its text. */
type Standing = { readonly at: string; readonly range: TextRange };

/**
 * Where an annotation stands in a reading of the plan.
 *
 * - `exact`: the same words in the same place. `isReworded` when the block has changed elsewhere since the annotation was made.
 * - `moved`: the same words, but a person should check the place. `renumbered`: the same words with the same surroundings have another id.
 *   `surroundings`: other words stand around them. `several`: more than one place fits, and this one is the nearest.
 * - `changed`: other words, to be checked. `replaced`: what stood around the quote stands there still, with other words between. `similar`:
 *   most of the words are the same. `unsaid`: the program that made the annotation kept the place but no words.
 * - `unplaced`: neither the words nor anything like them. `near` is the nearest place that is left of where it was, or `null`.
 */
export type Attachment =
  | ({ readonly kind: 'exact'; readonly isReworded: boolean } & Standing)
  | ({ readonly kind: 'moved'; readonly because: 'renumbered' | 'surroundings' | 'several' } & Standing)
  | ({ readonly kind: 'changed'; readonly because: 'replaced' | 'similar' | 'unsaid' } & Standing)
  | { readonly kind: 'unplaced'; readonly near: string | null };

/** An annotation, or another thing on words of a plan, with where it stands. */
export type AttachedAnnotation<One extends AnnotationPlace = Annotation> = {
  readonly annotation: One;
  readonly attachment: Attachment;
};

const LEAST_AGREEMENT = 0.5;
const SURE_AGREEMENT = 0.75;
const RIVAL = 0.05;
const TELLING = 30;
const LEAST_WORDS = 3;
const LEAST_LIKENESS = 0.6;
const LEAST_FIT = 0.55;
const MANY_WORDS = 12;
const NEARLY_ALL = 0.8;
const NEIGHBOURS = 2;

/**
 * Says where each annotation stands in a reading of the plan, in the order given; none is left out. The same words in the same place come first
 * and cost next to nothing. Otherwise the words are looked for in the whole plan, and of several places the one is taken whose surroundings
 * agree best, and of equal ones the nearest to where it stood. Only then are words taken that are not just the same, and never without saying so.
 *
 * A sentence (a commitment) is attached to its node where the graph has the commitments, and otherwise to its words in the block.
 */
export function attachAnnotations<One extends AnnotationPlace>(
  graph: Graph,
  annotations: readonly One[],
): readonly AttachedAnnotation<One>[] {
  const printed = printedText(graph);
  let similar: FindSimilar | undefined;
  const findSimilar: FindSimilar = (...asked) => {
    similar ??= similarWordsIn(printed);
    return similar(...asked);
  };
  return annotations.map((annotation) => ({
    annotation,
    attachment: atOnce(graph, printed, annotation) ?? elsewhere(graph, printed, annotation, findSimilar),
  }));
}

/** The same words in the same block with the same surroundings; what stands beside the text (a body, the plan) is found by its id. */
function atOnce(graph: Graph, printed: PrintedText, annotation: AnnotationPlace): Attachment | undefined {
  const { at, quote, whole } = annotation;
  const node = graph.nodes.get(at);
  if (!node) return undefined;
  const all: TextRange = [0, node.text.length];
  if (quote.exact === '') return { kind: 'changed', because: 'unsaid', at, range: all };
  const isSame = whole ? node.text === quote.exact : true;
  const spot = spotOf(graph, printed, at);
  if (!spot) {
    const from = node.text.indexOf(quote.exact);
    const range: TextRange = [from, from + quote.exact.length];
    if (isSame && from >= 0) return exact(graph, { at, range }, annotation);
    return { kind: 'changed', because: 'replaced', at, range: all };
  }
  if (!isSame) return undefined;
  const expected = offsetOfCodePoint(node.text, annotation.start);
  const from = node.text.startsWith(quote.exact, expected) ? expected : node.text.indexOf(quote.exact);
  // Words that stand elsewhere in the block now must be the only ones there.
  if (from < 0 || (from !== expected && node.text.indexOf(quote.exact, from + 1) >= 0)) return undefined;
  const start = spot.start + from;
  const end = start + quote.exact.length;
  return isSurroundedBy(printed.text, start, end, quote)
    ? exact(graph, { at, range: [from, from + quote.exact.length] }, annotation)
    : undefined;
}

function exact(graph: Graph, standing: Standing, { at, checksum }: AnnotationPlace): Attachment {
  const text = graph.nodes.get(standing.at)?.text ?? '';
  const isReworded = standing.at === at && checksum !== '' && checksum !== checksumOf(text);
  return { kind: 'exact', isReworded, ...standing };
}

function elsewhere(
  graph: Graph,
  printed: PrintedText,
  annotation: AnnotationPlace,
  findSimilar: FindSimilar,
): Attachment {
  const { quote, at } = annotation;
  const home = homeOf(graph, printed, annotation);
  // A sentence is no block of its own: it is looked for as words of one.
  const whole = annotation.whole && !isSentence(at);
  const places = placesOf(printed, quote, whole, home.position);
  const best = bestOf(places, home.position);
  const isHome = best !== undefined && best.block.id === home.block;
  const isTelling = places.length === 1 && quote.exact.length >= TELLING;
  const agrees = best !== undefined && best.agreement >= LEAST_AGREEMENT;
  if (best && (agrees || isTelling)) {
    const standing = standingOf(graph, best, at);
    const hasRival = places.some((one) => one !== best && one.agreement > best.agreement - RIVAL);
    if (isHome && (!hasRival || best.start === home.position)) return exact(graph, standing, annotation);
    const because = agrees ? (hasRival ? 'several' : 'renumbered') : 'surroundings';
    return { kind: 'moved', because, ...standing };
  }
  const between = whole ? undefined : wordsBetween(printed, quote);
  if (between) return { kind: 'changed', because: 'replaced', ...standingOf(graph, between, at) };
  if (isHome) return { kind: 'moved', because: 'surroundings', ...standingOf(graph, best, at) };
  const alike = mostAlike(printed, annotation, whole, home, findSimilar);
  return alike
    ? { kind: 'changed', because: 'similar', ...standingOf(graph, alike, at) }
    : { kind: 'unplaced', near: home.near };
}

/** The best agreement; of those that agree about as well, the nearest to where the words stood. */
function bestOf(places: readonly Candidate[], position: number | undefined): Candidate | undefined {
  const most = Math.max(...places.map(({ agreement }) => agreement));
  const distance = ({ start }: Candidate) => (position === undefined ? start : Math.abs(start - position));
  return places
    .filter(({ agreement }) => agreement > most - RIVAL)
    .reduce<Candidate | undefined>(
      (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
      undefined,
    );
}

/**
 * Words that are nearly those of the quote. Headings of a plan say much the same ("Strengthening the … protection of …"), so beyond the blocks
 * around its place words count only where their surroundings agree, or where the quote is long and nearly all of it is there.
 */
function mostAlike(
  { text, blocks }: PrintedText,
  { quote }: AnnotationPlace,
  whole: boolean,
  home: Home,
  findSimilar: FindSimilar,
): Candidate | undefined {
  const count = quote.exact.split(/\s+|(?=\p{Script=Han})/u).length;
  if (count < LEAST_WORDS) return undefined;
  const near =
    home.position === undefined ? [] : around(blockIndexAround(blocks, home.position), blocks.length);
  const found = findSimilar(quote.exact, whole, near).flatMap(({ block: index, start, end, likeness }) => {
    const block = blocks[index];
    if (!block || likeness < LEAST_LIKENESS) return [];
    const agreement = agreementOf(text, start, end, quote);
    const isSure =
      near.includes(index) || agreement >= SURE_AGREEMENT || (count >= MANY_WORDS && likeness >= NEARLY_ALL);
    const fit = (2 * likeness + agreement) / 3;
    return isSure && fit >= LEAST_FIT ? [{ start, end, block, agreement: fit }] : [];
  });
  return bestOf(found, home.position);
}

function around(index: number, length: number): readonly number[] {
  return Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, step) => index + step - NEIGHBOURS).filter(
    (one) => one >= 0 && one < length,
  );
}

/** Where an annotation was: the block, the position of its words in the text, and the nearest place that is left. */
type Home = {
  readonly block: string | null;
  readonly position: number | undefined;
  readonly near: string | null;
};

function homeOf(graph: Graph, printed: PrintedText, { at, start, quote }: AnnotationPlace): Home {
  const block = isSentence(at) ? at.slice(0, at.lastIndexOf('/')) : at;
  const spot = spotOf(graph, printed, at) ?? printed.byId.get(block);
  if (spot) {
    const text = printed.text.slice(spot.start, spot.end);
    const from = spot.id === at ? offsetOfCodePoint(text, start) : Math.max(0, text.indexOf(quote.exact));
    return { block, position: spot.start + from, near: block };
  }
  for (let above = block; above.includes('/'); ) {
    above = above.slice(0, above.lastIndexOf('/'));
    const left = printed.byId.get(above);
    if (left) return { block: null, position: left.start, near: above };
  }
  return { block: null, position: undefined, near: null };
}

function isSentence(at: string): boolean {
  return /\/c-\d+$/.test(at);
}

/** Words of the text as a node and a range in it: what was on a sentence goes to the sentence that these words are, where the graph has it. */
function standingOf(graph: Graph, { start, end, block }: Candidate, at: string): Standing {
  const range: TextRange = [start - block.start, end - block.start];
  if (!isSentence(at)) return { at: block.id, range };
  const sentence = statedIn(graph, block.id, 'commitment').find(
    ({ node }) => node.range[0] <= range[0] && range[1] <= node.range[1],
  )?.node;
  if (!sentence) return { at: block.id, range };
  const [begin] = sentence.range;
  return { at: sentence.id, range: [range[0] - begin, range[1] - begin] };
}
