import { allowance, chinaDate, counterKind, DECISION_TABLES, fen, hasAmount, needsVoucher, nextState, type Act, type DecisionAction, type DecisionState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { newId } from "../../database/new-id.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion, type Params } from "../../graphql/problems.js";
import { approveWithDecision, dropWithDecision, reviseWithDecision } from "../goals/index.js";
import { requireProof } from "../identity/index.js";
import { actorOf, signedBy } from "../monitoring/index.js";
import { ProjectYear } from "../projects/index.js";
import { DecisionStep, FundingDecision, FundingEntry } from "./decision.entity.js";
import type { CounterDecisionInput, DisposeFindingInput, ExecuteDecisionInput, MoveDecisionInput, ProposeDecisionInput, StateOnDecisionInput } from "./decision.input.js";
import { DecisionMoved, type MoveDecisionResult } from "./decision.results.js";
import { decisionStanding, decisionViews, surroundingsOf } from "./decisions.js";
import { execute } from "./execute.js";
import { addDecision, mayNotPropose, proposeDecision } from "./propose.js";

type Refusal = NotFound | StaleVersion | NotAllowed | Invalid;
type Held = { decision: FundingDecision; year: ProjectYear; work: Work };
type Changed = { params?: Params; opinion?: string | null; /** The decision to show, where it is another one. */ next?: string };
type Moving = { action: DecisionAction; act: Act; wrong?: Invalid | NotAllowed | undefined; change: (held: Held) => Promise<Changed | Refusal> | Changed | Refusal };

/** Funding decisions: proposed, heard, approved, executed; taken back by decisions of their own. */
export class DecisionsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async propose(viewer: Viewer, { key, ...given }: ProposeDecisionInput): Promise<MoveDecisionResult> {
    const refused = mayNotPropose(viewer);
    if (refused) return refused;
    const outcome = await this.unitOfWork.run(viewer, (work) =>
      work.once<{ id: string } | Refusal>(key, given, async () => {
        const made = await proposeDecision(work, viewer, given);
        return "params" in made ? made : { id: made.id };
      }, (result) => !("params" in result)),
    );
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    return this.shown(viewer, "params" in outcome ? outcome : outcome.id);
  }

  /** One act from a finding: an objective cause cuts the budget and adjusts the goal with it; a serious problem suspends the project and stops its payments. */
  async dispose(viewer: Viewer, { key, ...given }: DisposeFindingInput): Promise<MoveDecisionResult> {
    const refused = mayNotPropose(viewer);
    if (refused) return refused;
    const outcome = await this.unitOfWork.run(viewer, (work) => work.once<{ id: string } | Refusal>(key, given, () => disposeIn(work, viewer, given), (result) => !("params" in result)))
      .catch((error: unknown) => {
        if (error instanceof HalfDone) return error.refusal;
        throw error;
      });
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    return this.shown(viewer, "params" in outcome ? outcome : outcome.id);
  }

  state(viewer: Viewer, input: StateOnDecisionInput): Promise<MoveDecisionResult> {
    const statement = input.statement.trim();
    const wrong = statement === "" ? new Invalid("STATEMENT_MISSING", "statement") : undefined;
    return this.move(viewer, input, {
      action: "STATE", act: "STATE_ON_DECISION", wrong,
      change: ({ decision }) => {
        Object.assign(decision, { statement, unitAgrees: input.agrees });
        return { params: { statement: statement.slice(0, 200) }, opinion: statement };
      },
    });
  }

  closeHearing(viewer: Viewer, input: MoveDecisionInput): Promise<MoveDecisionResult> {
    return this.move(viewer, input, { action: "CLOSE_HEARING", act: "CLOSE_HEARING", change: () => ({}) });
  }

  /** Approved by the leader in person: with proof that it is still them at the screen. */
  approve(viewer: Viewer, input: MoveDecisionInput): Promise<MoveDecisionResult> {
    return this.move(viewer, input, { action: "APPROVE", act: "APPROVE_DECISION", wrong: requireProof(viewer, this.unitOfWork.now()), change: ({ decision }) => about(decision, input.opinion) });
  }

  refuse(viewer: Viewer, input: MoveDecisionInput): Promise<MoveDecisionResult> {
    return this.move(viewer, input, { action: "REFUSE", act: "REFUSE_DECISION", wrong: missing(input), change: ({ decision }) => about(decision, input.opinion) });
  }

  cancel(viewer: Viewer, input: MoveDecisionInput): Promise<MoveDecisionResult> {
    return this.move(viewer, input, { action: "CANCEL", act: "CANCEL_DECISION", wrong: missing(input), change: ({ decision }) => about(decision, input.opinion) });
  }

  /** Writes the ledger's line, with document and voucher; a cut also changes the budget. */
  execute(viewer: Viewer, input: ExecuteDecisionInput): Promise<MoveDecisionResult> {
    const docNo = input.docNo.trim();
    const voucherKey = input.voucherKey?.trim() || null;
    const wrong = docNo === "" ? new Invalid("DOC_NO_MISSING", "docNo") : input.executedOn > chinaDate(this.unitOfWork.now()) ? new Invalid("EXECUTED_IN_FUTURE", "executedOn") : undefined;
    return this.move(viewer, input, {
      action: "EXECUTE", act: "EXECUTE_DECISION", wrong,
      change: async ({ decision, year, work }) => {
        if (needsVoucher(decision.kind) && voucherKey === null) return new Invalid("VOUCHER_MISSING", "voucherKey");
        const against = await notAsWritten(work, decision.id, input.executedOn, voucherKey);
        if (against) return against;
        await execute(work, decision, year, { docNo, executedOn: input.executedOn, voucherKey });
        await approveWithDecision(work, viewer, decision.id, docNo);
        return { params: { ...aboutParams(decision), docNo, ...(voucherKey === null ? {} : { voucherKey }) } };
      },
    }).catch((error: unknown) => {
      // Two people, one voucher, the same moment: whoever came later is told as if it had been there.
      if (voucherKey !== null && isDuplicate(error, "funding_entry", "voucherKey")) return new Invalid("VOUCHER_USED", "voucherKey", { voucherKey });
      throw error;
    });
  }

  /** Proposes a decision that takes an executed one back, whole or in part. It goes the same way as every other. */
  counter(viewer: Viewer, input: CounterDecisionInput): Promise<MoveDecisionResult> {
    const basis = input.basis.trim();
    return this.move(viewer, input, {
      action: "COUNTER", act: "PROPOSE_DECISION", wrong: basis === "" ? new Invalid("BASIS_MISSING", "basis") : undefined,
      change: async ({ decision, work }) => {
        const around = (await surroundingsOf(work, viewer, [decision]))(decision);
        const { counterableFen } = decisionStanding(decision, around);
        const amountFen = hasAmount(decision.kind) ? (input.amountFen ?? counterableFen) : fen(0);
        if (amountFen > counterableFen) return new NotAllowed([{ code: "EXCEEDS_AVAILABLE", params: { amountFen, limitFen: counterableFen }, path: "amountFen" }]);
        const { projectId, departmentId, unitId, fiscalYear, projectYearId, findingId, cause, budgetLineId, kind, id: countersId } = decision;
        const made = await addDecision(work, viewer, { projectId, departmentId, unitId, fiscalYear, projectYearId, findingId, cause, budgetLineId, kind: counterKind(kind), basis, amountFen, countersId, pairId: null });
        return { next: made.id };
      },
    });
  }

  /** Find, ask who, ask whether, change. The project's year is held before the decision, in the order every move keeps. */
  private async move(viewer: Viewer, { id, version }: { id: string; version: number }, { action, act, wrong, change }: Moving): Promise<MoveDecisionResult> {
    const outcome = await this.unitOfWork.run<string | Refusal>(viewer, async (work) => {
      const { rows, audit, now } = work;
      const found = await rows(FundingDecision).find(id);
      const year = found && (await rows(ProjectYear).findForUpdate(found.projectYearId));
      const decision = found && (await rows(FundingDecision).findForUpdate(id));
      if (!decision || !year) return new NotFound("fundingDecision");
      if (decision.version !== version) return new StaleVersion();
      const standing = decisionStanding(decision, (await surroundingsOf(work, viewer, [decision]))(decision));
      const { allowed, reasons } = allowance(DECISION_TABLES, actorOf(viewer), standing, action);
      if (!allowed) return new NotAllowed(reasons);
      if (wrong) return wrong;
      const changed = await change({ decision, year, work });
      if ("code" in changed) return changed;
      const { departmentId, unitId, projectId } = decision;
      decision.state = nextState(DECISION_TABLES, decision.state, action) as DecisionState;
      await rows(FundingDecision).save(decision);
      if (decision.state === "REFUSED" || decision.state === "CANCELLED") await dropWithDecision(work, viewer, id);
      const provenAt = action === "APPROVE" ? viewer.provenAt : null;
      await rows(DecisionStep).add({ departmentId, unitId, decisionId: id, action, ...signedBy(viewer), opinion: changed.opinion ?? null, provenAt, at: now });
      if (!changed.next) await audit(act, { object: "fundingDecision", objectId: id, of: { departmentId, unitId, projectId }, params: changed.params ?? {} });
      return changed.next ?? id;
    });
    return this.shown(viewer, outcome);
  }

  private async shown(viewer: Viewer, outcome: string | Refusal): Promise<MoveDecisionResult> {
    if (typeof outcome !== "string") return outcome;
    const [decision] = await this.unitOfWork.read(viewer, (reading) => decisionViews(reading, viewer, [outcome]));
    return decision ? new DecisionMoved(decision) : new NotFound("fundingDecision");
  }
}

