import { fen, type Fen, type FilingFacts } from "@jianxiao/domain";
import { ArrayMaxSize } from "class-validator";
import DataLoader from "dataloader";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import { PageArgs } from "../../graphql/page.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { DateTimeScalar, FenScalar, FilingFactsScalar } from "../../graphql/scalars.js";
import { HistoryEntry, historyOf, MonthAmount, monthAmounts } from "../projects/index.js";
import { BulkDecided } from "./bulk.js";
import { factsAsOf } from "./as-of.js";
import type { CellsService } from "./cells.service.js";
import { CycleRef } from "./cycle.types.js";
import { CellChange, FilingMove } from "./filing-trail.entity.js";
import { ConfirmFilingInput, FilingFilter, MoveFilingInput, MoveFilingsInput, ReplyReturnItemInput, SaveCellsInput } from "./filing.input.js";
import { packageDue } from "./filing-lines.js";
import { isSigned } from "./filing-present.js";
import { filingPage } from "./filing-list.js";
import type { FilingMovesService } from "./filing-moves.service.js";
import { EarlierRef } from "./earlier-form.types.js";
import { earlierFilings, yearsBefore, type Earlier } from "./earlier-forms.js";
import { revisionRefs, revisionView } from "./filing-past.js";
import { MoveFilingResult, ReplyReturnItemResult, SaveCellsResult } from "./filing.results.js";
import { CellHistoryEntry, FilingVersion, RevisionRef, RevisionView, StepEntry } from "./filing-past.types.js";
import { filingVersions } from "./filing-versions.js";
import { FilingPage } from "./filing-list.types.js";
import { FilingView } from "./filing.types.js";
import { filingView } from "./filing-view.js";
import { ledgerMoved } from "./follow-ledger.js";
import { LIMITS } from "./limits.js";
import { BulkMoveEnum, FilingSortEnum, SortDirectionEnum, type BulkMove, type FilingSort } from "./monitoring.enums.js";
import type { ReplyService } from "./reply.service.js";
import { stepsOf } from "./steps.js";
import { seesDrafts } from "./visible.js";

@ArgsType()
class FilingsArgs extends PageArgs {
  @Field(() => FilingFilter)
  filter!: FilingFilter;

  @Field(() => FilingSortEnum, { defaultValue: "PROJECT_CODE" })
  sort!: FilingSort;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC" })
  direction!: "ASC" | "DESC";
}

@ArgsType()
class BulkMoveArgs {
  @Field(() => BulkMoveEnum)
  action!: BulkMove;

  @ArrayMaxSize(LIMITS.filingsAtOnce)
  @Field(() => [ID])
  ids!: string[];
}

@SignedIn()
@Resolver(() => FilingView)
export class FilingResolver {
  constructor(
    private readonly cells: CellsService,
    private readonly moves: FilingMovesService,
    private readonly replies: ReplyService,
  ) {}

