import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { watch } from '../browser/watch.ts';
import type { Answers, Desk } from './desk.ts';

const project = join(import.meta.dirname, '..', '..');

/** What is kept in the main process of Electron for a test, in place of a person and of the system's browser. */
type Kept = { answers: Answers; readonly asked: string[]; readonly sentToBrowser: string[] };

type InMain = { readonly standIn: Kept };

/** Sets up a desk with empty data for the Electron program at a path. The app must have been built. Dialogs are answered, and never shown. */
export async function openElectronDesk(program: string): Promise<Desk> {
  const data = await mkdtemp(join(tmpdir(), 'remit-desk-'));
  let running: ElectronApplication | undefined;
  let page: Page | undefined;
  let answers: Answers = {};
  let complaints: readonly string[] = [];
  let before: Pick<Kept, 'asked' | 'sentToBrowser'> = { asked: [], sentToBrowser: [] };

  // Root cannot have the sandbox on Linux; everybody else has it.
  const isRoot = process.platform !== 'win32' && userInfo().uid === 0;
  const argumentsOf = (args: readonly string[]) => [
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${data}`,
    project,
    ...args,
  ];
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
    ),
  );

  const app = (): ElectronApplication => {
    if (running === undefined) throw new Error('Remit is not running.');
    return running;
  };
  const shown = (): Page => {
    if (page === undefined) throw new Error('There is no window.');
    return page;
  };
  const ready = async (): Promise<void> => {
    await shown().locator('main article:visible, main h1:visible').first().waitFor();
    await shown().evaluate(() => document.fonts.ready);
  };
  const kept = async (): Promise<Pick<Kept, 'asked' | 'sentToBrowser'>> => {
    const now = running ? await app().evaluate(() => (globalThis as unknown as InMain).standIn) : undefined;
    return {
      asked: [...before.asked, ...(now?.asked ?? [])],
      sentToBrowser: [...before.sentToBrowser, ...(now?.sentToBrowser ?? [])],
    };
  };
  const giveAnswers = () =>
    app().evaluate((_electron, given) => {
      (globalThis as unknown as InMain).standIn.answers = given;
    }, answers);

  /** Puts a person in front of the dialogs. */
  const sitDown = () =>
    app().evaluate(({ dialog, shell }, given) => {
      const own: Kept = { answers: given, asked: [], sentToBrowser: [] };
      Object.assign(globalThis, { standIn: own });
      const said = (all: readonly unknown[]) => void own.asked.push(JSON.stringify(all.at(-1)));
      Object.assign(dialog, {
        showMessageBox: async (...all: readonly unknown[]) => {
          said(all);
          return { response: own.answers.button ?? 0, checkboxChecked: false };
        },
        showSaveDialog: async (...all: readonly unknown[]) => {
          said(all);
          return { canceled: own.answers.savePath === undefined, filePath: own.answers.savePath ?? '' };
        },
        showOpenDialog: async (...all: readonly unknown[]) => {
          said(all);
          const { openPath } = own.answers;
          return { canceled: openPath === undefined, filePaths: openPath === undefined ? [] : [openPath] };
        },
      });
      Object.assign(shell, { openExternal: async (url: string) => void own.sentToBrowser.push(url) });
    }, answers);

  const ended = async (): Promise<void> => {
    running = undefined;
    page = undefined;
  };

  return {
    data,
    complaints: () => complaints,
    get page() {
      return shown();
    },
    second: async (open) => {
      const [other] = await Promise.all([app().waitForEvent('window'), open()]);
      return other;
    },
    start: async (args = []) => {
      running = await _electron.launch({
        executablePath: program,
        args: argumentsOf(args),
        env,
        cwd: project,
      });
      await sitDown();
      page = await running.firstWindow();
      complaints = watch(page, () => true);
      await ready();
    },
    startAgain: async (args = []) => {
      const second = spawn(program, argumentsOf(args), { env, cwd: project, stdio: 'ignore' });
      await once(second, 'exit');
    },
    kill: async () => {
      before = await kept();
      const main = app().process();
      const gone = once(main, 'exit');
      main.kill('SIGKILL');
      await gone;
      await ended();
    },
    close: async () => {
      before = await kept();
      const gone = once(app().process(), 'exit');
      await app().evaluate(({ app: remit }) => remit.quit());
      await gone;
      await ended();
    },
    answer: async (given) => {
      answers = given;
      if (running) await giveAnswers();
    },
    asked: async () => (await kept()).asked,
    sentToBrowser: async () => (await kept()).sentToBrowser,
    press: (name) =>
      app().evaluate(({ Menu }, wanted) => {
        const all = (menu: Electron.Menu | null | undefined): readonly Electron.MenuItem[] =>
          (menu?.items ?? []).flatMap((item) => [item, ...all(item.submenu)]);
        const found = all(Menu.getApplicationMenu()).find(
          ({ id, label }) => id === wanted || label === wanted,
        );
        if (found === undefined) throw new Error(`The menu has no "${wanted}".`);
        found.click();
      }, name),
    crash: async () => {
      const count = (await kept()).asked.length;
      await app().evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      );
      await expect.poll(async () => (await kept()).asked.length).toBeGreaterThan(count);
      await expect.poll(() => app().windows().length).toBeGreaterThan(0);
      page = app().windows().at(-1);
      await ready();
    },
    leave: async () => {
      await running?.close().catch(() => undefined);
      await ended();
      await rm(data, { recursive: true, force: true });
    },
  };
}
