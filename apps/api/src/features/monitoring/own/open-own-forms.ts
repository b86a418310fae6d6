import {
  DEPARTMENT_FORM_VERSION, departmentFacts, departmentFrame, fen, MOST_TASKS, NOTHING_TYPED, REPORT_FORM_VERSION, REPORT_OUTLINE, reportFacts, TYPED_MONEY_ROWS,
  type Deliverables, type DepartmentHead,
} from "@jianxiao/domain";
import { newId } from "../../../database/new-id.js";
import type { Work } from "../../../database/unit-of-work.js";
import type { Cycle } from "../cycle.entity.js";
import { Filing } from "../filing.entity.js";
import { findingRows, judge } from "../reassess.js";
import { CheckResult } from "../revision.entity.js";
import { DepartmentEntry, MoneyEntry, OverallEntry, ReportSection, TaskEntry } from "./own-form.entity.js";

/** A package that gets its department's own forms; they belong to the department's 本级 unit. */
export type OwnFormsOf = DepartmentHead & { packageId: string; departmentId: string; unitId: string };

/** Makes the overall table and the report of each package, as far as the cycle asks for them, with a row for each place on the form. */
export async function openOwnForms({ rows, now }: Work, cycle: Cycle, { kinds, departmentFrame: frameCode }: Deliverables, packages: readonly OwnFormsOf[]): Promise<void> {
  const made = packages.flatMap((owner) => kinds.flatMap((kind) => (kind === "PROJECT" ? [] : [{ owner, kind, id: newId(now) }])));
  const none = fen(0);
  const judged = made.map(({ owner, kind, id }) => {
    const facts = kind === "DEPARTMENT"
      ? departmentFacts(owner, frameCode, NOTHING_TYPED, { count: 0, monitored: 0, exempt: 0, initialFen: none, adjustedFen: none, executedFen: none, expectedFen: none })
      : reportFacts(owner, [], { ...owner, rows: [], forms: [], expectedProgressBp: 0, exempt: 0, department: null });
    return { owner, kind, id, ...judge(facts, cycle.settings) };
  });
  await rows(Filing).addAll(
    judged.map(({ owner: { packageId, departmentId, unitId }, kind, id, columns }) => ({
      id, packageId, departmentId, unitId, cycleId: cycle.id, kind, subjectKey: "-", formVersion: kind === "DEPARTMENT" ? DEPARTMENT_FORM_VERSION : REPORT_FORM_VERSION,
      state: "DRAFT" as const, revisionNo: 0, filedBy: [], openReturnItems: 0, ...columns,
    })),
  );
  const tables = made.filter(({ kind }) => kind === "DEPARTMENT").map(({ id, owner: { departmentId, unitId } }) => ({ filingId: id, departmentId, unitId }));
  const reports = made.filter(({ kind }) => kind === "REPORT").map(({ id, owner: { departmentId, unitId } }) => ({ filingId: id, departmentId, unitId }));
  await rows(DepartmentEntry).addAll(tables);
  await rows(MoneyEntry).addAll(tables.flatMap((table) => TYPED_MONEY_ROWS.map((row) => ({ ...table, row }))));
  await rows(TaskEntry).addAll(tables.flatMap((table) => Array.from({ length: MOST_TASKS }, (_, index) => ({ ...table, no: index + 1 }))));
  const usual = departmentFrame(frameCode).groups.flatMap(({ groups }) => groups.flatMap((group) => group.rows.map(({ id, target = null }) => ({ code: id, target }))));
  await rows(OverallEntry).addAll(tables.flatMap((table) => usual.map((row) => ({ ...table, ...row }))));
  await rows(ReportSection).addAll(reports.flatMap((report) => REPORT_OUTLINE.map(({ key }) => ({ ...report, key }))));
  await rows(CheckResult).addAll(judged.flatMap(({ owner: { departmentId, unitId }, id, findings }) => findingRows({ id, departmentId, unitId, cycleId: cycle.id }, findings)));
}
