import { readFileSync } from 'node:fs';
import { dayOf, type Provenance, provenanceOf } from '../../corpus/export/provenance.ts';
import type { Graph } from '../../corpus/model.ts';
import type { Command } from './parse.ts';

/** The provenance of an answer, with what it was narrowed to in words; the day is today unless `--date` says another. */
export function provenanceFor(graph: Graph, { date }: Pick<Command, 'date'>, filters = ''): Provenance {
  const version = ownVersion();
  return provenanceOf(graph.plan.meta, { version, filters, date: date ?? dayOf(new Date()) });
}

function ownVersion(): string | null {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version?: unknown };
  return typeof version === 'string' ? version : null;
}
