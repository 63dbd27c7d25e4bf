import { CITATION_STYLES, type CitationStyle } from '../../corpus/index.ts';
import { ALL_COLUMNS, type CommitmentSettings, readCommitmentSettings } from './commitment-settings.ts';
import { type KeptSearches, NO_SEARCHES, readKeptSearches } from './kept-searches.ts';
import { NO_MARKS, type OwnMarks, readOwnMarks } from './own-marks.ts';
import { type RecentPlace, readRecentPlaces } from './recent-places.ts';

/** How a person likes Remit to look. Kept between visits; a damaged copy is read as far as it makes sense. */
export type Settings = {
  readonly theme: Theme;
  /** Size of the text of the plan, in percent of the usual size. */
  readonly textSize: number;
  readonly width: ReadingWidth;
  /** Whether the notes of the editor are shown beside the text. */
  readonly notes: boolean;
  /** Whether single letters (j, k, /, ?) work as keys. WCAG 2.1.4 asks for a way to switch them off. */
  readonly letterKeys: boolean;
  readonly left: PaneSetting;
  readonly right: PaneSetting;
  /** The style in which places are cited when they are copied. */
  readonly citationStyle: CitationStyle;
  /** The block at which reading stopped. */
  readonly lastRead: string | null;
  readonly searches: KeptSearches;
  /** The places opened last, the newest first, of all plans. */
  readonly places: readonly RecentPlace[];
  readonly commitments: CommitmentSettings;
  /** What the person has marked as their own, in all plans. */
  readonly marks: OwnMarks;
};

export type Theme = (typeof THEMES)[number];
export type ReadingWidth = (typeof WIDTHS)[number];
/** `size` is in CSS pixels. */
export type PaneSetting = { readonly size: number; readonly folded: boolean };

export const THEMES = ['paper', 'night', 'system'] as const;
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const TEXT_SIZE = { least: 80, most: 300, step: 10 } as const;
export const PANE_SIZE = { least: 200, most: 520 } as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  width: 'medium',
  notes: true,
  letterKeys: true,
  citationStyle: 'plain',
  left: { size: 264, folded: false },
  right: { size: 300, folded: false },
  lastRead: null,
  searches: NO_SEARCHES,
  places: [],
  commitments: ALL_COLUMNS,
  marks: NO_MARKS,
};

/** Reads settings from stored text. Whatever is missing, damaged or out of range falls back to its default. */
export function parseSettings(text: string | null): Settings {
  const kept = readObject(text);
  const standard = DEFAULT_SETTINGS;
  return {
    theme: oneOf(THEMES, kept.theme) ?? standard.theme,
    textSize: within(kept.textSize, TEXT_SIZE.least, TEXT_SIZE.most) ?? standard.textSize,
    width: oneOf(WIDTHS, kept.width) ?? standard.width,
    notes: typeof kept.notes === 'boolean' ? kept.notes : standard.notes,
    letterKeys: typeof kept.letterKeys === 'boolean' ? kept.letterKeys : standard.letterKeys,
    citationStyle: oneOf(CITATION_STYLES, kept.citationStyle) ?? standard.citationStyle,
    left: readPane(kept.left, standard.left),
    right: readPane(kept.right, standard.right),
    lastRead: typeof kept.lastRead === 'string' && kept.lastRead.length < 200 ? kept.lastRead : null,
    searches: readKeptSearches(kept.searches),
    places: readRecentPlaces(kept.places),
    commitments: readCommitmentSettings(kept.commitments),
    marks: readOwnMarks(kept.marks),
  };
}

/** Writes settings as text that `parseSettings` reads back. */
export function formatSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function readPane(kept: unknown, standard: PaneSetting): PaneSetting {
  const { size, folded } = asObject(kept);
  return {
    size: within(size, PANE_SIZE.least, PANE_SIZE.most) ?? standard.size,
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

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((choice) => choice === value);
}

function within(value: unknown, least: number, most: number): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.min(most, Math.max(least, Math.round(value)));
}
