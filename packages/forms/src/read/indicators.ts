import {
  type CellPath, type FilingFacts, type IndicatorFacts, type Micro, NATURES, type Nature, type PrintedFacts, type Target, frameOf, indicatorPath, normaliseUnit, parseMicro, parseTarget,
} from "@jianxiao/domain";
import type { Place } from "./faults.js";
import type { FormSheet } from "./form-sheet.js";
import type { IndicatorColumn, IndicatorHead } from "./indicator-head.js";
import { bare, levelsOf } from "./words.js";

export type IndicatorRow = { row: number; facts: IndicatorFacts };

export type Indicators = { rows: IndicatorRow[]; printed: PrintedFacts["indicators"]; places: Record<CellPath, Place>; frame: FilingFacts["frame"] };

/** Which rows count as indicators, and by which id. */
export type IndicatorRules = {
  /** A row with both levels and nothing else: on a filled form a blank somebody left (keep), on a template an unused line (skip). */
  keepBlank: boolean;
  idOf: (row: number, name: string, index: number) => string;
  /** Rows to read; from below the headings to the end of the sheet, or the notes, when absent. */
  rows?: { from: number; to: number };
};

const NATURE_WORDS: Record<string, Nature> = { 正向: "POSITIVE", 正向指标: "POSITIVE", 反向: "NEGATIVE", 反向指标: "NEGATIVE", 逆向: "NEGATIVE", 定值: "FIXED", 定值指标: "FIXED", 定性: "QUALITATIVE", 定性指标: "QUALITATIVE" };
/** Lines below the table: notes, signatures. */
const FOOT = /^(注|备注|说明|填表说明|填报说明|填报人|填表人|制表人|审核人|审核意见|单位负责人|项目负责人|负责人|联系人|联系电话|部门审核|财政部门)([:：].*)?$/s;

/** Reads the rows under the headings: levels, name and approved target of each indicator. Typed cells are the monitoring reader's. */
export function readIndicators(form: FormSheet, head: IndicatorHead, rules: IndicatorRules): Indicators {
  const rows: IndicatorRow[] = [];
  const printed: PrintedFacts["indicators"] = {};
  const places: Record<CellPath, Place> = {};
  let carried: { level1: string | null; level2: string | null } = { level1: null, level2: null };
  const { from, to } = rules.rows ?? { from: head.bottom + 1, to: form.grid.rowCount };
  for (let row = from; row <= to; row++) {
    if (isFoot(form, row)) break;
    const own = ownCells(form, head, row);
    const isBlank = own.every((column) => column === "level1" || column === "level2" || column === "nature" || column === "unit");
    if (own.length === 0 && !(rules.keepBlank && hasLevels(form, head, row))) continue;
    carried = carryLevels(form, head, row, carried);
    const name = at(form, head, row, "name") ?? "";
    if (isBlank && !(rules.keepBlank && hasLevels(form, head, row))) {
      // Levels alone are a line of the template; who chose a nature meant to go on.
      if (own.includes("nature") || own.includes("unit")) form.faults.warn(form.place(row, head.columns.name ?? 1), "INDICATOR_NAME_MISSING");
      continue;
    }
    const levels = levelsOf(carried.level1, carried.level2);
    const levelPlace = form.place(row, head.columns.level1 ?? head.columns.name ?? 1);
    if (!levels) {
      form.faults.add(levelPlace, "LEVEL1_UNKNOWN", { text: carried.level1 ?? "" });
      continue;
    }
    const id = rules.idOf(row, name, rows.length);
    if (!levels.known1) form.faults.warn(levelPlace, "LEVEL1_UNKNOWN", { text: carried.level1 ?? "" });
    if (!levels.known2) {
      const place = form.place(row, head.columns.level2 ?? levelPlace.column);
      form.faults.warn(place, carried.level2 === null ? "LEVEL2_MISSING" : "LEVEL2_UNKNOWN", { text: carried.level2 ?? "" });
    }
    if (name === "" && !isBlank) form.faults.add(form.place(row, head.columns.name ?? 1), "INDICATOR_NAME_MISSING");
    rows.push({ row, facts: { id, level1: levels.level1, level2: levels.level2, name, ...readTarget(form, head, row, isBlank), weightBp: readWeight(form, head, row), staged: readStages(form, head, row), ...UNTYPED } });
    if (levels.printed) printed[id] = levels.printed;
    for (const column of ["level1", "level2", "name", "target"] as const) {
      if (head.columns[column] !== undefined) places[indicatorPath(id, column)] = form.place(row, head.columns[column]);
    }
  }
  return { rows, printed, places, frame: frameOf(rows.map(({ facts }) => facts.level1)) };
}

