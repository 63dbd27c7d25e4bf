import { electronVersion, findElectron } from '../../scripts/electron-binary.ts';

/** Electron's program, or why the stories cannot be told to it here. */
export type Program = { readonly path: string } | { readonly missing: string };

/** Finds what the stories need: the program of Electron, and on Linux a display. */
export function findProgram(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Program {
  const path = findElectron();
  if (path === undefined) {
    return { missing: `its program (${electronVersion()}) is not here; npm start fetches it` };
  }
  const hasDisplay = process.platform !== 'linux' || environment.DISPLAY || environment.WAYLAND_DISPLAY;
  return hasDisplay ? { path } : { missing: 'there is no display; xvfb-run gives one' };
}
