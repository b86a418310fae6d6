import { packageAllowance, type FilingFacts, type PackageAction } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { requireProof } from "../identity/index.js";
import { Cycle } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { FilingMove } from "./filing-trail.entity.js";
import { storeJudged } from "./follow-ledger.js";
import { freezeFilings, signPackage } from "./freeze.js";
import { Package } from "./package.entity.js";
import { packageStanding } from "./package-facts.js";
import { projectForms } from "./project-forms.js";
import type { FilePackageLateInput, MovePackageInput, SubmitPackageInput } from "./package.input.js";
import { PackageMoved, type MovePackageResult } from "./package.results.js";
import { ownFacts } from "./own/own-facts.js";
import { countedFilings, followFilings } from "./package-state.js";
import { packageView } from "./package-view.js";
import { Revision } from "./revision.entity.js";
import { signedBy } from "./signed-by.js";
import { actorOf } from "./standing.js";

type Refusal = NotFound | StaleVersion | NotAllowed | Invalid;
type Outcome = { packageId: string } | Refusal;
type Held = { owner: Package; cycle: Cycle };

/** Signing, submitting and withdrawing a department's package. */
export class PackageService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Freezes and submits what is passed; the first submission carries all, a later one what was returned. Signed with the leader's own name. */
  submit(viewer: Viewer, input: SubmitPackageInput): Promise<MovePackageResult> {
    return this.handIn(viewer, "SUBMIT", input, null);
  }

  /** 补报: submits what did not come by the deadline; the reason is signed with it. */
  fileLate(viewer: Viewer, input: FilePackageLateInput): Promise<MovePackageResult> {
    const reason = input.reason.trim();
    return reason === "" ? Promise.resolve(new Invalid("LATE_REASON_MISSING", "reason")) : this.handIn(viewer, "FILE_LATE", input, reason);
  }

  private handIn(viewer: Viewer, action: "SUBMIT" | "FILE_LATE", input: SubmitPackageInput, lateReason: string | null): Promise<MovePackageResult> {
    return this.move(viewer, action, input, async (work, { owner, cycle }) => {
      if (input.signature.trim() !== viewer.accountName) return new Invalid("SIGNATURE_MISMATCH", "signature", { expected: viewer.accountName });
      const unproven = requireProof(viewer, work.now);
      if (unproven) return unproven;
      await submitIn(work, viewer, owner, { cycle, lateReason });
      return { packageId: owner.id };
    });
  }

  /** Takes the whole submission back, while nobody has reviewed any of it. */
  withdraw(viewer: Viewer, input: MovePackageInput): Promise<MovePackageResult> {
    return this.move(viewer, "WITHDRAW", input, async (work, { owner }) => {
      await withdrawIn(work, viewer, owner);
      return { packageId: owner.id };
    });
  }

  private async move(viewer: Viewer, action: PackageAction, input: MovePackageInput, change: (work: Work, held: Held) => Promise<Outcome>): Promise<MovePackageResult> {
    const { key, ...request } = input;
    const outcome = await this.unitOfWork.run(viewer, (work) =>
      work.once<Outcome>(key, { action, ...request }, async () => {
        const { rows, now } = work;
        const owner = await rows(Package).findForUpdate(input.id);
        const cycle = owner && (await rows(Cycle).find(owner.cycleId));
        if (!owner || !cycle) return new NotFound("package");
        if (owner.version !== input.version) return new StaleVersion();
        const { allowed, reasons } = packageAllowance(actorOf(viewer), await packageStanding(rows, owner, cycle, now), action);
        if (!allowed) return new NotAllowed(reasons);
        return change(work, { owner, cycle });
      }, (result) => "packageId" in result),
    );
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (!("packageId" in outcome)) return outcome;
    const moved = await this.unitOfWork.read(viewer, (reading) => packageView(reading, viewer, outcome.packageId));
    return moved ? new PackageMoved(moved) : new NotFound("package");
  }
}

