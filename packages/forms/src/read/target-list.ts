import type { FundRowKey } from "@jianxiao/domain";
import { ordinalId } from "../source/facts-from-json.js";
import type { FormSheet } from "./form-sheet.js";
import { fundsOfRow, otherMoneyUnits } from "./funds.js";
import { readYear, splitDepartment } from "./head.js";
import type { IndicatorHead } from "./indicator-head.js";
import { isFoot, readIndicators } from "./indicators.js";
import { type ReadProject, reportGaps, targetFacts } from "./target-facts.js";
import { bare, fundRowOf } from "./words.js";

type ListColumn = "code" | "name" | "department" | "departmentCode" | "unit" | "goal";

/** Headings of a list: columns of the project beside those of its indicators. */
export type ListHead = { columns: Partial<Record<ListColumn, number>> & { code: number; name: number }; funds: { column: number; key: FundRowKey }[] };

const COLUMN_WORDS: readonly (readonly [RegExp, ListColumn])[] = [
  [/^项目(编码|代码|编号)$/, "code"],
  [/^项目名称$/, "name"],
  [/^主管部门(代码|编码)$/, "departmentCode"],
  [/^(主管)?部门(名称|及代码)?$/, "department"],
  [/^(实施|预算|项目)单位(名称)?$/, "unit"],
  [/^(年度)?(总体|绩效)?目标$/, "goal"],
];

/** Finds the columns of a project list in the rows of the indicator headings; undefined when the sheet is a form. */
export function findListHead(form: FormSheet, head: IndicatorHead): ListHead | undefined {
  const columns: ListHead["columns"] = { code: 0, name: 0 };
  const funds: ListHead["funds"] = [];
  for (let column = 1; column <= form.grid.columnCount; column++) {
    const words = bare(form.grid.at(head.bottom, column)?.text ?? "");
    const known = COLUMN_WORDS.find(([pattern]) => pattern.test(words))?.[1];
    if (known && !columns[known]) columns[known] = column;
    const key = /^(年初|年度|本年)?预算(数|金额)?$/.test(words) ? "total" : words === "" ? undefined : fundRowOf(words);
    if (!known && key && !funds.some((fund) => fund.key === key)) funds.push({ column, key });
  }
  return columns.code > 0 && columns.name > 0 ? { columns, funds } : undefined;
}

/** Reads a list with one line per indicator. A project begins where its code or name stands; lines below belong to it. */
export function readProjectList(form: FormSheet, head: IndicatorHead, list: ListHead): ReadProject[] {
  const fiscalYear = readYear(form, { places: { name: form.place(head.top, list.columns.name) } });
  if (fiscalYear === undefined) form.faults.add(form.place(1, 1), "YEAR_MISSING");
  const moneyUnits = otherMoneyUnits(form, head.bottom);
  return projectRows(form, head, list).map(({ from, to }) => readProject(form, head, list, { from, to }, { fiscalYear: fiscalYear ?? 0, moneyUnits }));
}

type Rows = { from: number; to: number };

function projectRows(form: FormSheet, head: IndicatorHead, { columns }: ListHead): Rows[] {
  const projects: Rows[] = [];
  let code: string | undefined;
  for (let row = head.bottom + 1; row <= form.grid.rowCount && !isFoot(form, row); row++) {
    const own = form.grid.at(row, columns.code)?.text.trim();
    const isMerged = form.grid.area(row, columns.code).top < row;
    const begins = own === undefined ? code === undefined && form.grid.at(row, columns.name) !== undefined : !isMerged && own !== code;
    const last = projects.at(-1);
    if (begins) projects.push({ from: row, to: row });
    else if (last) last.to = row;
    code = own ?? code;
  }
  return projects;
}

function readProject(form: FormSheet, head: IndicatorHead, { columns, funds }: ListHead, rows: Rows, { fiscalYear, moneyUnits }: { fiscalYear: number; moneyUnits: string[] }): ReadProject {
  const text = (column: number | undefined) => (column === undefined ? "" : (form.value(rows.from, column, { type: "TEXT" })?.replace(/\s*\n\s*/g, "") ?? ""));
  const department = splitDepartment(text(columns.department));
  const indicators = readIndicators(form, head, { keepBlank: false, idOf: (_row, _name, index) => ordinalId(index), rows });
  const places = { ...indicators.places };
  if (columns.goal !== undefined) places["project.goalText"] = form.place(rows.from, columns.goal);
  const project: ReadProject = {
    row: rows.from,
    places,
    codePlace: form.place(rows.from, columns.code),
    facts: targetFacts({
      fiscalYear,
      project: {
        code: text(columns.code).replace(/\s+/g, ""),
        name: text(columns.name),
        departmentName: department.name,
        departmentCode: text(columns.departmentCode) || department.code,
        unitName: text(columns.unit),
        goalText: text(columns.goal) || null,
      },
      funds: { ...fundsOfRow(form, rows.from, funds), moneyUnits },
      indicators,
    }),
  };
  reportGaps(form, project, form.place(rows.from, columns.name), form.place(rows.from, head.columns.name ?? 1));
  return project;
}
