const PATHS = {
  tick: "M3.5 8.5l3 3 6-7",
  cross: "M4 4l8 8M12 4l-8 8",
  clock: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM8 5v3.2l2.2 1.4",
  lock: "M4.2 7.2h7.6v5.6H4.2zM5.8 7V5.2a2.2 2.2 0 0 1 4.4 0V7",
  flag: "M4 14V2.8M4 3h8l-1.8 2.6L12 8.2H4",
  chevronDown: "M4 6l4 4 4-4",
  chevronRight: "M6 4l4 4-4 4",
  chevronLeft: "M10 4l-4 4 4 4",
  chevronUp: "M4 10l4-4 4 4",
  search: "M7 2.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM10.2 10.2l3.2 3.2",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  clip: "M12.5 7.2l-5 5a3 3 0 0 1-4.3-4.3l5.4-5.3a2 2 0 0 1 2.9 2.8L6.2 10.6a1 1 0 0 1-1.4-1.4l4.4-4.4",
  question: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM6.3 6.3a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.7.6-.7 1.1M8 11v.3",
  info: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM8 7.4V11M8 5v.3",
  cloud: "M4.6 12.2a2.8 2.8 0 0 1-.2-5.6 3.8 3.8 0 0 1 7.3.7 2.5 2.5 0 0 1-.3 4.9z",
  cloudOff: "M4.6 12.2a2.8 2.8 0 0 1-.2-5.6M6.4 4.7a3.8 3.8 0 0 1 5.3 2.6 2.5 2.5 0 0 1 1 4.2M2.8 2.8l10.4 10.4",
  sync: "M13 6.5A5.2 5.2 0 0 0 3.6 5M3 9.5a5.2 5.2 0 0 0 9.4 1.5M3.4 2.4V5h2.6M12.6 13.6V11H10",
  fork: "M5 2.8v4.4c0 1.6 6 1.6 6 0V2.8M8 8.6v4.6M3.4 4.2L5 2.6l1.6 1.6M9.4 4.2L11 2.6l1.6 1.6",
  upload: "M8 10.5V2.8M4.8 5.8L8 2.6l3.2 3.2M2.8 13.2h10.4",
  download: "M8 2.6v7.8M4.8 7.4L8 10.6l3.2-3.2M2.8 13.2h10.4",
  history: "M8 4.6V8l2.4 1.5M2.9 5.4A5.6 5.6 0 1 1 2.4 8M2.6 2.8v2.8h2.8",
  print: "M4.5 6V2.8h7V6M4.5 11H2.8V6h10.4v5h-1.7M4.5 9.2h7v4h-7z",
  edit: "M3 13l.6-2.8 7-7a1.3 1.3 0 0 1 2.2 2.2l-7 7z",
  eye: "M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z",
  swap: "M2.8 5.6h10M10.2 3l2.6 2.6L10.2 8M13.2 10.4h-10M5.8 7.8l-2.6 2.6L5.8 13",
  filter: "M2.8 3.4h10.4L9.4 8.2v4.4l-2.8-1.4v-3z",
  person: "M8 2.8a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM3.2 13.4c.3-2.6 2.2-4 4.8-4s4.5 1.4 4.8 4",
  signOut: "M6.4 3H3.2v10h3.2M10 5l3 3-3 3M12.6 8H6.4",
  table: "M2.6 3.2h10.8v9.6H2.6zM2.6 6.4h10.8M2.6 9.6h10.8M6.4 3.2v9.6",
  list: "M5.6 4.2h7.6M5.6 8h7.6M5.6 11.8h7.6M2.8 4.2h.2M2.8 8h.2M2.8 11.8h.2",
  book: "M8 4.4C6.6 3.4 4.8 3.2 2.6 3.4v8.8c2.2-.2 4 0 5.4 1 1.4-1 3.2-1.2 5.4-1V3.4c-2.2-.2-4 0-5.4 1zM8 4.4v8.8",
  undo: "M5.6 3.2L2.8 6l2.8 2.8M3 6h6a3.4 3.4 0 0 1 0 6.8H6.4",
  bulb: "M5.8 10.4a3.9 3.9 0 1 1 4.4 0v1.2H5.8zM6.4 13.6h3.2",
  plus: "M8 3v10M3 8h10",
  more: "M3.4 8h.1M8 8h.1M12.5 8h.1",
  camera: "M2.6 5.2h2.6l1-1.6h3.6l1 1.6h2.6v7.6H2.6zM8 6.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z",
  pin: "M8 14s4.4-4.2 4.4-7.4a4.4 4.4 0 0 0-8.8 0C3.6 9.8 8 14 8 14zM8 5.2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z",
  external: "M6.4 3.4H3v9.6h9.6V9.6M8.8 3h4.2v4.2M12.8 3.2L7.6 8.4",
} as const;

export type IconName = keyof typeof PATHS;

type Props = { name: IconName; size?: number; className?: string };

/** A 1.5 px line icon in the colour of its text. Decoration: the word stands beside it. */
export function Icon({ name, size = 16, className }: Props) {
  return (
    <svg className={className ? `jx-icon ${className}` : "jx-icon"} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
