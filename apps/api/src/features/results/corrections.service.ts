import { allowance, CORRECTION_TABLES, nextState, OWED_CORRECTION_STATES, type Act, type CorrectionAction, type CorrectionState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion, type Params } from "../../graphql/problems.js";
import { actorOf, officesFor } from "../monitoring/index.js";
import { Correction } from "./correction.entity.js";
import type { AnswerCorrectionInput, ExtendCorrectionInput, MoveCorrectionInput, RaiseCorrectionInput, ReopenCorrectionInput } from "./correction.input.js";
import { CorrectionMoved, type MoveCorrectionResult } from "./correction.results.js";
import { correctionStanding, correctionViews, followUp, raiseCorrection } from "./corrections.js";
import { FindingRow } from "./finding.entity.js";
import { mayRaise } from "./findings.service.js";

type Refusal = NotFound | StaleVersion | NotAllowed | Invalid;
/** What is wrong with an input, whatever the correction; some of it depends on the server's clock. */
type Fault = Invalid | undefined | ((now: Date) => Invalid | undefined);
/** What the trail keeps of a move, and the correction that takes the case on where it is another one. */
type Changed = { params: Params; next?: string };
type Change = (correction: Correction, work: Work) => Changed | Promise<Changed>;

/** What is asked of departments, their answers, and what the bureau makes of them. */
export class CorrectionsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async raise(viewer: Viewer, input: RaiseCorrectionInput): Promise<MoveCorrectionResult> {
    if (!mayRaise(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
    const measure = input.measure.trim();
    if (measure === "") return new Invalid("REQUIREMENT_MISSING", "measure");
    const outcome = await this.unitOfWork.run<string | Refusal>(viewer, async (work) => {
      const { rows, now } = work;
      if (input.dueAt <= now) return new Invalid("DUE_IN_PAST", "dueAt");
      const finding = await rows(FindingRow).findForUpdate(input.findingId);
      if (!finding) return new NotFound("finding", "findingId");
      const open = await rows(Correction).count({ findingId: finding.id, state: [...OWED_CORRECTION_STATES, "RESPONDED"] });
      if (open > 0) return new Invalid("CORRECTION_OPEN", "findingId");
      return (await raiseCorrection(work, viewer, finding, { measure, dueAt: input.dueAt })).id;
    });
    return this.shown(viewer, outcome);
  }

  respond(viewer: Viewer, input: AnswerCorrectionInput): Promise<MoveCorrectionResult> {
    return this.move(viewer, input, "RESPOND", "RESPOND_CORRECTION", said(input, "RESPONSE_MISSING"), (correction, { now }) => {
      const response = input.text.trim();
      Object.assign(correction, { response, respondedAt: now, respondedBy: viewer.accountName, respondedByAccountId: viewer.accountId, askedUntil: null, askedReason: null });
      return { params: { response: response.slice(0, 200) } };
    });
  }

  askExtension(viewer: Viewer, input: ExtendCorrectionInput): Promise<MoveCorrectionResult> {
    const reason = input.reason?.trim() ?? "";
    const wrong = reason === "" ? new Invalid("REASON_MISSING", "reason") : undefined;
    return this.move(viewer, input, "ASK_EXTENSION", "ASK_EXTENSION", wrong ?? later(input.until), (correction) => {
      Object.assign(correction, { askedUntil: input.until, askedReason: reason });
      return { params: { until: input.until.toISOString(), reason } };
    });
  }

  extend(viewer: Viewer, input: ExtendCorrectionInput): Promise<MoveCorrectionResult> {
    return this.move(viewer, input, "EXTEND", "EXTEND_CORRECTION", later(input.until), (correction) => {
      Object.assign(correction, { firstDueAt: correction.firstDueAt ?? correction.dueAt, dueAt: input.until, askedUntil: null, askedReason: null });
      return { params: { until: input.until.toISOString() } };
    });
  }

  confirm(viewer: Viewer, input: AnswerCorrectionInput): Promise<MoveCorrectionResult> {
    return this.conclude(viewer, input, "CONFIRM", "CONFIRM_CORRECTION");
  }

  reject(viewer: Viewer, input: AnswerCorrectionInput): Promise<MoveCorrectionResult> {
    return this.conclude(viewer, input, "REJECT", "REJECT_CORRECTION");
  }

  /** The confirmed case is over; a new one names it and goes on. */
  reopen(viewer: Viewer, input: ReopenCorrectionInput): Promise<MoveCorrectionResult> {
    const wrong = input.reason.trim() === "" ? new Invalid("REASON_MISSING", "reason") : later(input.dueAt, "dueAt");
    return this.move(viewer, input, "REOPEN", "REOPEN_CORRECTION", wrong, async (correction, work) => {
      const reason = input.reason.trim();
      const next = await followUp(work, viewer, correction, reason, input.dueAt);
      return { params: { reason: reason.slice(0, 200) }, next: next.id };
    });
  }

  private conclude(viewer: Viewer, input: AnswerCorrectionInput, action: "CONFIRM" | "REJECT", act: Act): Promise<MoveCorrectionResult> {
    return this.move(viewer, input, action, act, said(input, "OPINION_MISSING"), (correction, { now }) => {
      const conclusion = input.text.trim();
      Object.assign(correction, { conclusion, concludedAt: now, concludedBy: viewer.accountName });
      return { params: { conclusion: conclusion.slice(0, 200) } };
    });
  }

  /** Find, ask who, ask whether, change. Every move of a correction reads the same. */
  private async move(viewer: Viewer, { id, version }: MoveCorrectionInput, action: CorrectionAction, act: Act, wrong: Fault, change: Change): Promise<MoveCorrectionResult> {
    const outcome = await this.unitOfWork.run<string | Refusal>(viewer, async (work) => {
      const { rows, audit, now } = work;
      const correction = await rows(Correction).findForUpdate(id);
      if (!correction) return new NotFound("correction");
      if (correction.version !== version) return new StaleVersion();
      const { allowed, reasons } = allowance(CORRECTION_TABLES, actorOf(viewer), correctionStanding(correction, await officesFor(viewer, work)), action);
      if (!allowed) return new NotAllowed(reasons);
      const fault = typeof wrong === "function" ? wrong(now) : wrong;
      if (fault) return fault;
      const { params, next = id } = await change(correction, work);
      correction.state = nextState(CORRECTION_TABLES, correction.state, action) as CorrectionState;
      await rows(Correction).save(correction);
      const { departmentId, unitId, projectId } = correction;
      await audit(act, { object: "correction", objectId: id, of: { departmentId, unitId, projectId }, params });
      return next;
    });
    return this.shown(viewer, outcome);
  }

  private async shown(viewer: Viewer, outcome: string | Refusal): Promise<MoveCorrectionResult> {
    if (typeof outcome !== "string") return outcome;
    const [correction] = await this.unitOfWork.read(viewer, (reading) => correctionViews(reading, viewer, [outcome]));
    return correction ? new CorrectionMoved(correction) : new NotFound("correction");
  }
}

function said({ text }: AnswerCorrectionInput, code: string): Invalid | undefined {
  return text.trim() === "" ? new Invalid(code, "text") : undefined;
}

function later(at: Date, field = "until"): (now: Date) => Invalid | undefined {
  return (now) => (at <= now ? new Invalid("DUE_IN_PAST", field) : undefined);
}
