import { createHash } from 'node:crypto';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writePack } from '../../../corpus/pack/pack.ts';
import type { PlanFiles } from '../../../corpus/plan.ts';
import { PLANS_FOLDER, readPlanFiles } from '../../../scripts/plan-files.ts';

export const PLAN = 'ipr-2021-2025';

export const files: PlanFiles = readPlanFiles(`${PLANS_FOLDER}/${PLAN}`);

/** Says in the front matter of a plan which version it is. */
export function asVersion(version: number, markdown = files.markdown): string {
  return markdown.replace('\npattern: ', `\nversion: ${version}\npattern: `);
}

/** A pack of the plan as it is, or with other files, as version 2. */
export function packOf(changed: Partial<PlanFiles> = {}, version = 2): Uint8Array {
  const markdown = asVersion(version, changed.markdown ?? files.markdown);
  return writePack({ ...files, ...changed, markdown }, 'Slips of the pen were mended.');
}

/** Unpacks a pack, lets it be spoilt, and packs it again. */
export function spoilt(change: (content: Record<string, Uint8Array>) => void): Uint8Array {
  const content = unzipSync(packOf());
  change(content);
  return zipSync(content as Zippable);
}

/** The same with another manifest. */
export function withManifest(change: Readonly<Record<string, unknown>>): Uint8Array {
  return spoilt((content) => {
    const manifest = JSON.parse(new TextDecoder().decode(content['manifest.json'])) as object;
    content['manifest.json'] = strToU8(JSON.stringify({ ...manifest, ...change }));
  });
}

/** A pack whose checksums are right, whatever its files say. */
export function signed(change: (content: Record<string, Uint8Array>) => void): Uint8Array {
  return spoilt((content) => {
    change(content);
    const manifest = JSON.parse(new TextDecoder().decode(content['manifest.json'])) as {
      files: Record<string, string>;
    };
    for (const name of Object.keys(manifest.files))
      manifest.files[name] = createHash('sha256')
        .update(content[name] ?? '')
        .digest('hex');
    content['manifest.json'] = strToU8(JSON.stringify(manifest));
  });
}
