import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a bundle was made of, in the shape in which Vite gives it. */
export type Bundle = {
  readonly output: readonly (Chunk | Asset)[];
};
type Chunk = {
  readonly type: 'chunk';
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
};
type Asset = { readonly type: 'asset'; readonly originalFileNames: readonly string[] };

/** A package of which something was bundled, and its licence. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** As its package.json has it: an SPDX expression. */
  readonly licence: string;
  /** The texts of its licence and notices, whole; empty where it brings none. */
  readonly text: string;
};

/** What the bundler puts in of its own accord, by the beginning of its names, and the package that it belongs to. */
const OWN_CODE = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
] as const;

/**
 * Gives the folders of the packages that some bundles hold something of, each with those of its files that are in. A module that was shaken
 * out is not; a file such as a typeface is, by the name of the file that it was copied from, which is relative to `root`. What a package
 * had bundled into its own files before counts as well.
 */
export function packageFolders(
  bundles: readonly Bundle[],
  root: string,
): ReadonlyMap<string, readonly string[]> {
  const files = bundles
    .flatMap(({ output }) => output)
    .flatMap((part) =>
      part.type === 'asset'
        ? part.originalFileNames.map((name) => join(root, name))
        : Object.entries(part.modules)
            .filter(([, { renderedLength }]) => renderedLength > 0)
            .map(([id]) => id),
    );
  const folders = new Map<string, string[]>();
  const put = (folder: string, inside: readonly string[]) =>
    folders.set(folder, [...(folders.get(folder) ?? []), ...inside]);
  for (const file of new Set(files)) {
    const folder = folderOf(file);
    if (folder === undefined) continue;
    put(folder, [file]);
    for (const name of bundledBefore(file)) put(folderFrom(folder, name), []);
  }
  return folders;
}

function folderOf(file: string): string | undefined {
  const own = OWN_CODE.find(([beginning]) => file.startsWith(beginning));
  if (own !== undefined) return folderFrom(import.meta.dirname, own[1]);
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/su.exec(file)?.[1];
}

/** Finds a package as Node does: in the nearest folder above that has it. */
function folderFrom(start: string, name: string): string {
  const folder = join(start, 'node_modules', name);
  if (existsSync(folder)) return folder;
  const above = dirname(start);
  if (above === start)
    throw new Error(`The package ${name} is bundled, but is not in node_modules. Run: npm ci`);
  return folderFrom(above, name);
}

const isCode = (file: string): boolean => /\.[cm]?js$/u.test(file) && existsSync(file);

/** Bundlers head what they take from a package with a line that names it. */
const TAKEN_FROM = /^\/\/(?:#region)? node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gmu;

function bundledBefore(file: string): readonly string[] {
  if (!isCode(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(TAKEN_FROM)].flatMap(([, name]) => name ?? []);
}

/** A licence that stands in a comment of the code itself, whole: code that was adapted from elsewhere. */
function licencesWithin(file: string): readonly string[] {
  if (!isCode(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/\/\*[*!]([\s\S]*?)\*\//gu)]
    .map(([, comment]) => (comment ?? '').replace(/^[ \t]*\* ?/gmu, '').trim())
    .filter((comment) => /Permission is hereby granted|Redistribution and use/u.test(comment));
}

const LICENCE_FILE = /^(?:licen[cs]es?|copying|notice|ofl)(?:[-.](?:md|txt|mit|.+\.txt))?$/iu;
// Vite's file goes on with the licences of what Vite itself bundles, none of which gets into another program.
const BUNDLED_IN_VITE = /\n# Licenses of bundled dependencies\n[\s\S]*$/u;

/** Reads what a package says about its licence: in its files of that name, and within those of its files that are bundled. */
export function readPackage(folder: string, bundled: readonly string[] = []): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
    .map((text) => text.replace(BUNDLED_IN_VITE, '').trim());
  const within = bundled.flatMap(licencesWithin);
  return {
    name,
    version,
    licence: license ?? 'not stated',
    text: [...files, ...new Set(within)].join('\n\n'),
  };
}

/** Lists the packages of some bundles, each once, by name. */
export function bundledPackages(bundles: readonly Bundle[], root: string): readonly BundledPackage[] {
  return [...packageFolders(bundles, root)]
    .map(([folder, files]) => readPackage(folder, files))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** Writes the packages as a text for people: a list first, then the licences, one text once for all packages that share it. */
export function licencesText(packages: readonly BundledPackage[], version: string): string {
  const line = ({ name, version: own, licence }: BundledPackage) => `  ${name} ${own} (${licence})`;
  const texts = [...new Set(packages.map(({ text }) => text))];
  const groups = texts.map((text) => {
    const sharing = packages.filter((one) => one.text === text);
    return [...sharing.map(line), '', text || 'This package brings no text of its licence.'].join('\n');
  });
  return [
    `Remit ${version} contains parts of these packages:`,
    packages.map(line).join('\n'),
    ...groups.map((group) => `${'-'.repeat(80)}\n\n${group}`),
    '',
  ].join('\n\n');
}