  @Query(() => FilingPage)
  filings(@Args(() => FilingsArgs) args: FilingsArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FilingPage> {
    return unitOfWork.read(viewer, (reading) => filingPage(reading, viewer, args));
  }

  @Query(() => FilingView, { nullable: true })
  filing(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FilingView | undefined> {
    return unitOfWork.read(viewer, (reading) => filingView(reading, viewer, id));
  }

  @Query(() => RevisionView, { nullable: true })
  revision(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<RevisionView | undefined> {
    return unitOfWork.read(viewer, (reading) => revisionView(reading, viewer, id));
  }

  @Mutation(() => SaveCellsResult)
  saveCells(@Arg("input", () => SaveCellsInput) input: SaveCellsInput, @Ctx() { viewer }: SignedInContext): Promise<SaveCellsResult> {
    return this.cells.save(viewer, input);
  }

  @Mutation(() => ReplyReturnItemResult)
  replyReturnItem(@Arg("input", () => ReplyReturnItemInput) input: ReplyReturnItemInput, @Ctx() { viewer }: SignedInContext): Promise<ReplyReturnItemResult> {
    return this.replies.reply(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  confirmFiling(@Arg("input", () => ConfirmFilingInput) input: ConfirmFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.moves.confirm(viewer, input);
  }

  @Query(() => BulkDecided, { description: "What confirming or passing these filings would do, row by row." })
  moveFilingsPreview(@Args(() => BulkMoveArgs) { action, ids }: BulkMoveArgs, @Ctx() { viewer }: SignedInContext): Promise<BulkDecided> {
    return this.moves.preview(viewer, action, ids);
  }

  @Mutation(() => BulkDecided)
  moveFilings(@Arg("input", () => MoveFilingsInput) input: MoveFilingsInput, @Ctx() { viewer }: SignedInContext): Promise<BulkDecided> {
    return this.moves.moveAll(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  sendBackFiling(@Arg("input", () => MoveFilingInput) input: MoveFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.moves.sendBack(viewer, input);
  }

  @Mutation(() => MoveFilingResult)
  passFiling(@Arg("input", () => MoveFilingInput) input: MoveFilingInput, @Ctx() { viewer }: SignedInContext): Promise<MoveFilingResult> {
    return this.moves.pass(viewer, input);
  }

  @FieldResolver(() => [RevisionRef])
  revisions(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<RevisionRef[]> {
    return standing(filing, context);
  }

  @FieldResolver(() => RevisionView, { nullable: true })
  async latestRevision(@Root() { line }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<RevisionView | undefined> {
    const { latestRevisionId } = line;
    return latestRevisionId === null ? undefined : unitOfWork.read(viewer, (reading) => revisionView(reading, viewer, latestRevisionId));
  }

  @FieldResolver(() => RevisionView, { nullable: true, description: "Facts of the revision before the latest one, for the diff; null on a first filing." })
  async previousRevision(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<RevisionView | undefined> {
    const { viewer, unitOfWork } = context;
    const before = (await standing(filing, context)).at(-2);
    return before && unitOfWork.read(viewer, (reading) => revisionView(reading, viewer, before.id));
  }

  @FieldResolver(() => FilingFactsScalar, { nullable: true, description: "Facts of the period before: the same project's last accepted filing of the year, else the latest of an earlier year, filed here or read from its workbook." })
  async earlierFacts(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<FilingFacts | undefined> {
    return (await earlier(filing, context))?.facts;
  }

  @FieldResolver(() => CycleRef, { nullable: true })
  async earlierCycle(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<CycleRef | null> {
    return (await earlier(filing, context))?.cycle ?? null;
  }

  @FieldResolver(() => EarlierRef, { nullable: true })
  async earlierSource(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<EarlierRef | undefined> {
    return (await earlier(filing, context))?.source;
  }

  @FieldResolver(() => FilingFactsScalar, { nullable: true, description: "Facts of the latest year before, filed here or read from its workbook." })
  async lastYearFacts(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<FilingFacts | undefined> {
    return (await lastYear(filing, context))?.facts;
  }

  @FieldResolver(() => EarlierRef, { nullable: true })
  async lastYearSource(@Root() filing: FilingView, @Ctx() context: SignedInContext): Promise<EarlierRef | undefined> {
    return (await lastYear(filing, context))?.source;
  }

  @FieldResolver(() => [FilingVersion], { description: "Revisions of this form and of the same one in earlier cycles, the latest first." })
  versions(@Root() { line, cycle }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FilingVersion[]> {
    return unitOfWork.read(viewer, (reading) => filingVersions(reading, viewer, line, cycle.cutOff));
  }

  @FieldResolver(() => FenScalar, { description: "Σ payments up to the cut-off that arrived after the figures were frozen." })
  async ledgerMovedFen(@Root() { id, state }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<Fen> {
    if (state !== "SUBMITTED" && state !== "ACCEPTED") return fen(0);
    return fen(await unitOfWork.read(viewer, ({ rows }) => ledgerMoved(rows, id)));
  }

  @FieldResolver(() => [MonthAmount])
  async months(@Root() { line, facts, adjustedFen }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<MonthAmount[]> {
    const { projectYearId } = line;
    return projectYearId === null ? [] : unitOfWork.read(viewer, ({ rows }) => monthAmounts(rows, { projectYearId, adjustedFen: fen(adjustedFen), curve: facts.curve }));
  }

  @FieldResolver(() => [StepEntry])
  steps(@Root() { id, state, line }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<StepEntry[]> {
    const { unitDueAt, reviewDueAt, returnDueAt } = line;
    const department = packageDue(line);
    const unit = state === "RETURNED" && returnDueAt ? returnDueAt : unitDueAt;
    return unitOfWork.read(viewer, async ({ rows, now }) =>
      stepsOf(state, await rows(FilingMove).findMany({ filingId: id }, { order: { at: "ASC", id: "ASC" } }), { FILL: unit, CONFIRM: unit, PASS: department, SUBMIT: department, REVIEW: reviewDueAt }, now,
        { bothSign: (line.bothSign ?? false) && !line.departmentIsBureau, signed: isSigned(line) }),
    );
  }

  @FieldResolver(() => [HistoryEntry])
  async history(@Root() { id, packageId }: FilingView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<HistoryEntry[]> {
    return seesDrafts(viewer) ? unitOfWork.read(viewer, ({ rows }) => historyOf(rows, { objectId: [id, packageId] })) : [];
  }

  @FieldResolver(() => FilingFactsScalar, { nullable: true, description: "The form as it stood at a moment; for those who see it being written." })
  async factsAsOf(@Root() { id, facts }: FilingView, @Arg("at", () => DateTimeScalar) at: Date, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FilingFacts | undefined> {
    return seesDrafts(viewer) ? unitOfWork.read(viewer, ({ rows }) => factsAsOf(rows, id, facts, at)) : undefined;
  }

  @FieldResolver(() => [CellHistoryEntry])
  async cellHistory(@Root() { id }: FilingView, @Arg("path", () => String) path: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CellHistoryEntry[]> {
    const changes = await unitOfWork.read(viewer, ({ rows }) => rows(CellChange).findMany({ filingId: id, path }, { order: { at: "ASC", id: "ASC" } }));
    return changes.map(({ at, who, post, was, now }) => ({ at, who, post, was, now }));
  }
}

/** Several fields ask for the revisions that stand: one look per request and filing. */
function standing(filing: FilingView, { viewer, unitOfWork, kept }: SignedInContext): Promise<RevisionRef[]> {
  return kept(filing, () => unitOfWork.read(viewer, (reading) => revisionRefs(reading, viewer, filing.line)));
}

/** The period before, for all filings of a request in two statements. */
function earlier(filing: FilingView, { viewer, unitOfWork, kept }: SignedInContext): Promise<Earlier | undefined> {
  return kept(earlier, () => new DataLoader<FilingView, Earlier | undefined>((filings) => unitOfWork.read(viewer, (reading) => earlierFilings(reading, filings)))).load(filing);
}

function lastYear(filing: FilingView, { viewer, unitOfWork, kept }: SignedInContext): Promise<Earlier | undefined> {
  return kept(lastYear, () => new DataLoader<FilingView, Earlier | undefined>((filings) => unitOfWork.read(viewer, (reading) => yearsBefore(reading, filings)))).load(filing);
}
