import { addDays, chinaDate, distribute, type Reason } from "@jianxiao/domain";
import { atLeast, atMost } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import type { Appointment } from "../identity/index.js";
import { Cycle, ReviewerAbsence, ReviewerAssignment } from "../monitoring/index.js";
import { Department, Office, OfficeDepartment } from "../organisation/index.js";
import { assignmentsOf, heldBy, listedDepartments, mayEnd, reviewersOn } from "./assignments.js";
import type { AssignReviewersInput, MoveDepartmentInput, ReviewerAbsenceInput } from "./review.input.js";
import { AbsenceEnded, AbsenceEntered, DepartmentMoved, ReviewersAssigned, type AssignReviewersResult, type EndAbsenceResult, type MoveDepartmentResult, type ReviewerAbsenceResult } from "./review.results.js";

const ONLY_BUREAU: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

type Change = { departmentId: string; reviewer: Appointment | null };

/** Who reviews whom. The performance office shares out all departments, a business office its own. */
export class AssignmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async assign(viewer: Viewer, { cycleId, departments }: AssignReviewersInput): Promise<AssignReviewersResult> {
    return this.change(viewer, cycleId, async (work) => {
      const people = new Map((await reviewersOn(work.rows, chinaDate(work.now))).map((person) => [person.id, person]));
      const listed = new Map((await listedDepartments(work.rows, cycleId)).map((department) => [department.departmentId, department]));
      const holders = await heldBy(work.rows, chinaDate(work.now));
      const changes: Change[] = [];
      for (const [index, { departmentId, appointmentId }] of departments.entries()) {
        const department = listed.get(departmentId);
        if (!department) return new NotFound("department", `departments.${index}.departmentId`);
        const reviewer = appointmentId ? people.get(appointmentId) : null;
        if (reviewer === undefined || (reviewer && !mayReview(reviewer, holders.get(departmentId), department.isBureau))) return new Invalid("NOT_A_REVIEWER", `departments.${index}.appointmentId`);
        changes.push({ departmentId, reviewer });
      }
      return changes;
    });
  }

  /** Shares out an office's departments that nobody reviews yet, so that its people have about the same number of filings. */
  async distribute(viewer: Viewer, cycleId: string, officeId: string): Promise<AssignReviewersResult> {
    return this.change(viewer, cycleId, async ({ rows, now }) => {
      const today = chinaDate(now);
      const away = new Set((await rows(ReviewerAbsence).findMany({ from: atMost(today), until: atLeast(today) })).map(({ absentId }) => absentId));
      const people = new Map((await reviewersOn(rows, today)).filter((person) => person.officeId === officeId && !away.has(person.id)).map((person) => [person.id, person]));
      if (people.size === 0) return new Invalid("NO_REVIEWER", "officeId");
      const holders = await heldBy(rows, today);
      const assigned = new Map((await rows(ReviewerAssignment).findMany({ cycleId })).map(({ departmentId, appointmentId }) => [departmentId, appointmentId]));
      const listed = await listedDepartments(rows, cycleId);
      const carried = new Map<string, number>();
      for (const { departmentId, filings } of listed) carried.set(assigned.get(departmentId) ?? "", (carried.get(assigned.get(departmentId) ?? "") ?? 0) + filings);
      const free = listed.filter(({ departmentId, isBureau }) => !assigned.has(departmentId) && !isBureau && holders.get(departmentId) === officeId);
      const shared = distribute(free.map(({ departmentId, filings }) => ({ id: departmentId, load: filings })), [...people.keys()], carried);
      return [...shared].map(([departmentId, appointmentId]) => ({ departmentId, reviewer: people.get(appointmentId) ?? null }));
    });
  }

  /**
   * Enters who stands in for an absent reviewer: their own absence, or anybody's for the performance office. What is assigned to the one stands in the other's queue for
   * those days. Written by the system, since a business office writes no rows of the whole district.
   */
  async absence(viewer: Viewer, { absentId, deputyId, from, until }: ReviewerAbsenceInput): Promise<ReviewerAbsenceResult> {
    const own = !absentId || absentId === viewer.appointmentId;
    if (!("officeId" in viewer) || (!own && viewer.role !== "PERFORMANCE_OFFICE")) return new NotAllowed([ONLY_BUREAU]);
    const today = chinaDate(this.unitOfWork.now());
    if (until < from || until < today) return new Invalid("DUE_IN_PAST", "until");
    const people = new Map((await this.unitOfWork.read(viewer, ({ rows }) => reviewersOn(rows, today))).map((person) => [person.id, person]));
    const absent = people.get(absentId ?? viewer.appointmentId);
    const deputy = people.get(deputyId);
    if (!absent) return new NotFound("appointment", "absentId");
    if (!deputy) return new NotFound("appointment", "deputyId");
    if (absent.accountId === deputy.accountId) return new Invalid("OWN_DEPUTY", "deputyId");
    return this.unitOfWork.system("reviewer's absence", async ({ rows, audit }) => {
      const { districtId, accountName: grantedBy } = viewer;
      const { id } = await rows(ReviewerAbsence).add({ districtId, absentId: absent.id, absentName: absent.holderName, deputyId, deputyName: deputy.holderName, from, until, grantedBy });
      await audit("ENTER_ABSENCE", { object: "reviewerAbsence", objectId: id, of: { districtId, departmentId: null }, params: { name: absent.holderName, deputy: deputy.holderName, from, until }, by: viewer });
      return new AbsenceEntered(id);
    });
  }

  /** Ends an absence with yesterday: they are back. One that has not begun never comes to be. */
  async endAbsence(viewer: Viewer, id: string): Promise<EndAbsenceResult> {
    if (!("officeId" in viewer)) return new NotAllowed([ONLY_BUREAU]);
    const absence = await this.unitOfWork.read(viewer, ({ rows }) => rows(ReviewerAbsence).find(id));
    if (!absence) return new NotFound("reviewerAbsence");
    if (!mayEnd(viewer, absence)) return new NotAllowed([ONLY_BUREAU]);
    return this.unitOfWork.system("reviewer's absence", async ({ rows, audit, now }) => {
      const until = addDays(chinaDate(now), -1);
      if (absence.from > until) await rows(ReviewerAbsence).remove({ id });
      else await rows(ReviewerAbsence).update({ id, until: atLeast(until) }, { until });
      const { districtId, absentName: name, deputyName: deputy } = absence;
      await audit("END_ABSENCE", { object: "reviewerAbsence", objectId: id, of: { districtId, departmentId: null }, params: { name, deputy }, by: viewer });
      return new AbsenceEnded(id);
    });
  }

  /** Hands a department to another business office from a day on; who reviewed it for the old one no longer does. */
  async moveDepartment(viewer: Viewer, { departmentId, officeId, from }: MoveDepartmentInput): Promise<MoveDepartmentResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_BUREAU]);
    return this.unitOfWork.run(viewer, async ({ rows, audit, now }) => {
      if (from < chinaDate(now)) return new Invalid("DUE_IN_PAST", "from");
      const department = await rows(Department).find(departmentId);
      const office = await rows(Office).find(officeId);
      if (!department) return new NotFound("department");
      if (office?.kind !== "BUSINESS") return new NotFound("office", "officeId");
      const terms = (await rows(OfficeDepartment).findMany({ departmentId })).filter(({ until }) => until === null || until >= from);
      for (const term of terms) {
        if (term.from < from) await rows(OfficeDepartment).update({ id: term.id }, { until: addDays(from, -1) });
        else await rows(OfficeDepartment).remove({ id: term.id });
      }
      await rows(OfficeDepartment).add({ officeId, departmentId, from, until: null });
      await rows(ReviewerAssignment).remove({ departmentId, officeId: terms.map((term) => term.officeId) });
      await audit("MOVE_DEPARTMENT", { object: "department", objectId: departmentId, of: { departmentId: null }, params: { name: department.name, office: office.name, from } });
      return new DepartmentMoved(departmentId);
    });
  }

  private async change(viewer: Viewer, cycleId: string, decide: (work: Work) => Promise<Change[] | NotFound | Invalid>): Promise<AssignReviewersResult> {
    if (!("officeId" in viewer)) return new NotAllowed([ONLY_BUREAU]);
    const outcome = await this.unitOfWork.run(viewer, async (work) => {
      if (!(await work.rows(Cycle).find(cycleId))) return new NotFound("cycle", "cycleId");
      const changes = await decide(work);
      if (!Array.isArray(changes)) return changes;
      await store(work, viewer, cycleId, changes);
      return undefined;
    });
    if (outcome) return outcome;
    const assignments = await this.unitOfWork.read(viewer, (reading) => assignmentsOf(reading, viewer, cycleId));
    return assignments ? new ReviewersAssigned(cycleId, assignments) : new NotFound("cycle", "cycleId");
  }
}

/** Replaces the assignments of these departments: a removal and an insert however many there are. */
async function store({ rows, audit, now }: Work, viewer: Viewer, cycleId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await rows(ReviewerAssignment).remove({ cycleId, departmentId: changes.map(({ departmentId }) => departmentId) });
  const added = changes.flatMap(({ departmentId, reviewer }) =>
    reviewer?.officeId ? [{ cycleId, departmentId, officeId: reviewer.officeId, appointmentId: reviewer.id, reviewer: reviewer.holderName, assignedBy: viewer.accountName, at: now }] : [],
  );
  if (added.length > 0) await rows(ReviewerAssignment).addAll(added);
  await audit("ASSIGN_REVIEWERS", { object: "cycle", objectId: cycleId, of: { departmentId: null }, params: { count: changes.length, names: [...new Set(added.map(({ reviewer }) => reviewer))].join("、") } });
}

/** The performance office may review anybody; a business office what it holds, and the bureau itself only where it does not. */
function mayReview({ role, officeId }: Appointment, holder: string | undefined, isBureau: boolean): boolean {
  if (isBureau) return officeId !== holder;
  return role === "PERFORMANCE_OFFICE" || officeId === holder;
}
