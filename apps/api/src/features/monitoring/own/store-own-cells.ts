import { pathParts, type CellChange, type CellSection, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { DepartmentEntry, MoneyEntry, OverallEntry, ReportSection, TaskEntry } from "./own-form.entity.js";
import { overallColumns } from "./own-entries.js";

const MONEY_COLUMNS = ["initialFen", "adjustedFen", "executedFen", "expectedFen"] as const;
const TASK_COLUMNS = ["name", "content", "projects", "budgetFen", "progress"] as const;
const OVERALL_COLUMNS = ["name", "target", "actual", "forecast", "likelihood", "causes", "explanation", "measure", "measureDue"] as const;

/** Writes the rows of a department's own form that `changes` touched, as `facts` now say: for each table one look-up and one UPDATE, however many cells. */
export async function storeOwnCells(rows: RowsOf, filingId: string, { department, report }: FilingFacts, changes: readonly CellChange[]): Promise<void> {
  const touched = (section: CellSection) => new Set(changes.map(({ path }) => pathParts(path)).filter((parts) => parts?.section === section).map((parts) => parts?.row ?? ""));
  if (department) {
    if (touched("DEPARTMENT").size > 0) await rows(DepartmentEntry).update({ filingId }, { functions: department.functions, dutyGoal: department.dutyGoal });
    const money = touched("FUNDS");
    if (money.size > 0) {
      const lines = new Map(department.money.map((line) => [line.row, line]));
      const stored = (await rows(MoneyEntry).findMany({ filingId })).filter(({ row }) => money.has(row));
      await rows(MoneyEntry).updateEach("id", stored.flatMap(({ id, row }) => withId(id, lines.get(row))), MONEY_COLUMNS);
    }
    const tasks = touched("TASKS");
    if (tasks.size > 0) {
      const lines = new Map(department.tasks.map((line) => [line.no, line]));
      const stored = (await rows(TaskEntry).findMany({ filingId })).filter(({ no }) => tasks.has(String(no)));
      await rows(TaskEntry).updateEach("id", stored.flatMap(({ id, no }) => withId(id, lines.get(no))), TASK_COLUMNS);
    }
    const overall = touched("INDICATORS");
    if (overall.size > 0) {
      const lines = new Map(department.indicators.map((line) => [line.id, overallColumns(line)]));
      const stored = (await rows(OverallEntry).findMany({ filingId })).filter(({ code }) => overall.has(code));
      await rows(OverallEntry).updateEach("id", stored.flatMap(({ id, code }) => withId(id, lines.get(code))), OVERALL_COLUMNS);
    }
  }
  const sections = touched("REPORT");
  if (report && sections.size > 0) {
    const bodies = new Map(report.sections.map(({ key, body }) => [key, body]));
    const stored = (await rows(ReportSection).findMany({ filingId })).filter(({ key }) => sections.has(key));
    await rows(ReportSection).updateEach("id", stored.map(({ id, key }) => ({ id, body: bodies.get(key) ?? null })), ["body"]);
  }
}

function withId<Line extends object>(id: string, line: Line | undefined): (Line & { id: string })[] {
  return line ? [{ ...line, id }] : [];
}
