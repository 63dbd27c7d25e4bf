import type { TextRange } from '../../corpus/index.ts';

/** A line of the list under the field *Go to or search*. `key` is unlike that of every other row and stays while one types on. */
export type PaletteRow = { readonly key: string } & (
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly icon: 'citation' | 'heading' | 'agencies' | 'name';
      /** Its short label; empty where the title says it. */
      readonly label: string;
      readonly title: string;
      /** One line below: where it stands, or what it is. May be empty. */
      readonly about: string;
    }
  | ({ readonly kind: 'hit' } & TextHit)
  /** A search of the text. `count` is how many places it finds; `null` while that is not known. */
  | { readonly kind: 'search'; readonly query: string; readonly count: number | null }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly title: string;
      /** One line below; left out where the title says it. */
      readonly about?: string;
      /** What it is done with, by id, where places were said with it. */
      readonly places?: readonly string[];
    }
  /** Shows all rows of its group; `next` is the key of the first row that it brings. */
  | {
      readonly kind: 'more';
      readonly group: PaletteGroup['name'];
      readonly count: number;
      readonly next: string;
    }
  /** One sentence about what was typed. It cannot be taken. */
  | { readonly kind: 'message'; readonly text: string }
);

/** A place that has the words, as the search found it. */
export type TextHit = {
  /** What it opens: the passage that has the words. */
  readonly id: string;
  readonly title: string;
  /** Where it stands. May be empty. */
  readonly path: string;
  /** The words around what was found, with the matches as ranges of `text`. */
  readonly text: string;
  readonly marks: readonly TextRange[];
};

/** What the search of the text found for `query`, as far as the list shows it. */
export type TextFound = {
  readonly query: string;
  /** How many places it found in all. */
  readonly total: number;
  /** All of them but the bodies, the best first: what was found (the measure or box of the passage), and what makes its row when it is shown. */
  readonly hits: readonly { readonly unit: string; readonly show: () => TextHit }[];
  /** The indicator that is meant by other words than its own ("licence fees"), by id; `null` where none is. */
  readonly indicator: string | null;
};

/** Rows under a heading. `total` counts those that are not shown as well. The group `first` is the one row that Enter takes. */
export type PaletteGroup = {
  readonly name: 'first' | 'recent' | 'go' | 'agencies' | 'text' | 'commands';
  readonly title: string;
  readonly total: number;
  readonly rows: readonly PaletteRow[];
};
