import { afterEach, beforeEach, expect } from 'vitest';
import type { TestWindow } from './window.ts';

/** What a person does who has a keyboard and nothing else, and what has the focus meanwhile. */
export type Hands = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Opens the field, types, and takes what Enter takes, or what is `down` rows below. */
  readonly say: (words: string, down?: number) => Promise<void>;
  /** Presses Tab (`back`: with Shift) until what has the focus is called so, at most so often. */
  readonly tabTo: (name: RegExp, most?: number, back?: 'back') => Promise<void>;
  /** Presses a key until the passage, row, cell or bar of this name has the focus, at most so often. */
  readonly walkTo: (key: string, name: string, most?: number) => Promise<void>;
  /** What has the focus: its label, or its words. */
  readonly held: () => Promise<string>;
  /** The id of the passage that has the focus, or the name of the row. */
  readonly at: () => Promise<string | null>;
  /** How many keys were pressed since this was asked last; each letter that is typed is one. */
  readonly count: () => number;
  /** One part of the story. Where it fails the message says which. */
  readonly step: (says: string, does: () => Promise<void>) => Promise<void>;
};

/** What a pointer does to a page. A key that presses a button gives a `click` too, so that is none of them. */
const POINTING = ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'touchstart', 'wheel'];

/** Gives a test hands without a pointer: whatever one does in the page, also by way of the test, fails it. */
export function useHands(remit: TestWindow): Hands {
  const pointed: string[] = [];
  let pressed = 0;
  beforeEach(async () => {
    pointed.length = 0;
    pressed = 0;
    const context = remit.page.context();
    context.setDefaultTimeout(8000);
    await context.exposeFunction('tellPointer', (what: string) => pointed.push(what));
    await context.addInitScript((kinds) => {
      const { tellPointer } = window as unknown as { tellPointer: (what: string) => void };
      for (const kind of kinds) window.addEventListener(kind, () => tellPointer(kind), { capture: true });
    }, POINTING);
  });
  afterEach(() => expect(pointed).toEqual([]));

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      pressed += 1;
      await remit.page.keyboard.press(key);
    }
  };
  const type = async (text: string) => {
    pressed += text.length;
    await remit.page.keyboard.type(text);
  };
  const held = () =>
    remit.page.evaluate(() => {
      const one = document.activeElement;
      const [label] = (one as HTMLInputElement | null)?.labels ?? [];
      const name = one?.getAttribute('aria-label') ?? label?.textContent ?? one?.textContent;
      return (name ?? '').replace(/\s+/g, ' ').trim();
    });
  const at = () =>
    remit.page.evaluate(() => {
      const one = document.activeElement as HTMLElement | SVGElement | null;
      const { id, row, at, part, stop } = one?.dataset ?? {};
      const hit = one?.closest('[data-hit]')?.getAttribute('data-hit');
      return id ?? row ?? at ?? part ?? stop ?? hit ?? null;
    });
  return {
    press,
    type,
    held,
    at,
    walkTo: async (key, name, most = 40) => {
      const seen: (string | null)[] = [];
      for (let step = 0; step < most; step += 1) {
        const now = await at();
        if (now === name) return;
        seen.push(now);
        await press(key);
      }
      throw new Error(`${key} did not come to ${name} but to: ${seen.join(' | ')}`);
    },
    say: async (words, down = 0) => {
      await press('Control+k');
      await type(words);
      await press(...Array.from({ length: down }, () => 'ArrowDown'), 'Enter');
    },
    tabTo: async (name, most = 12, back) => {
      const seen: string[] = [];
      for (let step = 0; step < most; step += 1) {
        await press(back ? 'Shift+Tab' : 'Tab');
        const now = await held();
        if (name.test(now)) return;
        seen.push(now.slice(0, 40));
      }
      throw new Error(`Tab did not come to ${name} but to: ${seen.join(' | ')}`);
    },
    count: () => {
      const before = pressed;
      pressed = 0;
      return before;
    },
    step: async (says, does) => {
      try {
        await does();
      } catch (error) {
        if (error instanceof Error) error.message = `${says} (focus: ${await held()}): ${error.message}`;
        throw error;
      }
    },
  };
}
