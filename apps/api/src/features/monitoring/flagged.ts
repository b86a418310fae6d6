import { secondRoundCauses, type Fen, type SecondRoundCause } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { settingAt } from "../settings/index.js";
import type { Cycle } from "./cycle.entity.js";
import { CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { Project } from "../projects/index.js";

export type Flagged = { projectYearId: string; projectCode: string; projectName: string; departmentId: string; causes: SecondRoundCause[] };
type Row = Omit<Flagged, "causes"> & { revisionNo: number; pickedReason: string | null; executedFen: Fen; adjustedFen: Fen; expectedProgressBp: number; attainmentBp: number | null };

/** Projects of a cycle that a second round takes in: by the standards the cycle took over once submitted, or because somebody put them in. Two statements. */
export async function flaggedOf(rows: RowsOf, cycle: Cycle): Promise<Flagged[]> {
  const { body } = await settingAt(rows, "STANDARDS", cycle.standardsVersion ?? 0);
  const filed = await rows(Filing).select("f").join(CycleProject, "m", "m.id = f.cycleProjectId").join(Project, "p", "p.id = f.projectId")
    .where("f.cycleId = :id AND f.kind = 'PROJECT' AND (f.revisionNo > 0 OR m.pickedReason IS NOT NULL)", { id: cycle.id })
    .columns({
      projectYearId: "m.projectYearId", projectCode: "p.code", projectName: "p.name", departmentId: "f.departmentId", revisionNo: "f.revisionNo", pickedReason: "m.pickedReason",
      executedFen: "f.executedFen", adjustedFen: "f.adjustedFen", expectedProgressBp: "f.expectedProgressBp", attainmentBp: "f.attainmentBp",
    })
    .orderBy("p.code").all<Row>();
  return filed.flatMap(({ executedFen, adjustedFen, expectedProgressBp, attainmentBp, revisionNo, pickedReason, ...project }) => {
    const byFigures = revisionNo > 0 ? secondRoundCauses({ executedFen, adjustedFen, expectedProgressBp, attainmentBp }, body.secondRound) : [];
    const causes: SecondRoundCause[] = pickedReason === null ? byFigures : [...byFigures, "PICKED"];
    return causes.length > 0 ? [{ ...project, causes }] : [];
  });
}
