import type { CellPath, CellSection } from "./cell.js";

/** A path taken apart. `row` is the key of the row, empty where a section has one row. */
export type PathParts = { section: CellSection; row: string; column: string };

/** Columns of the project that stand in the block of its goal. */
const GOAL_COLUMN_NAMES: readonly string[] = ["goalText", "goalResult"];
const HEAD = /^project\.(\w+)$/;
const FUND = /^funds\.(\w+)\.(\w+)$/;
const DEPARTMENT = /^department\.(\w+)$/;
const TASK = /^tasks\[(\d+)\]\.(\w+)$/;
const REPORT = /^sections\[(\w+)\]\.(\w+)$/;
const INDICATOR = /^indicators\[([^\][]+)\]\.(\w+)$/;

/** Takes a path apart, or null when it has none of the known shapes. Whether the cell exists is `cellAt`'s business. */
export function pathParts(path: CellPath): PathParts | null {
  const head = HEAD.exec(path);
  if (head?.[1]) return { section: GOAL_COLUMN_NAMES.includes(head[1]) ? "GOAL" : "HEAD", row: "", column: head[1] };
  const fund = FUND.exec(path);
  if (fund?.[1] && fund[2]) return { section: "FUNDS", row: fund[1], column: fund[2] };
  const department = DEPARTMENT.exec(path);
  if (department?.[1]) return { section: "DEPARTMENT", row: "", column: department[1] };
  const task = TASK.exec(path);
  if (task?.[1] && task[2]) return { section: "TASKS", row: task[1], column: task[2] };
  const report = REPORT.exec(path);
  if (report?.[1] && report[2]) return { section: "REPORT", row: report[1], column: report[2] };
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

export function departmentPath(column: string): CellPath {
  return `department.${column}`;
}

export function taskPath(no: string | number, column: string): CellPath {
  return `tasks[${no}].${column}`;
}

export function reportPath(section: string): CellPath {
  return `sections[${section}].body`;
}

/** The part of a path all cells of one row share: `indicators[<id>]`, `funds.<row>`, `project`. */
export function rowPath(path: CellPath): string {
  return path.slice(0, path.lastIndexOf("."));
}
