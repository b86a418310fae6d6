import type { CellPath, CellSection } from "./cell.js";

/** A path taken apart. `row` is a fund row key or an indicator id, empty in HEAD and GOAL. */
export type PathParts = { section: CellSection; row: string; column: string };

const HEAD = /^project\.(\w+)$/;
const FUND = /^funds\.(\w+)\.(\w+)$/;
const INDICATOR = /^indicators\[([^\][]+)\]\.(\w+)$/;

/** Takes a path apart, or null when it has none of the known shapes. Whether the cell exists is `cellAt`'s business. */
export function pathParts(path: CellPath): PathParts | null {
  const head = HEAD.exec(path);
  if (head?.[1]) return { section: head[1] === "goalText" ? "GOAL" : "HEAD", row: "", column: head[1] };
  const fund = FUND.exec(path);
  if (fund?.[1] && fund[2]) return { section: "FUNDS", row: fund[1], column: fund[2] };
  const indicator = INDICATOR.exec(path);
  if (indicator?.[1] && indicator[2]) return { section: "INDICATORS", row: indicator[1], column: indicator[2] };
  return null;
}

export function headPath(column: string): CellPath {
  return `project.${column}`;
}

export function fundPath(row: string, column: string): CellPath {
  return `funds.${row}.${column}`;
}

export function indicatorPath(id: string, column: string): CellPath {
  return `indicators[${id}].${column}`;
}

/** The part of a path all cells of one row share: `indicators[<id>]`, `funds.<row>`, `project`. */
export function rowPath(path: CellPath): string {
  return path.slice(0, path.lastIndexOf("."));
}
