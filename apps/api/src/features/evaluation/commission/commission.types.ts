import type { CandidateGround, Colour, Fen } from "@jianxiao/domain";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { ColourEnum } from "../../../graphql/enums.js";
import { PageOf } from "../../../graphql/page.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { DateTimeScalar, FenScalar } from "../../../graphql/scalars.js";
import { CandidateGroundEnum } from "../evaluation.enums.js";
import { Declaration, Engagement, EngagementMember } from "./engagement.entity.js";
import { Firm, FirmPerson, FirmRating } from "./firm.entity.js";

@ObjectType("KeyCandidate")
export class KeyCandidate {
  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly departmentName!: string;

  @Field(() => FenScalar)
  readonly adjustedFen!: Fen;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;

  @Field(() => Int)
  readonly redCycles!: number;

  @Field(() => Boolean)
  readonly isKey!: boolean;

  @Field(() => [CandidateGroundEnum])
  readonly grounds!: CandidateGround[];

  @Field(() => [String], { description: "The words of public concern found in its name." })
  readonly words!: string[];
}

@ObjectType("KeyDecision")
export class KeyDecisionView {
  @Field(() => ID)
  readonly projectId!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => [CandidateGroundEnum])
  readonly grounds!: CandidateGround[];

  @Field(() => Boolean)
  readonly chosen!: boolean;

  @Field(() => String)
  readonly reason!: string;
}

@ObjectType("KeyChoice")
export class KeyChoiceView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly fiscalYear!: number;

  @Field(() => String)
  readonly seed!: string;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => DateTimeScalar)
  readonly decidedAt!: Date;

  @Field(() => [KeyDecisionView])
  readonly decisions!: KeyDecisionView[];
}

@ObjectType("FirmPage")
export class FirmPage extends PageOf(Firm) {}

@ObjectType("EngagementPage")
export class EngagementPage extends PageOf(Engagement) {}

@ObjectType("EvaluatorPost", { description: "Somebody who may be put on a team: an evaluator's appointment in force." })
export class EvaluatorPost {
  @Field(() => ID)
  readonly appointmentId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly organisation!: string;
}

/** What an evaluator owes before projects open: undertaking and declarations of one engagement. */
@ObjectType("MyEngagement")
export class MyEngagement {
  @Field(() => EngagementMember)
  readonly member!: EngagementMember;

  @Field(() => [Declaration])
  readonly declarations!: Declaration[];
}

@ObjectType("KeyProjectsChosen")
export class KeyProjectsChosen {
  @Field(() => KeyChoiceView)
  readonly choice!: KeyChoiceView;
}

@ObjectType("FirmSaved")
export class FirmSaved {
  constructor(firm: Firm) {
    this.firm = firm;
  }

  @Field(() => Firm)
  readonly firm: Firm;
}

@ObjectType("FirmPersonAdded")
export class FirmPersonAdded {
  constructor(person: FirmPerson) {
    this.person = person;
  }

  @Field(() => FirmPerson)
  readonly person: FirmPerson;
}

@ObjectType("EngagementChanged")
export class EngagementChanged {
  constructor(engagement: Engagement) {
    this.engagement = engagement;
  }

  @Field(() => Engagement)
  readonly engagement: Engagement;
}

@ObjectType("MyEngagementChanged")
export class MyEngagementChanged {
  @Field(() => MyEngagement)
  readonly engagement!: MyEngagement;
}

@ObjectType("FirmRated")
export class FirmRated {
  @Field(() => FirmRating)
  readonly rating!: FirmRating;
}

export const ChooseKeyProjectsResult = createUnionType({ name: "ChooseKeyProjectsResult", types: () => [KeyProjectsChosen, NotAllowed, Invalid] as const });
export type ChooseKeyProjectsResult = KeyProjectsChosen | NotAllowed | Invalid;

export const SaveFirmResult = createUnionType({ name: "SaveFirmResult", types: () => [FirmSaved, NotFound, NotAllowed, Invalid] as const });
export type SaveFirmResult = FirmSaved | NotFound | NotAllowed | Invalid;

export const AddFirmPersonResult = createUnionType({ name: "AddFirmPersonResult", types: () => [FirmPersonAdded, NotFound, NotAllowed, Invalid] as const });
export type AddFirmPersonResult = FirmPersonAdded | NotFound | NotAllowed | Invalid;

export const EngagementResult = createUnionType({ name: "EngagementResult", types: () => [EngagementChanged, NotFound, StaleVersion, NotAllowed, Invalid] as const });
export type EngagementResult = EngagementChanged | NotFound | StaleVersion | NotAllowed | Invalid;

export const MyEngagementResult = createUnionType({ name: "MyEngagementResult", types: () => [MyEngagementChanged, NotFound, NotAllowed, Invalid] as const });
export type MyEngagementResult = MyEngagementChanged | NotFound | NotAllowed | Invalid;
