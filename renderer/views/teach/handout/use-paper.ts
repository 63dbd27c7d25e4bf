import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Report } from '../../../../corpus/index.ts';

/** What lies on the paper, and the ways to put something there. */
export type Paper = {
  /** `null` while nothing is printed. */
  readonly report: Report | null;
  /** Prints a document by itself. */
  readonly print: (report: Report) => void;
  /** Lays a document out while something is done with the page, such as writing it as a PDF. */
  readonly during: <T>(report: Report, act: () => Promise<T>) => Promise<T>;
};

/** Holds the document that is being printed. `usual` makes what the browser's own printing prints meanwhile. */
export function usePaper(usual: () => Report): Paper {
  const [report, setReport] = useState<Report | null>(null);
  const make = useRef(usual);
  const isLaid = useRef(false);
  const lay = (next: Report | null) => {
    isLaid.current = next !== null;
    flushSync(() => setReport(next));
  };
  useEffect(() => {
    make.current = usual;
  });
  useEffect(() => {
    const before = () => {
      if (!isLaid.current) lay(make.current());
    };
    const after = () => lay(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  });
  return {
    report,
    print: (next) => {
      lay(next);
      window.print();
    },
    during: async (next, act) => {
      lay(next);
      try {
        return await act();
      } finally {
        lay(null);
      }
    },
  };
}