const UNTYPED = { actual: null, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null } as const;

/** Whether the table has ended: notes, signatures. */
export function isFoot(form: FormSheet, row: number): boolean {
  for (const cell of form.grid.rowCells(row)) return FOOT.test(bare(cell.text)) || FOOT.test(cell.text.trim().split(/[:：]/)[0]!);
  return false;
}

/** Columns with something of this row's own in them, not merged in from above. */
function ownCells(form: FormSheet, { columns, causes, likelihoods }: IndicatorHead, row: number): (IndicatorColumn | "tick")[] {
  const isOwn = (column: number) => form.grid.at(row, column) !== undefined && form.grid.area(row, column).top === row;
  const named = Object.entries(columns).flatMap(([name, column]) => (isOwn(column) ? [name as IndicatorColumn] : []));
  return [...causes, ...likelihoods].some(({ column }) => isOwn(column)) ? [...named, "tick"] : named;
}

/** Whether both levels show on this row, by themselves or merged down to it. */
function hasLevels(form: FormSheet, { columns: { level1, level2 } }: IndicatorHead, row: number): boolean {
  return level1 !== undefined && level2 !== undefined && form.grid.at(row, level1) !== undefined && form.grid.at(row, level2) !== undefined;
}

/** Levels stand once for many rows, merged or simply left out below. A new 一级 without 二级 has none. */
function carryLevels(form: FormSheet, head: IndicatorHead, row: number, above: { level1: string | null; level2: string | null }) {
  const level1 = at(form, head, row, "level1") ?? above.level1;
  const level2 = at(form, head, row, "level2") ?? (level1 === above.level1 ? above.level2 : null);
  return { level1, level2 };
}

function at(form: FormSheet, { columns }: IndicatorHead, row: number, column: IndicatorColumn): string | null {
  const place = columns[column];
  return place === undefined ? null : (form.value(row, place, { type: "TEXT" })?.replace(/\s*\n\s*/g, "") ?? null);
}

/** 年度指标值, with sign and unit in columns of their own where the form has them. */
function readTarget(form: FormSheet, head: IndicatorHead, row: number, isBlank: boolean): { target: Target; unit: string; nature: Nature } {
  const sign = at(form, head, row, "nature") ?? "";
  const nature = NATURE_WORDS[bare(sign)] ?? NATURES.find((known) => known === sign);
  const unit = at(form, head, row, "unit") ?? "";
  const text = at(form, head, row, "target");
  const place = form.place(row, head.columns.target ?? head.columns.name ?? 1);
  if (text === null) {
    if (!isBlank) form.faults.add(place, "TARGET_MISSING");
    return { target: { kind: "TEXT", text: "" }, unit: normaliseUnit(unit), nature: nature ?? "QUALITATIVE" };
  }
  const parsed = parseTarget(nature === undefined ? `${sign}${text}` : text, unit, nature);
  if (parsed.ok) return { target: parsed.target, unit: parsed.unit, nature: parsed.nature };
  form.faults.add(place, parsed.problem.code, parsed.problem.params);
  return { target: { kind: "TEXT", text }, unit: normaliseUnit(unit), nature: nature ?? "QUALITATIVE" };
}

/** N月阶段目标 for each month; none at all where the form has no such columns or the row none filled. */
function readStages(form: FormSheet, { stages }: IndicatorHead, row: number): (Micro | null)[] {
  const staged = new Array<Micro | null>(12).fill(null);
  for (const { column, month } of stages) {
    const text = form.value(row, column, { type: "TEXT" });
    const parsed = text === null ? undefined : parseMicro(text);
    if (parsed?.ok) staged[month - 1] = parsed.micro;
    else if (parsed) form.faults.add(form.place(row, column), parsed.problem.code, parsed.problem.params);
  }
  return staged.every((stage) => stage === null) ? [] : staged;
}

function readWeight(form: FormSheet, head: IndicatorHead, row: number): number | null {
  const text = at(form, head, row, "weight");
  if (text === null) return null;
  const parsed = parseMicro(text.replace(/[%％分]$/, ""));
  if (parsed.ok && parsed.micro >= 0 && parsed.micro <= 100_000_000) return Math.round(parsed.micro / 10_000);
  form.faults.warn(form.place(row, head.columns.weight!), "NOT_A_NUMBER", { text });
  return null;
}
