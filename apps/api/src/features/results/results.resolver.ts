import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { HistoryEntry, historyOf } from "../projects/index.js";
import { AnswerCorrectionInput, CorrectionsArgs, ExtendCorrectionInput, RaiseCorrectionInput, ReopenCorrectionInput } from "./correction.input.js";
import { MoveCorrectionResult } from "./correction.results.js";
import { CorrectionPage, CorrectionView } from "./correction.types.js";
import { correctionPage, correctionViews } from "./corrections.js";
import type { CorrectionsService } from "./corrections.service.js";
import { FindingsArgs, RaiseFindingInput } from "./finding.input.js";
import { RaiseFindingResult } from "./finding.results.js";
import { FindingPage } from "./finding.types.js";
import { findingPage } from "./findings.js";
import type { FindingsService } from "./findings.service.js";
import { IssueNoticeInput, IssueNoticeResult, NoticePage, NoticesArgs, NoticeView } from "./notice.types.js";
import { noticePage, noticeView } from "./notices.js";
import type { NoticesService } from "./notices.service.js";

@SignedIn()
@Resolver(() => CorrectionView)
export class ResultsResolver {
  constructor(
    private readonly findingsService: FindingsService,
    private readonly correctionsService: CorrectionsService,
    private readonly noticesService: NoticesService,
  ) {}

  @Query(() => NoticePage)
  notices(@Args(() => NoticesArgs) args: NoticesArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<NoticePage> {
    return unitOfWork.read(viewer, (reading) => noticePage(reading, args));
  }

  @Query(() => NoticeView, { nullable: true })
  async notice(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<NoticeView | null> {
    return (await unitOfWork.read(viewer, (reading) => noticeView(reading, id))) ?? null;
  }

  @Mutation(() => IssueNoticeResult)
  issueNotice(@Arg("input", () => IssueNoticeInput) input: IssueNoticeInput, @Ctx() { viewer }: SignedInContext): Promise<IssueNoticeResult> {
    return this.noticesService.issue(viewer, input);
  }

  @Query(() => FindingPage)
  findings(@Args(() => FindingsArgs) { filter, limit, offset }: FindingsArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FindingPage> {
    return unitOfWork.read(viewer, ({ rows }) => findingPage(rows, viewer, filter ?? {}, limit, offset));
  }

  @Query(() => CorrectionPage)
  corrections(@Args(() => CorrectionsArgs) { filter, limit, offset }: CorrectionsArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CorrectionPage> {
    return unitOfWork.read(viewer, (reading) => correctionPage(reading, viewer, filter ?? {}, limit, offset));
  }

  @Query(() => CorrectionView, { nullable: true })
  async correction(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CorrectionView | null> {
    const [found] = await unitOfWork.read(viewer, (reading) => correctionViews(reading, viewer, [id]));
    return found ?? null;
  }

  @FieldResolver(() => [HistoryEntry])
  history(@Root() { id }: CorrectionView, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<HistoryEntry[]> {
    return unitOfWork.read(viewer, ({ rows }) => historyOf(rows, { objectId: id }));
  }

  @Mutation(() => RaiseFindingResult)
  raiseFinding(@Arg("input", () => RaiseFindingInput) input: RaiseFindingInput, @Ctx() { viewer }: SignedInContext): Promise<RaiseFindingResult> {
    return this.findingsService.raise(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  raiseCorrection(@Arg("input", () => RaiseCorrectionInput) input: RaiseCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.raise(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  respondCorrection(@Arg("input", () => AnswerCorrectionInput) input: AnswerCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.respond(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  askCorrectionExtension(@Arg("input", () => ExtendCorrectionInput) input: ExtendCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.askExtension(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  extendCorrection(@Arg("input", () => ExtendCorrectionInput) input: ExtendCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.extend(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  confirmCorrection(@Arg("input", () => AnswerCorrectionInput) input: AnswerCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.confirm(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  rejectCorrection(@Arg("input", () => AnswerCorrectionInput) input: AnswerCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.reject(viewer, input);
  }

  @Mutation(() => MoveCorrectionResult)
  reopenCorrection(@Arg("input", () => ReopenCorrectionInput) input: ReopenCorrectionInput, @Ctx() { viewer }: SignedInContext): Promise<MoveCorrectionResult> {
    return this.correctionsService.reopen(viewer, input);
  }
}
