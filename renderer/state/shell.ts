import { NO_PLACE_IN_LINK, writeLink } from '../../corpus/index.ts';
import type { OpenedFile } from '../../electron/bridge.ts';
import type { Host } from '../host.ts';
import { whyUnknown } from './landing.ts';
import { TEXT_SIZE } from './look.ts';
import { parseRoute } from './route.ts';
import type { Router } from './router.ts';

type Obeying = {
  readonly host: Pick<Host, 'onLink' | 'onCommand' | 'onFile'>;
  readonly router: Pick<Router, 'open'>;
  readonly planId: string;
  /** Says one sentence about a link that leads nowhere. */
  readonly refuse: (sentence: string) => void;
  readonly focusGoTo: () => void;
  /** Does a command by its id. */
  readonly run: (id: string) => void;
  /** Takes in a file that a person opened. */
  readonly takeFile: (file: OpenedFile) => void;
};

/** Does what the menu of the shell, and the links and files that open Remit, ask for. */
export function obeyShell({ host, router, planId, refuse, focusGoTo, run, takeFile }: Obeying): void {
  // A link comes from anywhere: one that leads nowhere takes nobody away from where they are.
  host.onLink((link) => {
    if (link === null) return refuse(NO_PLACE_IN_LINK);
    if (link.plan !== planId) return refuse(whyUnknown(writeLink(link.plan, link.id)));
    router.open({ kind: 'read', id: link.id });
  });
  host.onCommand((command) => {
    switch (command.kind) {
      case 'go-to':
        return focusGoTo();
      case 'run':
        return run(command.id);
    }
  });
  host.onFile(takeFile);
}

/** Lets links to places open through the router, so that a link to the place where we are opens it again. */
export function followLinks(page: Document, router: Router): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
    const href = link?.getAttribute('href');
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!href || !plain || event.defaultPrevented) return;
    event.preventDefault();
    router.open(parseRoute(href));
  });
}

/** The size of the text one step on, within what is allowed; `reset` gives the usual one. */
export function nextSize(now: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 100;
  return Math.min(
    TEXT_SIZE.most,
    Math.max(TEXT_SIZE.least, now + (step === 'in' ? TEXT_SIZE.step : -TEXT_SIZE.step)),
  );
}
