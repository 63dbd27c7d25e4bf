import type { ReactElement } from 'react';
import { labelOf } from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { printablePart } from '../read/print-part.ts';
import styles from './context.module.css';

/** Prints the section or box where the reader is, by itself. The browser's own printing prints the whole plan. */
export function PrintButton({ id }: { readonly id: string }): ReactElement | null {
  const { graph, printing } = useApp();
  const part = printablePart(graph, id);
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
