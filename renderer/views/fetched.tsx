import { type ComponentType, type ReactElement, useLayoutEffect, useState } from 'react';
import { useStore } from '../app-context.ts';
import type { Chunk } from '../state/chunk.ts';

/**
 * A component of a chunk, to be used before the chunk is there: it draws nothing until then. Where the chunk cannot be fetched it throws, for
 * the boundary of errors around it. React's own `lazy` is not used for a view: it suspends even when the chunk is there already, and
 * React then holds back what it draws for 300 ms.
 */
export function fetched<M, P extends object>(
  chunk: Chunk<M>,
  pick: (parts: M) => ComponentType<P>,
): ComponentType<P> {
  return function Fetched(props: P): ReactElement | null {
    const parts = useStore(chunk.parts);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useLayoutEffect(() => {
      if (!parts) chunk.prepare().catch((error: unknown) => setFailure({ error }));
    }, [parts]);
    if (failure) throw failure.error;
    if (!parts) return null;
    const Part = pick(parts);
    return <Part {...props} />;
  };
}
