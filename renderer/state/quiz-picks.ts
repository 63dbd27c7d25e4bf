import {
  type Graph,
  labelOf,
  listed,
  QUIZ_DIFFICULTIES,
  QUIZ_KINDS,
  type QuizSetting,
} from '../../corpus/index.ts';
import { DIFFICULTY_NAME } from './lesson-words.ts';
import { oneOf, type Picked, pick, valuesOf } from './picked.ts';
import { QUIZ_MODES, type QuizMode } from './quiz-play.ts';

/** The numbers of questions that are offered at once; any other up to the most can be typed. */
export const QUIZ_COUNTS = ['5', '10', '15', '20', '30'] as const;

/** The most questions that a quiz has. */
export const MOST_QUESTIONS = 50;

/** The number that a quiz has when nobody chose one. */
const USUAL_COUNT = 10;
const LAST_SEED = 0xffff_ffff;

/** Reads what is picked. What makes no sense asks for what is usual: quiz 1, ten questions of all kinds about the whole plan, of medium difficulty. */
export function quizSettingOf(picked: Picked): QuizSetting {
  const kinds = QUIZ_KINDS.map(({ name }) => name);
  return {
    seed: numberIn(picked.seed?.[0], 0, LAST_SEED) ?? 1,
    kinds: kinds.filter((name) => valuesOf(picked, 'kind').includes(name)),
    range: picked.range?.[0] ?? null,
    count: numberIn(picked.n?.[0], 1, MOST_QUESTIONS) ?? USUAL_COUNT,
    difficulty: oneOf(picked, 'level', ['medium', ...QUIZ_DIFFICULTIES]),
  };
}

/** Writes a setting as what is picked, so that a link can lead to the quiz. `quizSettingOf` reads it back. */
export function pickQuiz({ seed, kinds, range, count, difficulty }: QuizSetting): Picked {
  return {
    ...(seed !== 1 && { seed: [String(seed)] }),
    ...(kinds.length > 0 && { kind: kinds }),
    ...(range !== null && { range: [range] }),
    ...(count !== USUAL_COUNT && { n: [String(count)] }),
    ...(difficulty !== 'medium' && { level: [difficulty] }),
  };
}

/** Who answers: one person, or a class that says the answers. */
export function quizModeOf(picked: Picked): QuizMode {
  return oneOf(picked, 'with', QUIZ_MODES);
}

/** The same choices for the next quiz: another seed draws other questions. */
export function pickNextQuiz(picked: Picked): Picked {
  return pick(picked, 'seed', [String((quizSettingOf(picked).seed + 1) % (LAST_SEED + 1))]);
}

/** What a quiz asks, in words, as an export says it. */
export function quizInWords(graph: Graph, { seed, kinds, range, count, difficulty }: QuizSetting): string {
  const node = range === null ? undefined : graph.nodes.get(range);
  const titles = QUIZ_KINDS.flatMap(({ name, title }) => (kinds.includes(name) ? [title.toLowerCase()] : []));
  return [
    `quiz ${seed}`,
    `${count} asked for`,
    node ? `about ${labelOf(graph, node)}` : 'about the whole plan',
    titles.length === 0 ? 'all kinds of questions' : `only ${listed(titles)}`,
    DIFFICULTY_NAME[difficulty].toLowerCase(),
  ].join('; ');
}

function numberIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = /^\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
