import { isDark } from './colours.ts';
import type { Look } from './look.ts';
import { tokensOf } from './own-colours.ts';
import type { Store } from './store.ts';

/**
 * A look as the page takes it: attributes (`data-…`) and numbers for the style sheets, and the tokens of a person's own colours. It is
 * kept as text under `remit.look`, from where `public/theme.js` puts it back before the first paint of the next start.
 */
export type PageLook = {
  readonly data: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly colours: Readonly<Record<string, string>>;
};

/** What a look comes to on the page. The theme *system* is left to the moment at which it is put on the page. */
export function pageLookOf(look: Look): PageLook {
  const { theme, font, width, align, textSize, lineSpacing, paragraphSpacing, colours } = look;
  const scheme = isDark(colours.background) ? 'dark' : 'light';
  return {
    data: { theme, font, width, align },
    numbers: {
      '--text-scale': String(textSize / 100),
      '--ui-scale': String(interfaceScale(textSize)),
      '--line-spacing': String(lineSpacing / 100),
      '--paragraph-spacing': String(paragraphSpacing / 100),
    },
    colours: theme === 'custom' ? { ...tokensOf(colours), 'color-scheme': scheme } : {},
  };
}

/** Keeps the page in the look that the settings ask for, also when the system turns dark, and keeps the look for the next start. */
export function followLook(
  settings: Pick<Store<Look>, 'get' | 'subscribe'>,
  window: Window & typeof globalThis,
): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  // The settings change often and the look seldom; every change of it costs a new layout.
  let shown = '';
  const show = () => {
    const look = pageLookOf(settings.get());
    const text = JSON.stringify(look);
    if (text === shown) return;
    shown = text;
    putOn(look, window);
    if (look.data.theme === 'system') window.document.documentElement.dataset.theme = themeOf(dark);
    keep(text, window);
  };
  show();
  settings.subscribe(show);
  dark.addEventListener('change', () => {
    shown = '';
    show();
  });
}

/** Puts a look on the page. `public/theme.js` does the same with what is kept. */
function putOn({ data, numbers, colours }: PageLook, window: Window & typeof globalThis): void {
  const { document } = window;
  const { documentElement: page } = document;
  Object.assign(page.dataset, data);
  for (const [name, value] of Object.entries(numbers)) page.style.setProperty(name, value);
  // What is made for paper (see print-pages.ts) stays.
  const others = document.adoptedStyleSheets.filter(({ media }) => media.mediaText !== 'screen');
  document.adoptedStyleSheets =
    Object.keys(colours).length > 0 ? [...others, sheetOf(colours, window)] : others;
}

function keep(text: string, window: Window): void {
  try {
    window.localStorage.setItem('remit.look', text);
  } catch {
    // Without storage the next start begins with the theme of the system, until the settings are read.
  }
}

/** The interface grows with the text, but less: at 300 % it would leave no room to read. */
export function interfaceScale(textSize: number): number {
  return Math.min(1.5, Math.max(0.92, 1 + (textSize / 100 - 1) * 0.4));
}

function themeOf(dark: MediaQueryList): 'night' | 'paper' {
  return dark.matches ? 'night' : 'paper';
}

/** A style sheet that is made in the page: the policy lets it be, and on paper the colours of print hold. */
function sheetOf(colours: PageLook['colours'], window: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet({ media: 'screen' });
  sheet.insertRule(':root[data-theme="custom"] {}');
  const [rule] = sheet.cssRules;
  if (rule instanceof window.CSSStyleRule) {
    for (const [name, value] of Object.entries(colours)) rule.style.setProperty(name, value);
  }
  return sheet;
}
