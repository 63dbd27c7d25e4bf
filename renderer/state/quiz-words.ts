import { letterOf, type QuizForm, type QuizItem } from '../../corpus/index.ts';

const HOW: Readonly<Record<QuizForm, string>> = {
  one: '',
  set: 'Find all that are right.',
  match: 'Find an answer for each.',
  order: 'The first stands on top.',
};

/** What is said below a question on the screen: what is to be kept in mind, and how it is answered where one answer alone is not looked for. */
export function hintFor(item: QuizItem): string {
  return [item.hint, HOW[item.form], spareWords(item)].filter(Boolean).join(' ');
}

function spareWords(item: QuizItem): string {
  const isSpare = item.form === 'match' && item.stems.length < item.options.length;
  return isSpare ? 'Not every answer is used.' : '';
}

const HOW_ON_PAPER: Readonly<Record<QuizForm, string>> = {
  one: 'Choose one.',
  set: 'Choose all that are right.',
  match: 'Write the letter of the answer in front of each.',
  order: 'Write 1 in front of the first, 2 in front of the second, and so on.',
};

/** What is said below a question on paper: what is to be kept in mind, and how it is answered. */
export function hintOnPaper(item: QuizItem): string {
  return [item.hint, HOW_ON_PAPER[item.form], spareWords(item)].filter(Boolean).join(' ');
}

/** The sign of an option where a class says the answers. The parts of an order are called by letters, so that nobody takes a number for a place. */
export function signInClass({ form }: QuizItem, index: number): string {
  return form === 'order' ? letterOf(index) : String(index + 1);
}
