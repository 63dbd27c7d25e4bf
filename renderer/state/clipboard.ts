import type { Clipping } from '../../corpus/index.ts';

/** What is said where the clipboard takes nothing. Without a secure address a browser has no clipboard to give. */
export const CLIPBOARD_CLOSED =
  'Nothing was copied, because the clipboard is closed here. Select the text and copy it.';

/** Whether the clipboard took a text alone. Never rejects. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the clipboard took a clipping: both flavours where it has two, and otherwise the text. Never rejects. */
export async function copyClipping({ text, html }: Clipping): Promise<boolean> {
  try {
    const flavours = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    };
    await navigator.clipboard.write([new ClipboardItem(flavours)]);
    return true;
  } catch {
    return copyText(text);
  }
}
