import { type ReactElement, useCallback } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Finder, type FinderOption } from '../../parts/finder.tsx';
import { nameOfPlace } from './places.ts';

type LessonFinderProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: string | null;
  readonly optionsFor: (graph: Graph, typed: string) => readonly FinderOption[];
  readonly onPick: (id: string) => void;
};

/** A field in which a place is found as in *Go to*: "box 8", "s4 m2", a word of a title. */
export function LessonFinder({
  label,
  placeholder,
  chosen,
  optionsFor,
  onPick,
}: LessonFinderProps): ReactElement {
  const { graph } = useApp();
  const options = useCallback((typed: string) => optionsFor(graph, typed), [graph, optionsFor]);
  const node = chosen === null ? undefined : graph.nodes.get(chosen);
  return (
    <Finder
      chosen={chosen}
      label={label}
      none="Type a section, box or clause, or a word of a title."
      onPick={onPick}
      optionsFor={options}
      placeholder={placeholder}
      title={node ? nameOfPlace(graph, node) : ''}
    />
  );
}
