import { spawn } from 'node:child_process';

function opener(url: string): readonly [string, readonly string[]] | undefined {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? ['xdg-open', [url]] : undefined;
}

/** Opens an address in the person's browser. Where there is none, nothing happens: the address is printed anyway. */
export function openBrowser(url: string): void {
  const found = opener(url);
  if (found === undefined) return;
  const [command, args] = found;
  const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}
