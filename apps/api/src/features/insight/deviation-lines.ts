import { indicatorPath, type Cause, type Level1, type Likelihood } from "@jianxiao/domain";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Filing, IndicatorEntry, seesDrafts } from "../monitoring/index.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Indicator, Project } from "../projects/index.js";
import { DeviationLine, DeviationPage, type DeviationsArgs } from "./deviations.types.js";

export type DeviationRow = {
  filingId: string; projectId: string; projectName: string; indicatorId: string; indicatorName: string; level1: Level1; likelihood: Likelihood; causes: string | null; explanation: string | null; measure: string | null;
  departmentId: string; departmentCode: string; departmentName: string;
};

type Asked = Pick<DeviationsArgs, "cause" | "level1" | "departmentId" | "impossibleOnly">;

/** The indicators behind the counts of `deviationsOf`, by the same conditions. */
export function deviationRows({ rows }: Reading, cycleId: string, { cause, level1, departmentId, impossibleOnly }: Asked): Selection {
  const selection = rows(IndicatorEntry).select("e")
    .join(Filing, "f", "f.id = e.filingId AND f.kind = 'PROJECT'")
    .join(Indicator, "i", "i.id = e.indicatorId")
    .join(Project, "p", "p.id = f.projectId")
    .join(Department, "d", "d.id = f.departmentId")
    .where("f.cycleId = :cycleId AND e.likelihood IN ('POSSIBLE', 'IMPOSSIBLE')", { cycleId })
    .columns({
      filingId: "f.id", projectId: "p.id", projectName: "p.name", indicatorId: "i.id", indicatorName: "i.name", level1: "i.level1", likelihood: "e.likelihood", causes: "e.causes", explanation: "e.explanation", measure: "e.measure",
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
    });
  // No cause's name holds another's.
  if (cause) selection.where("INSTR(e.causes, :cause) > 0", { cause });
  if (level1) selection.where("i.level1 = :level1", { level1 });
  if (departmentId) selection.where("e.departmentId = :departmentId", { departmentId });
  if (impossibleOnly) selection.where("e.likelihood = 'IMPOSSIBLE'");
  return selection;
}

/** One page of indicators that may not or cannot be reached, each with its cell. Two statements. */
export async function deviationPage(reading: Reading, viewer: Viewer, { cycleId, limit, offset, ...asked }: DeviationsArgs): Promise<DeviationPage> {
  if (!seesDrafts(viewer)) return Object.assign(new DeviationPage(), { nodes: [], total: 0 });
  const total = await deviationRows(reading, cycleId, asked).count();
  const found = await deviationRows(reading, cycleId, asked).orderBy("d.code").orderBy("p.code").orderBy("i.ord").orderBy("i.id").limit(limit, offset).all<DeviationRow>();
  return Object.assign(new DeviationPage(), { nodes: found.map(lineOf), total });
}

function lineOf({ departmentId, departmentCode, departmentName, causes, ...row }: DeviationRow): DeviationLine {
  return Object.assign(new DeviationLine(), {
    ...row, causes: causesOf(causes), path: indicatorPath(row.indicatorId, "likelihood"), department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
  });
}

export function causesOf(causes: string | null): Cause[] {
  return (causes ?? "").split(",").filter((cause) => cause !== "") as Cause[];
}
