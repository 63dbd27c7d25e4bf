import type { Plugin } from 'vite';
import { pagePolicy } from '../electron/serve.ts';

// A policy in the page itself cannot say who may embed it: only the header can, and the servers of Remit send both.
const IN_PAGE = pagePolicy.filter((directive) => !directive.startsWith('frame-ancestors'));

/** Writes a policy as an element for the head of a page. */
export function policyElement(directives: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`;
}

/** Puts the content security policy into the built page, so that it also holds where any static server serves it. */
export function policyInPage(): Plugin {
  return {
    name: 'remit-page-policy',
    // The Single file says by hash what runs in it (see single-file.ts).
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'single',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: (html) => html.replace('<head>', () => `<head>\n    ${policyElement(IN_PAGE)}`),
  };
}
