import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request, Route } from 'playwright-core';
import { watch } from '../browser/watch.ts';
import { DELIVER, evaluatedPreload, INVOKE } from './stand-in-preload.ts';
import type { Wire } from './wire.ts';

const PRELOAD = join(import.meta.dirname, '..', '..', 'dist', 'preload', 'preload.cjs');

/**
 * A Chromium of the system cannot open `app:` addresses, so the pages of the app stand at this origin instead, which exists nowhere. Everything
 * that the shell sees says `app://remit` again.
 */
export const STAND_IN_ORIGIN = 'https://remit.invalid';
const APP = 'app://remit';

const toChromium = (url: string) => url.replace(/^app:\/\/remit(?=[/#?]|$)/u, STAND_IN_ORIGIN);
const toApp = (url: string) => url.replace(/^https:\/\/remit\.invalid(?=[/#?]|$)/u, APP);
const withoutHash = (url: string) => url.replace(/#.*$/su, '');

type Asking = { askedWindows?: (readonly [url: string, name: string])[] };

/** Runs in the page, and keeps what `window.open` was given, because Chromium tells nobody the name of a window that it opens. */
function tellAskedWindows(): void {
  const asked: [string, string][] = [];
  const open = window.open.bind(window);
  Object.assign(window, { askedWindows: asked });
  window.open = (url = '', name = '', features) => {
    asked.push([new URL(url, location.href).href, name]);
    return open(url, name, features);
  };
}

function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

type Served = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
};

/** The window of the stand-in: a page of Chromium that has every file from the shell, and carries every call to it. */
export type StandInWindow = {
  readonly page: Page | undefined;
  readonly context: BrowserContext;
  /** Everything that was asked for and is no page of the app. Nothing of it was ever let out. */
  readonly foreign: readonly string[];
  /** What went wrong in the page. */
  readonly complaints: () => readonly string[];
  readonly load: (url: string) => Promise<void>;
  /** Opens another page at the address of the one that crashed, because a page of Chromium that crashed stays so. */
  readonly loadAnew: () => Promise<void>;
  readonly deliver: (channel: string, value: unknown) => Promise<void>;
  readonly printToPDF: (options: string) => Promise<Uint8Array>;
  /** Opens a page of another origin in the same Chromium, with the preload that Electron would give it too. */
  readonly foreignPage: (html: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Opens a window that nothing is loaded in yet. `wire` leads to the main process. */
export async function openStandInWindow(browser: Browser, wire: () => Wire): Promise<StandInWindow> {
  const foreign: string[] = [];
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // Over `app:` there are none, because the scheme is registered without them.
    serviceWorkers: 'block',
  });
  const second = new Map<string, Promise<boolean>>();
  let page: Page | undefined;
  let complaints: readonly string[] = [];
  /** The address that the shell itself is loading, which no event of a navigation comes before. */
  let loading: string | undefined;

  const shown = (): Page => {
    if (page === undefined) throw new Error('There is no page in the window.');
    return page;
  };

  /** Whether the shell lets the page have the second window that it asked for last, by its address and name; it is asked once. */
  const maySecond = async (url: string): Promise<boolean> => {
    const asked = await shown()
      .evaluate(() => (window as unknown as Asking).askedWindows?.at(-1))
      .catch(() => undefined);
    const key = JSON.stringify(asked ?? url);
    const answer =
      second.get(key) ??
      (wire().ask('mayOpen', toApp(asked?.[0] ?? url), asked?.[1] ?? '') as Promise<boolean>).catch(
        () => false,
      );
    second.set(key, answer);
    return answer;
  };

  /** Gives the page what the shell gives it, behind the guard of the shell. Nothing is ever asked of a network. */
  const answerRequest = async (route: Route): Promise<void> => {
    const request = route.request();
    const url = toApp(request.url());
    if (!url.startsWith(`${APP}/`)) foreign.push(url);
    // The first request of a second window belongs to no page yet.
    const from = pageOf(request);
    if (from !== page && !(await maySecond(url))) return route.abort('aborted');
    if (from === page && request.isNavigationRequest() && withoutHash(request.url()) !== loading) {
      const isMainFrame = request.frame() === shown().mainFrame();
      if (!(await wire().ask('mayNavigate', url, isMainFrame))) return route.abort('aborted');
    }
    if (!(await wire().ask('mayRequest', url))) return route.abort('blockedbyclient');
    const { body, ...head } = (await wire().ask('serve', url, request.method())) as Served;
    return route.fulfill({ ...head, body: Buffer.from(body) });
  };

  await context.exposeBinding(INVOKE, ({ frame, page: from }, channel: string, given: readonly unknown[]) => {
    const sender = { url: toApp(frame.url()), isMainFrame: frame === from.mainFrame() };
    return wire().ask('invoke', channel, sender, given);
  });
  await context.addInitScript(tellAskedWindows);
  await context.addInitScript(evaluatedPreload(await readFile(PRELOAD, 'utf8')));
  // What was asked while Remit ended is answered by nobody.
  await context.route('**/*', (route) =>
    answerRequest(route).catch(() => route.abort().catch(() => undefined)),
  );
  // Chromium opens a second window before anybody can be asked: it stays empty, and closes when the shell says no.
  context.on('page', async (other) => {
    if (other === page || (await other.opener()) === null) return;
    if (!(await maySecond(toApp(other.url())))) await other.close();
  });

  const load = async (url: string): Promise<void> => {
    page = await context.newPage();
    complaints = watch(page, () => true);
    loading = withoutHash(toChromium(url));
    await page.goto(toChromium(url));
    loading = undefined;
  };

  return {
    foreign,
    context,
    complaints: () => complaints,
    get page() {
      return page;
    },
    load,
    loadAnew: async () => {
      const was = shown();
      await load(toApp(was.url()));
      await was.close();
    },
    deliver: (channel, value) =>
      shown().evaluate(
        ([name, ...given]) =>
          (window as unknown as Record<string, (...all: unknown[]) => void>)[name]?.(...given),
        [DELIVER, channel, value] as const,
      ),
    printToPDF: (given) => {
      const { generateTaggedPDF, generateDocumentOutline, pageSize, ...same } = JSON.parse(given);
      const own = { tagged: generateTaggedPDF, outline: generateDocumentOutline, format: pageSize };
      return shown().pdf({ ...same, ...own });
    },
    foreignPage: async (html) => {
      const other = await context.newPage();
      await other.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await other.goto('https://evil.invalid/');
      return other;
    },
    close: () => context.close(),
  };
}
