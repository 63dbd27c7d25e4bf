import type { ReactElement } from 'react';
import {
  edgesFrom,
  edgesTo,
  type Graph,
  type Instrument,
  labelOf,
  nodeAt,
  type Organisation,
  type PlaceName,
} from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Card } from '../../parts/card.tsx';
import { Reveal } from '../../parts/reveal.tsx';
import { counted } from '../../parts/words.ts';
import { hrefOf } from '../../state/route.ts';
import { shownAt } from './within.ts';

type Name = Instrument | Organisation | PlaceName;

/** The laws, plans, organisations and places that are named here, each with all the other places that name it. */
export function NamedHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph, shown } = useApp();
  const asked = useStore(shown);
  const names = namesAt(graph, id);
  if (names.length === 0) return null;
  return (
    <Card title="Laws, plans and places named">
      {names.map((name) => (
        <Reveal
          key={name.id}
          open={asked === name.id}
          summary={name.title}
          detail={`${name.type} · ${elsewhere(placesOf(graph, name.id), id)}`}
        >
          <ul>
            {placesOf(graph, name.id).map((place) => (
              <li key={place}>
                <a data-preview={place} href={hrefOf(place)}>
                  {labelOf(graph, nodeAt(graph, place))}
                </a>
              </li>
            ))}
          </ul>
        </Reveal>
      ))}
    </Card>
  );
}

function namesAt(graph: Graph, id: string): readonly Name[] {
  const names = new Map<string, Name>();
  for (const node of shownAt(graph, id)) {
    for (const { to } of edgesFrom(graph, node.id, 'mentions')) {
      const name = nodeAt(graph, to);
      if (name.kind === 'instrument' || name.kind === 'organisation' || name.kind === 'place')
        names.set(to, name);
    }
  }
  return [...names.values()];
}

function placesOf(graph: Graph, id: string): readonly string[] {
  return [...new Set(edgesTo(graph, id, 'mentions').map(({ from }) => from))];
}

function elsewhere(places: readonly string[], id: string): string {
  const others = places.filter((place) => place !== id && !place.startsWith(`${id}/`)).length;
  return others === 0 ? 'named only here' : `named in ${counted(others, 'other place')}`;
}
