import type { Cell, CellPath, Words } from "../cells/cell.js";
import { type Column, HEAD_COLUMNS } from "../cells/columns.js";
import { departmentPath, fundPath, headPath, indicatorPath, type PathParts, taskPath } from "../cells/path.js";
import { oneCell, rowCells, type RowContext, type RowPlace } from "../cells/row-cells.js";
import type { FilingFacts } from "../filing/facts.js";
import { ABOUT_COLUMNS, MONEY_COLUMNS, OVERALL_COLUMNS, TASK_COLUMNS } from "./columns.js";
import type { DepartmentFacts, DepartmentIndicator, DepartmentMoney, DepartmentTask } from "./facts.js";
import { MONEY_PARTS, MONEY_ROW_LABELS, isTypedMoney, withMoneyRow } from "./money.js";

const HEAD = HEAD_COLUMNS.filter(({ name }) => name === "departmentName" || name === "departmentCode");

const headPlace: RowPlace = { section: "HEAD", row: "", title: null, path: headPath };
const aboutPlace: RowPlace = { section: "DEPARTMENT", row: "", title: null, path: departmentPath };
const taskPlace = ({ no }: DepartmentTask): RowPlace => ({ section: "TASKS", row: String(no), title: { zh: `任务${no}`, en: `Task ${no}` }, path: (column) => taskPath(no, column) });
const moneyPlace = ({ row }: DepartmentMoney): RowPlace => ({ section: "FUNDS", row, title: MONEY_ROW_LABELS[row], path: (column) => fundPath(row, column) });
const indicatorPlace = (row: DepartmentIndicator): RowPlace => ({ section: "INDICATORS", row: row.id, title: indicatorName(row), path: (column) => indicatorPath(row.id, column) });

/** What an indicator of the overall table is called: by the frame, by the department, or by its group while it has no name. */
export function indicatorName({ given, name, level2 }: Pick<DepartmentIndicator, "given" | "name" | "level2">): Words {
  return given ?? (name === null ? level2 : { zh: name, en: name });
}

/** Every cell of 部门整体支出绩效监控表, in the order of the form. */
export function departmentCells(facts: FilingFacts, department: DepartmentFacts, context: RowContext): Cell[] {
  return [
    ...rowCells(HEAD, headPlace, facts.project, context),
    ...rowCells(ABOUT_COLUMNS, aboutPlace, department, context),
    ...department.tasks.flatMap((row) => rowCells(TASK_COLUMNS, taskPlace(row), row, context)),
    ...department.money.flatMap((row) => rowCells(MONEY_COLUMNS, moneyPlace(row), row, context)),
    ...department.indicators.flatMap((row) => rowCells(OVERALL_COLUMNS, indicatorPlace(row), row, context)),
  ];
}

/** The cell of the overall table at a path taken apart, or undefined where it has none. */
export function departmentCellAt(facts: FilingFacts, department: DepartmentFacts, { section, row, column }: PathParts, context: RowContext): Cell | undefined {
  switch (section) {
    case "HEAD":
      return oneCell(HEAD, column, headPlace, facts.project, context);
    case "DEPARTMENT":
      return oneCell(ABOUT_COLUMNS, column, aboutPlace, department, context);
    case "TASKS": {
      const task = department.tasks.find(({ no }) => String(no) === row);
      return task && oneCell(TASK_COLUMNS, column, taskPlace(task), task, context);
    }
    case "FUNDS": {
      const money = department.money.find((its) => its.row === row);
      return money && oneCell(MONEY_COLUMNS, column, moneyPlace(money), money, context);
    }
    case "INDICATORS": {
      const indicator = department.indicators.find(({ id }) => id === row);
      return indicator && oneCell(OVERALL_COLUMNS, column, indicatorPlace(indicator), indicator, context);
    }
    case "GOAL":
    case "REPORT":
      return undefined;
  }
}

/** The overall table with one typed cell set to canonical text; sums follow. A task written in the last row brings a further one. */
export function withDepartmentCell(department: DepartmentFacts, { section, row, column }: PathParts, text: string | null): DepartmentFacts {
  switch (section) {
    case "DEPARTMENT":
      return written(ABOUT_COLUMNS, column, department, text);
    case "TASKS":
      return { ...department, tasks: withRoom(department.tasks.map((task) => (String(task.no) === row ? written(TASK_COLUMNS, column, task, text) : task))) };
    case "FUNDS": {
      const money = department.money.find((its) => its.row === row);
      return money ? { ...department, money: withMoneyRow(department, written(MONEY_COLUMNS, column, money, text)) } : department;
    }
    case "INDICATORS":
      return { ...department, indicators: department.indicators.map((its) => (its.id === row ? written(OVERALL_COLUMNS, column, its, text) : its)) };
    case "HEAD":
    case "GOAL":
    case "REPORT":
      return department;
  }
}

const FEWEST_TASKS = 4;
export const MOST_TASKS = 12;

/** Tasks with at least one empty row to write in, up to 12. */
export function withRoom(tasks: readonly DepartmentTask[]): DepartmentTask[] {
  const last = tasks.reduce((most, task) => (isBlankTask(task) ? most : Math.max(most, task.no)), 0);
  const count = Math.min(MOST_TASKS, Math.max(FEWEST_TASKS, last + 1));
  const byNo = new Map(tasks.map((task) => [task.no, task]));
  return Array.from({ length: count }, (_, index) => byNo.get(index + 1) ?? { no: index + 1, name: null, content: null, projects: null, budgetFen: null, progress: null });
}

export function isBlankTask({ name, content, projects, budgetFen, progress }: DepartmentTask): boolean {
  return [name, content, projects, budgetFen, progress].every((value) => value === null);
}

/** The typed cells one has to open to move a computed one of the overall table. */
export function departmentSources(row: string, column: string): CellPath[] {
  const key = row as DepartmentMoney["row"];
  const behind: readonly string[] = { rate: ["adjusted", "executed"], share: ["adjusted"] }[column] ?? [column];
  const rows = (MONEY_PARTS[key] ?? [key]).flatMap((part) => MONEY_PARTS[part] ?? [part]);
  return rows.filter(isTypedMoney).flatMap((part) => behind.map((name) => fundPath(part, name)));
}

function written<Row>(columns: readonly Column<Row>[], name: string, row: Row, text: string | null): Row {
  const write = columns.find((column) => column.name === name && (column.exists?.(row) ?? true))?.write;
  if (!write) throw new RangeError(`Column ${name} can't be written`);
  return write(row, text);
}
