/** The address of a view that a person keeps under a name, with all that is picked in it. */
export type KeptLink = { readonly name: string; readonly link: string };

const MOST = 100;
const LONGEST_NAME = 120;
const LONGEST_LINK = 8_000;

/** Reads kept links from stored data, those alone that begin with `begin`: a stored text must not lead anywhere else. Damaged ones are left out. */
export function readKeptLinks(kept: unknown, begin: string): readonly KeptLink[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.flatMap((one) => readKeptLink(one, begin)).slice(0, MOST);
}

/** Keeps a link on top, or gives the one of the same address another name. An empty name, or a link that begins otherwise, changes nothing. */
export function keepLink(
  links: readonly KeptLink[],
  { name, link }: KeptLink,
  begin: string,
): readonly KeptLink[] {
  const [kept] = readKeptLink({ name: name.trim(), link }, begin);
  if (!kept) return links;
  const at = links.findIndex((one) => one.link === link);
  return (at < 0 ? [kept, ...links] : links.with(at, kept)).slice(0, MOST);
}

/** Takes a link from those that are kept. */
export function dropLink(links: readonly KeptLink[], link: string): readonly KeptLink[] {
  return links.filter((one) => one.link !== link);
}

function readKeptLink(kept: unknown, begin: string): readonly KeptLink[] {
  const { name, link }: { name?: unknown; link?: unknown } =
    typeof kept === 'object' && kept !== null ? kept : {};
  if (typeof name !== 'string' || typeof link !== 'string') return [];
  const isOurs = link.startsWith(begin) && link.length <= LONGEST_LINK;
  return name !== '' && isOurs ? [{ name: name.slice(0, LONGEST_NAME), link }] : [];
}
