import { type ReactElement, useEffect, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { Ask } from '../../state/ask.ts';
import styles from './lazy.module.css';

type LazyProps = { readonly ask: Ask };
type PaneProps = LazyProps & { readonly onFold: () => void };

const QUIET = 200;

/** The main column of *Search*, as soon as it is loaded. */
export function LazySearchMain({ ask }: LazyProps): ReactElement {
  const { search } = useApp();
  const parts = useStore(search.parts);
  useEffect(() => {
    search.prepare();
  }, [search]);
  return parts ? <parts.SearchMain ask={ask} engine={parts.engine} /> : <Preparing />;
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

/** Says that it takes a moment, but only when it does. */
function Preparing(): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), QUIET);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={styles.preparing}>
      <h1 className={styles.hidden} tabIndex={-1}>
        Search
      </h1>
      <p role="status">{isLong ? 'Preparing search …' : null}</p>
    </div>
  );
}
