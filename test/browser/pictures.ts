/** What is looked at where a picture is measured: run in the page, and so without anything of this file around it. */

/** The words of a picture as they stand on the screen. */
export type Measured = {
  readonly count: number;
  /** Pairs of words that lie over each other, words that leave their picture, and words over the edge of their node. */
  readonly wrong: readonly string[];
  /** The smallest type, in pixels of the screen. */
  readonly smallest: number;
  /** Cut words that are not said whole by what carries them. */
  readonly lost: readonly string[];
  /** Whether it must be moved sideways to be read. */
  readonly isWide: boolean;
};

/** Measures all words of the pictures that a selector finds. */
export function measureWords(selector: string): Measured {
  const pictures = [...document.querySelectorAll<SVGSVGElement>(selector)].filter((one) =>
    one.checkVisibility(),
  );
  const wrong: string[] = [];
  const lost: string[] = [];
  let count = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const picture of pictures) {
    const frame = picture.getBoundingClientRect();
    const by = frame.width / picture.viewBox.baseVal.width;
    const words = [...picture.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * by;
      // The box of a line has empty room above and below its letters.
      const empty = text.querySelector('tspan') ? 0 : size * 0.12;
      return {
        text,
        said: text.textContent ?? '',
        left,
        right,
        top: top + empty,
        bottom: bottom - empty,
        size,
      };
    });
    count += words.length;
    for (const [index, one] of words.entries()) {
      smallest = Math.min(smallest, one.size);
      for (const other of words.slice(index + 1)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        if (!isApart) wrong.push(`${one.said} | ${other.said}`);
      }
      if (one.left < frame.left - 1 || one.right > frame.right + 1)
        wrong.push(`${one.said} leaves the picture`);
      const node = one.text.closest('a[data-stop]')?.querySelector('rect')?.getBoundingClientRect();
      if (node && (one.left < node.left || one.right > node.right)) wrong.push(`${one.said} leaves its node`);
      if (one.said.includes('…')) {
        const carrier = one.text.closest('[aria-label], a, [role]');
        const whole = [carrier?.getAttribute('aria-label'), carrier?.querySelector('title')?.textContent]
          .concat(one.text.querySelector('title')?.textContent)
          .join(' ');
        const kept =
          one.said
            .split('…')
            .map((part) => part.trim())
            .sort((x, y) => y.length - x.length)[0] ?? '';
        const isHidden = picture.getAttribute('aria-hidden') === 'true';
        if (!isHidden && !whole.toLowerCase().includes(kept.toLowerCase())) lost.push(one.said);
      }
    }
  }
  const scroller = pictures[0]?.closest('[data-scrolls]');
  return {
    count,
    wrong,
    smallest,
    lost,
    isWide: (scroller?.scrollWidth ?? 0) > (scroller?.clientWidth ?? 0),
  };
}
