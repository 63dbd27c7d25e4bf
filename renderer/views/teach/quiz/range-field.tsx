import { type ReactElement, useCallback } from 'react';
import { type Graph, labelOf, titleOf } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import { Finder, type FinderOption } from '../../../parts/finder.tsx';
import { rangeOptions } from '../places.ts';
import styles from './quiz-left.module.css';

type RangeFieldProps = { readonly range: string | null; readonly onPick: (id: string | null) => void };

const WHOLE: FinderOption = { id: 'whole', title: 'The whole plan', about: '' };

/** Which part of the plan is asked about: all of it, a chapter, a section or a box, found by its number or a word of its title. A part that the plan does not have is shown as it was asked for. */
export function RangeField({ range, onPick }: RangeFieldProps): ReactElement {
  const { graph } = useApp();
  const options = useCallback((typed: string) => withWhole(graph, typed), [graph]);
  return (
    <div>
      <p aria-hidden="true" className={styles.label}>
        About
      </p>
      <Finder
        chosen={range ?? WHOLE.id}
        label="About"
        none="Type a chapter, section or box, or a word of a title."
        onPick={(id) => onPick(id === WHOLE.id ? null : id)}
        optionsFor={options}
        placeholder="IV, s10, box 8, a word of a title …"
        title={range === null ? WHOLE.title : nameOf(graph, range)}
      />
    </div>
  );
}

function withWhole(graph: Graph, typed: string): readonly FinderOption[] {
  const isMeant = WHOLE.title.toLowerCase().includes(typed.trim().toLowerCase());
  const parts = rangeOptions(graph, typed);
  return typed.trim() === '' ? [WHOLE, ...parts] : [...parts, ...(isMeant ? [WHOLE] : [])];
}

function nameOf(graph: Graph, id: string): string {
  const node = graph.nodes.get(id);
  return node ? `${labelOf(graph, node)} ${titleOf(node)}` : `No such place: ${id}`;
}
