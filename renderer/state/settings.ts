import { CITATION_STYLES, type CitationStyle } from '../../corpus/index.ts';
import { ALL_COLUMNS, type CommitmentSettings, readCommitmentSettings } from './commitment-settings.ts';
import { type HandoutSettings, readHandoutSettings, USUAL_HANDOUT } from './handout-settings.ts';
import { type KeptPlaces, readKeptPlaces } from './kept-place.ts';
import { type KeptSearches, NO_SEARCHES, readKeptSearches } from './kept-searches.ts';
import { DEFAULT_LOOK, type Look, oneOf, readLook, within } from './look.ts';
import { type RecentPlace, readRecentPlaces } from './recent-places.ts';

/** How a person likes Remit to look. Kept between visits; a damaged copy is read as far as it makes sense. */
export type Settings = Look & {
  /** Whether the notes of the editor are shown beside the text. */
  readonly notes: boolean;
  /** Whether single letters (j, k, /, ?) work as keys. WCAG 2.1.4 asks for a way to switch them off. */
  readonly letterKeys: boolean;
  /** Whether folded parts of the text are open on paper. */
  readonly printFolded: PrintFolded;
  /** Whether the newer version of the plan is shown that the person opened from a pack, and not the one that Remit came with. */
  readonly newerVersion: boolean;
  readonly left: PaneSetting;
  readonly right: PaneSetting;
  /** The style in which places are cited when they are copied. */
  readonly citationStyle: CitationStyle;
  /** Where reading stopped in each plan, and what is folded there. */
  readonly places: KeptPlaces;
  readonly searches: KeptSearches;
  /** The places opened last, the newest first, of all plans. */
  readonly recent: readonly RecentPlace[];
  readonly commitments: CommitmentSettings;
  readonly handout: HandoutSettings;
  /** Marks on commitments as an earlier version kept them here; the notes take them over once (see old-marks.ts). */
  readonly marks: readonly unknown[];
};

export type PrintFolded = 'open' | 'as-shown';
/** `size` is in CSS pixels. */
export type PaneSetting = { readonly size: number; readonly folded: boolean };

const MOST_OLD_MARKS = 2_000;
export const PANE_SIZE = { least: 200, most: 520 } as const;

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_LOOK,
  notes: true,
  letterKeys: true,
  citationStyle: 'plain',
  printFolded: 'open',
  newerVersion: false,
  left: { size: 264, folded: false },
  right: { size: 300, folded: false },
  places: {},
  searches: NO_SEARCHES,
  recent: [],
  commitments: ALL_COLUMNS,
  handout: USUAL_HANDOUT,
  marks: [],
};

/** Reads settings from stored text. Whatever is missing, damaged or out of range falls back to its default. */
export function parseSettings(text: string | null): Settings {
  const kept = readObject(text);
  const standard = DEFAULT_SETTINGS;
  return {
    ...readLook(kept),
    notes: typeof kept.notes === 'boolean' ? kept.notes : standard.notes,
    letterKeys: typeof kept.letterKeys === 'boolean' ? kept.letterKeys : standard.letterKeys,
    citationStyle: oneOf(CITATION_STYLES, kept.citationStyle) ?? standard.citationStyle,
    printFolded: kept.printFolded === 'as-shown' ? 'as-shown' : standard.printFolded,
    newerVersion: kept.newerVersion === true,
    left: readPane(kept.left, standard.left),
    right: readPane(kept.right, standard.right),
    places: readKeptPlaces(kept.places),
    searches: readKeptSearches(kept.searches),
    recent: readRecentPlaces(kept.recent),
    commitments: readCommitmentSettings(kept.commitments),
    handout: readHandoutSettings(kept.handout),
    marks: Array.isArray(kept.marks) ? kept.marks.slice(0, MOST_OLD_MARKS) : standard.marks,
  };
}

/** Writes settings as text that `parseSettings` reads back. */
export function formatSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function readPane(kept: unknown, standard: PaneSetting): PaneSetting {
  const { size, folded } = asObject(kept);
  return {
    size: within(size, PANE_SIZE) ?? standard.size,
    folded: typeof folded === 'boolean' ? folded : standard.folded,
  };
}

function readObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
