import { type ReactElement, useCallback } from 'react';
import { useApp } from '../../app-context.ts';
import { Finder } from '../../parts/finder.tsx';
import { bodyOptions } from './body-options.ts';

type BodyPickerProps = {
  readonly label: string;
  readonly placeholder: string;
  /** The id of the chosen body; `null` for none. */
  readonly chosen: string | null;
  /** Bodies that cannot be chosen here, by id. */
  readonly leftOut?: readonly string[];
  readonly onPick: (id: string) => void;
};

/** A field in which a body is chosen by any of its names. */
export function BodyPicker({ leftOut = NOBODY, ...field }: BodyPickerProps): ReactElement {
  const { graph } = useApp();
  const optionsFor = useCallback((typed: string) => bodyOptions(graph, typed, leftOut), [graph, leftOut]);
  const node = field.chosen === null ? undefined : graph.nodes.get(field.chosen);
  const title = node && 'title' in node ? node.title : '';
  return (
    <Finder {...field} none="No body has this in any of its names." optionsFor={optionsFor} title={title} />
  );
}

const NOBODY: readonly string[] = [];
