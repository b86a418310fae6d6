import {
  PROJECT_FORMS_ALONE, departmentFacts, fen, reportFacts, summaryRows,
  type CycleSettings, type Deliverables, type DepartmentHead, type Fen, type FilingFacts, type FilingKind, type KnownProjects,
} from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { Department } from "../../organisation/index.js";
import { Cycle, CycleProject } from "../cycle.entity.js";
import { Filing } from "../filing.entity.js";
import { weightedProgress } from "../package-figures.js";
import { projectForms } from "../project-forms.js";
import { departmentEntries, writtenSections } from "./own-entries.js";

/** A department's own filing with what it takes over from department and cycle. */
type OwnHead = DepartmentHead & { filingId: string; kind: FilingKind; packageId: string; departmentId: string; cycleId: string; deliverables: Deliverables | null; settings: CycleSettings };

/** `FilingFacts` of the departments' own filings among these ids, by filing id; about seven statements for each, as they are read one at a time. */
export async function ownFacts(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, FilingFacts>> {
  const facts = new Map<string, FilingFacts>();
  if (filingIds.length === 0) return facts;
  const heads = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId").join(Department, "d", "d.id = f.departmentId")
    .where("f.id IN (:...filingIds) AND f.kind <> 'PROJECT'", { filingIds })
    .columns({
      filingId: "f.id", kind: "f.kind", packageId: "f.packageId", departmentId: "f.departmentId", cycleId: "f.cycleId", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth",
      departmentCode: "d.code", departmentName: "d.name", deliverables: "c.deliverables", settings: "c.settings",
    })
    .all<OwnHead>();
  for (const head of heads) facts.set(head.filingId, head.kind === "DEPARTMENT" ? await tableOf(rows, head) : await reportOf(rows, head));
  return facts;
}

async function tableOf(rows: RowsOf, head: OwnHead): Promise<FilingFacts> {
  const { departmentFrame } = head.deliverables ?? PROJECT_FORMS_ALONE;
  return departmentFacts(head, departmentFrame, await departmentEntries(rows, head.filingId), await knownProjects(rows, head));
}

async function reportOf(rows: RowsOf, head: OwnHead): Promise<FilingFacts> {
  const { departmentName, fiscalYear, cutOffMonth, settings, packageId } = head;
  const forms = await projectForms(rows, packageId);
  const [table] = await rows(Filing).findMany({ packageId, kind: "DEPARTMENT" });
  const overall = table && (await tableOf(rows, { ...head, filingId: table.id, kind: "DEPARTMENT" })).department;
  return reportFacts(head, await writtenSections(rows, head.filingId), {
    departmentName, fiscalYear, cutOffMonth,
    rows: summaryRows(forms, settings),
    forms: forms.map(({ facts }) => facts),
    expectedProgressBp: weightedProgress(forms),
    exempt: await exemptCount(rows, head),
    department: overall ?? null,
  });
}

type Counted = { count: number; monitored: number | null; initialFen: Fen | null; adjustedFen: Fen | null; executedFen: Fen | null; expectedFen: Fen | null };

/** What the project forms of a package add up to, from their stored columns. */
async function knownProjects(rows: RowsOf, head: Pick<OwnHead, "packageId" | "cycleId" | "departmentId">): Promise<KnownProjects> {
  const sums = await rows(Filing).select("f").join(CycleProject, "m", "m.id = f.cycleProjectId AND m.membership IN ('IN', 'ADDED')")
    .where("f.packageId = :packageId AND f.kind = 'PROJECT'", { packageId: head.packageId })
    .columns({
      count: { sql: "COUNT(*)", as: "whole" }, monitored: { sql: "SUM(CASE WHEN f.state IN ('DRAFT', 'RETURNED') THEN 0 ELSE 1 END)", as: "whole" },
      initialFen: "SUM(f.initialFen)", adjustedFen: "SUM(f.adjustedFen)", executedFen: "SUM(f.executedFen)", expectedFen: "SUM(f.expectedFen)",
    })
    .one<Counted>();
  const none = fen(0);
  return {
    count: sums?.count ?? 0, monitored: sums?.monitored ?? 0, exempt: await exemptCount(rows, head),
    initialFen: sums?.initialFen ?? none, adjustedFen: sums?.adjustedFen ?? none, executedFen: sums?.executedFen ?? none, expectedFen: sums?.expectedFen ?? none,
  };
}

function exemptCount(rows: RowsOf, { cycleId, departmentId }: Pick<OwnHead, "cycleId" | "departmentId">): Promise<number> {
  return rows(CycleProject).count({ cycleId, departmentId, membership: "EXEMPT" });
}
