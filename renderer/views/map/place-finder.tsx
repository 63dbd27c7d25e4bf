import { type ReactElement, useCallback } from 'react';
import { type Graph, goTo, kindOnMap, matchNames, onMap } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Finder, type FinderOption } from '../../parts/finder.tsx';
import { fullName } from './map-words.ts';

type PlaceFinderProps = {
  readonly label: string;
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
  /** Whether it takes the focus when its page is opened. */
  readonly isArrival: boolean;
};

/** A field in which a place, a body or a name of the plan is found as in *Go to*: "box 8", "s4 m2", "MARA", a word of a title. */
export function PlaceFinder({ label, chosen, onPick, isArrival }: PlaceFinderProps): ReactElement {
  const { graph } = useApp();
  const optionsFor = useCallback((typed: string) => placeOptions(graph, typed), [graph]);
  const node = chosen === null ? undefined : graph.nodes.get(chosen);
  return (
    <Finder
      chosen={chosen}
      isArrival={isArrival}
      label={label}
      none="Type a section, box or clause, a body, or a word of a title."
      onPick={onPick}
      optionsFor={optionsFor}
      placeholder="Box 8, s4 m2, MARA …"
      title={node ? fullName(graph, node) : ''}
    />
  );
}

const MOST = 30;

function placeOptions(graph: Graph, typed: string): readonly FinderOption[] {
  const ids = goTo(graph, typed).flatMap((hit) => (hit.kind === 'place' ? [hit.id] : []));
  const names = matchNames(graph, typed).map(({ id }) => id);
  // What has no place of its own on a map, such as a paragraph, stands for what it stands in.
  const nodes = new Map([...ids, ...names].map((id) => onMap(graph, id)).map((node) => [node?.id, node]));
  return [...nodes.values()].slice(0, MOST).flatMap((node) => {
    return node ? [{ id: node.id, title: fullName(graph, node), about: kindOnMap(node) }] : [];
  });
}
