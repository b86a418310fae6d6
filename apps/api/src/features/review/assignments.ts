import { chinaDate } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { atLeast, atMost } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Appointment } from "../identity/index.js";
import { Cycle, Filing, Package, ReviewerAbsence, ReviewerAssignment } from "../monitoring/index.js";
import { Department, DepartmentRef, Office, OfficeDepartment } from "../organisation/index.js";
import { AbsenceView, AssignmentView, ReviewAssignments, ReviewerView } from "./review.types.js";

export type Listed = { departmentId: string; departmentCode: string; departmentName: string; isBureau: boolean; filings: number; waiting: number };

/** Departments with filings in a cycle, by code. One statement. */
export function listedDepartments(rows: RowsOf, cycleId: string): Promise<Listed[]> {
  return rows(Package).select("k").join(Department, "d", "d.id = k.departmentId").leftJoin(Filing, "f", "f.packageId = k.id AND f.kind = 'PROJECT'")
    .where("k.cycleId = :cycleId", { cycleId })
    .columns({
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", isBureau: "d.isBureau",
      filings: { sql: "COUNT(f.id)", as: "whole" }, waiting: { sql: "SUM(CASE WHEN f.state = 'SUBMITTED' THEN 1 ELSE 0 END)", as: "whole" },
    })
    .groupBy("d.id", "d.code", "d.name", "d.isBureau").orderBy("d.code").all<Listed>();
}

/** Business offices by the department they hold on a day. One statement. */
export async function heldBy(rows: RowsOf, today: string): Promise<Map<string, string>> {
  const terms = await rows(OfficeDepartment).findMany({ from: atMost(today) }, { order: { from: "ASC" } });
  return new Map(terms.filter(({ until }) => until === null || until >= today).map(({ departmentId, officeId }) => [departmentId, officeId]));
}

/** People who review: appointments of offices in force on a day. One statement. */
export async function reviewersOn(rows: RowsOf, today: string): Promise<Appointment[]> {
  const found = await rows(Appointment).findMany({ role: ["BUSINESS_OFFICE", "PERFORMANCE_OFFICE"], from: atMost(today) }, { order: { organisation: "ASC", holderName: "ASC" } });
  return found.filter(({ until }) => until === null || until >= today);
}

/** One's own absence is one's own to end; the performance office ends anybody's. */
export function mayEnd(viewer: Viewer, { absentId }: Pick<ReviewerAbsence, "absentId">): boolean {
  return absentId === viewer.appointmentId || viewer.role === "PERFORMANCE_OFFICE";
}

/** Who reviews whom in a cycle, as far as the viewer sees it. Seven statements. */
export async function assignmentsOf({ rows, now }: Reading, viewer: Viewer, cycleId: string): Promise<ReviewAssignments | undefined> {
  if (!("officeId" in viewer) || !(await rows(Cycle).find(cycleId))) return undefined;
  const today = chinaDate(now);
  const departments = await listedDepartments(rows, cycleId);
  const offices = new Map((await rows(Office).findMany({})).map((office) => [office.id, office]));
  const holders = await heldBy(rows, today);
  const assigned = new Map((await rows(ReviewerAssignment).findMany({ cycleId })).map((assignment) => [assignment.departmentId, assignment]));
  const reviewers = await reviewersOn(rows, today);
  const entered = await rows(ReviewerAbsence).findMany({ until: atLeast(today) }, { order: { from: "ASC" } });
  const absences = new Map(entered.filter(({ from }) => from <= today).map((absence) => [absence.absentId, absence]));
  return Object.assign(new ReviewAssignments(), {
    editable: true,
    absences: entered.map((absence) => {
      const { id, absentName: absent, deputyName: deputy, from, until } = absence;
      return Object.assign(new AbsenceView(), { id, absent, deputy, from, until, mayEnd: mayEnd(viewer, absence) });
    }),
    departments: departments.map(({ departmentId, departmentCode, departmentName, isBureau, filings, waiting }) => {
      const its = assigned.get(departmentId);
      const officeId = holders.get(departmentId) ?? null;
      return Object.assign(new AssignmentView(), {
        department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }), isBureau, filings, waiting,
        officeId, office: officeId === null ? null : (offices.get(officeId)?.name ?? null), reviewerId: its?.appointmentId ?? null, reviewer: its?.reviewer ?? null,
      });
    }),
    reviewers: reviewers.map(({ id, holderName, officeId }) => Object.assign(new ReviewerView(), {
      id, name: holderName, officeId: officeId ?? "", office: offices.get(officeId ?? "")?.name ?? "", awayUntil: absences.get(id)?.until ?? null, deputy: absences.get(id)?.deputyName ?? null,
    })),
  });
}
