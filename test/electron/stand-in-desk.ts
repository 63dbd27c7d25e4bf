import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import type { Answers, Desk } from '../desktop/desk.ts';
import { openStandInWindow, type StandInWindow } from './stand-in-window.ts';
import { createWire, type Wire } from './wire.ts';

const project = join(import.meta.dirname, '..', '..');

/** A desk on the stand-in, with what only it can do. */
export type StandInDesk = Desk & {
  readonly window: StandInWindow;
  /** Whether the shell lets a request for an address through. */
  readonly isLetThrough: (url: string) => Promise<boolean>;
};

type Running = { readonly child: ChildProcess; readonly wire: Wire };

/**
 * Sets up a desk with empty data and a Chromium of its own, where the built main of the shell runs in a process of its own, with the stand-in for
 * `electron`. The app must have been built.
 */
export async function openStandInDesk(): Promise<StandInDesk> {
  const data = await mkdtemp(join(tmpdir(), 'remit-desk-'));
  const browser = await launchChromium();
  const asked: string[] = [];
  const sentToBrowser: string[] = [];
  let answers: Answers = {};
  let running: Running | undefined;
  let window: StandInWindow | undefined;

  const wire = (): Wire => {
    if (running === undefined) throw new Error('Remit is not running.');
    return running.wire;
  };
  const opened = (): StandInWindow => {
    if (window === undefined) throw new Error('Remit is not running.');
    return window;
  };
  const shown = (): Page => {
    const { page } = opened();
    if (page === undefined) throw new Error('There is no page in the window.');
    return page;
  };
  const readable = async (): Promise<void> => {
    await shown().locator('main article:visible, main h1:visible').first().waitFor();
    await shown().evaluate(() => document.fonts.ready);
  };

  const outside = {
    load: (url: string) => opened().load(url),
    reload: () => opened().loadAnew(),
    send: (channel: string, value: unknown) => opened().deliver(channel, value),
    printToPDF: (options: string) => opened().printToPDF(options),
    messageBox: (options: string) => {
      asked.push(options);
      return answers.button ?? 0;
    },
    saveDialog: (options: string) => {
      asked.push(options);
      return answers.savePath;
    },
    openDialog: (options: string) => {
      asked.push(options);
      return answers.openPath;
    },
    openExternal: (url: string) => void sentToBrowser.push(url),
    secondInstance: (argv: readonly string[], folder: string) => wire().ask('secondInstance', argv, folder),
  };

  const spawnMain = (args: readonly string[]): Running => {
    const hook = new URL('./stand-in-hook.ts', import.meta.url).href;
    const main = join(project, 'dist', 'main', 'main.js');
    const child = spawn(process.execPath, ['--import', 'tsx', '--import', hook, main, ...args], {
      cwd: project,
      env: { ...process.env, REMIT_STAND_IN_DATA: data },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    // The main process may be killed at any moment, also while a message is written to it: then what was asked is answered by nobody.
    const post = (message: unknown): void => {
      if (child.connected) child.send(message as object, (failed) => void (failed && own.end()));
      else own.end();
    };
    const own = createWire(post, outside);
    child.on('message', own.hear);
    child.once('exit', own.end);
    return { child, wire: own };
  };

  const gone = async ({ child }: Running): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };

  // With the main process the window goes too, and all that it had in its memory.
  const end = async (how: (was: Running) => unknown): Promise<void> => {
    const was = running;
    if (was === undefined) return;
    await how(was);
    await gone(was);
    running = undefined;
    await window?.close();
    window = undefined;
  };

  return {
    data,
    complaints: () => opened().complaints(),
    get page() {
      return shown();
    },
    get window() {
      return opened();
    },
    second: async (open) => {
      const [other] = await Promise.all([shown().waitForEvent('popup'), open()]);
      return other;
    },
    start: async (args = []) => {
      window = await openStandInWindow(browser, wire);
      running = spawnMain(args);
      await waitFor(() => window?.page !== undefined);
      await readable();
    },
    startAgain: (args = []) => gone(spawnMain(args)),
    kill: () => end(({ child }) => child.kill('SIGKILL')),
    close: () => end((was) => was.wire.ask('close')),
    answer: async (given) => {
      answers = given;
    },
    asked: async () => asked,
    sentToBrowser: async () => sentToBrowser,
    press: async (name) => void (await wire().ask('press', name)),
    isLetThrough: async (url) => (await wire().ask('mayRequest', url)) === true,
    crash: async () => {
      const was = shown();
      const crashed = was.waitForEvent('crash');
      await Promise.race([crashed, was.goto('chrome://crash').catch(() => crashed)]);
      await wire().ask('crashed');
      await waitFor(() => opened().page !== was);
      await readable();
    },
    leave: async () => {
      await end(({ child }) => child.kill('SIGKILL'));
      await browser.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

const PATIENCE = 20_000;

async function waitFor(isSo: () => boolean): Promise<void> {
  const start = Date.now();
  while (!isSo()) {
    if (Date.now() - start > PATIENCE) throw new Error('The window did not open.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
