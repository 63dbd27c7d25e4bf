import { strFromU8, strToU8, zipSync } from 'fflate';
import { type OpenedPlan, openPlan, type PlanFiles } from '../plan.ts';
import { versionOf } from '../plan-version.ts';
import { sha256Of } from './digest.ts';
import { type Manifest, PACK_FILES, PACK_FORM, type PackFile, readManifest } from './manifest.ts';
import { unzip } from './unzip.ts';

/** The largest pack that is looked at, in bytes; a plan of 100 KB packs into about 60 KB. */
export const LARGEST_PACK = 5_000_000;

// What is kept of a plan is three times as long as its files, and the shell keeps 20 million characters (electron/contract.ts).
const LARGEST_UNPACKED = 5_000_000;
const MANIFEST = 'manifest.json';

/** A pack that was checked and read. */
export type OpenedPack = OpenedPlan & { readonly manifest: Manifest; readonly files: PlanFiles };

/** What came of looking at a pack: the pack, or one sentence that says why it was refused. */
export type ReadPack =
  | { readonly kind: 'read'; readonly pack: OpenedPack }
  | { readonly kind: 'refused'; readonly why: string };

/** The plan that a window shows, by id and version: a pack must be a newer version of it. */
export type ShownPlan = { readonly plan: string; readonly version: number };

/**
 * Checks and reads a pack: an archive with `manifest.json` and the files of a plan. Its files must be those of its manifest, each with the checksum said there; its plan must be the
 * shown one in a newer version, and readable with nothing of its text lost. Nothing in it is run, and nothing is changed. Never throws on what the bytes hold.
 */
export function readPack(bytes: Uint8Array, shown: ShownPlan): ReadPack {
  const names = new Set<string>([MANIFEST, ...PACK_FILES]);
  const archive = unzip(bytes, { names, packed: LARGEST_PACK, unpacked: LARGEST_UNPACKED });
  if (archive.kind === 'refused') return archive;
  const described = archive.files.get(MANIFEST);
  if (!described) return refused(`It has no ${MANIFEST}.`);
  const read = readManifest(strFromU8(described));
  if (read.kind === 'refused') return read;
  const { manifest } = read;
  const wrong = wrongFile(archive.files, manifest);
  if (wrong) return refused(wrong);
  if (manifest.plan !== shown.plan)
    return refused(`It holds another plan, “${manifest.plan}”, and not a version of the one shown here.`);
  if (manifest.version <= shown.version)
    return refused(`It holds version ${manifest.version}, and version ${shown.version} is shown already.`);
  const texts = PACK_FILES.map(
    (name) => [name, strFromU8(archive.files.get(name) ?? new Uint8Array())] as const,
  );
  const garbled = texts.find(([, text]) => text.includes('\uFFFD'));
  if (garbled) return refused(`Its file ${garbled[0]} is not written in UTF-8.`);
  return opened(manifest, planFiles(Object.fromEntries(texts)));
}

function opened(manifest: Manifest, files: PlanFiles): ReadPack {
  const read = openUntrusted(files);
  if (!read) return refused('It is nested deeper than any plan.');
  const { plan, health } = read;
  if (plan.meta.id !== manifest.plan) return refused('Its plan has another name than its manifest says.');
  if (versionOf(plan) !== manifest.version)
    return refused('Its plan is of another version than its manifest says.');
  if (health.blocks === 0) return refused('Its plan has no text.');
  if (!health.lossless) return refused('Some of its printed text is lost in its plan.');
  return { kind: 'read', pack: { manifest, files, plan, health } };
}

// Quotations within quotations by the thousand use up the stack: the one way in which the readers give up on a text.
function openUntrusted(files: PlanFiles): OpenedPlan | undefined {
  try {
    return openPlan(files);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Writes a pack of a plan, of the version that its front matter says, byte for byte the same whenever it is written. Throws a sentence where the plan could not be read from it. */
export function writePack(files: PlanFiles, says: string): Uint8Array {
  const { plan, health } = openPlan(files);
  if (!health.lossless)
    throw new Error('Some of the printed text is lost in plan.md: look at “health” first.');
  const content: Readonly<Record<PackFile, Uint8Array>> = {
    'source.txt': strToU8(files.source),
    'plan.md': strToU8(files.markdown),
    'agencies.yaml': strToU8(files.agencies),
    'names.yaml': strToU8(files.names),
    'notes.yaml': strToU8(files.notes),
  };
  const sums: Partial<Record<PackFile, string>> = {};
  for (const name of PACK_FILES) sums[name] = sha256Of(content[name]);
  const { id, version = 1 } = plan.meta;
  const manifest: Manifest = { 'remit:pack': PACK_FORM, plan: id, version, says, files: sums };
  const described = strToU8(`${JSON.stringify(manifest, null, 2)}\n`);
  return zipSync({ [MANIFEST]: described, ...content }, { level: 9, mtime: EARLIEST });
}

// The first day that a ZIP archive can say, in the time of whoever reads it: a pack tells nothing of when and where it was made.
const EARLIEST = new Date(1980, 0, 1);

function wrongFile(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): string | undefined {
  for (const name of PACK_FILES) {
    const bytes = files.get(name);
    const sum = manifest.files[name];
    if (bytes === undefined && sum === undefined) continue;
    if (bytes === undefined) return `Its file ${name} is missing.`;
    if (sum === undefined) return `Its manifest does not list the file ${name}.`;
    if (sha256Of(bytes) !== sum) return `Its file ${name} is not the one that its manifest describes.`;
  }
  return undefined;
}

function planFiles(texts: Readonly<Record<string, string>>): PlanFiles {
  const text = (name: PackFile) => texts[name] ?? '';
  return {
    source: text('source.txt'),
    markdown: text('plan.md'),
    agencies: text('agencies.yaml'),
    names: text('names.yaml'),
    notes: text('notes.yaml'),
  };
}

function refused(why: string): ReadPack {
  return { kind: 'refused', why };
}
