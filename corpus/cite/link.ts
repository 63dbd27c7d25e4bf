/** What a pasted text means, where it looks like a link: a place, or one sentence that says why it is none. */
export type ReadLink =
  | { readonly kind: 'place'; readonly plan: string | null; readonly id: string }
  | { readonly kind: 'problem'; readonly message: string };

const LONGEST = 2000;
const DEEPEST = 8;

/** What surrounds a link where it was copied: brackets, quotation marks, the stop of a sentence. */
const BEFORE = /^[\s<([{"'“‘«]+/;
const BEHIND = /[\s>)\]}"'”’».,;:!?…]+$/;

// A question may hold a colon too ("in:box", "data: sharing"), so the schemes are named and something stands right behind them.
const SCHEME =
  /^(?:remit:\S|https?:\/|file:\/|app:\/|ftp:\/|mailto:\S|javascript:\S|vbscript:\S|data:\w+\/|blob:\S|about:\w)/i;
const PAGE = /#\/*(?:read|agencies)\//i;

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*(?:~\\d+)?';
const REMIT = new RegExp(`^remit://(${NAME})/(${NAME}(?:/${NAME})*)/?$`);
const READ = new RegExp(`#/+read/(${NAME}(?:/${NAME})*)/?(?:[?].*)?$`);
const BODY = new RegExp(`#/+agencies/(${NAME})/?(?:[?].*)?$`);

/** What is said of a link that names no place. */
export const NO_PLACE_IN_LINK = 'This link leads to no place in a plan. Copy it again with “Copy link”.';

/**
 * Reads a link to a place as any edition of Remit writes it: `remit://<plan>/<id>`, and `#/read/<id>` behind the address of a page or a file. It may be written in
 * percent signs or capitals, and stand in brackets or at the end of a sentence. `undefined` for what does not look like a link at all, so that a question is never
 * taken for one. A link comes from anywhere: it is only read, and nothing in it is opened.
 */
export function readLink(input: string): ReadLink | undefined {
  const given = input.replace(BEFORE, '').slice(0, LONGEST + 1);
  const isPage = PAGE.test(given);
  if (!SCHEME.test(given) && !isPage) return undefined;
  if (given.length > LONGEST)
    return problem('This link is too long to be one to a place in a plan. Copy it again with “Copy link”.');
  const link = decoded(given.replace(BEHIND, '')).toLowerCase();
  const [, plan, id] = REMIT.exec(link) ?? [];
  if (plan !== undefined && id !== undefined) return place(plan, id);
  const page = /^(?:https?:|file:|app:|[^:]*#)/.test(link) ? link : '';
  const [, read] = READ.exec(page) ?? [];
  if (read !== undefined) return place(null, read);
  const [, body] = BODY.exec(page) ?? [];
  return body === undefined ? problem(NO_PLACE_IN_LINK) : place(null, `agency/${body}`);
}

/**
 * Writes the link to a place: the inverse of `readLink`, so *Go to* takes it in every edition. `page` is the address of a page of Remit that whoever gets the link can
 * reach, without its `#`: then the link opens in any browser. Without one it is `remit://<plan>/<id>`, which the Desktop opens.
 */
export function writeLink(plan: string, id: string, page: string | null = null): string {
  if (page === null) return `remit://${plan}/${id}`;
  const [, body] = /^(?:agency|group)\/(.+)$/.exec(id) ?? [];
  return body === undefined ? `${page}#/read/${id}` : `${page}#/agencies/${body}`;
}

function place(plan: string | null, id: string): ReadLink {
  return id.split('/').length > DEEPEST ? problem(NO_PLACE_IN_LINK) : { kind: 'place', plan, id };
}

function problem(message: string): ReadLink {
  return { kind: 'problem', message };
}

/** Percent signs are read once: what is then still written in them was meant so, and names no place. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
