import { bench, describe } from 'vitest';
import type { Annotation } from '../../corpus/notes/annotation.ts';
import { attachAnnotations } from '../../corpus/notes/attach.ts';
import { mergeAnnotations } from '../../corpus/notes/merge.ts';
import { narrowNotes } from '../../corpus/notes/narrow-notes.ts';
import { noteFacets } from '../../corpus/notes/note-facets.ts';
import { noteRows } from '../../corpus/notes/note-rows.ts';
import { NO_NOTES, readNotes, writeNotes } from '../../corpus/notes/notes-file.ts';
import { noteOn, places } from '../corpus/notes/arbitrary.ts';
import { withMeasureBefore } from '../corpus/notes/changed-plans.ts';
import { graph, plan } from '../corpus/the-plan.ts';

const reading = { plan: plan.meta.id, now: '2026-11-22T08:00:00.000Z' };
const changed = withMeasureBefore();

/** Two thousand notes, many on each place. */
const notes: readonly Annotation[] = Array.from({ length: 2_000 }, (_, index) => {
  const place = places[(index * 7) % places.length] ?? places[0];
  const words = place?.text.slice(index % 20, (index % 20) + 60).trim() ?? '';
  return noteOn(place?.id ?? '', words === '' ? null : words, {
    id: `urn:uuid:${index}`,
    text: `Note ${index}`,
    tags: [`tag ${index % 40}`],
  });
});
const rows = noteRows(graph, attachAnnotations(graph, notes));
const text = writeNotes(plan.meta, { ...NO_NOTES, annotations: notes });

// Measured on two cores of a laptop: well under 100 ms where nothing changed is what the window counts on.
describe('two thousand notes', () => {
  bench('attach them where nothing changed', () => {
    attachAnnotations(graph, notes);
  });
  bench('attach them where a measure was put in before most of them', () => {
    attachAnnotations(changed, notes);
  });
  bench('make their rows', () => {
    noteRows(graph, attachAnnotations(graph, notes));
  });
  bench('narrow and count them, as on a key press', () => {
    narrowNotes(rows, { text: 'note 1 tag' });
    noteFacets(rows, { text: 'note 1' });
  });
  bench('read the file', () => {
    readNotes(text, reading);
  });
  bench('write the file', () => {
    writeNotes(plan.meta, { ...NO_NOTES, annotations: notes });
  });
  bench('merge the file with itself', () => {
    mergeAnnotations(notes, notes);
  });
});
