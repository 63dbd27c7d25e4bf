import { linkable } from '../export/report.ts';

/** A stretch of a note with one setting. `link` is always safe to follow: see `safeLink`. A line end in `text` is a line end of the person. */
export type NoteRun = {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly link?: string;
};

const PLACE_HERE = /^#\/read\/[a-z0-9/~-]+$/;

/** A link that may be followed: to the web, or to a place in Remit (`remit://…`, `#/read/…`). `undefined` for all others. */
export function safeLink(address: string): string | undefined {
  return linkable(address) !== undefined || PLACE_HERE.test(address) ? address : undefined;
}
