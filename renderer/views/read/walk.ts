/** Finding, showing and counting blocks in the page. The only place of the view that knows how blocks look in the DOM. */

const BLOCK = '[data-id]';
/** How far below the top of the column the eye is taken to be, in CSS pixels. */
const EYE = 110;

/** The block of an id, or `undefined` where the page has none. */
export function blockOf(root: HTMLElement, id: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? undefined;
}

/** The block that an element belongs to. */
export function blockAround(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(BLOCK) ?? undefined) : undefined;
}

/** The block so many steps before or after another. Folded blocks are passed over. */
export function blockBeside(root: HTMLElement, id: string, step: 1 | -1): HTMLElement | undefined {
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)];
  let index = blocks.findIndex((block) => block.dataset.id === id) + step;
  while (blocks[index]?.checkVisibility() === false) index += step;
  return blocks[index];
}

/** The block at the height of the eye. */
export function blockAtEye(scroller: HTMLElement): HTMLElement | undefined {
  const { left, top, width } = scroller.getBoundingClientRect();
  for (const down of [EYE, EYE + 24, EYE + 60, EYE - 40]) {
    const hit = document.elementFromPoint(left + width / 2, top + down);
    const block = hit && scroller.contains(hit) ? blockAround(hit) : undefined;
    if (block) return block;
  }
  return undefined;
}

/** The ids of the blocks that are in sight. Felt for at many heights, because asking every block of a long text where it is would take too long. */
export function blocksInSight(scroller: HTMLElement): readonly string[] {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const ids = new Set<string>();
  for (let down = 20; down < height; down += 20) {
    const hit = document.elementFromPoint(left + width / 2, top + down);
    const id = hit && scroller.contains(hit) ? blockAround(hit)?.dataset.id : undefined;
    if (id) ids.add(id);
  }
  return [...ids];
}

/** Whether a block can be seen, at least in part. */
export function isInView(scroller: HTMLElement, block: HTMLElement): boolean {
  const frame = scroller.getBoundingClientRect();
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > frame.top + 24 && top < frame.bottom - 24;
}

/** How far a block stands below the top of the column. */
export function topOf(scroller: HTMLElement, block: HTMLElement): number {
  return Math.round(block.getBoundingClientRect().top - scroller.getBoundingClientRect().top);
}

/** Scrolls a block to a height below the top of the column. Twice: what comes into view for the first time may change its height. */
export function bringTo(scroller: HTMLElement, block: HTMLElement, top: number): void {
  const bring = () => {
    // Below the top of a frame, so that the names of its columns are in sight too.
    const inFrame = showInFrame(scroller, block);
    const down = inFrame === 0 ? top : Math.max(top, inFrame);
    scroller.scrollBy({ top: topOf(scroller, block) - down, behavior: 'instant' });
  };
  bring();
  requestAnimationFrame(bring);
}

/**
 * Scrolls the frame that a block stands in (a table that is too wide scrolls in one) so that the block is in sight in it. Returns how far below the top of the frame
 * it then stands; 0 where it stands in none, or was in sight.
 */
export function showInFrame(scroller: HTMLElement, block: HTMLElement): number {
  const frame = frameAround(scroller, block);
  if (!frame) return 0;
  const head = frame.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const view = frame.getBoundingClientRect();
  const { top, bottom } = block.getBoundingClientRect();
  if (top >= view.top + head && bottom <= view.bottom) return 0;
  frame.scrollBy({ top: top - view.top - head - FRAME_TOP, behavior: 'instant' });
  return Math.round(block.getBoundingClientRect().top - view.top);
}

/** How far below the head of its frame a block is brought. */
const FRAME_TOP = 8;

function frameAround(scroller: HTMLElement, block: HTMLElement): HTMLElement | undefined {
  for (let at = block.parentElement; at && at !== scroller; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return at;
  return undefined;
}
