import type { AnnotationColour, AttachedAnnotation, Graph, TextRange } from '../../../corpus/index.ts';
import { rangesOnPage } from '../../state/selection.ts';
import { blockOf } from './walk.ts';

/** How words of a person's annotations are drawn: in a colour, as those of a note, or as those of the one that is open. */
type Look = AnnotationColour | 'note' | 'open';

const LOOKS: readonly Look[] = ['note', 'sun', 'leaf', 'sky', 'rose', 'open'];

/** The words of annotations as they are drawn on the page. */
export type OwnWords = {
  /** Draws the words of these annotations, and no others. */
  readonly draw: (attached: readonly AttachedAnnotation[], open: string | null) => void;
  /** Draws the same again, because the page has changed below. */
  readonly redraw: () => void;
  /** The annotation whose words stand at a point of the window; the one with the fewest words where there are several. */
  readonly at: (x: number, y: number) => string | undefined;
  /** Where the words of an annotation stand in the window; `undefined` where none are drawn. */
  readonly rectOf: (id: string) => DOMRect | undefined;
  readonly clear: () => void;
};

/**
 * Draws words of the text with the browser's own highlights, so that the text itself is not touched. Where the browser has none, nothing is drawn; the
 * signs in the margin are there all the same.
 */
export function createOwnWords(root: HTMLElement, graph: Graph): OwnWords {
  const registry = 'highlights' in CSS ? CSS.highlights : undefined;
  let shown: readonly [readonly AttachedAnnotation[], string | null] = [[], null];
  let drawn = new Map<string, readonly Range[]>();

  const redraw = (): void => {
    const [attached, open] = shown;
    const looks = new Map<Look, Range[]>(LOOKS.map((look) => [look, []]));
    drawn = new Map();
    for (const [block, parts] of byBlock(attached)) {
      const text = graph.nodes.get(block)?.text ?? '';
      const found = rangesOnPage(
        root,
        block,
        text,
        parts.map(({ range }) => range),
      );
      parts.forEach(({ id, look }, index) => {
        const ranges = found[index] ?? [];
        drawn.set(id, ranges);
        looks.get(look)?.push(...ranges);
        if (id === open) looks.get('open')?.push(...ranges);
      });
    }
    for (const [look, ranges] of looks) {
      if (ranges.length === 0) registry?.delete(`remit-${look}`);
      else
        registry?.set(
          `remit-${look}`,
          Object.assign(new Highlight(...ranges), { priority: LOOKS.indexOf(look) }),
        );
    }
  };
  return {
    draw: (attached, open) => {
      shown = [attached, open];
      redraw();
    },
    redraw,
    at: (x, y) => {
      const hits = [...drawn].filter(([, ranges]) => ranges.some((range) => isIn(range, x, y)));
      return hits.sort(([, a], [, b]) => lengthOf(a) - lengthOf(b))[0]?.[0];
    },
    rectOf: (id) => {
      const rects = (drawn.get(id) ?? []).map((range) => range.getBoundingClientRect());
      const [first] = rects;
      if (!first) return undefined;
      const left = Math.min(...rects.map((rect) => rect.left));
      const top = Math.min(...rects.map((rect) => rect.top));
      return new DOMRect(
        left,
        top,
        Math.max(...rects.map(({ right }) => right)) - left,
        Math.max(...rects.map(({ bottom }) => bottom)) - top,
      );
    },
    clear: () => {
      for (const look of LOOKS) registry?.delete(`remit-${look}`);
    },
  };
}

type Drawn = { readonly id: string; readonly range: TextRange; readonly look: Look };

/** Bookmarks and marks have no words of their own, and neither has a note on a block as a whole. */
function byBlock(attached: readonly AttachedAnnotation[]): ReadonlyMap<string, readonly Drawn[]> {
  const blocks = new Map<string, Drawn[]>();
  for (const { annotation, attachment } of attached) {
    const { kind, whole, colour, id } = annotation;
    if (attachment.kind === 'unplaced' || kind === 'bookmark' || kind === 'mark') continue;
    if (kind === 'note' && whole && colour === null) continue;
    const parts = blocks.get(attachment.at) ?? [];
    parts.push({ id, range: attachment.range, look: colour ?? 'note' });
    blocks.set(attachment.at, parts);
  }
  return blocks;
}

function isIn(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}

/** Draws again when the page puts other text nodes in the place of those that were drawn on, as when a search marks its words. Gives the function that ends it. */
export function watchPage(root: HTMLElement, onChange: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver((changes) => {
    if (changes.every(isBesideText)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Whether only signs in the margin have come and gone. */
function isBesideText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const around = target instanceof Element ? target : target.parentElement;
  if (around?.closest('[data-screen-only]')) return true;
  return [...addedNodes, ...removedNodes].every(
    (node) => node instanceof Element && node.matches('[data-screen-only]'),
  );
}

/** Where a block stands in the window. */
export function rectOfBlock(root: HTMLElement, id: string): DOMRect | undefined {
  return blockOf(root, id)?.getBoundingClientRect();
}
