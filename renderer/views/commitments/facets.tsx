import { type ReactElement, useState } from 'react';
import {
  capital,
  type Graph,
  labelOf,
  matchAgencies,
  NO_BODY_STATED,
  nodesOf,
} from '../../../corpus/index.ts';
import { Facet, type FacetRow } from '../../parts/facet.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { ROLE_WORD } from '../../parts/words.ts';
import type { CommitmentCounts, Counted } from '../../state/commitment-counts.ts';
import { type NarrowingName, YES } from '../../state/commitment-picks.ts';
import { chapterLabel } from '../../state/commitment-words.ts';
import { type Picked, valuesOf } from '../../state/picked.ts';
import styles from './commitments-left.module.css';

type FacetsProps = {
  readonly graph: Graph;
  readonly counts: CommitmentCounts;
  readonly picked: Picked;
  readonly hasMarks: boolean;
  readonly onToggle: (name: NarrowingName, value: string) => void;
};

const FIRST_BODIES = 8;
const FIRST_VERBS = 8;

/** The values by which the commitments are narrowed. Values of one kind widen each other, kinds narrow each other. */
export function Facets({ graph, counts, picked, hasMarks, onToggle }: FacetsProps): ReactElement {
  const rows = <T,>(
    name: NarrowingName,
    values: readonly Counted<T>[],
    say: (value: T) => { readonly value: string; readonly name: string; readonly hint?: string },
  ): readonly FacetRow[] =>
    values.map(({ value, count }) => {
      const said = say(value);
      return { hint: undefined, ...said, count, isChosen: valuesOf(picked, name).includes(said.value) };
    });
  const chapters = nodesOf(graph, 'chapter');
  const isOn = (name: NarrowingName) => valuesOf(picked, name).includes(YES);
  const fact = (name: NarrowingName, words: string, count: number): FacetRow => ({
    value: name,
    name: words,
    hint: undefined,
    count,
    isChosen: isOn(name),
  });
  const one =
    valuesOf(picked, 'body').length === 1 ? graph.nodes.get(valuesOf(picked, 'body')[0] ?? '') : undefined;
  return (
    <>
      <Bodies
        graph={graph}
        onToggle={(value) => onToggle('body', value)}
        rows={rows('body', counts.bodies, (body) => ({
          value: body.id,
          name: body.kind === 'group' ? `${body.title} (a group)` : labelOf(graph, body),
          hint: body.title,
        }))}
      />
      <Facet
        onToggle={(value) => onToggle('role', value)}
        rows={rows('role', counts.roles, (role) => ({ value: role, name: capital(ROLE_WORD[role]) }))}
        title={one ? `Role of ${labelOf(graph, one)}` : 'Role'}
      />
      <Facet
        onToggle={(value) => onToggle('chapter', value)}
        rows={rows('chapter', counts.chapters, (number) => {
          const title = chapters.find((chapter) => chapter.number === number)?.title ?? '';
          const name = `${chapterLabel(graph, number)} ${title}`;
          return { value: String(number), name, hint: name };
        })}
        title="Chapter"
      />
      <Facet
        first={FIRST_VERBS}
        onToggle={(value) => onToggle('verb', value)}
        rows={rows('verb', counts.verbs, (verb) => ({ value: verb, name: verb }))}
        title="Verb"
      />
      <Facet
        onToggle={(name) => onToggle(name as NarrowingName, YES)}
        rows={[
          fact('number', 'Has a number', counts.withNumber),
          fact('deadline', 'Has a deadline', counts.withDeadline),
          fact('unassigned', capital(NO_BODY_STATED), counts.unassigned),
        ]}
        title="What it states"
      />
      <Facet
        onToggle={(value) => onToggle('mine', value)}
        rows={rows('mine', hasMarks || valuesOf(picked, 'mine').length > 0 ? counts.mine : [], (mine) => ({
          value: mine,
          name: mine === 'any' ? 'Mine, all of them' : capital(mine),
        }))}
        title="Yours"
      >
        {hasMarks ? null : (
          <p className={styles.hint}>Mark a sentence as yours with its button or the key M.</p>
        )}
      </Facet>
    </>
  );
}

type BodiesProps = {
  readonly graph: Graph;
  readonly rows: readonly FacetRow[];
  readonly onToggle: (value: string) => void;
};

/** The bodies, to be found by any of their names. */
function Bodies({ graph, rows, onToggle }: BodiesProps): ReactElement {
  const [text, setText] = useState('');
  const found = new Set(matchAgencies(graph, text).map(({ id }) => id));
  const shown =
    text.trim() === '' ? rows : rows.filter(({ value, isChosen }) => found.has(value) || isChosen);
  return (
    <Facet
      onToggle={onToggle}
      rows={shown}
      title="Body"
      {...(text.trim() === '' ? { first: FIRST_BODIES } : {})}
    >
      <div className={styles.field}>
        <FilterField
          label="Find a body"
          onChange={setText}
          placeholder="Any name or short form"
          value={text}
        />
      </div>
      {shown.length === 0 ? <p className={styles.hint}>No body has this in any of its names.</p> : null}
    </Facet>
  );
}
