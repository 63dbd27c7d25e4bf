import { type RefObject, useEffect } from 'react';

const ROW = '[data-key]';
/** Letters that follow each other within this time are one word, in milliseconds. */
const ONE_WORD = 1000;

/** The keys that a tree has besides the arrows: Home and End, and letters go to the next row whose name or heading begins so. */
export function useTreeKeys(around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = around;
    if (!current) return;
    let typed = '';
    let last = 0;
    const onKey = (event: KeyboardEvent) => {
      const { key, timeStamp, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
      const rows = [...current.querySelectorAll<HTMLElement>(ROW)];
      const here = rows.findIndex((row) => row.contains(target));
      if (here < 0) return;
      if (key === 'Home' || key === 'End') goTo(key === 'Home' ? rows[0] : rows.at(-1));
      else if (/^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && typed !== '' && timeStamp - last < ONE_WORD)) {
        typed = timeStamp - last < ONE_WORD ? typed + key.toLowerCase() : key.toLowerCase();
        last = timeStamp;
        goTo(nextNamed(rows, here, typed));
      } else return;
      // The letters are no keys of anything else meanwhile.
      event.preventDefault();
      event.stopPropagation();
    };
    current.addEventListener('keydown', onKey, { capture: true });
    return () => current.removeEventListener('keydown', onKey, { capture: true });
  }, [around]);
}

/** The first row of the tree. */
export function firstRow(around: HTMLElement | null): HTMLElement | null {
  return around?.querySelector<HTMLElement>(ROW) ?? null;
}

/** The tree itself puts the focus on the link of a row that is given it. */
function goTo(row: HTMLElement | undefined): void {
  row?.focus();
}

/** The next row whose name begins with what was typed, once around. The first letter leaves the row where one is; more letters may stay on it. */
function nextNamed(rows: readonly HTMLElement[], here: number, typed: string): HTMLElement | undefined {
  const from = typed.length === 1 ? here + 1 : here;
  const inOrder = [...rows.slice(from), ...rows.slice(0, from)];
  return inOrder.find((row) => namesOf(row).some((name) => name.startsWith(typed)));
}

/** The whole name of a row, and its heading without the number before it. */
function namesOf(row: HTMLElement): readonly string[] {
  const name = (row.getAttribute('aria-label') ?? '').toLowerCase();
  return [name, name.replace(/^(?:box )?(?:[ivxlc]+|\d+) /, '')];
}
