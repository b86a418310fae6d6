import { ratioBp } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Filing, ReturnItem, seesTrials } from "../monitoring/index.js";
import { deviationsOf } from "./deviations.js";
import { cycleProgress } from "./progress.js";
import { DepartmentReview, ReviewSummary } from "./review-summary.types.js";

type Graded = { departmentId: string; plain: number; remarks: number };
type Returned = { departmentId: string; n: number };

/** The bureau's summary of a cycle, of what the viewer may see; undefined outside the bureau. The reads of progress and deviations, and two more. */
export async function reviewSummary(reading: Reading, viewer: Viewer, cycleId: string): Promise<ReviewSummary | undefined> {
  const { rows } = reading;
  const progress = seesTrials(viewer) ? await cycleProgress(reading, cycleId) : undefined;
  if (!progress) return undefined;
  const deviations = await deviationsOf(reading, viewer, cycleId);
  const graded = await rows(Filing).select("f").where("f.cycleId = :cycleId AND f.kind = 'PROJECT' AND f.state = 'ACCEPTED'", { cycleId })
    .columns({
      departmentId: "f.departmentId", remarks: { sql: "SUM(CASE WHEN f.reviewGrade = 'REMARKS' THEN 1 ELSE 0 END)", as: "whole" },
      plain: { sql: "SUM(CASE WHEN f.reviewGrade = 'REMARKS' THEN 0 ELSE 1 END)", as: "whole" },
    })
    .groupBy("f.departmentId").all<Graded>();
  const returned = await rows(ReturnItem).select("i").join(Filing, "f", "f.id = i.filingId AND f.kind = 'PROJECT'").where("f.cycleId = :cycleId", { cycleId })
    .columns({ departmentId: "f.departmentId", n: { sql: "COUNT(*)", as: "whole" } }).groupBy("f.departmentId").all<Returned>();

  const grades = new Map(graded.map((line) => [line.departmentId, line]));
  const items = new Map(returned.map(({ departmentId, n }) => [departmentId, n]));
  const deviating = new Map(deviations.byDepartment.map(({ department, indicators }) => [department.id, indicators]));
  const departments = progress.departments.map((line) => Object.assign(new DepartmentReview(), {
    department: line.department, projects: line.projects, filed: line.filed, returned: line.returned, waiting: line.submitted, red: line.red, yellow: line.yellow,
    plain: grades.get(line.department.id)?.plain ?? 0, remarks: grades.get(line.department.id)?.remarks ?? 0, returnItems: items.get(line.department.id) ?? 0,
    deviations: deviating.get(line.department.id) ?? 0,
  }));
  const sum = (count: "plain" | "remarks" | "returned" | "waiting" | "returnItems") => departments.reduce((total, line) => total + line[count], 0);
  return Object.assign(new ReviewSummary(), {
    progress, deviations, departments, coverageBp: ratioBp(progress.filed, progress.projects),
    plain: sum("plain"), remarks: sum("remarks"), returned: sum("returned"), waiting: sum("waiting"), returnItems: sum("returnItems"),
  });
}
