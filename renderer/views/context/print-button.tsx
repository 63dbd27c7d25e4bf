import { type ReactElement, useEffect } from 'react';
import { labelOf } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';
import { leaveOutAllBut, printablePart } from '../read/print-part.ts';
import styles from './context.module.css';

/** Prints the section or box where the reader is, by itself. The browser's own printing prints the whole plan. */
export function PrintButton({ id }: { readonly id: string }): ReactElement | null {
  const { graph, printing } = useApp();
  const asked = useStore(printing);
  const part = printablePart(graph, id);
  useEffect(() => {
    if (asked === '') return;
    const restore = leaveOutAllBut(document, asked);
    const end = () => printing.set('');
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', end);
      restore();
    };
  }, [asked, printing]);
  if (!part) return null;
  return (
    <button
      aria-label={`Print this ${part.kind} (${labelOf(graph, part)})`}
      className={styles.print}
      onClick={() => printing.set(part.id)}
      type="button"
    >
      Print this {part.kind}
    </button>
  );
}
