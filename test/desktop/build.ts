import { electronVersion, findElectron } from '../../scripts/electron-binary.ts';
import { setup as buildApp } from '../browser/build.ts';

/** Builds the app for the stories in Electron, or says in one line that they do not run because its program is not here. */
export async function setup(): Promise<void> {
  if (findElectron() !== undefined) return buildApp();
  const how = 'npm start fetches it';
  process.stdout.write(
    `The stories of the Desktop did not run in Electron: its program (${electronVersion()}) is not here; ${how}.\n`,
  );
}
