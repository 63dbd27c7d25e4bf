import type { Plugin } from 'vite';

const THEME = /\n\s*<script src="\.\/theme\.js"><\/script>/;

/**
 * Moves the script that puts the look on the page to the end of the head. Where it stands at the beginning it holds up the browser, which learns of the
 * other files only when it has come and run; in the body it would come after a first paint in another look.
 */
export function themeLast(page: string): string {
  const [theme] = THEME.exec(page) ?? [];
  if (!theme) throw new Error('The page has no script "theme.js". Name it in index.html as it was.');
  return page.replace(theme, '').replace(/\n\s*<\/head>/, (end) => `${theme}${end}`);
}

/** Does so to the built page, when all else stands in it. */
export function themeLastInPage(): Plugin {
  return {
    name: 'remit-theme-last',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: themeLast },
  };
}
