import { type ComponentProps, type ReactElement, type ReactNode, useContext, useMemo } from 'react';
import { type CollectionRenderer, CollectionRendererContext } from 'react-aria-components/CollectionBuilder';
import { ListStateContext } from 'react-aria-components/ListBox';
import { DragAndDropContext } from 'react-aria-components/useDragAndDrop';

type RootProps = ComponentProps<CollectionRenderer['CollectionRoot']>;
type Row = Exclude<ReturnType<RootProps['collection']['getItem']>, null>;

/**
 * Draws a row of the flat grid list inside it again only when something of that row has changed. React Aria by itself draws all rows again whenever
 * the focus or the choice moves, which takes longer than a frame from a few dozen rows on. While something is dragged, all rows follow it.
 */
export function SteadyRows({ children }: { readonly children: ReactNode }): ReactElement {
  return <CollectionRendererContext value={STEADY}>{children}</CollectionRendererContext>;
}

const STEADY: CollectionRenderer = {
  CollectionRoot: ({ collection, renderDropIndicator }) =>
    [...collection].map((row) => (
      <SteadyRow collection={collection} key={row.key} renderDropIndicator={renderDropIndicator} row={row} />
    )),
  // A flat list has no branches.
  CollectionBranch: () => null,
};

type SteadyRowProps = {
  readonly row: Row;
  readonly collection: RootProps['collection'];
  readonly renderDropIndicator: RootProps['renderDropIndicator'] | undefined;
};

function SteadyRow({ collection, renderDropIndicator, row }: SteadyRowProps): ReactNode {
  const state = useContext(ListStateContext);
  const dragging = useContext(DragAndDropContext);
  const manager = state?.selectionManager;
  const { dragState, dropState, dragAndDropHooks } = dragging;
  const { key } = row;
  const isDragged =
    (dragState?.draggingKeys.size ?? 0) > 0 ||
    (dropState?.target ?? null) !== null ||
    dragAndDropHooks?.isVirtualDragging?.() === true;
  const isSelected = manager?.isSelected(key);
  // What a row reads of its list, for itself alone. As long as all of it stays, what the row was drawn with says the same of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of the state is that of other rows.
  return useMemo(
    () => (
      <ListStateContext value={state}>
        <DragAndDropContext value={dragging}>
          {renderDropIndicator?.({ type: 'item', key, dropPosition: 'before' })}
          {row.render?.(row)}
          {row.nextKey == null ? renderDropIndicator?.({ type: 'item', key, dropPosition: 'after' }) : null}
        </DragAndDropContext>
      </ListStateContext>
    ),
    [
      row,
      collection,
      renderDropIndicator,
      isDragged ? state : null,
      dragState?.isDisabled,
      dragState === undefined,
      manager?.focusedKey === key,
      manager?.focusedKey === key && manager?.isFocused,
      isSelected && manager?.selectedKeys,
      manager?.isDisabled(key),
      manager?.selectionMode,
      manager?.selectionBehavior,
      manager?.disallowEmptySelection,
    ],
  );
}
