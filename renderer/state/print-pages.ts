import { childrenOf, type Graph, labelOf, nodesOf, type PlanNode, titleOf } from '../../corpus/index.ts';
import type { Watched } from './store.ts';

const LONGEST_TITLE = 72;

/**
 * The rules of a style sheet by which every printed page but the first carries the plan at its head, and in the text the chapter too, with the sections that are in it. A
 * style sheet cannot carry the one section up from the page, so the chapter stands there, each of which begins a page anyway. A part that is printed by itself stands at the head of all its pages (`partHead`).
 */
export function printPages(graph: Graph): readonly string[] {
  const { meta } = graph.plan;
  const plan = [meta.shortTitle || meta.title, meta.number].filter((part) => part !== '').join(', ');
  const [root] = nodesOf(graph, 'plan');
  const chapters = root ? childrenOf(graph, root.id).filter(({ kind }) => kind === 'chapter') : [];
  return [
    `@page { @top-left { content: ${quoted(shortened(plan))} } }`,
    '@page :first { @top-left { content: none } @top-right { content: none } }',
    ...chapters.flatMap((chapter, index) => {
      const page = `chapter-page-${index + 1}`;
      const sections = sectionsIn(graph, chapter);
      const title = shortened(
        `${labelOf(graph, chapter)} ${titleOf(chapter)}`,
        LONGEST_TITLE - sections.length,
      );
      const head = quoted(`${title}${sections}`);
      return [
        `@page ${page} { @top-right { content: ${head} } }`,
        // A chapter that is folded to its heading begins no page. Other views are articles too, so that of the plan is named.
        `:root:not([data-printing-part]) article[data-print-folded] > section:nth-of-type(${index + 1}):not(:has(> [hidden])) { page: ${page} }`,
      ];
    }),
  ];
}

/** The sections of a chapter, behind its title: ", §4–§7"; nothing where it has none. */
function sectionsIn(graph: Graph, chapter: PlanNode): string {
  const sections = childrenOf(graph, chapter.id).filter(({ kind }) => kind === 'section');
  const [first, last] = [sections[0], sections.at(-1)];
  if (!first || !last) return '';
  const labels = first === last ? [first] : [first, last];
  return `, ${labels.map((one) => labelOf(graph, one)).join('–')}`;
}

/** The rule by which every page but the first carries the section, box or chapter that is printed by itself; `undefined` where the whole plan is. */
export function partHead(graph: Graph, part: string): string | undefined {
  const node = graph.nodes.get(part);
  if (!node) return undefined;
  const head = quoted(shortened(`${labelOf(graph, node)} ${titleOf(node)}`));
  return `@page { @top-right { content: ${head} } }`;
}

/**
 * Puts the rules into the page, for paper only, and keeps the head of the part that is being printed (`printing`). The policy lets a style sheet be that is made in
 * the page.
 */
export function addPrintPages(
  graph: Graph,
  printing: Watched<string>,
  { document, CSSStyleSheet: Sheet }: Window & typeof globalThis,
): void {
  const sheet = new Sheet({ media: 'print' });
  const part = new Sheet({ media: 'print' });
  for (const rule of printPages(graph)) sheet.insertRule(rule, sheet.cssRules.length);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, part, sheet];
  printing.subscribe(() => part.replaceSync(partHead(graph, printing.get()) ?? ''));
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f]+/g, ' ')}"`;
}

/** The text, cut at the end of a word where it is too long for the head of a page. */
function shortened(text: string, longest = LONGEST_TITLE): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
