import type { ReactNode } from "react";

/** A column of a sheet. Frozen ones come first and stay at the left. */
export type SheetColumn = {
  readonly key: string;
  readonly title: ReactNode;
  /** The title in plain words, for screen readers and the copy. */
  readonly label: string;
  readonly width: number;
  readonly frozen?: boolean;
  readonly align?: "left" | "right" | "center";
};

export type SheetOption = { readonly code: string; readonly label: string };

/** How a cell is typed in. */
export type SheetEdit =
  | { readonly kind: "TEXT" | "NUMBER" | "DATE"; readonly raw: string }
  /** `MANY`: codes joined by ",". */
  | { readonly kind: "ONE" | "MANY"; readonly raw: string; readonly options: readonly SheetOption[] };

/** One cell as the sheet draws it. */
export type SheetCell = {
  readonly shown: ReactNode;
  /** What it is and how it stands, for those who do not see it. */
  readonly label: string;
  /** What a copy takes along. */
  readonly plain: string;
  readonly className?: string;
  /** Covers this many columns; those behind are not asked for. */
  readonly span?: number;
  readonly edit?: SheetEdit;
};

export type SheetRow = { readonly key: string; readonly className: string; readonly height: number; readonly level?: number; readonly expanded?: boolean };

export type Place = { readonly row: string; readonly column: string };

/** A rectangle of cells by indexes, both ends counted in. */
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export type Step = "UP" | "DOWN" | "LEFT" | "RIGHT" | "PAGE_UP" | "PAGE_DOWN" | "ROW_START" | "ROW_END" | "START" | "END";

const PAGE = 15;

/** Where a step leads, within `rows` × `columns`. */
export function stepped({ row, column }: { row: number; column: number }, step: Step, rows: number, columns: number): { row: number; column: number } {
  const at = (down: number, across: number) => ({ row: within(row + down, rows), column: within(column + across, columns) });
  switch (step) {
    case "UP":
      return at(-1, 0);
    case "DOWN":
      return at(1, 0);
    case "LEFT":
      return at(0, -1);
    case "RIGHT":
      return at(0, 1);
    case "PAGE_UP":
      return at(-PAGE, 0);
    case "PAGE_DOWN":
      return at(PAGE, 0);
    case "ROW_START":
      return { row, column: 0 };
    case "ROW_END":
      return { row, column: columns - 1 };
    case "START":
      return { row: 0, column: 0 };
    case "END":
      return { row: rows - 1, column: columns - 1 };
  }
}

const within = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

export const rangeOf = (one: { row: number; column: number }, other: { row: number; column: number }): Range => ({
  top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row), left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
});

/** Columns drawn beyond both edges, so that a scroll shows no gap. */
const BESIDE = 2;

/** The first and last column that scroll through the view free of the frozen ones, a few more on each side. */
export function drawnColumns(columns: readonly Pick<SheetColumn, "width">[], frozenAt: readonly (number | undefined)[], scrollLeft: number, width: number): { first: number; last: number } {
  const frozen = columns.reduce((sum, column, at) => sum + (frozenAt[at] === undefined ? 0 : column.width), 0);
  let [first, last, left] = [columns.length - 1, 0, 0];
  columns.forEach((column, at) => {
    const right = left + column.width;
    if (frozenAt[at] === undefined && right > scrollLeft + frozen && left < scrollLeft + width) [first, last] = [Math.min(first, at), Math.max(last, at)];
    left = right;
  });
  return { first: Math.max(0, first - BESIDE), last: Math.min(columns.length - 1, last + BESIDE) };
}

const KEYS: Readonly<Record<string, Step>> = {
  ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "LEFT", ArrowRight: "RIGHT", PageUp: "PAGE_UP", PageDown: "PAGE_DOWN", Home: "ROW_START", End: "ROW_END",
};

/** The step a key means, if any; with Ctrl, Home and End lead to the corners. */
export function stepOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): Step | undefined {
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key === "Home" ? "START" : event.key === "End" ? "END" : undefined;
  return KEYS[event.key];
}

/**
 * The next cell that can be typed in, row by row as one reads (`forward`) or back; from the last one nothing follows.
 * `down`: along the column instead.
 */
export function nextTyped(from: { row: number; column: number }, rows: number, columns: number, typed: (row: number, column: number) => boolean, { forward, down }: { forward: boolean; down: boolean }): { row: number; column: number } | undefined {
  const step = forward ? 1 : -1;
  if (down) {
    for (let row = from.row + step; row >= 0 && row < rows; row += step) if (typed(row, from.column)) return { row, column: from.column };
    return undefined;
  }
  for (let index = from.row * columns + from.column + step; index >= 0 && index < rows * columns; index += step) {
    const place = { row: Math.floor(index / columns), column: index % columns };
    if (typed(place.row, place.column)) return place;
  }
  return undefined;
}
