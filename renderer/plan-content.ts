import { health, plan } from 'virtual:remit/plan';
import {
  type Health,
  type OpenedPack,
  type PackedCommitments,
  type Plan,
  type PlanFiles,
  versionOf,
} from '../corpus/index.ts';
import type { Host } from './host.ts';

declare const __REMIT_READERS__: string;

/** The plan that the window shows, and what belongs to it. */
export type PlanContent = {
  /** Without its commitments. */
  readonly plan: Plan;
  readonly health: Health;
  /** `null` where they are those that the window was built with. */
  readonly commitments: PackedCommitments | null;
  /** What its pack says is new in it; `null` for the plan that Remit came with. */
  readonly says: string | null;
  /** One sentence to show where the plan is not the one that was asked for. */
  readonly notice: string | null;
};

/** The plan that Remit came with. */
const BUILT_IN: PlanContent = { plan, health, commitments: null, says: null, notice: null };

/** A version of the plan as it is kept between visits: its files, and what the readers made of them, so that it opens as fast as the first. */
export type KeptVersion = {
  readonly form: 1;
  /** A fingerprint of the readers: what other readers made is made anew. */
  readonly readers: string;
  readonly says: string;
  readonly files: PlanFiles;
  readonly plan: Plan;
  readonly health: Health;
  readonly commitments: PackedCommitments;
};

/** Writes a version of the plan as the text that is kept. */
export function versionText(
  {
    manifest,
    files,
    health: measured,
  }: Pick<OpenedPack, 'files' | 'health'> & {
    readonly manifest: Pick<OpenedPack['manifest'], 'says'>;
  },
  parted: { readonly plan: Plan; readonly packed: PackedCommitments },
): string {
  const kept: KeptVersion = {
    form: 1,
    readers: __REMIT_READERS__,
    says: manifest.says,
    files,
    plan: parted.plan,
    health: measured,
    commitments: parted.packed,
  };
  return JSON.stringify(kept);
}

/** Reads what `versionText` wrote; `null` where it is no such text, is of another plan, or is not newer than the plan that Remit came with. */
export function readVersion(text: string | null): KeptVersion | null {
  try {
    const kept = JSON.parse(text ?? 'null') as KeptVersion | null;
    if (kept?.form !== 1 || kept.plan.meta.id !== plan.meta.id || !Array.isArray(kept.plan.nodes))
      return null;
    return versionOf(kept.plan) > versionOf(plan) ? kept : null;
  } catch {
    return null;
  }
}

/** Gives the plan to show: the newer version that a person opened, where it is kept whole, and otherwise the one that Remit came with. Never rejects. */
export async function openContent(
  { planVersion }: Pick<Host, 'planVersion'>,
  isNewer: boolean,
): Promise<PlanContent> {
  if (!isNewer) return BUILT_IN;
  const kept = readVersion(await planVersion.load());
  if (!kept)
    return {
      ...BUILT_IN,
      notice: `The newer version of the plan is not kept here any more, so version ${versionOf(plan)} is shown, which Remit came with. Your notes are all here. Open its pack again under Versions.`,
    };
  const read = kept.readers === __REMIT_READERS__ ? kept : await readAnew(kept, planVersion);
  return {
    plan: read.plan,
    health: read.health,
    commitments: read.commitments,
    says: kept.says,
    notice: null,
  };
}

async function readAnew(kept: KeptVersion, keeper: Host['planVersion']): Promise<KeptVersion> {
  const { readKept } = await import('./views/versions/reading.ts');
  const text = readKept(kept);
  await keeper.save(text);
  return readVersion(text) ?? kept;
}
