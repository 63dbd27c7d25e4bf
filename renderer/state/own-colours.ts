import { type Colour, contrastOf, isDark, mixed, parseColour, poleOf } from './colours.ts';

/** The three colours that a person chooses. */
export type OwnColours = { readonly text: Colour; readonly background: Colour; readonly accent: Colour };

/** The tokens of `styles/tokens.css` by name, as a person's own colours give them. */
export type ColourTokens = Readonly<Record<`--${string}`, Colour>>;

/** The least contrast of words by WCAG 2.2 (1.4.3). */
export const READABLE = 4.5;
/** The least contrast of edges and signs by WCAG 2.2 (1.4.11). */
const VISIBLE = 3;

/** The colours of the themes Paper and Night, to begin from. */
export const BEGINNINGS: Readonly<Record<'paper' | 'night', OwnColours>> = {
  paper: { text: '#1c1f24', background: '#fbfaf7', accent: '#0f5c66' },
  night: { text: '#e9e6df', background: '#14171a', accent: '#6fc3c8' },
};

const YELLOW: Colour = '#ffd84d';
const OCHRE: Colour = '#c79a3b';
const RUST: Colour = '#c2571f';
const BLUE: Colour = '#1a6fe0';

/** Reads kept colours. What is damaged falls back to those of Paper. */
export function readOwnColours(kept: unknown): OwnColours {
  const { text, background, accent }: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const { paper } = BEGINNINGS;
  return {
    text: parseColour(text) ?? paper.text,
    background: parseColour(background) ?? paper.background,
    accent: parseColour(accent) ?? paper.accent,
  };
}

/**
 * Works out every colour of the interface from three. Text and background are taken as they are chosen. Every other colour of words reaches
 * 4.5 : 1 on everything that it stands on, edges and the ring of the focus 3 : 1, and the chosen text loses no contrast below 4.5 : 1
 * on boxes, marks and fields. The accent is therefore drawn darker or lighter where the chosen one could not be read.
 */
export function tokensOf({ text, background, accent }: OwnColours): ColourTokens {
  const least = Math.min(READABLE, contrastOf(text, background));
  const pole = poleOf(background);
  const tint = (towards: Colour, share: number) =>
    firstThat(
      [1, 0.6, 0.35, 0.15, 0].map((part) => mixed(background, towards, share * part)),
      (shade) => contrastOf(pole, shade) >= READABLE && contrastOf(text, shade) >= least,
    );
  const grounds = {
    '--paper': background,
    '--surface': tint(isDark(background) ? '#ffffff' : mixed(background, '#ffffff', 0.6), 0.05),
    '--sunken': tint(text, 0.05),
    '--accent-soft': tint(accent, 0.14),
    '--box': tint(OCHRE, 0.12),
    '--mark': tint(YELLOW, 0.42),
    '--note-soft': tint(RUST, 0.1),
  } as const;
  const under = Object.values(grounds);
  const reach = (wanted: Colour, contrast: number) =>
    firstThat(
      Array.from({ length: 21 }, (_, step) => mixed(wanted, pole, step / 20)),
      (shade) => under.every((ground) => contrastOf(shade, ground) >= contrast),
    );
  const words = (wanted: Colour) => reach(wanted, READABLE);
  const strong = words(accent);
  const onAccent = poleOf(strong);
  const heat = (share: number) => tint(accent, share);
  return {
    ...grounds,
    '--line': mixed(background, text, 0.16),
    '--line-strong': mixed(background, text, 0.28),
    '--edge': reach(mixed(background, text, 0.5), VISIBLE),
    '--ink': text,
    '--ink-2': words(mixed(background, text, 0.82)),
    '--ink-3': words(mixed(background, text, 0.7)),
    '--accent': strong,
    '--accent-ink': contrastOf(background, strong) >= READABLE ? background : onAccent,
    '--accent-line': mixed(background, strong, 0.5),
    '--bar': reach(mixed(background, accent, 0.8), VISIBLE),
    '--box-line': reach(OCHRE, VISIBLE),
    '--box-ink': words(mixed(OCHRE, text, 0.4)),
    '--mark-ink': text,
    '--note': words(RUST),
    '--focus': reach(BLUE, VISIBLE),
    '--heat-0': grounds['--sunken'],
    '--heat-1': heat(0.14),
    '--heat-2': heat(0.26),
    '--heat-3': heat(0.4),
    '--heat-4': firstThat(
      [0.2, 0.1, 0].map((share) => mixed(strong, background, share)),
      (shade) => contrastOf(onAccent, shade) >= READABLE,
    ),
    '--heat-5': strong,
    '--heat-ink-dark': onAccent,
  };
}

/**
 * The theme of the panel in which colours are chosen, where the page cannot be read in them: Paper or Night, whichever is nearer to the chosen ground. `undefined`
 * where the panel may look as the page does.
 */
export function panelTheme({
  theme,
  colours: { text, background },
}: {
  readonly theme: string;
  readonly colours: OwnColours;
}): 'paper' | 'night' | undefined {
  if (theme !== 'custom' || contrastOf(text, background) >= READABLE) return undefined;
  return isDark(background) ? 'night' : 'paper';
}

/** The first of some colours that will do, and the last where none does. */
function firstThat(colours: readonly Colour[], willDo: (colour: Colour) => boolean): Colour {
  return colours.find(willDo) ?? colours.at(-1) ?? '#000000';
}
