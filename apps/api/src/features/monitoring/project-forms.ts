import type { Fen, FilingFacts, FilingState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Project } from "../projects/index.js";
import { CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { projectFacts } from "./project-facts.js";

export type ProjectForm = { filingId: string; state: FilingState; latestRevisionId: string | null; version: number; adjustedFen: Fen; expectedProgressBp: number; facts: FilingFacts };

/** The project forms of a package with their facts as they stand, by unit and project code: the order of the 汇总表. Exempt and cancelled projects are left out. */
export async function projectForms(rows: RowsOf, packageId: string): Promise<ProjectForm[]> {
  const filings = await rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").join(CycleProject, "m", "m.id = f.cycleProjectId AND m.membership IN ('IN', 'ADDED')")
    .where("f.packageId = :packageId AND f.kind = 'PROJECT'", { packageId })
    .columns({ filingId: "f.id", state: "f.state", latestRevisionId: "f.latestRevisionId", version: "f.version", adjustedFen: "f.adjustedFen", expectedProgressBp: "f.expectedProgressBp" }).orderBy("f.unitId").orderBy("p.code")
    .all<Omit<ProjectForm, "facts">>();
  const facts = await projectFacts(rows, filings.map(({ filingId }) => filingId));
  return filings.flatMap((filing) => {
    const its = facts.get(filing.filingId);
    return its ? [{ ...filing, facts: its }] : [];
  });
}
