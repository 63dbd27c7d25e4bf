import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app-context.ts';
import type { Landing } from '../../state/landing.ts';
import { subjectOf, takeFocus } from './arrival.ts';
import { keepFocus } from './kept-focus.ts';
import { watchFocus } from './never-lost.ts';
import { rememberFocus } from './pane-cycle.ts';

/** All that the window does about the focus: what is opened takes it, Back gives it back, F6 finds it, and it is never lost. Gives what is to be said of the view that was opened. */
export function useFocus(landing: Landing, visit: number): string {
  const { overlay, router } = useApp();
  const subject = subjectOf(landing);
  const before = useRef(subject);
  const [said, setSaid] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit arrives, and nothing else does.
  useEffect(() => {
    const isOther = before.current !== subject;
    before.current = subject;
    const { focus, spot } = router.visits.get();
    // A start leaves the focus to the page, unless it is one again.
    if (visit === 1 && focus === null) return;
    // A pane over the text has done its work when a place is opened.
    if (visit > 1) overlay.set('none');
    const isReturn = focus !== null || spot !== null;
    setSaid('');
    return takeFocus({ page: document, landing, focus, isReturn, isOther, onArrived: setSaid });
  }, [visit, overlay, router]);

  useEffect(() => {
    document.addEventListener('focusin', rememberFocus);
    const ends = [keepFocus(document, router), watchFocus(document)];
    return () => {
      document.removeEventListener('focusin', rememberFocus);
      for (const end of ends) end();
    };
  }, [router]);
  return said;
}
