import { chinaDate } from "@jianxiao/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { SignedIn } from "../../../access/signed-in.js";
import { PageArgs } from "../../../graphql/page.js";
import type { SignedInContext } from "../../../graphql/request-context.js";
import { Appointment } from "../../identity/index.js";
import { EvaluationTask } from "../work/task.entity.js";
import type { ChoosingService } from "./choosing.service.js";
import { AddFirmPersonInput, ChooseKeyProjectsInput, DeclareTiesInput, EndEngagementInput, KeyCriteriaInput, OpenEngagementInput, RemoveMemberInput, SaveFirmInput, SignUndertakingInput } from "./commission.input.js";
import {
  AddFirmPersonResult, ChooseKeyProjectsResult, EngagementPage, EngagementResult, EvaluatorPost, FirmPage, KeyCandidate, KeyChoiceView, MyEngagement, MyEngagementResult, SaveFirmResult,
} from "./commission.types.js";
import type { DeclarationsService } from "./declarations.service.js";
import { Declaration, Engagement, EngagementMember } from "./engagement.entity.js";
import type { EngagementsService } from "./engagements.service.js";
import { Firm, FirmPerson, FirmRating, FirmService } from "./firm.entity.js";
import type { FirmsService } from "./firms.service.js";
import { notTheOffice } from "./office-only.js";

/** Choosing key projects, and the library of firms. */
@SignedIn()
@Resolver(() => Firm)
export class FirmResolver {
  constructor(
    private readonly choosing: ChoosingService,
    private readonly firmsService: FirmsService,
  ) {}

  @Query(() => [KeyCandidate])
  keyCandidates(@Arg("fiscalYear", () => Int) fiscalYear: number, @Arg("criteria", () => KeyCriteriaInput) criteria: KeyCriteriaInput, @Ctx() { viewer }: SignedInContext): Promise<KeyCandidate[]> {
    return this.choosing.candidates(viewer, fiscalYear, criteria);
  }

  @Query(() => [KeyChoiceView])
  keyChoices(@Arg("fiscalYear", () => Int) fiscalYear: number, @Ctx() { viewer }: SignedInContext): Promise<KeyChoiceView[]> {
    return this.choosing.choices(viewer, fiscalYear);
  }

  @Mutation(() => ChooseKeyProjectsResult)
  chooseKeyProjects(@Arg("input", () => ChooseKeyProjectsInput) input: ChooseKeyProjectsInput, @Ctx() { viewer }: SignedInContext): Promise<ChooseKeyProjectsResult> {
    return this.choosing.choose(viewer, input);
  }

