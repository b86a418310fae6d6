import type { PackageState } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { StepEntry } from "./filing-past.types.js";
import { PackageRevision, Signature } from "./package.entity.js";
import type { PackageRevisionView, PackageView } from "./package.types.js";

/** What was signed, newest first, without the frozen 汇总表: two statements. */
export async function packageRevisions(rows: RowsOf, packageId: string): Promise<PackageRevisionView[]> {
  const revisions = await rows(PackageRevision).select("r").where("r.packageId = :packageId", { packageId })
    .columns({ id: "r.id", no: "r.no", sha256: "r.sha256", submittedAt: "r.createdAt", filingCount: "r.filingCount", lateReason: "r.lateReason" }).orderBy("r.no", "DESC")
    .all<Omit<PackageRevisionView, "signatures">>();
  const signatures = await rows(Signature).findMany({ packageRevisionId: revisions.map(({ id }) => id) }, { order: { at: "ASC" } });
  return revisions.map((revision) => ({
    ...revision,
    signatures: signatures.filter(({ packageRevisionId }) => packageRevisionId === revision.id).map(({ name, post, at }) => ({ name, post, at })),
  }));
}

const STEPS = ["FILL", "PASS", "SUBMIT", "REVIEW"] as const;

/** How many steps lie behind a package in each state. A returned one is with its units again. */
const DONE: Record<PackageState, number> = { FILLING: 0, RETURNED: 0, READY: 2, SUBMITTED: 3, ACCEPTED: 4 };

/** The package's own strip; whose signature stands is told at its submission. */
export function packageSteps({ state, dueAt, cycle }: PackageView, revisions: readonly PackageRevisionView[], now: Date): StepEntry[] {
  const done = DONE[state];
  const signed = revisions[0]?.signatures.at(-1);
  const deadlines = [cycle.unitDueAt, dueAt, dueAt, cycle.reviewDueAt];
  return STEPS.map((step, index) => {
    const due = deadlines[index] ?? dueAt;
    const waiting = index > done ? "WAITING" : state === "RETURNED" ? "RETURNED" : now > due ? "OVERDUE" : "CURRENT";
    const by = step === "SUBMIT" && index < done ? signed : undefined;
    return { step, state: index < done ? "DONE" : waiting, who: by?.name ?? null, post: by?.post ?? null, at: by?.at ?? null, opinion: null, dueAt: index < done ? null : due };
  });
}
