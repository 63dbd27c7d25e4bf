import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from './model.ts';

const form = z.object({
  printed: z.string().min(1),
  status: z.enum(['official', 'short', 'slip', 'former name', 'collective']),
  confidence: z.number().min(0).max(1),
  evidence: z.string().optional(),
});

const body = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  abbreviation: z.string().optional(),
  chinese: z.string().optional(),
  kind: z.string().min(1),
  also: z.array(z.string().min(1)).default([]),
  forms: z.array(form).min(1),
});

const named = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  type: z.string().min(1),
  forms: z.array(z.string().min(1)).min(1),
});

const note = z.object({
  at: z.string().min(1),
  quote: z.string().min(1).optional(),
  note: z.string().min(1),
  source: z.string().min(1),
  reads: z
    .object({
      unit: z.string().min(1),
      figures: z.record(z.string(), z.string().regex(/^\d[\d,]*(?:\.\d+)?$/)),
    })
    .optional(),
});

const agenciesFile = z.object({ agencies: z.array(body), groups: z.array(body).default([]) });
const namesFile = z.object({
  instruments: z.array(named).default([]),
  organisations: z.array(named).default([]),
  places: z.array(named).default([]),
});
const notesFile = z.array(note);

/** A body or group as `agencies.yaml` lists it. */
export type ListedBody = z.infer<typeof body>;
/** An instrument, organisation or place as `names.yaml` lists it. */
export type ListedName = z.infer<typeof named>;
/** A note as `notes.yaml` lists it. */
export type ListedNote = z.infer<typeof note>;

/** What people have gathered about one plan, beside its text. */
export type Lists = z.infer<typeof agenciesFile> &
  z.infer<typeof namesFile> & { readonly notes: readonly ListedNote[] };

/** The texts of the three lists of a plan; a list that a plan does not have is an empty string. */
export type ListTexts = { readonly agencies: string; readonly names: string; readonly notes: string };

/** Reads the lists. One that cannot be read is left out as a whole and reported; the others are kept. */
export function readLists(texts: ListTexts): {
  readonly lists: Lists;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const read = <T>(name: string, text: string, schema: z.ZodType<T>, empty: T): T => {
    if (text.trim() === '') return empty;
    const outcome = parseList(text, schema);
    if ('value' in outcome) return outcome.value;
    problems.push({
      severity: 'unread',
      code: 'list-not-read',
      message: `The list ${name} could not be read and was left out: ${outcome.reason}`,
      at: null,
      place: null,
    });
    return empty;
  };
  const lists = {
    ...read('agencies.yaml', texts.agencies, agenciesFile, { agencies: [], groups: [] }),
    ...read('names.yaml', texts.names, namesFile, { instruments: [], organisations: [], places: [] }),
    notes: read('notes.yaml', texts.notes, notesFile, []),
  };
  return { lists, problems };
}

function parseList<T>(
  text: string,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly reason: string } {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it is not YAML.' };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const issue = result.error.issues[0];
  return { reason: `at ${issue?.path.join('.') || 'the top'}, ${issue?.message ?? 'it has another form'}.` };
}
