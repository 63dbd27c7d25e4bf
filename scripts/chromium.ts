import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[name] ?? '', file),
    ),
  ),
};

// What Chromium would do on the network of its own accord is switched off: the tests count every request.
const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to do where no Chromium can be had. */
export const NO_CHROMIUM =
  'No Chromium was found. Install Chromium or Google Chrome, or set the variable CHROMIUM to its program file.';

/**
 * Finds a Chromium: the one that the variable CHROMIUM names, one in the usual places, or Playwright's own. Where there is none it is
 * got: as root on Debian and Ubuntu from the system's packages, and otherwise by Playwright's own download. `undefined` where none can
 * be had; `NO_CHROMIUM` says what to do.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const found = [...(PLACES[process.platform] ?? []), chromium.executablePath()].find((file) =>
    existsSync(file),
  );
  if (found) return found;
  return (isRoot() && existsSync('/usr/bin/apt-get') ? installChromium() : undefined) ?? downloadChromium();
}

/** Starts a Chromium without a window. Throws with a plain sentence where none can be had. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...chromiumArguments()] });
}

/** The arguments with which every Chromium is started here. */
export function chromiumArguments(): readonly string[] {
  return isRoot() ? ['--no-sandbox', ...QUIET] : QUIET;
}

function installChromium(): string | undefined {
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return PLACES.linux?.find((file) => existsSync(file));
}

const DOWNLOAD_WITHIN = 180_000;

function downloadChromium(): string | undefined {
  // The package does not export its program, but it does say where it is.
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(manifest), 'cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: DOWNLOAD_WITHIN,
    });
  } catch {
    return undefined;
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function isRoot(): boolean {
  return process.platform !== 'win32' && userInfo().uid === 0;
}
