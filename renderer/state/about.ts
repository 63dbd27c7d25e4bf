/** A package of which Remit contains something. Gathered when Remit is built (scripts/licences.ts). */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** What *About* says of this copy of Remit. */
export type AboutDetails = {
  readonly version: string | null;
  readonly edition: 'browser' | 'desktop';
  /** The browser that draws the window, as its own user agent has it. */
  readonly userAgent: string;
  /** The plan that Remit was built with. */
  readonly plan: { readonly title: string; readonly number: string; readonly id: string };
  readonly digests: readonly { readonly name: string; readonly sha256: string }[];
  readonly packages: readonly BundledPackage[];
};

/** The names by which browsers give themselves away, the more particular first: a Chromium also calls itself Safari. */
const ENGINES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Electron', /\bElectron\/([\d.]+)/u],
  ['Edge', /\bEdg\/([\d.]+)/u],
  ['Chromium', /\b(?:Headless)?Chrome\/([\d.]+)/u],
  ['Firefox', /\bFirefox\/([\d.]+)/u],
  ['Safari', /\bVersion\/([\d.]+).*\bSafari\//u],
];

/** Says what draws the window, from its user agent: "Electron 45.4.1, Chromium 146.0.0.0". The whole user agent where it says nothing known. */
export function engineInWords(userAgent: string): string {
  const found = ENGINES.flatMap(([name, pattern]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return found.length === 0 ? userAgent : found.join(', ');
}

/** The name of an edition for people. */
export const EDITION_NAME = { browser: 'Browser edition', desktop: 'Desktop edition' } as const;

/** The version for people. */
export function versionInWords(version: string | null): string {
  return version === null ? 'of a version unknown' : `version ${version}`;
}

/** Writes all of *About* as plain text, to be sent to somebody who helps. It says nothing about the person or their notes. */
export function aboutText({ version, edition, userAgent, plan, digests, packages }: AboutDetails): string {
  return [
    `Remit, ${versionInWords(version)}, ${EDITION_NAME[edition]}`,
    `Runs in: ${engineInWords(userAgent)}`,
    `User agent: ${userAgent}`,
    `Came with: ${plan.title} (${plan.number}), ${plan.id}`,
    ...digests.map(({ name, sha256 }) => `SHA-256 of ${name}: ${sha256}`),
    `Contains: ${packages.map((one) => `${one.name} ${one.version} (${one.licence})`).join(', ')}`,
    '',
  ].join('\n');
}
