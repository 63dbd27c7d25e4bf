/** A point in `source.txt`: a line counted from 1, and an offset from the start of the file, in UTF-16 code units, counted from 0. */
export type Point = { readonly line: number; readonly offset: number };

/** A range of `source.txt`. `end.offset` is exclusive, so that `source.slice(start.offset, end.offset)` gives the printed words. */
export type Place = { readonly start: Point; readonly end: Point };

/** A range of characters of a node's `text`; the end is exclusive. */
export type TextRange = readonly [start: number, end: number];
