import { CAUSES, NOTHING_TYPED, type DepartmentEntries, type DepartmentIndicator } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { DepartmentEntry, MoneyEntry, OverallEntry, ReportSection, TaskEntry } from "./own-form.entity.js";

/** What is typed into one overall table: four statements. */
export async function departmentEntries(rows: RowsOf, filingId: string): Promise<DepartmentEntries> {
  const [about] = await rows(DepartmentEntry).findMany({ filingId });
  const money = await rows(MoneyEntry).findMany({ filingId });
  const tasks = await rows(TaskEntry).findMany({ filingId }, { order: { no: "ASC" } });
  const overall = await rows(OverallEntry).findMany({ filingId });
  return {
    ...NOTHING_TYPED,
    functions: about?.functions ?? null,
    dutyGoal: about?.dutyGoal ?? null,
    money: money.map(({ row, initialFen, adjustedFen, executedFen, expectedFen }) => ({ row, initialFen, adjustedFen, executedFen, expectedFen })),
    tasks: tasks.map(({ no, name, content, projects, budgetFen, progress }) => ({ no, name, content, projects, budgetFen, progress })),
    indicators: overall.map(({ code, name, target, actual, forecast, likelihood, causes, explanation, measure, measureDue }) => ({
      id: code, name, target, actual, forecast, likelihood, causes: CAUSES.filter((cause) => causes?.split(",").includes(cause)), explanation, measure, measureDue,
    })),
  };
}

/** The columns of `overall_entry` that hold what the facts say of one row of the frame. */
export function overallColumns({ name, target, actual, forecast, likelihood, causes, explanation, measure, measureDue }: DepartmentIndicator) {
  return { name, target, actual, forecast, likelihood, causes: causes.length > 0 ? causes.join(",") : null, explanation, measure, measureDue };
}

/** Sections of one report as written. */
export async function writtenSections(rows: RowsOf, filingId: string): Promise<{ key: string; body: string | null }[]> {
  return (await rows(ReportSection).findMany({ filingId })).map(({ key, body }) => ({ key, body }));
}
