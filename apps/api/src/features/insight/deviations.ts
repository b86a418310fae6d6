import { CAUSES, LEVEL1, type Level1, type Likelihood } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Filing, IndicatorEntry, seesDrafts } from "../monitoring/index.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Indicator } from "../projects/index.js";
import type { Deviations } from "./deviations.types.js";

type Counted = { causes: string | null; likelihood: Likelihood; level1: Level1; departmentId: string; departmentCode: string; departmentName: string; n: number };

/** The deviations of a cycle's project filings within the viewer's scope, in one statement: as many rows as there are combinations, never as indicators. */
export async function deviationsOf({ rows }: Reading, viewer: Viewer, cycleId: string): Promise<Deviations> {
  // What is still being written is no evaluator's business.
  const counted = !seesDrafts(viewer) ? [] : await rows(IndicatorEntry).select("e")
    .join(Filing, "f", "f.id = e.filingId AND f.kind = 'PROJECT'")
    .join(Indicator, "i", "i.id = e.indicatorId")
    .join(Department, "d", "d.id = f.departmentId")
    .where("f.cycleId = :cycleId AND e.likelihood IN ('POSSIBLE', 'IMPOSSIBLE')", { cycleId })
    .columns({ causes: "e.causes", likelihood: "e.likelihood", level1: "i.level1", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", n: { sql: "COUNT(*)", as: "whole" } })
    .groupBy("e.causes", "e.likelihood", "i.level1", "d.id", "d.code", "d.name")
    .orderBy("d.code")
    .all<Counted>();
  const sum = (of: (line: Counted) => boolean) => counted.reduce((total, line) => total + (of(line) ? line.n : 0), 0);
  const impossible = ({ likelihood }: Counted) => likelihood === "IMPOSSIBLE";
  const departments = new Map(counted.map(({ departmentId: id, departmentCode: code, departmentName: name }) => [id, { id, code, name }]));
  return {
    indicators: sum(() => true),
    byCause: CAUSES.map((cause) => ({ cause, indicators: sum(({ causes }) => causes?.split(",").includes(cause) ?? false) })),
    byLevel1: LEVEL1.map((level1) => ({ level1, indicators: sum((line) => line.level1 === level1), impossible: sum((line) => line.level1 === level1 && impossible(line)) })),
    byDepartment: [...departments.values()].map((department) => ({
      department: new DepartmentRef(department),
      indicators: sum(({ departmentId }) => departmentId === department.id),
      impossible: sum((line) => line.departmentId === department.id && impossible(line)),
    })),
  };
}
