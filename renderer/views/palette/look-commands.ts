import { CITATION_STYLES, STYLE_NAME } from '../../../corpus/index.ts';
import type { App } from '../../app-context.ts';
import { capital } from '../../parts/words.ts';
import { TEXT_SIZE, THEMES, type Theme, WIDTHS } from '../../state/look.ts';
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
