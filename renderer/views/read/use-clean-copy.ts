import { type RefObject, useEffect } from 'react';
import { clipWords, quoteOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { selectedIn } from '../../state/selection.ts';

/** Lets Ctrl+C and the menu of the system copy the printed words alone: no chips, no labels, every block a paragraph. */
export function useCleanCopy(column: RefObject<HTMLElement | null>): void {
  const { graph } = useApp();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { current: root } = column;
      if (!root || !event.clipboardData || event.defaultPrevented) return;
      const selected = selectedIn(root, document.getSelection(), (id) => graph.nodes.get(id)?.text);
      const quote = selected && quoteOf(graph, selected.ranges);
      if (!quote) return;
      const { text, html } = clipWords(quote);
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [column, graph]);
}
