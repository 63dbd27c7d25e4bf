import { useCallback } from 'react';
import { useApp } from '../../app-context.ts';
import { type CellPick, pickCell } from '../../state/matrix-picks.ts';
import { focusCell } from './reach-cell.ts';
import { useRepick } from './use-shown.ts';

/** The id of the heading of the passages, which takes the focus when they are opened by key. */
export const PASSAGES_HEAD = 'passages-head';

const FRAMES_TO_WAIT = 60;

/** Opens and closes the passages behind a cell, and brings the pane of the passages where it can be seen. */
export function useOpenCell(): {
  readonly open: (cell: CellPick, byKey: boolean) => void;
  readonly close: (cell: CellPick | null) => void;
  /** Gives the focus back to the cell; the passages stay where they do not hide it. */
  readonly leave: (cell: CellPick) => void;
} {
  const { overlay } = useApp();
  const repick = useRepick();
  const open = useCallback(
    (cell: CellPick, byKey: boolean) => {
      repick((now) => pickCell(now, cell));
      // The pane comes with the next frame; where it is folded or has no room, its button in the top bar brings it.
      requestAnimationFrame(() => {
        document.querySelector<HTMLElement>('[data-opens="right"]')?.click();
        if (byKey) focusHead(FRAMES_TO_WAIT);
        else focusCell(document, cell);
      });
    },
    [repick],
  );
  const leave = useCallback(
    (cell: CellPick) => {
      if (overlay.get() === 'right') overlay.set('none');
      focusCell(document, cell);
    },
    [overlay],
  );
  const close = useCallback(
    (cell: CellPick | null) => {
      if (cell) leave(cell);
      repick((now) => pickCell(now, null));
    },
    [leave, repick],
  );
  return { open, close, leave };
}

/** The first time, the pane is still being put together when it opens. */
function focusHead(frames: number): void {
  requestAnimationFrame(() => {
    const head = document.getElementById(PASSAGES_HEAD);
    if (head) head.focus({ preventScroll: true });
    else if (frames > 0) focusHead(frames - 1);
  });
}
