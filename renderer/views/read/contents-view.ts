import { createContext } from 'react';
import type { Seen } from '../../state/seen.ts';

/** What every row of the contents needs besides its own heading. Rows are drawn once and kept, so it reaches them beside their props. */
export type ContentsView = {
  /** What was typed to narrow the contents. */
  readonly typed: string;
  readonly seen: ReadonlyMap<string, Seen>;
};

export const ContentsViewContext = createContext<ContentsView>({ typed: '', seen: new Map() });
