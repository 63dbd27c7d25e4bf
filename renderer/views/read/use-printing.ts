import { useEffect } from 'react';
import { useApp, useStore } from '../../app-context.ts';
import { leaveOutAllBut } from './print-part.ts';

/** Prints the part that is asked for (`app.printing`) by itself, whoever asked. The browser's own printing prints the whole plan. */
export function usePrinting(): void {
  const { printing } = useApp();
  const asked = useStore(printing);
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
}
