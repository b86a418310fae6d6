import { chinaDate, nameOn, presentOf, type Basis } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Expression } from "../../access/select.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle, CycleProject, cycleView, Filing, Package, submittedBefore } from "../monitoring/index.js";
import { Department, DepartmentRef, OrgName, Succession } from "../organisation/index.js";
import { combined, departmentProgress, districtProgress, type PackageSums } from "./progress-sums.js";
import { DepartmentProgress, type CycleProgress } from "./progress.types.js";

/** How far a cycle is, in six statements; undefined where it does not exist for the viewer. Packages decide which departments are seen. */
export async function cycleProgress({ rows, now }: Reading, cycleId: string, basis: Basis = "AS_THEN"): Promise<CycleProgress | undefined> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return undefined;
  const packages = await rows(Package).select("k")
    .join(Department, "d", "d.id = k.departmentId")
    .leftJoin(CycleProject, "m", "m.cycleId = k.cycleId AND m.departmentId = k.departmentId AND m.membership IN ('IN', 'ADDED')")
    .leftJoin(Filing, "f", "f.cycleProjectId = m.id")
    .where("k.cycleId = :cycleId", { cycleId })
    .columns({
      packageId: "k.id", packageState: "k.state", dueAt: "k.dueAt", extendedTo: "k.extendedTo", submittedAt: "k.submittedAt",
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
      projects: { sql: "COUNT(f.id)", as: "whole" },
      filled: those("f.filledCells >= f.requiredCells"),
      confirmed: those("f.state = 'CONFIRMED'"), passed: those("f.state = 'PASSED'"), submitted: those("f.state = 'SUBMITTED'"),
      returned: those("f.state = 'RETURNED'"), accepted: those("f.state = 'ACCEPTED'"),
      filed: those("f.revisionNo > 0"), reviewed: those("f.revisionNo > 0 AND f.state <> 'SUBMITTED'"),
      red: those("f.colour = 'RED'"), yellow: those("f.colour = 'YELLOW'"), green: those("f.colour = 'GREEN'"),
      adjustedFen: "SUM(f.adjustedFen)", executedFen: "SUM(f.executedFen)",
    })
    .groupBy("k.id", "k.state", "k.dueAt", "k.extendedTo", "k.submittedAt", "d.id", "d.code", "d.name")
    .orderBy("d.code")
    .all<PackageSums>();
  const onTime = await submittedBefore(rows, { cycleId });
  const exempt = await rows(CycleProject).count({ cycleId, membership: "EXEMPT" });
  const lines = packages.map((sums) => ({ sums, line: departmentProgress(sums, onTime.has(sums.packageId), now) }));
  return { cycle: cycleView(cycle), basis, exempt, ...districtProgress(packages), departments: basis === "AS_NOW" ? await asNow(rows, lines, chinaDate(now)) : await asThen(rows, lines.map(({ line }) => line), cycle.cutOff) };
}

/** 当时口径: each under the name it had on the day of the cut-off. */
async function asThen(rows: RowsOf, lines: readonly DepartmentProgress[], day: string): Promise<DepartmentProgress[]> {
  const names = await rows(OrgName).findMany({ orgId: lines.map(({ department }) => department.id) });
  return lines.map((line) => {
    const { id, code, name } = line.department;
    return Object.assign(new DepartmentProgress(), line, { department: new DepartmentRef({ id, code, name: nameOn(names.filter(({ orgId }) => orgId === id), day) ?? name }) });
  });
}

/** 现行口径: what predecessors filed, counted with the department that stands for them today. */
async function asNow(rows: RowsOf, lines: readonly { sums: PackageSums; line: DepartmentProgress }[], today: string): Promise<DepartmentProgress[]> {
  const successions = await rows(Succession).findMany({});
  const groups = new Map<string, typeof lines>();
  for (const each of lines) {
    const present = presentOf(successions, each.line.department.id, today);
    groups.set(present, [...(groups.get(present) ?? []), each]);
  }
  const departments = new Map((await rows(Department).byIds([...groups.keys()])).map((department) => [department.id, department]));
  return [...groups].map(([id, parts]) => combined(parts, departments.get(id))).sort((one, other) => (one.department.code < other.department.code ? -1 : 1));
}

function those(condition: string): Expression {
  return { sql: `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, as: "whole" };
}
