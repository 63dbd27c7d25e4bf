import type { Graph } from '../../../corpus/index.ts';
import type { PlanContent } from '../../plan-content.ts';
import { whenIdle } from '../../state/idle.ts';
import { createStore, type Store } from '../../state/store.ts';
import type { Engine } from './engine.ts';

/** The view *Search* with its engine, once they are loaded. */
export type SearchParts = typeof import('./parts.ts') & { readonly engine: Engine };

/** The door to the view *Search*, which is loaded apart from the rest: who only reads does not wait for it. */
export type SearchDoor = {
  /** `null` until the view is loaded and the index is built. */
  readonly parts: Store<SearchParts | null>;
  /** Loads the view and builds the index, once, however often it is asked. */
  readonly prepare: () => Promise<SearchParts>;
  /** The id of the result that the pointer or the focus is on. */
  readonly at: Store<string | null>;
};

/** Makes the door of a plan. Nothing is loaded until `prepare` is asked. The index of the plan that Remit came with is made already; that of a newer version is made here. */
export function createSearchDoor(graph: Graph, { says }: Pick<PlanContent, 'says'>): SearchDoor {
  const parts = createStore<SearchParts | null>(null);
  let coming: Promise<SearchParts> | undefined;
  const load = async () => {
    const loaded = await import('./parts.ts');
    const begun = performance.now();
    const ready = { ...loaded, engine: loaded.createEngine(graph, says === null) };
    performance.measure('remit:index', { start: begun });
    parts.set(ready);
    warmUp(ready.engine);
    return ready;
  };
  return {
    parts,
    at: createStore<string | null>(null),
    prepare: () => {
      coming ??= load();
      return coming;
    },
  };
}

const SLICE = 8;

/** Works ahead in short slices, each while nothing else is to be done. */
function warmUp(engine: Engine): void {
  whenIdle(() => {
    const end = performance.now() + SLICE;
    if (engine.warmUp(() => performance.now() < end)) warmUp(engine);
  });
}
