import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the plan and its digest, so that two people can tell whether they read the same text. */
export type PlanDigest = { readonly name: string; readonly sha256: string };

/**
 * Computes SHA-256 of the printed text and of the Markdown made from it, over the bytes of the files as `sha256sum` does, and of the plan
 * that was read from them, as the JSON that the window gets.
 */
export function planDigests(folder: string, plan: unknown): readonly PlanDigest[] {
  const file = (name: string) => ({ name, sha256: sha256(readFileSync(join(folder, name))) });
  return [
    file('source.txt'),
    file('plan.md'),
    { name: 'plan as read', sha256: sha256(JSON.stringify(plan)) },
  ];
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
