import { type KeptLink, readKeptLinks } from './kept-links.ts';

/** What the table of commitments can show besides the sentence and its place. */
export type CommitmentColumn = (typeof COMMITMENT_COLUMNS)[number];

export const COMMITMENT_COLUMNS = ['verb', 'object', 'facts', 'who', 'clause', 'own'] as const;

/** How a person likes the list of commitments: what it shows, and the filters that were saved. */
export type CommitmentSettings = {
  readonly columns: readonly CommitmentColumn[];
  readonly saved: readonly KeptLink[];
};

/** What the address of every list of commitments begins with. */
export const COMMITMENTS_LINK = '#/commitments';

export const ALL_COLUMNS: CommitmentSettings = { columns: COMMITMENT_COLUMNS, saved: [] };

/** Reads what is kept of the list of commitments. Whatever is damaged falls back to all columns and to no saved filters. */
export function readCommitmentSettings(kept: unknown): CommitmentSettings {
  const { columns, saved }: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    columns: Array.isArray(columns)
      ? COMMITMENT_COLUMNS.filter((column) => columns.includes(column))
      : COMMITMENT_COLUMNS,
    saved: readKeptLinks(saved, `${COMMITMENTS_LINK}?`),
  };
}
