import type { Expression } from "../../access/select.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle, CycleProject, cycleView, Filing, Package, submittedBefore } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { departmentProgress, districtProgress, type PackageSums } from "./progress-sums.js";
import type { CycleProgress } from "./progress.types.js";

/** How far a cycle is, in four statements; undefined where it does not exist for the viewer. Packages decide which departments are seen. */
export async function cycleProgress({ rows, now }: Reading, cycleId: string): Promise<CycleProgress | undefined> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return undefined;
  const packages = await rows(Package).select("k")
    .join(Department, "d", "d.id = k.departmentId")
    .leftJoin(Filing, "f", "f.packageId = k.id AND f.kind = 'PROJECT'")
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
  return { cycle: cycleView(cycle), exempt, ...districtProgress(packages), departments: packages.map((sums) => departmentProgress(sums, onTime.has(sums.packageId), now)) };
}

function those(condition: string): Expression {
  return { sql: `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, as: "whole" };
}
