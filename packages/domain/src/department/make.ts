import type { FilingFacts } from "../filing/facts.js";
import { CURVES } from "../signals/curves.js";
import { withRoom } from "./cells.js";
import type { DepartmentFacts, DepartmentIndicator, DepartmentTask, KnownProjects, MoneyFigures, TypedMoneyRow } from "./facts.js";
import { departmentFrame } from "./frame.js";
import { moneyBlock } from "./money.js";

/** 部门整体支出绩效监控表 as this product lays it out; revisions store it. */
export const DEPARTMENT_FORM_VERSION = "JX-DEPARTMENT-1";

/** What a department's own forms take over from department and cycle. */
export type DepartmentHead = { fiscalYear: number; cutOffMonth: number; departmentCode: string; departmentName: string };

/** What is typed into an overall table. */
export type DepartmentEntries = {
  functions: string | null;
  dutyGoal: string | null;
  tasks: readonly DepartmentTask[];
  money: readonly (MoneyFigures & { row: TypedMoneyRow })[];
  /** By code of the frame's row; a row nobody wrote yet has the frame's usual target. */
  indicators: readonly OverallEntry[];
};
export type OverallEntry = Pick<DepartmentIndicator, "id" | "name" | "target" | "actual" | "forecast" | "likelihood" | "causes" | "explanation" | "measure" | "measureDue">;

export const NOTHING_TYPED: DepartmentEntries = { functions: null, dutyGoal: null, tasks: [], money: [], indicators: [] };

/** Puts the overall table together: the frame's rows, what is typed, and what the project forms add up to. */
export function departmentFacts(head: DepartmentHead, frameCode: string, entries: DepartmentEntries, projects: KnownProjects): FilingFacts {
  const frame = departmentFrame(frameCode);
  const typed = new Map(entries.indicators.map((entry) => [entry.id, entry]));
  const indicators = frame.groups.flatMap(({ level1, groups }) =>
    groups.flatMap(({ level2, rows }) =>
      rows.map(({ id, name: given, target = null, computed = null, yearEnd = false, optional = false }): DepartmentIndicator => ({
        id, level1, level2, given, yearEnd, optional, computed,
        name: null, target, actual: null, forecast: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null, ...typed.get(id),
      })),
    ),
  );
  const department: DepartmentFacts = {
    frame: frame.code, functions: entries.functions, dutyGoal: entries.dutyGoal, money: moneyBlock(entries.money, projects), tasks: withRoom(entries.tasks), indicators, projects,
  };
  return { ...departmentShell(head), document: "DEPARTMENT", formVersion: DEPARTMENT_FORM_VERSION, department };
}

/** The part both of a department's forms share; they have no project, and no money or indicators of one. */
export function departmentShell({ fiscalYear, cutOffMonth, departmentCode, departmentName }: DepartmentHead): Omit<FilingFacts, "document" | "formVersion"> {
  return {
    fiscalYear, cutOffMonth, project: { code: departmentCode, name: "", departmentCode, departmentName, unitName: departmentName, goalText: null },
    frame: "PRE_2021", curve: CURVES.EVEN, funds: [], indicators: [],
  };
}
