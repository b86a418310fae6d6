import { runPackageChecks, type CheckFinding, type CheckMoment, type FilingCount, type FilingFacts, type FilingState, type PackageStanding } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Project } from "../projects/index.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { factsOf } from "./facts.js";
import { Filing } from "./filing.entity.js";
import { PackageRevision, Signature, type Package } from "./package.entity.js";
import { filingCounts } from "./package-state.js";

/** Where a package stands, for the domain's rules: four statements. What blocks a passed filing blocks its package. */
export async function packageStanding(rows: RowsOf, owner: Package, cycle: Pick<Cycle, "state">, now: Date): Promise<PackageStanding> {
  const findings = await packageFindings(rows, owner, "SUBMIT");
  const passed = await rows(Filing).select("f").where("f.packageId = :packageId AND f.state = 'PASSED'", { packageId: owner.id })
    .columns({ blocks: { sql: "COALESCE(SUM(f.blocks), 0)", as: "whole" } }).one<{ blocks: number }>();
  const blocks = findings.filter(({ severity }) => severity === "BLOCK").length + (passed?.blocks ?? 0);
  return standingWith(owner, cycle, now, await filingCounts(rows, owner.id), blocks);
}

/** The standing from counts that are known already, as a list has them. */
export function standingWith(owner: Pick<Package, "state" | "departmentId" | "dueAt" | "extendedTo" | "reviewStarted">, cycle: Pick<Cycle, "state">, now: Date, filings: FilingCount[], blocks: number): PackageStanding {
  return {
    state: owner.state,
    departmentId: owner.departmentId,
    cycleOpen: cycle.state === "OPEN",
    deadlinePassed: now > (owner.extendedTo ?? owner.dueAt),
    reviewStarted: owner.reviewStarted,
    filings,
    blocks,
  };
}

/** Findings of the package as a whole. A cycle asks for the project forms; the department's table and report are not asked for yet. */
export async function packageFindings(rows: RowsOf, owner: Package, moment: CheckMoment): Promise<CheckFinding[]> {
  const listed = await rows(CycleProject).select("m").join(Project, "p", "p.id = m.projectId")
    .where("m.cycleId = :cycleId AND m.departmentId = :departmentId AND m.membership IN ('IN', 'ADDED')", { cycleId: owner.cycleId, departmentId: owner.departmentId })
    .columns({ code: "p.code", name: "p.name" }).orderBy("p.code").all<{ code: string; name: string }>();
  const filed = await rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").where("f.packageId = :packageId", { packageId: owner.id })
    .columns({ code: "p.code", name: "p.name" }).orderBy("p.code").all<{ code: string; name: string }>();
  const signatures = moment === "REVIEW" ? await signatureCount(rows, owner) : 0;
  return runPackageChecks({ required: ["PROJECT"], present: filed.length > 0 ? ["PROJECT"] : [], signatures, approved: listed, filed }, moment);
}

async function signatureCount(rows: RowsOf, owner: Package): Promise<number> {
  return rows(Signature).select("s").join(PackageRevision, "r", "r.id = s.packageRevisionId").columns({ id: "s.id" })
    .where("r.packageId = :packageId AND r.no = :no", { packageId: owner.id, no: owner.revisionNo }).count();
}

export type PackageForm = { filingId: string; state: FilingState; latestRevisionId: string | null; facts: FilingFacts };

/** The filings of a package with their facts as they stand, by unit and project code: the order of the 汇总表. */
export async function packageForms(rows: RowsOf, packageId: string): Promise<PackageForm[]> {
  const filings = await rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").where("f.packageId = :packageId", { packageId })
    .columns({ filingId: "f.id", state: "f.state", latestRevisionId: "f.latestRevisionId" }).orderBy("f.unitId").orderBy("p.code")
    .all<Omit<PackageForm, "facts">>();
  const facts = await factsOf(rows, filings.map(({ filingId }) => filingId));
  return filings.flatMap((filing) => {
    const its = facts.get(filing.filingId);
    return its ? [{ ...filing, facts: its }] : [];
  });
}
