import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createBuilder } from 'vite';
import { parse } from 'yaml';
import { electronVersion, fetchElectron, findElectron } from './electron-binary.ts';
import { fuseWire, undecidedFuse } from './fuse-wire.ts';
import { writeIconFiles } from './icon-files.ts';
import { checksums, elsewhere, noElectron, notMade, packersHere, type System, systemOf } from './packages.ts';
import { copyElectron, findProgram, programWithFuses, runPacker, unpackedApp } from './packer.ts';

const project = join(import.meta.dirname, '..');
const release = join(project, 'release');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const usage = `Packs Remit for the system of this machine, into release/.
  --all   fail when any package of this system cannot be made; usually what can be made is enough`;

async function targetsBySystem(): Promise<Readonly<Record<System, readonly string[]>>> {
  const config: Readonly<Record<System, { readonly target: readonly string[] }>> = parse(
    await readFile(join(project, 'electron-builder.yml'), 'utf8'),
  );
  return { win: config.win.target, mac: config.mac.target, linux: config.linux.target };
}

async function build(): Promise<void> {
  const builder = await createBuilder({ configFile: join(project, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  await writeIconFiles(join(project, 'dist', 'icons'));
}

async function packages(): Promise<readonly string[]> {
  const entries = await readdir(release, { withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && entry.name.includes('emit') && !/\.(?:ya?ml|blockmap)$/u.test(entry.name),
    )
    .map(({ name }) => name);
}

async function writeChecksums(system: System): Promise<void> {
  const digest = async (name: string) => {
    const sha256 = createHash('sha256')
      .update(await readFile(join(release, name)))
      .digest('hex');
    return { name, sha256 };
  };
  const text = checksums(await Promise.all((await packages()).map(digest)));
  await writeFile(join(release, `checksums-${system}-${process.arch}.txt`), text);
}

/** Makes one target after another, and gives those that could not be made. */
async function pack(system: System, targets: readonly string[], program: string): Promise<readonly string[]> {
  const env = { ...process.env, ...packersHere(process.env, (name) => findProgram(name, process.env)) };
  const electron = join(release, '.electron');
  const run = (target: string, ...args: readonly string[]) => {
    const log = join(release, 'logs', `${target}.log`);
    return runPacker({ project, env, log, args: [`--${system}`, target, ...args] });
  };
  await copyElectron(program, system, electron);
  if (!(await run('dir', `-c.electronDist=${electron}`))) {
    throw new Error(`The app could not be packed. What the packer said is in ${shown('dir')}.`);
  }
  const app = await unpackedApp(release, system);
  const undecided = undecidedFuse(fuseWire(await readFile(programWithFuses(app, system))));
  if (undecided !== undefined) throw new Error(undecided);
  const missing: string[] = [];
  for (const target of targets) {
    if (await run(target, '--prepackaged', app)) say(`Made the ${target} package.`);
    else {
      say(notMade(target, shown(target)));
      missing.push(target);
    }
  }
  await rm(electron, { recursive: true, force: true });
  return missing;
}

const shown = (target: string): string => relative(project, join(release, 'logs', `${target}.log`));

async function run(): Promise<void> {
  const flags = process.argv.slice(2);
  if (flags.includes('--help')) return say(usage);
  const unknown = flags.find((flag) => flag !== '--all');
  if (unknown !== undefined) throw new Error(`"${unknown}" is not known here.\n${usage}`);
  const system = systemOf(process.platform);
  if (system === undefined) throw new Error('Packages of Remit are for Windows, macOS and Linux.');
  const targets = await targetsBySystem();
  await rm(release, { recursive: true, force: true });
  await build();
  const program = findElectron() ?? (await fetchElectron(say));
  if (program === undefined) throw new Error(noElectron(electronVersion(), system, process.arch));
  const missing = await pack(system, targets[system], program);
  await writeChecksums(system);
  for (const name of await packages()) say(`release/${name}`);
  say(elsewhere(system, targets));
  const isEnough = flags.includes('--all') ? missing.length === 0 : missing.length < targets[system].length;
  if (!isEnough) process.exitCode = 1;
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
