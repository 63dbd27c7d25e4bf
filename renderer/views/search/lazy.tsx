import { type ReactElement, useEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { Preparing } from '../../parts/preparing.tsx';
import type { Ask } from '../../state/ask.ts';

type LazyProps = { readonly ask: Ask };
type PaneProps = LazyProps & { readonly onFold: () => void };

/** The main column of *Search*, as soon as it is loaded. */
export function LazySearchMain({ ask }: LazyProps): ReactElement {
  const { search } = useApp();
  const parts = useStore(search.parts);
  useEffect(() => {
    search.prepare();
  }, [search]);
  return parts ? (
    <parts.SearchMain ask={ask} engine={parts.engine} />
  ) : (
    <Preparing title="Search" words="Preparing search …" />
  );
}

/** The left pane of *Search*, as soon as it is loaded. */
export function LazySearchLeft(props: PaneProps): ReactElement | null {
  const parts = useStore(useApp().search.parts);
  return parts ? <parts.SearchLeft {...props} engine={parts.engine} /> : null;
}

/** The right pane of *Search*, as soon as it is loaded. */
export function LazySearchRight(props: PaneProps): ReactElement | null {
  const parts = useStore(useApp().search.parts);
  return parts ? <parts.SearchRight {...props} engine={parts.engine} /> : null;
}
