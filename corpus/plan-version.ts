import type { Plan } from './model.ts';

/** Which version of its text a plan is, as its front matter says; the first, which says none, is 1. */
export function versionOf({ meta }: Pick<Plan, 'meta'>): number {
  return meta.version ?? 1;
}
