import { BEGINNINGS, type OwnColours, readOwnColours } from './own-colours.ts';

/** How the window and the text of the plan look. */
export type Look = {
  readonly theme: Theme;
  /** What the theme *Own colours* is made of; kept while another theme is chosen. */
  readonly colours: OwnColours;
  readonly font: ReadingFont;
  /** Size of the text of the plan, in percent of the usual size. */
  readonly textSize: number;
  /** Distance of the lines, in percent of the usual one. */
  readonly lineSpacing: number;
  /** Distance of the paragraphs, in percent of the usual one. */
  readonly paragraphSpacing: number;
  readonly width: ReadingWidth;
  readonly align: TextAlign;
};

export type Theme = (typeof THEMES)[number];
export type ReadingFont = (typeof FONTS)[number];
export type ReadingWidth = (typeof WIDTHS)[number];
export type TextAlign = (typeof ALIGNS)[number];

export const THEMES = ['system', 'paper', 'night', 'contrast', 'custom'] as const;
export const FONTS = ['source-serif', 'inter', 'system-serif', 'system-sans'] as const;
/** What the fonts are called. */
export const FONT_NAME: Readonly<Record<ReadingFont, string>> = {
  'source-serif': 'Source Serif',
  inter: 'Inter',
  'system-serif': 'System serif',
  'system-sans': 'System sans',
};
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const ALIGNS = ['ragged', 'justified'] as const;
export const TEXT_SIZE = { least: 80, most: 300, step: 10 } as const;
/** At most 2.4 times the size of the letters. */
export const LINE_SPACING = { least: 80, most: 150, step: 5 } as const;
/** At most twice the size of the letters, which is what WCAG 2.2 (1.4.12) asks a page to bear. */
export const PARAGRAPH_SPACING = { least: 50, most: 250, step: 25 } as const;

export const DEFAULT_LOOK: Look = {
  theme: 'system',
  colours: BEGINNINGS.paper,
  font: 'source-serif',
  textSize: 100,
  lineSpacing: 100,
  paragraphSpacing: 100,
  width: 'medium',
  align: 'ragged',
};

/** The usual look. The person's own colours are kept for another time. */
export function usualLook({ colours }: Look): Look {
  return { ...DEFAULT_LOOK, colours };
}

/** Reads a kept look. Whatever is missing, damaged or out of range falls back to the usual. */
export function readLook(kept: Readonly<Record<string, unknown>>): Look {
  const usual = DEFAULT_LOOK;
  return {
    theme: oneOf(THEMES, kept.theme) ?? usual.theme,
    colours: readOwnColours(kept.colours),
    font: oneOf(FONTS, kept.font) ?? usual.font,
    textSize: within(kept.textSize, TEXT_SIZE) ?? usual.textSize,
    lineSpacing: within(kept.lineSpacing, LINE_SPACING) ?? usual.lineSpacing,
    paragraphSpacing: within(kept.paragraphSpacing, PARAGRAPH_SPACING) ?? usual.paragraphSpacing,
    width: oneOf(WIDTHS, kept.width) ?? usual.width,
    align: oneOf(ALIGNS, kept.align) ?? usual.align,
  };
}

/** The allowed value that was kept; `undefined` for anything else. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((choice) => choice === value);
}

/** Rounds a number and brings it into a range; `undefined` for what is no number. */
export function within(
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  return Math.min(most, Math.max(least, Math.round(value)));
}
