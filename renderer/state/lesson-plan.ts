import { type LessonPlan, printedSha256 } from '../../corpus/index.ts';
import type { Host } from '../host.ts';
import { type PlanContent, readVersion } from '../plan-content.ts';

/** The text that lessons are made on, as a lesson names it. Where its SHA-256 cannot be had it is left empty. Never rejects. */
export async function lessonPlanOf(
  { plan, says }: PlanContent,
  host: Pick<Host, 'planVersion'>,
): Promise<LessonPlan> {
  const { id, title, version = 1 } = plan.meta;
  const sha256 = await (says === null ? builtInSha256() : openedSha256(host)).catch(() => '');
  return { id, title, version, sha256 };
}

async function builtInSha256(): Promise<string> {
  const { comesWith } = await import('virtual:remit/about');
  return comesWith.digests.find(({ name }) => name === 'source.txt')?.sha256 ?? '';
}

/** A version that was opened from a pack is kept with its files. */
async function openedSha256(host: Pick<Host, 'planVersion'>): Promise<string> {
  const kept = readVersion(await host.planVersion.load());
  return kept ? printedSha256(kept.files.source) : '';
}
