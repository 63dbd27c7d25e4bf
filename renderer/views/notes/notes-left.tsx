import { type ReactElement, useMemo } from 'react';
import { type NoteCount, noteFacets } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Facet } from '../../parts/facet.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { ClearFilters, LeftScroll } from '../../parts/left-scroll.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import {
  chapterName,
  clearNotes,
  isNotesNarrowed,
  type NoteFacetName,
  notePicksOf,
  PLACING_NAME,
  pickNoteText,
} from '../../state/note-picks.ts';
import { COLOUR_NAME, COLOUR_SHAPE, NOTE_KINDS } from '../../state/note-words.ts';
import type { Notes } from '../../state/notes.ts';
import { type Picked, togglePicked, valuesOf } from '../../state/picked.ts';
import { useNotes, useRows } from './use-notes.ts';

type NotesLeftProps = { readonly picked: Picked; readonly onFold: () => void };

const FIRST_TAGS = 10;

/** What the notes are narrowed by: words, and the values of what they have, each with the number of notes it would leave. */
export function NotesLeft({ picked, onFold }: NotesLeftProps): ReactElement {
  const { router } = useApp();
  const { notes } = useNotes();
  const change = (next: Picked) => router.replace({ kind: 'notes', picked: next });
  return (
    <>
      <PaneHead onFold={onFold} title="Narrow down">
        <FilterField
          label="Words in notes and quotes"
          onChange={(text) => change(pickNoteText(picked, text))}
          placeholder="Words in notes and quotes"
          value={picked.q?.[0] ?? ''}
        />
      </PaneHead>
      <LeftScroll>
        {isNotesNarrowed(picked) ? <ClearFilters onClear={() => change(clearNotes(picked))} /> : null}
        {notes ? <Facets notes={notes} onPicked={change} picked={picked} /> : null}
      </LeftScroll>
    </>
  );
}

type FacetsProps = {
  readonly notes: Notes;
  readonly picked: Picked;
  readonly onPicked: (picked: Picked) => void;
};

function Facets({ notes, picked, onPicked }: FacetsProps): ReactElement {
  const { graph } = useApp();
  const { all } = useRows(notes, picked);
  const facets = useMemo(() => noteFacets(all, notePicksOf(picked).filter), [all, picked]);
  const facet = <T extends string | number>(
    name: NoteFacetName,
    title: string,
    counts: readonly NoteCount<T>[],
    nameOf: (value: T) => string,
    hintOf: (value: T) => string | undefined = () => undefined,
  ) => (
    <Facet
      first={name === 'tag' ? FIRST_TAGS : Number.POSITIVE_INFINITY}
      onToggle={(value) => onPicked(togglePicked(picked, name, value))}
      rows={counts.map(({ value, count }) => ({
        value: String(value),
        name: nameOf(value),
        hint: hintOf(value),
        count,
        isChosen: valuesOf(picked, name).includes(String(value)),
      }))}
      title={title}
    />
  );
  return (
    <>
      {facets.placings.some(({ value }) => value !== 'placed')
        ? facet('placing', 'Their place', facets.placings, (one) => PLACING_NAME[one])
        : null}
      {facet('kind', 'Kind', facets.kinds, (one) => NOTE_KINDS[one])}
      {facet(
        'colour',
        'Colour',
        facets.colours,
        (one) => COLOUR_NAME[one],
        (one) => COLOUR_SHAPE[one],
      )}
      {facet('tag', 'Tag', facets.tags, (one) => one)}
      {facet('chapter', 'Chapter', facets.chapters, (one) => chapterName(graph, one))}
    </>
  );
}
