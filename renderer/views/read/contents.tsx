import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { NavigationTree } from 'react-aria-components/NavigationTree';
import { pathTo } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { classes } from '../../parts/classes.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { hrefOf } from '../../state/route.ts';
import styles from './contents.module.css';
import { ContentsItem } from './contents-item.tsx';
import { contentsOf, filterRows, parentsIn, rowFor } from './contents-rows.ts';

/** The contents, in step with the text: the row of the block where the reader is stands out, and its section is open. */
export function Contents({ onFold }: { readonly onFold: () => void }): ReactElement {
  const { graph, here } = useApp();
  const rows = useMemo(() => contentsOf(graph), [graph]);
  const current = useStore(here, (id) => rowFor(graph, id));
  const [filter, setFilter] = useState('');
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const shown = useMemo(() => (filter.trim() ? filterRows(rows, filter) : rows), [rows, filter]);
  // The tree follows a moment later, so that walking the text never waits for it.
  const followed = useDeferredValue(current);
  const open = useMemo(() => {
    if (filter.trim()) return new Set(parentsIn(shown));
    const ids = [...rows.map(({ id }) => id), ...pathTo(graph, followed ?? '').map(({ id }) => id)];
    const keys = new Set(ids);
    for (const [id, isOpen] of toggled) isOpen ? keys.add(id) : keys.delete(id);
    return keys;
  }, [filter, shown, rows, graph, followed, toggled]);

  return (
    <>
      <PaneHead onFold={onFold} title="Contents">
        <FilterField label="Filter the contents" onChange={setFilter} placeholder="Filter" value={filter} />
      </PaneHead>
      {shown.length === 0 ? <p className={classes(styles.empty)}>No heading has these words.</p> : null}
      <NavigationTree
        aria-label="Contents"
        className={classes(styles.tree)}
        expandedKeys={open}
        items={shown}
        onExpandedChange={(keys) => setToggled(changes(toggled, open, keys))}
        selectedRoute={followed ? hrefOf(followed) : null}
      >
        {(row) => <ContentsItem row={row} />}
      </NavigationTree>
    </>
  );
}

function changes(
  before: ReadonlyMap<string, boolean>,
  open: ReadonlySet<unknown>,
  keys: ReadonlySet<unknown>,
): ReadonlyMap<string, boolean> {
  const next = new Map(before);
  for (const key of keys) if (!open.has(key)) next.set(String(key), true);
  for (const key of open) if (!keys.has(key)) next.set(String(key), false);
  return next;
}
