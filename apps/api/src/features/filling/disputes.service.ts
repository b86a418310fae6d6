import { editRights, type Fen, type FundRowKey, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { subjectsOf, type EvidenceBinding } from "../../graphql/evidence-binding.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { actorOf, holdFiling, seesDrafts, signedBy, standingOf } from "../monitoring/index.js";
import { PaymentDispute } from "./dispute.entity.js";
import { DisputeSaved, DisputeView, type AnswerDisputeInput, type DisputeLedgerInput, type DisputeResult } from "./dispute.types.js";

const SHORTEST_NOTE = 4;
const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Treasury figures held to be wrong. They are disputed by a note with an amount and evidence, never overwritten. */
export class DisputesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Disputes about a form's figures, newest first. One statement. */
  list(viewer: Viewer, filingId: string): Promise<DisputeView[]> {
    if (!seesDrafts(viewer)) return Promise.resolve([]);
    return this.unitOfWork.read(viewer, async ({ rows }) => (await rows(PaymentDispute).findMany({ filingId }, { order: { at: "DESC", id: "DESC" } })).map((dispute) => view(dispute, viewer)));
  }

  async raise(viewer: Viewer, { filingId, row, claimedFen, note }: DisputeLedgerInput): Promise<DisputeResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const { rows, now, audit } = work;
      const held = await holdFiling(work, viewer, filingId);
      if (!held?.filing.projectId) return new NotFound("filing");
      const rights = editRights(actorOf(viewer), await standingOf(held, viewer, work, false));
      if (rights.scope === "NONE") return new NotAllowed(rights.reasons);
      const fund = held.facts.funds.find((one) => one.row === row);
      if (fund?.origin !== "LEDGER") return new Invalid("NOT_LEDGER", "row");
      if (note.trim().length < SHORTEST_NOTE) return new Invalid("REASON_NEEDED", "note");
      if ((await rows(PaymentDispute).count({ filingId, row: fund.row, open: true })) > 0) return new Invalid("DISPUTE_OPEN", "row");
      const { departmentId, unitId, projectId } = held.filing;
      const { appointmentId, who, post } = signedBy(viewer);
      const raised = await rows(PaymentDispute).add({
        departmentId, unitId, projectId, filingId, row: row as FundRowKey, ledgerFen: fund.executedFen ?? (0 as Fen), claimedFen, note: note.trim(), open: true, appointmentId, who, post, at: now,
      });
      await audit("DISPUTE_LEDGER", { object: "filing", objectId: filingId, of: { departmentId, unitId, projectId }, params: { claimedFen, note: note.trim() } });
      return new DisputeSaved(view(raised, viewer));
    });
  }

  async answer(viewer: Viewer, { id, upheld, answer }: AnswerDisputeInput): Promise<DisputeResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    return this.unitOfWork.run(viewer, async ({ rows, now, audit }) => {
      const dispute = await rows(PaymentDispute).findForUpdate(id);
      if (!dispute) return new NotFound("dispute");
      if (!dispute.open) return new Invalid("DISPUTE_DECIDED", "id");
      if (answer.trim().length < SHORTEST_NOTE) return new Invalid("REASON_NEEDED", "answer");
      const answered = await rows(PaymentDispute).save(Object.assign(dispute, { open: false, upheld, answer: answer.trim(), answeredBy: viewer.accountName, answeredAt: now }));
      await audit("ANSWER_DISPUTE", { object: "filing", objectId: dispute.filingId, of: dispute, params: { answer: answer.trim() } });
      return new DisputeSaved(view(answered, viewer));
    });
  }
}

function view(dispute: PaymentDispute, viewer: Viewer): DisputeView {
  const { id, filingId, row, ledgerFen, claimedFen, note, open, upheld, who, post, at, answer, answeredBy, answeredAt } = dispute;
  return Object.assign(new DisputeView(), { id, filingId, row, ledgerFen, claimedFen, note, open, upheld, who, post, at, answer, answeredBy, answeredAt, answerable: open && viewer.role === "PERFORMANCE_OFFICE" });
}

/** Files prove a dispute as long as it is open; whoever raised it adds them. */
export const disputeEvidence: EvidenceBinding = async ({ rows }, viewer, ids) =>
  subjectsOf(seesDrafts(viewer) ? await rows(PaymentDispute).byIds(ids) : [], ({ departmentId, unitId, projectId, open, appointmentId }) => {
    const against: Reason[] = !open ? [{ code: "DISPUTE_DECIDED", params: {} }] : appointmentId === viewer.appointmentId ? [] : [{ code: "NOT_YOUR_FILE", params: {} }];
    return { owner: { departmentId, unitId, projectId }, against };
  });