async function submitIn(work: Work, viewer: Viewer, owner: Package, { cycle, lateReason }: { cycle: Cycle; lateReason: string | null }): Promise<void> {
  const { rows, audit, now } = work;
  const forms = await projectForms(rows, owner.id);
  const counted = await countedFilings(rows, [owner.id]).columns({ id: "f.id", state: "f.state", latestRevisionId: "f.latestRevisionId" }).all<Pick<Filing, "id" | "state" | "latestRevisionId">>();
  const own = await judgeOwnForms(rows, owner.id);
  const filings = await rows(Filing).byIds(counted.filter(({ state }) => state === "PASSED").map(({ id }) => id));
  const facts = new Map([...forms.map((form) => [form.filingId, form.facts] as const), ...own]);
  const frozen = await freezeFilings(work, viewer, filings, facts);
  const accepted = counted.flatMap(({ state, latestRevisionId }) => (state === "ACCEPTED" && latestRevisionId !== null ? [latestRevisionId] : []));
  const revisions = [...frozen, ...(await rows(Revision).select("r").where("r.id IN (:...accepted)", { accepted }).columns({ id: "r.id", sha256: "r.sha256" }).all<Pick<Revision, "id" | "sha256">>())];
  const signed = await signPackage(work, viewer, owner, { revisions, forms, settings: cycle.settings, lateReason });

  const byFiling = new Map(frozen.map((revision) => [revision.filingId, revision]));
  const moved = filings.flatMap((filing) => {
    const revision = byFiling.get(filing.id);
    return revision ? [{ filing, revision }] : [];
  });
  await rows(Filing).updateEach(
    "id",
    moved.map(({ filing, revision }) => ({
      id: filing.id, state: "SUBMITTED" as const, lastMove: "SUBMIT" as const, latestRevisionId: revision.id, revisionNo: revision.no,
      filedBy: [...new Set([...filing.filedBy, viewer.accountId])],
    })),
    ["state", "lastMove", "latestRevisionId", "revisionNo", "filedBy"],
  );
  await rows(FilingMove).addAll(
    moved.map(({ filing: { id, departmentId, unitId }, revision }) => ({ filingId: id, departmentId, unitId, action: "SUBMIT" as const, revisionId: revision.id, ...signedBy(viewer), opinion: null, at: now })),
  );
  Object.assign(owner, { submittedAt: now, revisionNo: signed.no, reviewStarted: false });
  await followFilings(rows, owner);
  await audit(lateReason === null ? "SUBMIT_PACKAGE" : "FILE_LATE", {
    object: "package", objectId: owner.id, of: { departmentId: owner.departmentId },
    params: { signature: viewer.accountName, no: signed.no, count: moved.length, sha256: signed.sha256, ...(lateReason === null ? {} : { reason: lateReason.slice(0, 200) }) },
  });
}

/** Judges table and report of a package by what is handed in now: their projects may have changed since they were written. Answers with their facts. */
async function judgeOwnForms(rows: RowsOf, packageId: string): Promise<Map<string, FilingFacts>> {
  const own = await rows(Filing).findMany({ packageId, kind: ["DEPARTMENT", "REPORT"] });
  const facts = await ownFacts(rows, own.map(({ id }) => id));
  await storeJudged(rows, own, facts);
  return facts;
}

async function withdrawIn({ rows, audit, now }: Work, viewer: Viewer, owner: Package): Promise<void> {
  const filings = await rows(Filing).findMany({ packageId: owner.id, state: "SUBMITTED" });
  const before = await rows(Revision).select("r").where("r.filingId IN (:...ids)", { ids: filings.map(({ id }) => id) })
    .columns({ id: "r.id", filingId: "r.filingId", no: "r.no" }).orderBy("r.no").all<{ id: string; filingId: string; no: number }>();
  await rows(Filing).updateEach(
    "id",
    filings.map(({ id, revisionNo }) => {
      const standing = before.findLast((revision) => revision.filingId === id && revision.no < revisionNo);
      return { id, state: "PASSED" as const, lastMove: "WITHDRAW" as const, latestRevisionId: standing?.id ?? null, revisionNo: standing?.no ?? 0 };
    }),
    ["state", "lastMove", "latestRevisionId", "revisionNo"],
  );
  await rows(FilingMove).addAll(
    filings.map(({ id, departmentId, unitId, latestRevisionId }) => ({ filingId: id, departmentId, unitId, action: "WITHDRAW" as const, revisionId: latestRevisionId, ...signedBy(viewer), opinion: null, at: now })),
  );
  const stands = await rows(Filing).select("f").join(Revision, "r", "r.id = f.latestRevisionId").where("f.packageId = :packageId", { packageId: owner.id })
    .columns({ frozenAt: "MAX(r.frozenAt)" }).one<{ frozenAt: Date | null }>();
  owner.submittedAt = stands?.frozenAt ?? null;
  await followFilings(rows, owner);
  await audit("WITHDRAW_PACKAGE", { object: "package", objectId: owner.id, of: { departmentId: owner.departmentId }, params: { count: filings.length } });
}
