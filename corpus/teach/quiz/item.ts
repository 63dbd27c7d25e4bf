import type { QuizDifficulty } from '../lesson.ts';
import type { Draft, QuizItem } from './quiz.ts';
import { type Random, shuffled } from './random.ts';

type Written = {
  readonly kind: string;
  readonly about: string;
  readonly difficulty: QuizDifficulty;
  readonly random: Random;
};

/** Where an order is the question, or stems stand in one, the options are not shown in it: they are shuffled anew, this often at most. */
const TRIES = 20;

/** Makes an item from a draft: its options in an order drawn by lot, and the key to them. `undefined` where two options would read the same. */
export function itemFrom(draft: Draft, { kind, about, difficulty, random }: Written): QuizItem | undefined {
  const made = optionsOf(draft);
  if (new Set(made.map(folded)).size < made.length) return undefined;
  const isOrdered = draft.form === 'order' || draft.form === 'match';
  const options = isOrdered ? outOfOrder(random, made) : shuffled(random, made);
  const { prompt, hint = null, words = null, explanation, quotes } = draft;
  const base = { id: '', kind, about, difficulty, prompt, hint, words, explanation, quotes, options };
  const at = (text: string) => options.indexOf(text);
  switch (draft.form) {
    case 'one':
      return { ...base, form: 'one', key: [at(draft.right)] };
    case 'set':
      return { ...base, form: 'set', key: draft.right.map(at).sort((a, b) => a - b) };
    case 'match':
      return {
        ...base,
        form: 'match',
        stems: draft.pairs.map(([stem]) => stem),
        key: draft.pairs.map(([, option]) => at(option)),
      };
    case 'order':
      return { ...base, form: 'order', key: draft.inOrder.map(at) };
  }
}

function optionsOf(draft: Draft): readonly string[] {
  switch (draft.form) {
    case 'one':
      return [draft.right, ...draft.wrong];
    case 'set':
      return [...draft.right, ...draft.wrong];
    case 'match':
      return [...draft.pairs.map(([, option]) => option), ...draft.spare];
    case 'order':
      return draft.inOrder;
  }
}

function outOfOrder(random: Random, inOrder: readonly string[]): readonly string[] {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mixed = shuffled(random, inOrder);
    if (mixed.some((text, index) => text !== inOrder[index])) return mixed;
  }
  return inOrder.toReversed();
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
