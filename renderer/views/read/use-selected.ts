import { type RefObject, useEffect, useState } from 'react';
import type { Graph } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { type SelectedWords, selectedIn } from '../../state/selection.ts';

/** What is selected in the column at this moment: a key that is pressed right behind another must not act on the words of a frame before. */
export function selectedNow(column: RefObject<HTMLElement | null>, graph: Graph): SelectedWords | undefined {
  const { current: root } = column;
  return root ? selectedIn(root, document.getSelection(), (id) => graph.nodes.get(id)?.text) : undefined;
}

/** The words that are selected in the column now. It rests while the pointer draws, and tells once the selection stands still. */
export function useSelected(column: RefObject<HTMLElement | null>): SelectedWords | undefined {
  const { graph } = useApp();
  const [selected, setSelected] = useState<SelectedWords | undefined>();
  useEffect(() => {
    let isDrawing = false;
    let frame = 0;
    const read = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!isDrawing) setSelected(selectedNow(column, graph));
      });
    };
    const onDown = () => {
      isDrawing = true;
    };
    const onUp = () => {
      isDrawing = false;
      read();
    };
    // What is no longer selected goes at once, also while the next selection is drawn.
    const onChange = () => {
      if (document.getSelection()?.isCollapsed !== false) setSelected(undefined);
      else read();
    };
    document.addEventListener('selectionchange', onChange);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    read();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', onChange);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [column, graph]);
  return selected;
}
