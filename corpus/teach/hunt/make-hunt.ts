import { labelOf } from '../../cite/labels.ts';
import type { Graph } from '../../model.ts';
import { checksumOf } from '../../notes/hash.ts';
import { counted } from '../../questions/in-words.ts';
import { quantityRows } from '../../questions/quantities.ts';
import type { HuntSetting } from '../lesson.ts';
import type { NotAsked, QuizRange } from '../quiz/quiz.ts';
import { randomFrom, shuffled } from '../quiz/random.ts';
import { countWithin, rangeOf, seedWithin } from '../quiz/range.ts';
import { chapterHint } from './chapter-hint.ts';
import { allClauses } from './clause-places.ts';
import type { Hunt, HuntDraft, HuntInput, HuntTask } from './hunt.ts';
import { HUNT_KINDS } from './kinds.ts';
import { searchedBlocks } from './whole-words.ts';

/** The tasks of a kind that are not in the hunt yet. */
type Supply = { readonly kind: string; readonly drafts: HuntDraft[] };

/**
 * Makes a hunt through a plan. It is pure: the same plan and setting give the same tasks. A setting out of its bounds is brought into them. The kinds take turns, so that
 * each gets its share. A task is taken only when all of its right answers lie in the range.
 */
export function makeHunt(graph: Graph, setting: HuntSetting): Hunt {
  const bounded = {
    seed: seedWithin(setting.seed),
    range: setting.range,
    count: countWithin(setting.count),
  };
  const range = rangeOf(graph, bounded.range);
  if (!range)
    return {
      setting: bounded,
      tasks: [],
      notAsked: [],
      sentence: 'This plan has no such place to search in. Choose another part of it.',
    };
  const input: HuntInput = {
    graph,
    clauses: allClauses(graph),
    quantities: quantityRows(graph),
    blocks: searchedBlocks(graph),
  };
  const notAsked: NotAsked[] = [];
  const supplies = HUNT_KINDS.flatMap(({ name, make }): readonly Supply[] => {
    const random = randomFrom(bounded.seed ^ Number.parseInt(checksumOf(`hunt ${name}`), 16));
    const drafts = make(input).filter((draft) => isWithin(graph, range, draft));
    if (drafts.length === 0) notAsked.push({ kind: name, reason: nothingFor(graph, range) });
    return [{ kind: name, drafts: [...shuffled(random, drafts)] }];
  });
  const tasks = takeTurns(graph, shuffled(randomFrom(bounded.seed), supplies), bounded.count);
  return { setting: bounded, tasks, notAsked, sentence: sentenceFor(tasks.length, bounded.count) };
}

function isWithin(graph: Graph, range: QuizRange, { about, answers }: HuntDraft): boolean {
  // A body stands nowhere; footnotes stand below the text, and belong to where their mark is.
  const isBelow = (id: string) =>
    /^(?:agency|group|footnote)$/.test(graph.nodes.get(id)?.kind ?? '') && id !== range.node?.id;
  return range.holds(about) && answers.every((id) => isBelow(id) || range.holds(id));
}

function takeTurns(graph: Graph, supplies: readonly Supply[], count: number): readonly HuntTask[] {
  const tasks: HuntTask[] = [];
  let going = supplies.filter(({ drafts }) => drafts.length > 0);
  while (tasks.length < count && going.length > 0) {
    for (const { kind, drafts } of going) {
      const draft = drafts.shift();
      if (draft && tasks.length < count) tasks.push(taskFrom(graph, kind, draft, drafts.length));
    }
    going = going.filter(({ drafts }) => drafts.length > 0);
  }
  return tasks;
}

function taskFrom(graph: Graph, kind: string, draft: HuntDraft, left: number): HuntTask {
  const { about, task, words = null, answers, hint, explanation, quotes } = draft;
  return {
    // The number of those that were left tells two tasks about one place apart.
    id: `${kind}/${about}/${left}`,
    kind,
    task,
    words,
    answers,
    hints: [hint, { words: chapterHint(graph, answers, about), search: null }],
    explanation,
    quotes,
  };
}

function nothingFor(graph: Graph, { node }: QuizRange): string {
  return node === null
    ? 'The plan has nothing to make such a task from.'
    : `${labelOf(graph, node)} has nothing to make such a task from.`;
}

function sentenceFor(made: number, asked: number): string | null {
  if (made >= asked) return null;
  if (made === 0) return 'Nothing can be hunted for here. Choose a larger part of the plan.';
  return `${counted(made, 'task')} can be made here, not ${asked}. A larger part of the plan gives more.`;
}
