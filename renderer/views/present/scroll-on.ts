/** How much of a screenful one goes on, so that the last lines of one are the first of the next. */
const SHARE = 0.82;

/** Scrolls what does not fit on the stage a screenful on or back. False where there is nothing more in that direction. */
export function scrollOn(stage: HTMLElement | null, step: 1 | -1): boolean {
  const room = scrollable(stage, step);
  room?.scrollBy({ top: step * room.clientHeight * SHARE, behavior: 'instant' });
  return room !== null;
}

/** What on the stage can be scrolled on or back; `null` where all that there is in that direction is seen. */
export function scrollable(stage: HTMLElement | null, step: 1 | -1): HTMLElement | null {
  for (const room of stage?.querySelectorAll<HTMLElement>('[data-room], [data-room] *') ?? []) {
    const { scrollTop, clientHeight, scrollHeight } = room;
    const isScroller =
      scrollHeight > clientHeight + 2 && /auto|scroll/.test(getComputedStyle(room).overflowY);
    const left = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (isScroller && left > 2) return room;
  }
  return null;
}
