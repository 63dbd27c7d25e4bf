import type { Page } from 'playwright-core';

/** Selects the printed characters `from` to `to` of one block up to those of another, as a pointer would, and waits until the window has seen it. */
export async function selectWords(
  page: Page,
  [first, from]: readonly [block: string, character: number],
  [last, to]: readonly [block: string, character: number],
): Promise<void> {
  await page.evaluate(
    ({ ends }) => {
      const point = (id: string, character: number): [Node, number] => {
        const block = document.querySelector(`[data-id="${CSS.escape(id)}"]`);
        if (!block) throw new Error(`There is no block “${id}”.`);
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('[data-screen-only], [data-print-only]')
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
        );
        let before = 0;
        while (walker.nextNode()) {
          const { length } = walker.currentNode.textContent ?? '';
          if (character <= before + length) return [walker.currentNode, character - before];
          before += length;
        }
        throw new Error(`“${id}” has no character ${character}.`);
      };
      const [start, end] = ends.map(([id, character]) => point(id, character));
      if (!start || !end) return;
      document.getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
    },
    { ends: [[first, from] as [string, number], [last, to] as [string, number]] },
  );
}

/** What the clipboard holds, in both flavours; `html` is empty where there is none. */
export function clipboard(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const flavour = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await flavour('text/plain'), html: await flavour('text/html') };
  });
}
