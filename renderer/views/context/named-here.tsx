import type { ReactElement } from 'react';
import { edgesFrom, type Graph, isNamedThing, mentionsOf, type NamedThing } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Card, Entry } from '../../parts/card.tsx';
import { FirstFew } from '../../parts/first-few.tsx';
import { capital, counted } from '../../parts/words.ts';
import styles from './context.module.css';
import { shownAt } from './within.ts';

/** The laws, plans, organisations and places that are named here. Each opens the list of all its mentions. */
export function NamedHere({ id }: { readonly id: string }): ReactElement | null {
  const { graph, shown } = useApp();
  const names = namesAt(graph, id);
  if (names.length === 0) return null;
  return (
    <Card title="Laws, plans and places named">
      <FirstFew key={id} what="names">
        {names.map((name) => (
          <Entry detail={`${capital(name.type)} · ${elsewhere(graph, name, id)}`} key={name.id}>
            <button
              className={styles.named}
              data-preview={name.id}
              onClick={() => {
                shown.set(name.id);
                // The list opens at the top of the pane, out of sight from here.
                requestAnimationFrame(() => document.getElementById('all-mentions')?.focus());
              }}
              type="button"
            >
              {name.title}
            </button>
          </Entry>
        ))}
      </FirstFew>
    </Card>
  );
}

function namesAt(graph: Graph, id: string): readonly NamedThing[] {
  const named = shownAt(graph, id)
    .flatMap((node) => edgesFrom(graph, node.id, 'mentions'))
    .map(({ to }) => graph.nodes.get(to))
    .filter(isNamedThing);
  return [...new Set(named)];
}

function elsewhere(graph: Graph, name: NamedThing, id: string): string {
  const places = new Set(mentionsOf(graph, name.id).map(({ block }) => block.id));
  const others = [...places].filter((place) => place !== id && !place.startsWith(`${id}/`)).length;
  return others === 0 ? 'named only here' : `named in ${counted(others, 'other place')}`;
}
