import {
  type KeyboardEvent,
  lazy,
  memo,
  type ReactElement,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useApp } from '../../app-context.ts';
import { Column } from '../../parts/column.tsx';
import { whenIdle } from '../../state/idle.ts';
import type { Landing } from '../../state/landing.ts';
import { FoundBar } from './found-bar.tsx';
import { PlanText } from './plan-text.tsx';
import { useEarlyKey } from './use-early-key.ts';
import { useEntrance } from './use-entrance.ts';
import { useFound } from './use-found.ts';
import { useKeptLine } from './use-kept-line.ts';
import { useMeantWords } from './use-meant-words.ts';
import { usePrinting } from './use-printing.ts';
import { useReadKeys } from './use-read-keys.ts';
import { useReading } from './use-reading.ts';

// Who reads does not wait for what quotes: it is fetched when there is nothing else to do.
const QuoteTools = lazy(async () => ({ default: (await import('../idle-parts.ts')).QuoteTools }));
const QUOTE_AFTER = 300;

type ReadMainProps = {
  /** `null` while another view is shown. */
  readonly landing: Extract<Landing, { view: 'read' }> | null;
  readonly visit: number;
};

/** The text of the plan in the main column. */
export const ReadMain = memo(function ReadMain({ landing, visit }: ReadMainProps): ReactElement {
  const app = useApp();
  const column = useRef<HTMLDivElement>(null);
  useReading(column, landing, visit);
  useMeantWords(column, landing, visit);
  useKeptLine(column, visit);
  useEntrance(column);
  useReadKeys(column);
  usePrinting();
  const [canQuote, setCanQuote] = useState(false);
  const [isQuoting, setIsQuoting] = useState(false);
  const askToQuote = useCallback(() => setCanQuote(true), []);
  const pressAgain = useEarlyKey(isQuoting, askToQuote);
  const beginQuoting = () => {
    setIsQuoting(true);
    pressAgain();
  };
  useEffect(() => {
    const timer = window.setTimeout(() => whenIdle(askToQuote), QUOTE_AFTER);
    return () => window.clearTimeout(timer);
  }, [askToQuote]);
  const walkFound = useFound(column, landing?.at ?? null, visit);
  const show = ({ target }: { readonly target: EventTarget }) => {
    const asked =
      target instanceof Element ? target.closest<HTMLElement>('[data-show]')?.dataset.show : undefined;
    if (asked) {
      app.shown.set(asked);
      // What is asked for is shown in Context; where that pane is folded away, it is laid over the text.
      if (!document.querySelector('[data-pane="right"]')) app.overlay.set('right');
    }
    return asked !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The names of the text are no button elements, so their keys are seen to here.
    if (event.target instanceof HTMLSpanElement && show(event)) event.preventDefault();
  };
  return (
    <>
      <Column onClick={show} onKeyDown={onKeyDown} ref={column}>
        <PlanText />
      </Column>
      <FoundBar onStep={walkFound} />
      <Suspense fallback={null}>
        {canQuote ? <QuoteTools column={column} onReady={beginQuoting} /> : null}
      </Suspense>
    </>
  );
});
