import { type ReactElement, useDeferredValue, useMemo, useRef } from 'react';
import { NavigationTree } from 'react-aria-components/NavigationTree';
import { counted, pathTo } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { Announced } from '../../parts/announced.tsx';
import { classes } from '../../parts/classes.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { PaneHead } from '../../parts/pane.tsx';
import { hrefOf, parseRoute } from '../../state/route.ts';
import { seenParts } from '../../state/seen.ts';
import styles from './contents.module.css';
import { filterContents } from './contents-filter.ts';
import { ContentsFolds } from './contents-folds.tsx';
import { ContentsItem } from './contents-item.tsx';
import { contentsOf, parentsIn, rowFor } from './contents-rows.ts';
import { ContentsViewContext } from './contents-view.ts';
import { useRowInSight } from './use-row-in-sight.ts';
import { firstRow, useTreeKeys } from './use-tree-keys.ts';

/** The contents, in step with the text: the row of the block where the reader is stands out, and its section is open. */
export function Contents({ onFold }: { readonly onFold: () => void }): ReactElement {
  const { contents, graph, here, router, seen } = useApp();
  const rows = useMemo(() => contentsOf(graph), [graph]);
  const current = useStore(here, (id) => rowFor(graph, id));
  const { typed: filter, toggled } = useStore(contents);
  const toggle = (rowsToggled: ReadonlyMap<string, boolean>) =>
    contents.set({ typed: filter, toggled: rowsToggled });
  const filtered = useMemo(() => (filter.trim() ? filterContents(rows, filter) : null), [rows, filter]);
  const shown = filtered?.rows ?? rows;
  // The tree follows a moment later, so that walking the text never waits for it.
  const followed = useDeferredValue(current);
  const open = useMemo(() => {
    const ids = filtered?.open ?? [
      ...rows.map(({ id }) => id),
      ...pathTo(graph, followed ?? '').map(({ id }) => id),
    ];
    const keys = new Set(ids);
    for (const [id, isOpen] of toggled) isOpen ? keys.add(id) : keys.delete(id);
    return keys;
  }, [filtered, rows, graph, followed, toggled]);
  const selected = followed === null ? null : rowFor(graph, followed, open);
  const seenNow = useDeferredValue(useStore(seen));
  const parts = useMemo(() => seenParts(graph, seenNow), [graph, seenNow]);
  const view = useMemo(() => ({ typed: filter, seen: parts.of }), [filter, parts]);
  const around = useRef<HTMLDivElement>(null);
  useRowInSight(around, selected, filtered === null);
  useTreeKeys(around);
  // Each search of the contents begins with all that it found in sight.
  const change = (typed: string) => contents.set({ typed, toggled: new Map() });
  const go = (key: 'ArrowDown' | 'Enter') => {
    const first = filtered?.found[0];
    if (key === 'ArrowDown') firstRow(around.current)?.focus();
    else if (first) router.open(parseRoute(hrefOf(first)));
  };

  return (
    <>
      <PaneHead
        about={parts.share > 0 ? `${Math.floor(parts.share * 100)} % seen` : undefined}
        action={
          <ContentsFolds
            onFold={() => toggle(new Map(parentsIn(rows).map((id) => [id, false])))}
            onOpen={() => toggle(new Map(parentsIn(rows).map((id) => [id, true])))}
          />
        }
        onFold={onFold}
        title="Contents"
      >
        <FilterField
          label="Filter the contents"
          onChange={change}
          onGo={go}
          placeholder="Filter"
          value={filter}
        />
      </PaneHead>
      {filtered ? <Announced text={counted(filtered.found.length, 'heading')} /> : null}
      {shown.length === 0 ? <p className={classes(styles.empty)}>No heading has these words.</p> : null}
      <div className={styles.around} ref={around}>
        <ContentsViewContext value={view}>
          <NavigationTree
            aria-label="Contents"
            className={classes(styles.tree)}
            expandedKeys={open}
            items={shown}
            onExpandedChange={(keys) => toggle(changes(toggled, open, keys))}
            selectedRoute={selected ? hrefOf(selected) : null}
          >
            {(row) => <ContentsItem row={row} />}
          </NavigationTree>
        </ContentsViewContext>
      </div>
    </>
  );
}

function changes(
  before: ReadonlyMap<string, boolean>,
  open: ReadonlySet<string>,
  keys: ReadonlySet<unknown>,
): ReadonlyMap<string, boolean> {
  const next = new Map(before);
  for (const key of keys) if (!open.has(String(key))) next.set(String(key), true);
  for (const key of open) if (!keys.has(key)) next.set(key, false);
  return next;
}
