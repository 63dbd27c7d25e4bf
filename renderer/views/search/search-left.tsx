import { memo, type ReactElement, useMemo } from 'react';
import { facetsOf, labelOf, nodeAt } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { Facet, type FacetRow } from '../../parts/facet.tsx';
import { ClearFilters, LeftScroll } from '../../parts/left-scroll.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { useAfterPaint } from '../../parts/use-after-paint.ts';
import { capital, ROLE_WORD } from '../../parts/words.ts';
import { type Ask, type FacetName, hasChosen, NOTHING_CHOSEN_YET, toggleChosen } from '../../state/ask.ts';
import { choiceOf, kindWord } from './choice.ts';
import type { Engine } from './engine.ts';
import { KeptList } from './kept-list.tsx';

type SearchLeftProps = { readonly ask: Ask; readonly engine: Engine; readonly onFold: () => void };

const FIRST = 8;
/** The counts wait so long for the next key, in milliseconds. */
const REST = 150;

/** The facets of a search with exact counts; before anything is typed, the searches that are kept. */
export const SearchLeft = memo(
  function SearchLeft({ ask, engine, onFold }: SearchLeftProps): ReactElement {
    // The counts follow a moment later, so that typing never waits for them.
    const before = useAfterPaint(ask, REST, ask);
    // What is chosen is shown at once: a check box that hesitates looks broken.
    const { chosen } = ask;
    const followed = useMemo(() => ({ ...before, chosen }), [before, chosen]);
    // Where there is nothing to narrow down, the searches that are kept lead on.
    const isEmpty =
      followed.query.trim() === '' || engine.ask(followed.query, followed.removed).hits.length === 0;
    return (
      <>
        <PaneHead onFold={onFold} title={isEmpty ? 'Your searches' : 'Narrow down'} />
        <LeftScroll>{isEmpty ? <KeptList /> : <Facets ask={followed} engine={engine} />}</LeftScroll>
      </>
    );
  },
  (before, now) => before.ask === now.ask && before.engine === now.engine,
);

const Facets = memo(function Facets({ ask, engine }: Omit<SearchLeftProps, 'onFold'>): ReactElement {
  const { graph, router } = useApp();
  const { hits } = engine.ask(ask.query, ask.removed);
  const facets = useMemo(() => facetsOf(hits, choiceOf(ask)), [hits, ask]);
  const change = (next: (now: Ask) => Ask) => {
    const { route } = router.visits.get();
    if (route.kind === 'search') router.replace({ kind: 'search', ask: next(route.ask) });
  };
  const toggle = (facet: FacetName) => (value: string) => change((now) => toggleChosen(now, facet, value));
  const name = (id: string) => {
    const node = graph.nodes.get(id);
    return node ? labelOf(graph, node) : id;
  };
  const chapter = (id: string) => {
    const node = graph.nodes.get(id);
    if (node?.kind !== 'chapter') return id;
    return `${node.label.replace(/[.\s]+$/, '')} ${node.title}`;
  };
  const bodyTitle = (id: string) => (graph.nodes.has(id) ? titleOfBody(nodeAt(graph, id)) : undefined);
  return (
    <>
      {hasChosen(ask) ? (
        <ClearFilters
          onClear={() => change((now) => ({ ...now, chosen: NOTHING_CHOSEN_YET }))}
          words="Clear what is chosen"
        />
      ) : null}
      <Facet
        onToggle={toggle('chapter')}
        rows={rowsOf(facets.chapters, ask.chosen.chapter, chapter, chapter)}
        title="Chapter"
      />
      <Facet
        onToggle={toggle('kind')}
        rows={rowsOf(facets.kinds, ask.chosen.kind, (kind) => kindWord(kind))}
        title="Kind"
      />
      <Facet
        first={FIRST}
        onToggle={toggle('agency')}
        rows={rowsOf(facets.agencies, ask.chosen.agency, name, bodyTitle)}
        title="Agency"
      />
      <Facet
        onToggle={toggle('role')}
        rows={rowsOf(facets.roles, ask.chosen.role, (role) => capital(ROLE_WORD[role] ?? role))}
        title={roleTitle(ask.chosen.agency.map(name))}
      />
    </>
  );
});

/** A role is meant of the chosen bodies; while none is chosen it is the role of whoever has it. */
function roleTitle(chosen: readonly string[]): string {
  return chosen.length === 0 ? 'Role of any body' : `Role of ${chosen.join(' or ')}`;
}

function titleOfBody(node: { readonly text: string; readonly title?: string }): string {
  return node.title ?? node.text;
}

/** The rows of a facet; what is chosen stays there also when nothing is left of it, so that it can be taken back. */
function rowsOf<T extends string>(
  values: readonly { readonly value: T; readonly count: number }[],
  chosen: readonly string[],
  nameOf: (value: T) => string,
  hintOf: (value: T) => string | undefined = () => undefined,
): readonly FacetRow[] {
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  return [
    ...values.map(({ value, count }) => ({
      value,
      count,
      name: nameOf(value),
      hint: hintOf(value),
      isChosen: chosen.includes(value),
    })),
    ...gone.map((value) => ({ value, count: 0, name: value, hint: undefined, isChosen: true })),
  ];
}
