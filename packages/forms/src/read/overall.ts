import { type CellPath, DEPARTMENT_MONEY_ROWS, type DepartmentMoneyRow, departmentPath, fundPath, MONEY_ROW_LABELS, taskPath } from "@jianxiao/domain";
import { columnLetter, type Sheet } from "../book/sheet.js";
import type { SheetStamp } from "../stamp/stamp.js";
import type { Faults, Place } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { readCutOff, splitDepartment } from "./head.js";
import { findIndicatorHead, type IndicatorHead } from "./indicator-head.js";
import { isFoot } from "./indicators.js";
import type { CellPlace } from "./monitoring.js";
import { rowTexts, type TypedText } from "./typed-cells.js";
import { bare } from "./words.js";

/** One cell somebody may have typed, as it stands. */
export type OverallText = { text: string; place: CellPlace };
/** A row of the indicator frame, known by its name; an own row of the department by its place under its 二级指标. */
export type OverallRow = { name: string; level2: string; texts: Record<string, OverallText>; place: CellPlace };

/**
 * 部门整体支出绩效监控表 as somebody filled it in. Which rows it has is the frame's business, and the frame is the cycle's: so the reader hands on what stands beside
 * the labels, and the filing it belongs to says which of it is a cell.
 */
export type OverallForm = {
  sheet: string;
  departmentName: string;
  departmentCode: string;
  fiscalYear: number;
  cutOffMonth: number | undefined;
  key: string | null;
  cells: Record<CellPath, OverallText>;
  rows: OverallRow[];
};

const TITLE = /部门(\(单位\))?整体支出绩效(监控|自评)?/;
const TASK_WORDS: readonly (readonly [RegExp, string])[] = [[/^任务名称$/, "name"], [/^主要内容$/, "content"], [/^对应项目$/, "projects"], [/^预算金额$|^预算$/, "budget"], [/完成情况$/, "progress"]];
const MONEY_WORDS: readonly (readonly [RegExp, string])[] = [[/预计执行数/, "expected"], [/执行数/, "executed"], [/调整后预算/, "adjusted"], [/年初预算/, "initial"]];
const YEAR = /((?:19|20)\d\d)\s*年/;

/** Reads a sheet as the overall table of a department; undefined when it is something else. */
export function readOverallForm(sheet: Sheet, faults: Faults, stamp: SheetStamp | undefined): OverallForm | undefined {
  if (!sheet.cells.some(({ row, text }) => row <= 3 && TITLE.test(bare(text)))) return undefined;
  const form = new FormSheet(sheet, faults);
  const head = findIndicatorHead(form);
  if (!head) return undefined;
  const to = head.top - 1;
  const find = (...labels: string[]) => form.textBeside(labels, { from: 1, to }, isLabel);
  const named = splitDepartment(find("部门名称", "部门(单位)名称", "部门")?.text ?? "");
  const cells: OverallForm["cells"] = {};
  for (const [column, label] of [["functions", "部门职能概述"], ["dutyGoal", "年度履职目标"]] as const) {
    const found = find(label);
    if (found?.text) cells[departmentPath(column)] = { text: found.text, place: lettered(found.place) };
  }
  const moneyTop = form.findLabel(["收支项目", "年初预算数"], { from: 1, to })?.row ?? to + 1;
  Object.assign(cells, taskCells(form, moneyTop - 1), moneyCells(form, moneyTop, to));
  const year = YEAR.exec(sheet.cells.find(({ row, text }) => row <= 3 && YEAR.test(text.normalize("NFKC")))?.text.normalize("NFKC") ?? "")?.[1];
  return {
    sheet: sheet.name, departmentName: named.name, departmentCode: find("部门代码", "部门编码")?.text || named.code, fiscalYear: Number(year ?? 0), cutOffMonth: readCutOff(form, head.bottom),
    key: stamp?.key || null, cells, rows: indicatorRows(form, head),
  };
}

const LABELS = new Set(["部门名称", "部门(单位)名称", "部门", "部门代码", "部门编码", "部门职能概述", "年度履职目标", "年度主要任务", "任务名称", "部门预算情况", "收支项目"]);
const isLabel = (words: string) => LABELS.has(words);

function taskCells(form: FormSheet, to: number): OverallForm["cells"] {
  const head = form.findLabel(["任务名称"], { from: 1, to });
  const columns = head ? headings(form, head.row, TASK_WORDS) : [];
  const cells: OverallForm["cells"] = {};
  for (let row = (head?.row ?? to) + 1; row <= to; row++) for (const [at, column] of columns) take(cells, form, taskPath(row - (head?.row ?? 0), column), row, at);
  return cells;
}

function moneyCells(form: FormSheet, top: number, to: number): OverallForm["cells"] {
  const columns = top > to ? [] : headings(form, top, MONEY_WORDS);
  const cells: OverallForm["cells"] = {};
  for (let row = top + 1; row <= to; row++) {
    const label = [...form.grid.rowCells(row)].find(({ text }) => moneyRowOf(bare(text)));
    const key = label && moneyRowOf(bare(label.text));
    if (key) for (const [at, column] of columns) take(cells, form, fundPath(key, column), row, at);
  }
  return cells;
}

const moneyRowOf = (words: string): DepartmentMoneyRow | undefined => DEPARTMENT_MONEY_ROWS.find((row) => MONEY_ROW_LABELS[row].zh === words.replace(/^其中[:：]?/, ""));

/** Columns of a heading row by what they are for, each once. */
function headings(form: FormSheet, row: number, words: readonly (readonly [RegExp, string])[]): [column: number, name: string][] {
  const found = new Map<string, number>();
  for (const cell of form.grid.rowCells(row)) {
    const name = words.find(([pattern]) => pattern.test(bare(cell.text)))?.[1];
    if (name && !found.has(name)) found.set(name, cell.column);
  }
  return [...found].map(([name, column]) => [column, name]);
}

function indicatorRows(form: FormSheet, head: IndicatorHead): OverallRow[] {
  const rows: OverallRow[] = [];
  let level2 = "";
  for (let row = head.bottom + 1; row <= form.grid.rowCount && !isFoot(form, row); row++) {
    const at = (column: number | undefined) => (column === undefined ? undefined : form.grid.at(row, column)?.text.replace(/\s+/g, " ").trim());
    level2 = at(head.columns.level2) ?? level2;
    const name = at(head.columns.name) ?? "";
    const texts: OverallRow["texts"] = {};
    const target = head.columns.target;
    const typed: Record<string, TypedText> = { ...(target === undefined ? {} : { target: { text: form.derived(row, target), place: form.place(row, target) } }), ...rowTexts(form, head, row) };
    for (const [column, { text, place }] of Object.entries(typed)) if (text !== null && text.trim() !== "") texts[column] = { text, place: lettered(place) };
    if (name !== "" || level2 !== "" || Object.keys(texts).length > 0) rows.push({ name, level2, texts, place: lettered(form.place(row, head.columns.name ?? 1)) });
  }
  return rows;
}

/** A sum written as a formula is natural here: what the system computes is not taken over anyhow. */
function take(cells: OverallForm["cells"], form: FormSheet, path: CellPath, row: number, column: number): void {
  const text = form.derived(row, column);
  if (text !== null && text.trim() !== "") cells[path] = { text, place: lettered(form.place(row, column)) };
}

function lettered({ sheet, row, column }: Place): CellPlace {
  return { sheet, row, column: columnLetter(column) };
}
