import { gradeItem, type QuizGiven, type QuizGrade, type QuizItem } from '../../corpus/index.ts';

/** `practise`: one person answers and is graded. `class`: the class says the answer, and a step reveals it; nobody is graded. */
export type QuizMode = (typeof QUIZ_MODES)[number];

export const QUIZ_MODES = ['practise', 'class'] as const;

/** How far a quiz is: which question is on the screen, what was answered, and which answers are shown. */
export type QuizPlay = {
  /** The index of the question; the number of questions when the quiz is over. */
  readonly at: number;
  readonly given: readonly QuizGiven[];
  readonly shown: readonly boolean[];
};

/** How many answers were right, partly right and wrong. */
export type QuizScore = Readonly<Record<QuizGrade['verdict'], number>>;

/** The beginning of a quiz: nothing is answered. An order is answered by the one in which its options stand until they are moved. */
export function startPlay(items: readonly QuizItem[]): QuizPlay {
  return {
    at: 0,
    given: items.map((item) =>
      item.form === 'order'
        ? item.options.map((_, index) => index)
        : item.form === 'match'
          ? item.stems.map(() => null)
          : [],
    ),
    shown: items.map(() => false),
  };
}

/** A quiz as a class goes on with it where one person or the class was: at the same question, with the answers that were shown, and nothing given. */
export function withClass(items: readonly QuizItem[], { at, shown }: QuizPlay): QuizPlay {
  return { ...startPlay(items), at, shown };
}

/** Answers the question that is on the screen. An answer that is shown stays as it was given. */
export function answerWith(play: QuizPlay, given: QuizGiven): QuizPlay {
  if (play.shown[play.at] !== false) return play;
  return { ...play, given: play.given.with(play.at, given) };
}

/** Chooses an option, as a click or its number does: the one of a question with one answer; of a set it is put in or taken out. */
export function chooseOption(play: QuizPlay, item: QuizItem, option: number): QuizPlay {
  const given = play.given[play.at] ?? [];
  if (option < 0 || option >= item.options.length) return play;
  if (item.form === 'one') return answerWith(play, [option]);
  if (item.form !== 'set') return play;
  const next = given.includes(option) ? given.filter((one) => one !== option) : [...given, option];
  return answerWith(play, next);
}

/** Moves an option of an order by one place up (-1) or down (1). At the end of the list it stays. */
export function moveOption(play: QuizPlay, place: number, by: -1 | 1): QuizPlay {
  const given = play.given[play.at] ?? [];
  const [one, other] = [given[place], given[place + by]];
  if (one === undefined || other === undefined) return play;
  return answerWith(play, given.with(place, other).with(place + by, one));
}

/** Whether there is an answer that can be checked; a match has one when each of its stems has. */
export function isAnswered({ given, at }: QuizPlay): boolean {
  const answer = given[at] ?? [];
  return answer.length > 0 && !answer.includes(null);
}

/** Shows the answer to the question that is on the screen. */
export function showAnswer(play: QuizPlay): QuizPlay {
  return play.at < play.shown.length ? { ...play, shown: play.shown.with(play.at, true) } : play;
}

/** One step on, as a clicker goes: first the answer, then the next question, and behind the last one the end. */
export function stepOn(play: QuizPlay): QuizPlay {
  if (play.at >= play.shown.length) return play;
  return play.shown[play.at] ? { ...play, at: play.at + 1 } : showAnswer(play);
}

/** One question back. What was answered and shown stays so. */
export function stepBack(play: QuizPlay): QuizPlay {
  return play.at === 0 ? play : { ...play, at: play.at - 1 };
}

/** Whether the quiz is over. */
export function isOver({ at, shown }: QuizPlay): boolean {
  return at >= shown.length;
}

/** The grade of each question, in order. */
export function gradesOf({ given }: QuizPlay, items: readonly QuizItem[]): readonly QuizGrade[] {
  return items.map((item, index) => gradeItem(item, given[index] ?? []));
}

/** Counts the grades. */
export function scoreOf(play: QuizPlay, items: readonly QuizItem[]): QuizScore {
  const verdicts = gradesOf(play, items).map(({ verdict }) => verdict);
  const count = (one: QuizGrade['verdict']) => verdicts.filter((verdict) => verdict === one).length;
  return { right: count('right'), partly: count('partly'), wrong: count('wrong') };
}

/** A grade in words. */
export function gradeInWords({ verdict, right, of, extra }: QuizGrade, { form }: QuizItem): string {
  if (verdict === 'right') return 'Right';
  const parts = form === 'set' ? 'found' : form === 'match' ? 'matched' : 'in their place';
  const many = extra === 0 ? '' : `, ${extra} too many`;
  if (verdict === 'partly') return `Partly right: ${right} of ${of} ${parts}${many}`;
  return form === 'one' ? 'Wrong' : `Wrong: ${right} of ${of} ${parts}${many}`;
}
