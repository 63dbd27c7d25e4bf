import type { QuizItem } from '../../../../corpus/index.ts';

/** The answer, for those who do not see it being revealed to the class. */
export function answerInWords({ form, key, options, ...item }: QuizItem): string {
  const answers = key.map((one) => options[one] ?? '');
  if (form !== 'match') return `Answer: ${answers.join(form === 'order' ? ', then ' : ', ')}`;
  return `Answer: ${answers.map((text, index) => `${'stems' in item ? item.stems[index] : ''}: ${text}`).join(', ')}`;
}
