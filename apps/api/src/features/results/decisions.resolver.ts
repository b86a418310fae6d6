import { DecidedRevision, revisionOfDecision } from "../goals/index.js";
import { availableFen } from "@jianxiao/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { BudgetLine, HistoryEntry, historyOf, ProjectYear } from "../projects/index.js";
import { DecisionStep, FundingDecision } from "./decision.entity.js";
import { CounterDecisionInput, DecisionsArgs, DisposeFindingInput, ExecuteDecisionInput, MoveDecisionInput, ProposeDecisionInput, StateOnDecisionInput } from "./decision.input.js";
import { MoveDecisionResult } from "./decision.results.js";
import { DecisionPage, DecisionRef, DecisionStepView, DecisionView, LineMoney } from "./decision.types.js";
import { decisionPage, decisionViews, refOf } from "./decisions.js";
import type { DecisionsService } from "./decisions.service.js";
import { RaisedFinding } from "./finding.types.js";
import { findingLines, presented, type FindingLine } from "./findings.js";
import { FundingLedgerArgs } from "./funding-ledger.input.js";
import { fundingLedger } from "./funding-ledger.js";
import { FundingLedgerPage } from "./funding-ledger.types.js";
import { moneyOf } from "./money.js";
import { resultFactsPage } from "./result-facts.js";
import { ResultFactsArgs, ResultFactsPage } from "./result-facts.types.js";

@SignedIn()
@Resolver(() => DecisionView)
export class DecisionsResolver {
  constructor(private readonly service: DecisionsService) {}

  @Query(() => DecisionPage)
  fundingDecisions(@Args(() => DecisionsArgs) { filter, limit, offset }: DecisionsArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecisionPage> {
    return unitOfWork.read(viewer, (reading) => decisionPage(reading, viewer, filter ?? {}, limit, offset));
  }

  @Query(() => DecisionView, { nullable: true })
  async fundingDecision(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecisionView | null> {
    const [found] = await unitOfWork.read(viewer, (reading) => decisionViews(reading, viewer, [id]));
    return found ?? null;
  }

  @Query(() => FundingLedgerPage)
  fundingLedger(@Args(() => FundingLedgerArgs) args: FundingLedgerArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FundingLedgerPage> {
    return unitOfWork.read(viewer, (reading) => fundingLedger(reading, args));
  }

  @Query(() => ResultFactsPage, { description: "What monitoring hands on to payment (资金拨付) and budgeting (资金分配), project by project with its reasons." })
  resultFacts(@Args(() => ResultFactsArgs) args: ResultFactsArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ResultFactsPage> {
    return unitOfWork.read(viewer, (reading) => resultFactsPage(reading, viewer, args));
  }

  @Query(() => [LineMoney], { description: "Money of a project's latest year by budget line, and what a decision may still take of each." })
  projectMoney(@Arg("projectId", () => ID) projectId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<LineMoney[]> {
    return unitOfWork.read(viewer, async ({ rows }) => {
      const [year] = await rows(ProjectYear).findMany({ projectId }, { order: { fiscalYear: "DESC" }, limit: 1 });
      const lines = year ? await rows(BudgetLine).findMany({ projectYearId: year.id }, { order: { id: "ASC" } }) : [];
      const money = await moneyOf(rows, lines.map(({ id }) => id));
      return lines.flatMap(({ id, source }) => {
        const standing = money.get(id);
        return standing ? [Object.assign(new LineMoney(), { id, source, ...standing, availableFen: availableFen(standing) })] : [];
      });
    });
  }

  @FieldResolver(() => RaisedFinding)
  finding(@Root() { findingId }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<RaisedFinding> {
    return unitOfWork.read(viewer, async ({ rows }) => {
      const [finding] = await presented(rows, await findingLines(rows, viewer).where("i.id = :findingId", { findingId }).all<FindingLine>());
      if (!finding) throw new Error(`Finding ${findingId} is not there for who sees its decision`);
      return finding;
    });
  }

  @FieldResolver(() => [DecisionStepView])
  steps(@Root() { id }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecisionStepView[]> {
    return unitOfWork.read(viewer, ({ rows }) => rows(DecisionStep).findMany({ decisionId: id }, { order: { at: "ASC", id: "ASC" } }));
  }

  @FieldResolver(() => [DecisionRef], { description: "Decisions that take this one back." })
  counteredBy(@Root() { id }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecisionRef[]> {
    return unitOfWork.read(viewer, async ({ rows }) => (await rows(FundingDecision).findMany({ countersId: id }, { order: { id: "ASC" } })).map(refOf));
  }

  @FieldResolver(() => [DecisionRef], { description: "Decisions proposed in the same act." })
  pairedWith(@Root() { id, pairId }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecisionRef[]> | DecisionRef[] {
    if (pairId === null) return [];
    return unitOfWork.read(viewer, async ({ rows }) => (await rows(FundingDecision).findMany({ pairId })).filter((other) => other.id !== id).map(refOf));
  }

  @FieldResolver(() => DecidedRevision, { nullable: true, description: "The goal revision that goes with this cut." })
  goalRevision(@Root() { id }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<DecidedRevision | null> {
    return unitOfWork.read(viewer, ({ rows }) => revisionOfDecision(rows, id));
  }

  @FieldResolver(() => [HistoryEntry])
  history(@Root() { id }: DecisionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<HistoryEntry[]> {
    return unitOfWork.read(viewer, ({ rows }) => historyOf(rows, { objectId: id }));
  }

  @Mutation(() => MoveDecisionResult)
  proposeDecision(@Arg("input", () => ProposeDecisionInput) input: ProposeDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.propose(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  disposeFinding(@Arg("input", () => DisposeFindingInput) input: DisposeFindingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.dispose(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  stateOnDecision(@Arg("input", () => StateOnDecisionInput) input: StateOnDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.state(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  closeHearing(@Arg("input", () => MoveDecisionInput) input: MoveDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.closeHearing(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  approveDecision(@Arg("input", () => MoveDecisionInput) input: MoveDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.approve(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  refuseDecision(@Arg("input", () => MoveDecisionInput) input: MoveDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.refuse(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  executeDecision(@Arg("input", () => ExecuteDecisionInput) input: ExecuteDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.execute(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  cancelDecision(@Arg("input", () => MoveDecisionInput) input: MoveDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.cancel(viewer, input);
  }

  @Mutation(() => MoveDecisionResult)
  counterDecision(@Arg("input", () => CounterDecisionInput) input: CounterDecisionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveDecisionResult> {
    return this.service.counter(viewer, input);
  }
}
