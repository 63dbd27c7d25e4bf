import { CITATION_STYLES, STYLE_NAME } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { capital } from '../../parts/words.ts';
import {
  ALIGNS,
  FONT_NAME,
  FONTS,
  LINE_SPACING,
  PARAGRAPH_SPACING,
  TEXT_SIZE,
  THEMES,
  type Theme,
  usualLook,
  WIDTHS,
  within,
} from '../../state/look.ts';
import type { Settings } from '../../state/settings.ts';
import { nextSize } from '../../state/shell.ts';
import type { Command } from './command.ts';

/** What people call the themes; one that is not here is found by its own name. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  paper: ['light theme', 'light mode', 'day mode', 'bright'],
  night: ['dark theme', 'dark mode', 'night mode'],
  system: ['automatic theme', 'theme of the computer'],
  contrast: ['high contrast mode', 'more contrast'],
  custom: ['own colours', 'colours of my own', 'custom colours'],
};

/** Commands that change how the text looks, and how it is cited. */
export const LOOK_COMMANDS: readonly Command[] = [
  ...THEMES.map(themeCommand),
  sizeCommand(
    'in',
    'Larger text',
    ['bigger text', 'increase text size', 'zoom in'],
    (size) => size < TEXT_SIZE.most,
  ),
  sizeCommand('out', 'Smaller text', ['decrease text size', 'zoom out'], (size) => size > TEXT_SIZE.least),
  sizeCommand(
    'reset',
    'Usual text size',
    ['reset text size', 'normal text size', 'zoom 100'],
    (size) => size !== 100,
  ),
  ...WIDTHS.map(
    (width): Command => ({
      id: `width-${width}`,
      title: `${capital(width)} reading width`,
      also: ['line length', 'column width'],
      when: ({ settings }) => settings.get().width !== width,
      run: (app) => change(app, { width }),
    }),
  ),
  ...FONTS.map(
    (font): Command => ({
      id: `font-${font}`,
      title: `${FONT_NAME[font]} font`,
      also: ['font of the text', 'typeface', 'letters'],
      when: ({ settings }) => settings.get().font !== font,
      run: (app) => change(app, { font }),
    }),
  ),
  ...ALIGNS.map(
    (align): Command => ({
      id: `align-${align}`,
      title: `${capital(align)} lines`,
      also: ['alignment of the text', 'align'],
      when: ({ settings }) => settings.get().align !== align,
      run: (app) => change(app, { align }),
    }),
  ),
  spacingCommand('lineSpacing', LINE_SPACING, 1, 'More space between lines', ['line spacing', 'line height']),
  spacingCommand('lineSpacing', LINE_SPACING, -1, 'Less space between lines', [
    'line spacing',
    'line height',
  ]),
  spacingCommand('paragraphSpacing', PARAGRAPH_SPACING, 1, 'More space between paragraphs', [
    'paragraph spacing',
  ]),
  spacingCommand('paragraphSpacing', PARAGRAPH_SPACING, -1, 'Less space between paragraphs', [
    'paragraph spacing',
  ]),
  {
    id: 'usual-look',
    title: 'Usual look',
    also: ['reset the look', 'default look', 'reset appearance'],
    run: (app, say) => {
      change(app, usualLook(app.settings.get()));
      say('The usual look.');
    },
  },
  ...CITATION_STYLES.map(
    (citationStyle): Command => ({
      id: `cite-${citationStyle}`,
      title: `Cite as ${STYLE_NAME[citationStyle]}`,
      also: ['style of citations', 'citation style'],
      when: ({ settings }) => settings.get().citationStyle !== citationStyle,
      run: (app, say) => {
        change(app, { citationStyle });
        say(`Citations are copied as ${STYLE_NAME[citationStyle]}.`);
      },
    }),
  ),
  switchCommand('notes', true, 'Show editor’s notes', ['notes of the editor']),
  switchCommand('notes', false, 'Hide editor’s notes', ['notes of the editor', 'switch off notes']),
  {
    id: 'print-folded-open',
    title: 'Print folded parts open',
    also: ['print everything'],
    when: ({ settings }) => settings.get().printFolded !== 'open',
    run: (app) => change(app, { printFolded: 'open' }),
  },
  {
    id: 'print-folded-shown',
    title: 'Print folded parts as they are shown',
    also: ['print without folded parts'],
    when: ({ settings }) => settings.get().printFolded !== 'as-shown',
    run: (app) => change(app, { printFolded: 'as-shown' }),
  },
  switchCommand('letterKeys', true, 'Switch single-letter keys on', ['letter keys']),
  switchCommand('letterKeys', false, 'Switch single-letter keys off', ['letter keys']),
];

function themeCommand(theme: Theme): Command {
  return {
    id: `theme-${theme}`,
    title: `${capital(theme)} theme`,
    also: CALLED[theme] ?? [],
    when: ({ settings }) => settings.get().theme !== theme,
    run: (app, say) => {
      change(app, { theme });
      say(`${capital(theme)} theme.`);
    },
  };
}

function sizeCommand(
  step: 'in' | 'out' | 'reset',
  title: string,
  also: readonly string[],
  isPossible: (size: number) => boolean,
): Command {
  return {
    id: `text-${step}`,
    title,
    also,
    when: ({ settings }) => isPossible(settings.get().textSize),
    run: (app, say) => {
      const textSize = nextSize(app.settings.get().textSize, step);
      change(app, { textSize });
      say(`Text size ${textSize} %.`);
    },
  };
}

function spacingCommand(
  name: 'lineSpacing' | 'paragraphSpacing',
  range: { readonly least: number; readonly most: number; readonly step: number },
  direction: 1 | -1,
  title: string,
  also: readonly string[],
): Command {
  const next = (now: number) => within(now + direction * range.step, range) ?? now;
  return {
    id: `${name}-${direction === 1 ? 'more' : 'less'}`,
    title,
    also,
    when: ({ settings }) => next(settings.get()[name]) !== settings.get()[name],
    run: (app) => change(app, { [name]: next(app.settings.get()[name]) }),
  };
}

function switchCommand(
  name: 'notes' | 'letterKeys',
  isOn: boolean,
  title: string,
  also: readonly string[],
): Command {
  return {
    id: `${name}-${isOn ? 'on' : 'off'}`,
    title,
    also,
    when: ({ settings }) => settings.get()[name] !== isOn,
    run: (app) => change(app, { [name]: isOn }),
  };
}

function change({ settings }: App, part: Partial<Settings>): void {
  settings.set({ ...settings.get(), ...part });
}
