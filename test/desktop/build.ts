import { setup as buildApp } from '../browser/build.ts';
import { findProgram } from './program.ts';

/** Builds the app for the stories in Electron, or says in one line that they do not run, and why. */
export async function setup(): Promise<void> {
  const found = findProgram();
  if ('path' in found) return buildApp();
  process.stdout.write(`The stories of the Desktop did not run in Electron: ${found.missing}.\n`);
}
