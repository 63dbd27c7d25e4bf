import { labelOf } from '../../cite/labels.ts';
import type { Graph } from '../../model.ts';
import { checksumOf } from '../../notes/hash.ts';
import { counted } from '../../questions/in-words.ts';
import { QUIZ_DIFFICULTIES, type QuizSetting } from '../lesson.ts';
import { askedClauses } from './clauses.ts';
import { itemFrom } from './item.ts';
import { QUIZ_KINDS } from './kinds.ts';
import type { Candidate, NotAsked, Quiz, QuizItem, QuizKind, QuizRange } from './quiz.ts';
import { type Random, randomFrom, shuffled } from './random.ts';
import { countWithin, rangeOf, seedWithin } from './range.ts';

/** What a kind has to ask, and has not asked yet. */
type Supply = { readonly kind: QuizKind; readonly candidates: Candidate[]; readonly random: Random };

/**
 * Makes a quiz from a plan. It is pure: the same plan and setting give the same questions, whether or not the commitments are loaded. A setting out
 * of its bounds is brought into them; kinds that do not exist are passed over. The kinds take turns, so that each gets its share,
 * and a place that was asked about waits until every other one that a kind can ask about was.
 */
export function makeQuiz(graph: Graph, setting: QuizSetting): Quiz {
  const bounded = withinBounds(setting);
  const range = rangeOf(graph, bounded.range);
  if (!range)
    return emptyQuiz(bounded, 'This plan has no such place to ask about. Choose another part of it.');
  const kinds = QUIZ_KINDS.filter(({ name }) => bounded.kinds.length === 0 || bounded.kinds.includes(name));
  if (kinds.length === 0)
    return emptyQuiz(bounded, 'None of these kinds of questions exists. Choose others.');
  const clauses = askedClauses(graph);
  const notAsked: NotAsked[] = [];
  const supplies = kinds.flatMap((kind): readonly Supply[] => {
    const random = randomFrom(bounded.seed ^ Number.parseInt(checksumOf(kind.name), 16));
    const { candidates, left } = kind.make({ graph, range, clauses, random, difficulty: bounded.difficulty });
    if (left !== undefined) notAsked.push({ kind: kind.name, reason: left });
    else if (candidates.length === 0) notAsked.push({ kind: kind.name, reason: nothingFor(graph, range) });
    return [{ kind, candidates: [...shuffled(random, candidates)], random }];
  });
  const items = takeTurns(shuffled(randomFrom(bounded.seed), supplies), bounded);
  return { setting: bounded, items, notAsked, sentence: sentenceFor(items.length, bounded.count) };
}

function takeTurns(supplies: readonly Supply[], { count, difficulty }: QuizSetting): readonly QuizItem[] {
  const items: QuizItem[] = [];
  const times = new Map<string, number>();
  let going = supplies;
  while (items.length < count && going.length > 0) {
    going = going.filter((supply) => {
      if (items.length >= count) return false;
      const item = nextItem(supply, difficulty, times);
      if (item) {
        items.push(item);
        times.set(item.about, (times.get(item.about) ?? 0) + 1);
      }
      return item !== undefined;
    });
  }
  return items;
}

/** How often each place was asked about already. */
type Times = ReadonlyMap<string, number>;

function nextItem(
  { kind, candidates, random }: Supply,
  difficulty: QuizSetting['difficulty'],
  times: Times,
): QuizItem | undefined {
  for (let next = takeFreshest(candidates, times); next; next = takeFreshest(candidates, times)) {
    const draft = next.draft();
    const item = draft && itemFrom(draft, { kind: kind.name, about: next.about, difficulty, random });
    // The place in what was not asked yet tells two questions about one place apart.
    if (item) return { ...item, id: `${kind.name}/${next.about}/${candidates.length}` };
  }
  return undefined;
}

/**
 * Takes out the first question about the place that was asked about least, so that a quiz goes through the plan instead of coming back to one clause: only which of the questions
 * is asked changes, never what its key is.
 */
function takeFreshest(candidates: Candidate[], times: Times): Candidate | undefined {
  const often = candidates.map(({ about }) => times.get(about) ?? 0);
  const [taken] = candidates.splice(often.indexOf(Math.min(...often)), 1);
  return taken;
}

function withinBounds({ seed, kinds, range, count, difficulty }: QuizSetting): QuizSetting {
  return {
    seed: seedWithin(seed),
    kinds,
    range,
    count: countWithin(count),
    difficulty: QUIZ_DIFFICULTIES.includes(difficulty) ? difficulty : 'medium',
  };
}

function emptyQuiz(setting: QuizSetting, sentence: string): Quiz {
  return { setting, items: [], notAsked: [], sentence };
}

function nothingFor(graph: Graph, { node }: QuizRange): string {
  return node === null
    ? 'The plan has nothing to make such a question from.'
    : `${labelOf(graph, node)} has nothing to make such a question from.`;
}

function sentenceFor(made: number, asked: number): string | null {
  if (made >= asked) return null;
  if (made === 0) return 'Nothing can be asked here. Choose a larger part of the plan, or other kinds.';
  return `${counted(made, 'question')} can be asked here, not ${asked}. A larger part of the plan or more kinds give more.`;
}