/** The second half of a pair was refused: thrown, so that the first half is taken back. */
class HalfDone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

async function disposeIn(work: Work, viewer: Viewer, { findingId, cause, budgetLineId, amountFen, basis, goal }: Omit<DisposeFindingInput, "key">): Promise<{ id: string } | Refusal> {
  const pairId = newId(work.now);
  const money = await proposeDecision(work, viewer, { findingId, kind: cause === "SERIOUS" ? "STOP_PAYMENT" : "REDUCE_BUDGET", budgetLineId, amountFen, cause, basis, pairId });
  if ("params" in money) return money;
  if (cause === "SERIOUS") {
    const stopped = await proposeDecision(work, viewer, { findingId, kind: "SUSPEND_PROJECT", cause, basis, pairId });
    if ("params" in stopped) throw new HalfDone(stopped);
  } else {
    const wrong = await reviseWithDecision(work, viewer, money, goal);
    if (wrong) throw new HalfDone(wrong);
  }
  return { id: money.id };
}

function missing({ opinion }: MoveDecisionInput): Invalid | undefined {
  return opinion?.trim() ? undefined : new Invalid("OPINION_MISSING", "opinion");
}

function aboutParams({ kind, amountFen }: FundingDecision): Params {
  return hasAmount(kind) ? { kind, amountFen } : { kind };
}

function about(decision: FundingDecision, opinion: string | null | undefined): Changed {
  const words = opinion?.trim() || null;
  return { params: { ...aboutParams(decision), ...(words === null ? {} : { opinion: words.slice(0, 200) }) }, opinion: words };
}

/** Nothing is executed before it was approved, and a voucher proves one line of the ledger. */
async function notAsWritten({ rows }: Pick<Work, "rows">, decisionId: string, executedOn: string, voucherKey: string | null): Promise<Invalid | undefined> {
  const [approved] = await rows(DecisionStep).findMany({ decisionId, action: "APPROVE" }, { order: { at: "DESC" }, limit: 1 });
  const approvedOn = approved ? chinaDate(approved.at) : null;
  if (approvedOn !== null && executedOn < approvedOn) return new Invalid("EXECUTED_BEFORE_APPROVAL", "executedOn", { approvedOn });
  if (voucherKey !== null && (await rows(FundingEntry).count({ voucherKey })) > 0) return new Invalid("VOUCHER_USED", "voucherKey", { voucherKey });
  return undefined;
}
