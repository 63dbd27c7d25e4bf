import type { ReactElement } from 'react';

/** The icons, drawn in a field of 24 with one stroke width. */
const ICONS = {
  plan: <path d="M4 4.5h16v15H4zM4 9.5h16M8 13h4M8 16h4M15 12.8h2M15 16h2" />,
  read: (
    <path d="M5 19.5V5.8A1.8 1.8 0 0 1 6.8 4H19v14H6.5A1.5 1.5 0 0 0 5 19.5Zm0 0A1.5 1.5 0 0 0 6.5 21H19v-3" />
  ),
  agencies: (
    <path d="M3.5 9.5 12 4l8.5 5.5h-17ZM5.5 20.5h13M4 17.5h16M6.5 10v7M10.2 10v7M13.8 10v7M17.5 10v7" />
  ),
  commitments: (
    <path d="m4 6.5 1.6 1.6L8.5 5M4 12.8l1.6 1.6 2.9-3.1M4 19l1.6 1.6 2.9-3.1M12 6.8h8M12 13h8M12 19.2h8" />
  ),
  targets: (
    <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-4a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm0-4.4v-.2" />
  ),
  teach: <path d="M4 4.5h16v10.5H4zM12 15v3m0 0-3.5 3m3.5-3 3.5 3M8 8h8M8 11.2h5" />,
  drag: <path d="M9 6.2v-.2M9 12.1v-.2M9 18v-.2M15 6.2v-.2M15 12.1v-.2M15 18v-.2" />,
  notes: <path d="M6 4h9l4 4v12H6zM14.5 4v4.5H19M9 12.5h7M9 16h5" />,
  bookmark: <path d="M7 4h10v16l-5-4-5 4V4Z" />,
  map: (
    <path d="M4 6h3.5M4 12h3.5M4 18h3.5M16.5 8.5H20M16.5 15.5H20M7.5 6c5 0 4 9.5 9 9.5M7.5 12c4 0 5-3.5 9-3.5M7.5 18c5 0 4-9.5 9-9.5" />
  ),
  health: <path d="M4 12.5h3.5L10 6l4 12 2.5-5.5H20" />,
  search: <path d="M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6Zm5-1.8L20 20" />,
  back: <path d="m14.5 5-7 7 7 7" />,
  forward: <path d="m9.5 5 7 7-7 7" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  left: <path d="M4 5h16v14H4zM9.5 5v14" />,
  right: <path d="M4 5h16v14H4zM14.5 5v14" />,
  sort: <path d="M12 5v14m0 0-4-4m4 4 4-4" />,
  heading: <path d="M5 6h14M5 12h14M5 18h8" />,
  citation: <path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16" />,
  quote: (
    <path d="M9.5 7C6.8 8 5.2 10.2 5.2 13v3.8h4.6v-4.6H7.4M18.3 7C15.6 8 14 10.2 14 13v3.8h4.6v-4.6h-2.4" />
  ),
  name: <path d="M4 11V4.8c0-.4.4-.8.8-.8H11l9 9-7 7-9-9Zm4.2-3v.1" />,
  command: <path d="m6 7 5 5-5 5M13 17h6" />,
  half: <path d="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-16v16M8 6v12" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  star: <path d="m12 4 2.5 5.2 5.7.8-4.1 4 1 5.7L12 17l-5.1 2.7 1-5.7-4.1-4 5.7-.8L12 4Z" />,
  up: <path d="m6 14.5 6-6 6 6" />,
  foldAll: <path d="m7 4 5 4.5L17 4M7 20l5-4.5 5 4.5M4 12h16" />,
  openAll: <path d="m7 8 5-4.5L17 8M7 16l5 4.5 5-4.5M4 12h16" />,
  add: <path d="M12 5v14M5 12h14" />,
  pin: <path d="M9 4h6l-.8 6.2L17.5 13v1.5h-11V13l3.3-2.8L9 4Zm3 10.5v6" />,
  warning: <path d="M12 4.5 21 20H3l9-15.5Zm0 5.5v4.5m0 2.6v.2" />,
} as const;

export type IconName = keyof typeof ICONS;

/** A picture beside a word. It is hidden from screen readers: the word says it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={(1.6 * 24) / 20}
      viewBox="0 0 24 24"
      width={size}
    >
      {ICONS[name]}
    </svg>
  );
}

/** The sign of Remit. */
export function Sign({ size = 28 }: { readonly size?: number }): ReactElement {
  return (
    <svg aria-hidden="true" height={size} viewBox="0 0 1024 1024" width={size}>
      <rect fill="var(--accent)" height="960" rx="216" width="960" x="32" y="32" />
      <g fill="none" stroke="var(--accent-ink)" strokeLinecap="round" strokeLinejoin="round" strokeWidth="96">
        <path d="M526 554 674 742" strokeWidth="72" />
        <path d="M346 778V258H524a144 144 0 0 1 0 288H346" />
      </g>
      <circle cx="674" cy="742" fill="var(--accent-ink)" r="84" />
    </svg>
  );
}
