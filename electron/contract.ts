import * as z from 'zod/mini';
import type { Calls } from './bridge.ts';
import { exportKind, isContent, isPdfName } from './export-name.ts';
import { longestUrl, mayCall } from './guard.ts';
import { isPlanName } from './plan-name.ts';

/** The longest settings text that is taken, in characters. */
export const longestSettings = 1_000_000;

/** The longest text of notes or lessons that is taken, in characters. */
export const longestKept = 20_000_000;

/** The longest text of a version of the plan that is taken, in characters. */
export const longestVersion = 20_000_000;

type Read<Values> = (given: unknown) => Values | undefined;

const keptOf = z.tuple([z.custom<string>(isPlanName)]);
const keptText = z.tuple([z.custom<string>(isPlanName), z.string().check(z.maxLength(longestKept))]);

function reader<Values>(schema: z.ZodMiniType<Values>): Read<Values> {
  return (given) => schema.safeParse(given).data;
}

// A call of the contract that has no line here does not compile.
const argumentsOf: { readonly [Name in keyof Calls]: Read<Parameters<Calls[Name]>> } = {
  loadSettings: reader(z.tuple([])),
  saveSettings: reader(z.tuple([z.string().check(z.maxLength(longestSettings))])),
  loadNotes: reader(keptOf),
  saveNotes: reader(keptText),
  loadLessons: reader(keptOf),
  saveLessons: reader(keptText),
  loadVersion: reader(z.tuple([])),
  saveVersion: reader(z.tuple([z.string().check(z.maxLength(longestVersion))])),
  openExternal: reader(z.tuple([z.string().check(z.maxLength(longestUrl))])),
  saveFile: reader(
    z.tuple([
      z.string().check(z.refine((name) => exportKind(name) !== undefined)),
      z.custom<string | Uint8Array>(isContent),
    ]),
  ),
  savePdf: reader(z.tuple([z.custom<string>(isPdfName)])),
};

/** The names of all calls. */
export const callNames = Object.keys(argumentsOf) as readonly (keyof Calls)[];

/** The outcome of a check: the arguments, now typed, or a sentence that says why they were refused. */
export type Checked<Name extends keyof Calls> =
  | { readonly kind: 'granted'; readonly values: Parameters<Calls[Name]> }
  | { readonly kind: 'refused'; readonly message: string };

/** Checks who calls (a frame's `url` and `isMainFrame`) and with what, before any handler sees it. */
export function checkCall<Name extends keyof Calls>(
  name: Name,
  frame: unknown,
  given: unknown,
): Checked<Name> {
  const refused = (why: string) => ({ kind: 'refused', message: `Remit refused "${name}" ${why}.` }) as const;
  if (!mayCall(frame)) return refused('from a page that is not its own');
  const values = argumentsOf[name](given);
  return values === undefined ? refused('because of what it was given') : { kind: 'granted', values };
}
