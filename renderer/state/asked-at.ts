import type { Shown } from '../../corpus/index.ts';
import { huntSettingOf } from './hunt-picks.ts';
import { quizSettingOf } from './quiz-picks.ts';
import type { Route } from './route.ts';

/**
 * What the page of a quiz or a hunt asks, as a stop of a lesson has it: a class goes through it question by question and does not see the page. `null` for every
 * other page.
 */
export function askedAt(route: Route): Extract<Shown, { readonly kind: 'quiz' | 'hunt' }> | null {
  if (route.kind === 'quiz') return { kind: 'quiz', setting: quizSettingOf(route.picked) };
  if (route.kind === 'hunt') return { kind: 'hunt', setting: huntSettingOf(route.picked) };
  return null;
}
