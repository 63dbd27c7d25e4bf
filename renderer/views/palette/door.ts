import type { App } from '../../app-context.ts';
import type { Said } from '../../parts/toast.tsx';
import { createStore, type Store } from '../../state/store.ts';
import type { Palette } from './palette.ts';

/** The palette of a window with the list that shows it. */
export type LoadedPalette = Palette & Pick<typeof import('./parts.ts'), 'PaletteList' | 'Toast'>;

/** The door to what the field *Go to or search* offers. The field itself is there from the start; the rest is a chunk. */
export type PaletteDoor = {
  /** `null` until it is loaded. */
  readonly loaded: Store<LoadedPalette | null>;
  /** Loads it, once, however often it is asked. Resolves to `null` where that failed, and tries again the next time. Never rejects. */
  readonly prepare: () => Promise<LoadedPalette | null>;
  /** What was said last of a command that was done; `null` at first. Another object says it again. */
  readonly said: Store<Said | null>;
  /** Does a command by its id, for the menu of the shell; where it cannot be done now, that is said. */
  readonly run: (id: string) => void;
};

/** Makes the door of a window. Nothing is loaded until `prepare` is asked. */
export function createPaletteDoor(app: () => App): PaletteDoor {
  const loaded = createStore<LoadedPalette | null>(null);
  let coming: Promise<LoadedPalette | null> | undefined;
  const load = async () => {
    try {
      const { createPalette, PaletteList, Toast } = await import('./parts.ts');
      loaded.set({ ...createPalette(app()), PaletteList, Toast });
    } catch {
      coming = undefined;
    }
    return loaded.get();
  };
  const said = createStore<Said | null>(null);
  const prepare = () => {
    coming ??= load();
    return coming;
  };
  return {
    loaded,
    prepare,
    said,
    run: async (id) => (await prepare())?.run(id, (words) => said.set({ words })),
  };
}
