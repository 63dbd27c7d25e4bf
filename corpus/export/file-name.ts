const LONGEST_PART = 60;

/**
 * The name of an exported file: "remit-ipr-2021-2025-dossier-cnipa-2026-11-22.csv". Before its extension ("csv", "remit.json") it has small letters, digits and
 * hyphens only, is at most 200 characters long and begins with "remit", so that every system takes it: no separator, no name of a device, no hidden file.
 */
export function fileName(planId: string, what: string, date: string, extension: string): string {
  const parts = ['remit', ...[planId, what, date].map(slug)].filter((part) => part !== '');
  return [parts.join('-'), ...extension.split('.').map(slug)].join('.');
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
}
