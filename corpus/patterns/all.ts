import type { PlanPattern } from './pattern.ts';
import { stateCouncilEnglish } from './state-council-en.ts';
import { stateCouncilChinese } from './state-council-zh.ts';

/** All patterns that the readers know. A plan names its own in the front matter of `plan.md`. */
export const PATTERNS: readonly [PlanPattern, ...PlanPattern[]] = [stateCouncilEnglish, stateCouncilChinese];

/** The pattern of an id; `undefined` for an id that nobody knows. */
export function patternNamed(id: string): PlanPattern | undefined {
  return PATTERNS.find((pattern) => pattern.id === id);
}
