import { type Graph, writeLink } from '../../corpus/index.ts';
import type { Host } from '../host.ts';

/** What of a window a link is made from. */
export type Sharing<Part extends keyof Host> = { readonly graph: Graph; readonly host: Pick<Host, Part> };

/**
 * The link to a place that is worth handing on, by one rule for what is copied and what is exported. On a page that others can reach it is the page's own address
 * (`host.page`), which any browser opens. On this machine alone (the Desktop, a file, a loopback port that is another one tomorrow) it is `remit://`, which the Desktop
 * opens; so no path of a person's disk is handed on. *Go to* takes both in every edition.
 */
export function shareLink({ graph, host }: Sharing<'page'>, id: string): string {
  return writeLink(graph.plan.meta.id, id, host.page);
}

/** What is said when a link was copied. In a browser on this machine it opens only on a Desktop, and that is said. */
export function linkCopied({ host }: Pick<Sharing<'page' | 'edition'>, 'host'>, label: string): string {
  return host.edition === 'browser' && host.page === null
    ? `Copied: ${label}, a link for Remit on a desktop. Paste it into Go to in any edition.`
    : `Copied: ${label}, link`;
}

/**
 * The address of a page of Remit that is no place of the plan ("#/agencies/matrix"), by the same rule. On this machine alone there is no link that leads to it: then it is
 * said where in Remit it is.
 */
export function pageAddress({ host }: Pick<Sharing<'page'>, 'host'>, hash: string): string {
  return host.page === null ? `Remit, ${hash}` : host.page + hash;
}