  @Query(() => FirmPage)
  firms(@Args(() => PageArgs) { limit, offset }: PageArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FirmPage> {
    return unitOfWork.read(viewer, async ({ rows }) => Object.assign(new FirmPage(), await rows(Firm).page({}, { order: { name: "ASC" }, limit, offset })));
  }

  @FieldResolver(() => [FirmService])
  services(@Root() { id }: Firm, @Ctx() { loadBy }: SignedInContext): Promise<FirmService[]> {
    return loadBy(FirmService, "firmId", id);
  }

  @FieldResolver(() => [FirmPerson])
  people(@Root() { id }: Firm, @Ctx() { loadBy }: SignedInContext): Promise<FirmPerson[]> {
    return loadBy(FirmPerson, "firmId", id);
  }

  @FieldResolver(() => [FirmRating])
  ratings(@Root() { id }: Firm, @Ctx() { loadBy }: SignedInContext): Promise<FirmRating[]> {
    return loadBy(FirmRating, "firmId", id);
  }

  @Mutation(() => SaveFirmResult)
  saveFirm(@Arg("input", () => SaveFirmInput) input: SaveFirmInput, @Ctx() { viewer }: SignedInContext): Promise<SaveFirmResult> {
    return this.firmsService.save(viewer, input);
  }

  @Mutation(() => AddFirmPersonResult)
  addFirmPerson(@Arg("input", () => AddFirmPersonInput) input: AddFirmPersonInput, @Ctx() { viewer }: SignedInContext): Promise<AddFirmPersonResult> {
    return this.firmsService.addPerson(viewer, input);
  }

  @Query(() => [EvaluatorPost])
  evaluatorPosts(@Ctx() { viewer, unitOfWork }: SignedInContext): Promise<EvaluatorPost[]> {
    return unitOfWork.read(viewer, async ({ rows, now }) => {
      if (notTheOffice(viewer)) return [];
      const today = chinaDate(now);
      const posts = await rows(Appointment).findMany({ role: "EVALUATOR" }, { order: { holderName: "ASC" }, limit: 500 });
      return posts.filter(({ until }) => until === null || until >= today).map(({ id: appointmentId, holderName: name, organisation }) => Object.assign(new EvaluatorPost(), { appointmentId, name, organisation }));
    });
  }
}

/** Engagements, for the bureau; undertaking and declarations, for the evaluators. */
@SignedIn()
@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    private readonly service: EngagementsService,
    private readonly declarations: DeclarationsService,
  ) {}

  @Query(() => EngagementPage)
  engagements(@Args(() => PageArgs) { limit, offset }: PageArgs, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<EngagementPage> {
    return unitOfWork.read(viewer, async ({ rows }) => Object.assign(new EngagementPage(), await rows(Engagement).page({}, { order: { from: "DESC" }, limit, offset })));
  }

  @Query(() => Engagement, { nullable: true })
  engagement(@Arg("id", () => ID) id: string, @Ctx() { load }: SignedInContext): Promise<Engagement | undefined> {
    return load(Engagement, id);
  }

  @FieldResolver(() => [EngagementMember])
  members(@Root() { id }: Engagement, @Ctx() { loadBy }: SignedInContext): Promise<EngagementMember[]> {
    return loadBy(EngagementMember, "engagementId", id);
  }

  @FieldResolver(() => [Declaration], { name: "declarations" })
  declared(@Root() { id }: Engagement, @Ctx() { loadBy }: SignedInContext): Promise<Declaration[]> {
    return loadBy(Declaration, "engagementId", id);
  }

  @FieldResolver(() => [EvaluationTask])
  tasks(@Root() { id }: Engagement, @Ctx() { loadBy }: SignedInContext): Promise<EvaluationTask[]> {
    return loadBy(EvaluationTask, "engagementId", id);
  }

  @Query(() => [MyEngagement])
  myEngagements(@Ctx() { viewer }: SignedInContext): Promise<MyEngagement[]> {
    return this.declarations.mine(viewer);
  }

  @Mutation(() => EngagementResult)
  openEngagement(@Arg("input", () => OpenEngagementInput) input: OpenEngagementInput, @Ctx() { viewer }: SignedInContext): Promise<EngagementResult> {
    return this.service.open(viewer, input);
  }

  @Mutation(() => EngagementResult)
  endEngagement(@Arg("input", () => EndEngagementInput) input: EndEngagementInput, @Ctx() { viewer }: SignedInContext): Promise<EngagementResult> {
    return this.service.end(viewer, input);
  }

  @Mutation(() => EngagementResult)
  removeMember(@Arg("input", () => RemoveMemberInput) input: RemoveMemberInput, @Ctx() { viewer }: SignedInContext): Promise<EngagementResult> {
    return this.service.removeMember(viewer, input);
  }

  @Mutation(() => MyEngagementResult)
  signUndertaking(@Arg("input", () => SignUndertakingInput) input: SignUndertakingInput, @Ctx() { viewer }: SignedInContext): Promise<MyEngagementResult> {
    return this.declarations.sign(viewer, input);
  }

  @Mutation(() => MyEngagementResult)
  declareTies(@Arg("input", () => DeclareTiesInput) input: DeclareTiesInput, @Ctx() { viewer }: SignedInContext): Promise<MyEngagementResult> {
    return this.declarations.declare(viewer, input);
  }
}
