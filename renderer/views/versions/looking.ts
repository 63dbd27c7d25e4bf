import {
  attachAnnotations,
  compareVersions,
  type Graph,
  LARGEST_PACK,
  linkPlan,
  type OpenedPack,
  type VersionDifference,
  versionOf,
} from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { versionText } from '../../plan-content.ts';
import { readApart } from './reading-apart.ts';

/** How many of a person's notes stand as they stood in another version, are to be checked there, and have no place. */
export type NotesThere = { readonly kept: number; readonly check: number; readonly unplaced: number };

/** A pack that was looked at: refused in a sentence, or what it would change. */
export type Look =
  | { readonly kind: 'refused'; readonly file: string; readonly why: string }
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly pack: OpenedPack;
      readonly graph: Graph;
      readonly difference: VersionDifference;
      readonly notes: NotesThere;
      /** What is to be kept where the person takes it. */
      readonly text: string;
    };

/** Looks at a pack that the person chose. Nothing is changed. `undefined` where `signal` stopped it. */
export async function lookAt(app: App, file: File, signal: AbortSignal): Promise<Look | undefined> {
  const { plan } = app.graph;
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'refused', file: file.name, why: 'It could not be read from the disk.' };
  const read = await readApart(signal, bytes, { plan: plan.meta.id, version: versionOf(plan) });
  if (!read) return undefined;
  if (read.kind === 'refused') return { kind: 'refused', file: file.name, why: read.why };
  const { pack, parted } = read;
  const graph = linkPlan(parted.plan);
  return {
    kind: 'read',
    file: file.name,
    pack,
    graph,
    difference: compareVersions(app.graph, graph),
    notes: await notesThere(app, graph),
    text: versionText(pack, parted),
  };
}

// Of a file that is larger than any pack no more is read than shows that it is.
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, LARGEST_PACK + 1).arrayBuffer());
  } catch {
    return null;
  }
}

async function notesThere(app: App, graph: Graph): Promise<NotesThere> {
  const notes = await app.notes.prepare(app);
  const annotations = notes.attached.get().map(({ annotation }) => annotation);
  const kinds = attachAnnotations(graph, annotations).map(({ attachment }) => attachment.kind);
  const count = (...wanted: readonly (typeof kinds)[number][]) =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  return { kept: count('exact'), check: count('moved', 'changed'), unplaced: count('unplaced') };
}
