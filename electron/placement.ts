import * as z from 'zod/mini';

/** A rectangle on the screen, in Electron's device-independent pixels. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the window stands and how. */
export type Placement = {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
};

const pixels = z.number().check(z.int(), z.minimum(-100_000), z.maximum(100_000));
const savedPlacement = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});

const usual = { width: 1280, height: 800 } as const;

/** The smallest window that the interface is made for; on a smaller display the window takes all of it. */
export const smallest = { width: 640, height: 480 } as const;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

type Size = { readonly width: number; readonly height: number };

function fittedSize(size: Size, area: Size): Size {
  const width = between(Math.min(smallest.width, area.width), size.width, area.width);
  return { width, height: between(Math.min(smallest.height, area.height), size.height, area.height) };
}

function centred(size: Size, area: Rectangle): Rectangle {
  const { width, height } = fittedSize(size, area);
  const x = area.x + Math.round((area.width - width) / 2);
  return { x, y: area.y + Math.round((area.height - height) / 2), width, height };
}

function fitted(bounds: Rectangle, area: Rectangle): Rectangle {
  const { width, height } = fittedSize(bounds, area);
  const x = between(area.x, bounds.x, area.x + area.width - width);
  return { x, y: between(area.y, bounds.y, area.y + area.height - height), width, height };
}

function parsed(saved: string | null): Placement | undefined {
  if (saved === null) return undefined;
  try {
    return savedPlacement.safeParse(JSON.parse(saved)).data;
  } catch {
    return undefined;
  }
}

/**
 * Decides where the window opens, from the text saved last time and the work areas of today's displays (the primary
 * one first): wholly visible on the display that it overlaps most, or centred on the first where it overlaps none.
 */
export function placeWindow(saved: string | null, areas: readonly Rectangle[]): Placement {
  const before = parsed(saved);
  const first = areas[0] ?? { x: 0, y: 0, ...usual };
  if (before === undefined) return { bounds: centred(usual, first), maximized: false, fullScreen: false };
  const [home] = areas.toSorted((a, b) => overlap(before.bounds, b) - overlap(before.bounds, a));
  const seen = home !== undefined && overlap(before.bounds, home) > 0;
  return { ...before, bounds: seen ? fitted(before.bounds, home) : centred(before.bounds, first) };
}
