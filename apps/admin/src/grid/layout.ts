import type { GridColumn } from "@jianxiao/domain";

/** How a person likes the grid's columns: which, in what order, how wide. */
export type GridLayout = { readonly shown: readonly string[]; readonly widths: Readonly<Record<string, number>>; readonly density: "comfortable" | "compact" };

const WIDTHS: Readonly<Record<string, number>> = { name: 236, checks: 40, target: 100, staged: 78, actual: 88, "earlier.actual": 78, "lastYear.actual": 78, completion: 112, forecast: 88, likelihood: 104, causes: 112, explanation: 150, measure: 150, measureDue: 88 };
const DEFAULT_WIDTH = 92;

export const widthOf = (layout: GridLayout, key: string): number => layout.widths[key] ?? WIDTHS[key] ?? DEFAULT_WIDTH;

export function defaultLayout(columns: readonly GridColumn[]): GridLayout {
  return { shown: columns.filter(({ shown }) => shown).map(({ key }) => key), widths: {}, density: "comfortable" };
}

/** Reads what was kept; columns the form no longer has are left out, and what cannot be read counts as nothing. */
export function readLayout(text: string | null | undefined, columns: readonly GridColumn[]): GridLayout {
  const fallback = defaultLayout(columns);
  const kept = parsed(text);
  if (!kept) return fallback;
  const known = new Set(columns.map(({ key }) => key));
  const shown = Array.isArray(kept["shown"]) ? kept["shown"].filter((key): key is string => typeof key === "string" && known.has(key)) : [];
  const widths = typeof kept["widths"] === "object" && kept["widths"] !== null ? Object.fromEntries(Object.entries(kept["widths"]).filter((entry): entry is [string, number] => typeof entry[1] === "number")) : {};
  return { shown: shown.length > 0 ? shown : fallback.shown, widths, density: kept["density"] === "compact" ? "compact" : "comfortable" };
}

export const writtenLayout = (layout: GridLayout): string => JSON.stringify(layout);

/** Shows or hides a column; one that comes back stands where the form has it. */
export function toggled(layout: GridLayout, key: string, columns: readonly GridColumn[]): GridLayout {
  if (layout.shown.includes(key)) return layout.shown.length === 1 ? layout : { ...layout, shown: layout.shown.filter((one) => one !== key) };
  const order = columns.map((column) => column.key);
  const behind = layout.shown.findLastIndex((one) => order.indexOf(one) < order.indexOf(key));
  return { ...layout, shown: layout.shown.toSpliced(behind + 1, 0, key) };
}

/** Moves a shown column one place to the left (−1) or right (1). */
export function moved(layout: GridLayout, key: string, by: -1 | 1): GridLayout {
  const at = layout.shown.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= layout.shown.length) return layout;
  return { ...layout, shown: layout.shown.toSpliced(at, 1).toSpliced(to, 0, key) };
}

function parsed(text: string | null | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
