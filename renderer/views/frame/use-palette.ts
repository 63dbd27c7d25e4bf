import { useDeferredValue, useMemo, useState } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import type { PaletteGroup, PaletteRow } from '../../state/palette-rows.ts';
import type { LoadedPalette } from '../palette/door.ts';

/** The list under the field, as the field needs it. */
export type PaletteState = {
  /** What shows the list, and what is said of a command that is done; `undefined` until it is loaded. */
  readonly PaletteList: LoadedPalette['PaletteList'] | undefined;
  readonly Toast: LoadedPalette['Toast'] | undefined;
  /** The list is of what was typed a moment ago. */
  readonly isBehind: boolean;
  /** Empty while the list is closed, not loaded yet, or has nothing to offer. */
  readonly groups: readonly PaletteGroup[];
  /** The row that is chosen: the first one, until the person moves. `null` where there is none. */
  readonly current: PaletteRow | null;
  /** The row that Enter takes for a text, whether it is shown already or not. */
  readonly firstFor: (text: string) => PaletteRow | null;
  /** Moves to another row, round and round, or to an end. */
  readonly move: (to: 1 | -1 | 'first' | 'last') => void;
  /** Shows all rows of a group, and goes to the first new one. */
  readonly showAll: (row: Extract<PaletteRow, { kind: 'more' }>) => void;
};

/** What a person has done with the list for one text. */
type Moved = {
  readonly typed: string;
  readonly key: string | null;
  readonly whole: ReadonlySet<PaletteGroup['name']>;
};

const NO_GROUPS: readonly PaletteGroup[] = [];
const NOTHING_MOVED: Moved = { typed: '', key: null, whole: new Set() };

/** Holds what the list offers for a text and which of its rows is chosen. In the view *Search* the list is painted after the results. */
export function usePalette(typed: string, isSearch: boolean): PaletteState {
  const app = useApp();
  const palette = useStore(app.palette.loaded);
  const search = useStore(app.search.parts);
  const isOpen = useStore(app.overlay) === 'palette';
  const [kept, setMoved] = useState(NOTHING_MOVED);
  // A list that was closed begins at its first row again.
  if (!isOpen && kept !== NOTHING_MOVED) setMoved(NOTHING_MOVED);
  const moved = kept.typed === typed ? kept : NOTHING_MOVED;
  const later = useDeferredValue(typed);
  const asked = isSearch ? later : typed;
  const { whole } = moved;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the search has become ready the list has more to show.
  const groups = useMemo(
    () => (isOpen && palette ? palette.groups({ typed: asked, isSearch, whole }) : NO_GROUPS),
    [isOpen, palette, asked, isSearch, whole, search],
  );
  const rows = rowsOf(groups);
  const current = rows.find(({ key }) => key === moved.key) ?? rows[0] ?? null;
  return {
    PaletteList: palette?.PaletteList,
    Toast: palette?.Toast,
    isBehind: asked !== typed,
    groups,
    current,
    firstFor: (text) =>
      rowsOf(palette?.groups({ typed: text, isSearch, whole: new Set() }) ?? NO_GROUPS)[0] ?? null,
    move: (to) => {
      const at = current ? rows.indexOf(current) : -1;
      const next =
        to === 'first' ? rows[0] : to === 'last' ? rows.at(-1) : rows[(at + to + rows.length) % rows.length];
      setMoved({ typed, key: next?.key ?? null, whole });
    },
    showAll: ({ group, next }) => setMoved({ typed, key: next, whole: new Set([...whole, group]) }),
  };
}

function rowsOf(groups: readonly PaletteGroup[]): readonly PaletteRow[] {
  return groups.flatMap((group) => group.rows).filter(({ kind }) => kind !== 'message');
}
