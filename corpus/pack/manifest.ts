import { z } from 'zod';

/** The form of a pack that this Remit writes and reads, as its manifest says in `remit:pack`. */
export const PACK_FORM = 1;

/** The files that a pack may hold beside its manifest. Those of the text must be there; a list that is missing is empty. */
export const PACK_FILES = ['source.txt', 'plan.md', 'agencies.yaml', 'names.yaml', 'notes.yaml'] as const;

/** The name of a file in a pack. */
export type PackFile = (typeof PACK_FILES)[number];

export const REQUIRED_FILES: readonly PackFile[] = ['source.txt', 'plan.md'];

/** What a pack says of itself. */
export type Manifest = {
  readonly 'remit:pack': number;
  /** The id of the plan. */
  readonly plan: string;
  /** The version of the plan in Remit: 1 is the one that Remit came with, each later one is greater. It says nothing of the plan's own date. */
  readonly version: number;
  /** What is new in it, in a sentence or two. */
  readonly says: string;
  /** The SHA-256 of each file, in hexadecimal digits. */
  readonly files: Readonly<Partial<Record<PackFile, string>>>;
};

const LONGEST_WORDS = 2_000;
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const form = z.object({ 'remit:pack': z.number().int().positive() });
const manifest = z.strictObject({
  'remit:pack': z.literal(PACK_FORM),
  plan: z.string().regex(/^[a-z0-9-]{1,100}$/),
  version: z.number().int().min(1).max(1_000_000),
  says: z.string().max(LONGEST_WORDS),
  files: z.partialRecord(z.enum(PACK_FILES), digest),
});

/** A manifest that was read, or one sentence that says why not. */
export type ReadManifest =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads the text of `manifest.json`. Never throws. */
export function readManifest(text: string): ReadManifest {
  const given = parse(text);
  const known = form.safeParse(given);
  if (!known.success) return refused('Its manifest is not one of a pack of Remit.');
  if (known.data['remit:pack'] > PACK_FORM)
    return refused('It was made for a newer Remit than this one: get that first.');
  const { data } = manifest.safeParse(given);
  if (!data) return refused('Its manifest says what this Remit does not understand.');
  const missing = REQUIRED_FILES.find((name) => data.files[name] === undefined);
  return missing
    ? refused(`Its manifest does not list ${missing}.`)
    : { kind: 'read', manifest: data as Manifest };
}

function refused(why: string): ReadManifest {
  return { kind: 'refused', why };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
