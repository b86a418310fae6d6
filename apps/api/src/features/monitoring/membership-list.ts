import { allowedMembershipActions, type FilingState, type Membership } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { GoalVersion, Project, ProjectYear } from "../projects/index.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import type { CycleState } from "./monitoring.enums.js";
import { Filing } from "./filing.entity.js";
import { AddableProject, CycleMember, type CycleMemberPage, type CycleMembersArgs } from "./membership.types.js";
import { actorOf } from "./standing.js";

type Line = {
  id: string; projectId: string; projectCode: string; projectName: string; classified: boolean; membership: Membership; reason: string | null; cycleState: CycleState; filingState: FilingState | null;
  departmentId: string; departmentCode: string; departmentName: string; unitId: string; unitCode: string; unitName: string; isHeadquarters: boolean;
};

/** The projects of a cycle by department and code, exempt and cancelled ones with their reason: two statements. */
export async function cycleMembers({ rows }: Reading, viewer: Viewer, { cycleId, memberships, search, limit, offset }: CycleMembersArgs): Promise<CycleMemberPage> {
  const narrowed = () => {
    const selection = membersOf(rows).where("m.cycleId = :cycleId", { cycleId });
    if (memberships) selection.where("m.membership IN (:...memberships)", { memberships });
    const text = search?.trim().toLowerCase();
    return text ? selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0", { text }) : selection;
  };
  const lines = await lineColumns(narrowed()).orderBy("d.code").orderBy("p.code").limit(limit, offset).all<Line>();
  return { nodes: lines.map((line) => memberView(viewer, line)), total: await narrowed().columns({ id: "m.id" }).count() };
}

/** One project of a cycle, as this viewer sees it. */
export async function cycleMember({ rows }: Reading, viewer: Viewer, id: string): Promise<CycleMember | undefined> {
  const line = await lineColumns(membersOf(rows).where("m.id = :id", { id })).one<Line>();
  return line && memberView(viewer, line);
}

/** Projects of the cycle's year with an approved goal that are not in it, at most 20: one statement. */
export async function addableProjects({ rows }: Reading, { fiscalYear, id }: Pick<Cycle, "fiscalYear" | "id">, search: string): Promise<AddableProject[]> {
  const selection = rows(ProjectYear).select("y").join(Project, "p", "p.id = y.projectId").join(Department, "d", "d.id = y.departmentId")
    .whereExists(GoalVersion, "g", "g.projectYearId = y.id AND g.state = 'APPROVED'")
    .whereExists(CycleProject, "m", "m.projectYearId = y.id AND m.cycleId = :cycleId", { cycleId: id }, false)
    .where("y.fiscalYear = :fiscalYear AND p.classified = :no", { fiscalYear, no: false });
  const text = search.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0", { text });
  return selection.columns({ projectYearId: "y.id", projectCode: "p.code", projectName: "p.name", departmentName: "d.name" }).orderBy("d.code").orderBy("p.code").limit(20).all<AddableProject>();
}

function membersOf(rows: RowsOf): Selection {
  return rows(CycleProject).select("m").join(Cycle, "c", "c.id = m.cycleId").join(Project, "p", "p.id = m.projectId").join(Department, "d", "d.id = m.departmentId").join(Unit, "u", "u.id = m.unitId")
    .leftJoin(Filing, "f", "f.cycleProjectId = m.id");
}

function lineColumns(selection: Selection): Selection {
  return selection.columns({
    id: "m.id", projectId: "p.id", projectCode: "p.code", projectName: "p.name", classified: "p.classified", membership: "m.membership", reason: "m.reason", cycleState: "c.state", filingState: "f.state",
    departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", unitId: "u.id", unitCode: "u.code", unitName: "u.name", isHeadquarters: "u.isHeadquarters",
  });
}

function memberView(viewer: Viewer, line: Line): CycleMember {
  const { id, projectId, projectCode, projectName, membership, reason, filingState, classified, cycleState } = line;
  const allowed = allowedMembershipActions(actorOf(viewer), { membership, classified, cycleOpen: cycleState === "OPEN", filing: filingState });
  return Object.assign(new CycleMember(), {
    id, projectId, projectCode, projectName, membership, reason, filingState,
    department: new DepartmentRef({ id: line.departmentId, code: line.departmentCode, name: line.departmentName }),
    unit: new UnitRef({ id: line.unitId, code: line.unitCode, name: line.unitName, isHeadquarters: line.isHeadquarters }),
    allowedActions: allowed.map(({ action, allowed: may, reasons }) => ({ action, allowed: may, reasons: reasons.map((each) => new Reason(each)) })),
  });
}
