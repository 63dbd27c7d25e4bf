/** How much of a screenful one goes on, so that the last lines of one are the first of the next. */
const SHARE = 0.82;

/** Scrolls what does not fit on the stage a screenful on or back. False where there is nothing more in that direction. */
export function scrollOn(stage: HTMLElement | null, step: 1 | -1): boolean {
  for (const room of [...(stage?.querySelectorAll<HTMLElement>('[data-room], [data-room] *') ?? [])]) {
    const { scrollTop, clientHeight, scrollHeight } = room;
    const isScroller =
      scrollHeight > clientHeight + 2 && /auto|scroll/.test(getComputedStyle(room).overflowY);
    if (!isScroller) continue;
    const left = step === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (left <= 2) continue;
    room.scrollBy({ top: step * clientHeight * SHARE, behavior: 'instant' });
    return true;
  }
  return false;
}
