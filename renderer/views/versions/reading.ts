import { openPlan, packCommitments } from '../../../corpus/index.ts';
import { type KeptVersion, versionText } from '../../plan-content.ts';

/** Reads the files of a kept version with the readers of today, and gives the text to keep. */
export function readKept({ files, says }: KeptVersion): string {
  const { plan, health } = openPlan(files);
  return versionText({ files, health, manifest: { says } }, packCommitments(plan));
}
