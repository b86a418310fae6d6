import { PROJECT_FORMS_ALONE, runPackageChecks, type CheckFinding, type CheckMoment, type FilingCount, type PackageStanding } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Project } from "../projects/index.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { PackageRevision, PackageScan, Signature, type Package } from "./package.entity.js";
import { countedFilings, filingCounts } from "./package-state.js";

/** Where a package stands, for the domain's rules: four statements. What blocks a passed filing blocks its package. */
export async function packageStanding(rows: RowsOf, owner: Package, cycle: Pick<Cycle, "state">, now: Date): Promise<PackageStanding> {
  const findings = await packageFindings(rows, owner, "SUBMIT");
  const passed = await countedFilings(rows, [owner.id]).where("f.state = 'PASSED'")
    .columns({ blocks: { sql: "COALESCE(SUM(f.blocks), 0)", as: "whole" } }).one<{ blocks: number }>();
  const blocks = findings.filter(({ severity }) => severity === "BLOCK").length + (passed?.blocks ?? 0);
  return standingWith(owner, cycle, now, await filingCounts(rows, owner.id), blocks);
}

/** The standing from counts that are known already, as a list has them. */
export function standingWith(owner: Pick<Package, "state" | "departmentId" | "dueAt" | "extendedTo" | "submittedAt" | "reviewStarted">, cycle: Pick<Cycle, "state">, now: Date, filings: FilingCount[], blocks: number): PackageStanding {
  return {
    state: owner.state,
    departmentId: owner.departmentId,
    cycleOpen: cycle.state === "OPEN",
    deadlinePassed: now > (owner.extendedTo ?? owner.dueAt),
    submitted: owner.submittedAt !== null,
    reviewStarted: owner.reviewStarted,
    filings,
    blocks,
  };
}

/** Findings of the package as a whole: the deliverables its cycle asks for, and its projects. */
export async function packageFindings(rows: RowsOf, owner: Package, moment: CheckMoment): Promise<CheckFinding[]> {
  const listed = await rows(CycleProject).select("m").join(Project, "p", "p.id = m.projectId")
    .where("m.cycleId = :cycleId AND m.departmentId = :departmentId AND m.membership IN ('IN', 'ADDED')", { cycleId: owner.cycleId, departmentId: owner.departmentId })
    .columns({ code: "p.code", name: "p.name" }).orderBy("p.code").all<{ code: string; name: string }>();
  const filed = await rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").join(CycleProject, "m", "m.id = f.cycleProjectId AND m.membership IN ('IN', 'ADDED')").where("f.packageId = :packageId", { packageId: owner.id })
    .columns({ code: "p.code", name: "p.name" }).orderBy("p.code").all<{ code: string; name: string }>();
  const own = await rows(Filing).findMany({ packageId: owner.id, kind: ["DEPARTMENT", "REPORT"] });
  const [cycle] = await rows(Cycle).byIds([owner.cycleId]);
  const signatures = moment === "REVIEW" ? await signatureCount(rows, owner) : 0;
  const { kinds, sealedScan } = cycle?.deliverables ?? PROJECT_FORMS_ALONE;
  const sealed = { wanted: sealedScan, matched: moment === "REVIEW" && sealedScan && (await scanCount(rows, owner)) > 0 };
  const present = [...(filed.length > 0 ? ["PROJECT" as const] : []), ...own.map(({ kind }) => kind)];
  return runPackageChecks({ required: kinds, present, signatures, sealed, approved: listed, filed }, moment);
}

async function scanCount(rows: RowsOf, owner: Package): Promise<number> {
  return rows(PackageScan).select("s").join(PackageRevision, "r", "r.id = s.packageRevisionId").columns({ id: "s.id" })
    .where("r.packageId = :packageId AND r.no = :no", { packageId: owner.id, no: owner.revisionNo }).count();
}

async function signatureCount(rows: RowsOf, owner: Package): Promise<number> {
  return rows(Signature).select("s").join(PackageRevision, "r", "r.id = s.packageRevisionId").columns({ id: "s.id" })
    .where("r.packageId = :packageId AND r.no = :no", { packageId: owner.id, no: owner.revisionNo }).count();
}
