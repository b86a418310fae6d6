import type { CandidateCriteria, Colour, DeclarationAnswer, Fen, TeamPost } from "@jianxiao/domain";
import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { ColourEnum } from "../../../graphql/enums.js";
import { FenScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { DeclarationAnswerEnum, FirmKindEnum, TeamPostEnum, type FirmKind } from "../evaluation.enums.js";
import { LIMITS } from "../limits.js";

@InputType("KeyCriteriaInput")
export class KeyCriteriaInput implements CandidateCriteria {
  @Field(() => FenScalar, { nullable: true })
  fromFen!: Fen | null;

  @ArrayMaxSize(40)
  @MaxLength(20, { each: true })
  @Field(() => [String])
  concernWords!: string[];

  @Field(() => [ColourEnum])
  colours!: Colour[];

  @Field(() => Int, { nullable: true })
  redCycles!: number | null;

  @Min(0)
  @Max(50)
  @Field(() => Int)
  randomCount!: number;

  @Length(1, LIMITS.seed)
  @Field(() => String)
  seed!: string;
}

@InputType("KeyDecisionInput")
export class KeyDecisionInput {
  @Field(() => ID)
  projectId!: string;

  @Field(() => Boolean)
  chosen!: boolean;

  @MaxLength(LIMITS.reason)
  @Field(() => String)
  reason!: string;
}

@InputType("ChooseKeyProjectsInput", { description: "`criteria` with its seed is kept, so that the draw can be repeated; every decision has its reason." })
export class ChooseKeyProjectsInput {
  @Field(() => Int)
  fiscalYear!: number;

  @ValidateNested()
  @Field(() => KeyCriteriaInput)
  criteria!: KeyCriteriaInput;

  @ArrayMaxSize(LIMITS.decisions)
  @ValidateNested({ each: true })
  @Field(() => [KeyDecisionInput])
  decisions!: KeyDecisionInput[];

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}

@InputType("FirmServiceInput")
export class FirmServiceInput {
  @Field(() => ID)
  departmentId!: string;

  @Length(1, LIMITS.title)
  @Field(() => String)
  what!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  until!: string | null;
}

@InputType("SaveFirmInput")
export class SaveFirmInput {
  @Field(() => ID, { nullable: true, description: "Empty: a new firm." })
  id?: string | null;

  @Length(1, LIMITS.name)
  @Field(() => String)
  name!: string;

  @Length(1, 40)
  @Field(() => String)
  registrationNo!: string;

  @Field(() => FirmKindEnum)
  kind!: FirmKind;

  @Field(() => Boolean)
  blocked!: boolean;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  creditRecord!: string;

  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Field(() => [FirmServiceInput])
  services!: FirmServiceInput[];
}

@InputType("AddFirmPersonInput")
export class AddFirmPersonInput {
  @Field(() => ID)
  firmId!: string;

  @Length(1, LIMITS.name)
  @Field(() => String)
  name!: string;

  @MaxLength(LIMITS.name)
  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  expert!: boolean;

  @Field(() => ID, { nullable: true, description: "The evaluator's appointment the person works under, where there is one." })
  appointmentId?: string | null;

  @Field(() => ID, { nullable: true })
  servedDepartmentId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  servedUntil?: string | null;
}

@InputType("TeamMemberInput")
export class TeamMemberInput {
  @Field(() => ID)
  firmPersonId!: string;

  @Field(() => TeamPostEnum)
  post!: TeamPost;
}

@InputType("OpenEngagementInput", { description: "The viewer's own office commissions." })
export class OpenEngagementInput {
  @Length(1, LIMITS.number)
  @Field(() => String)
  no!: string;

  @Field(() => ID)
  firmId!: string;

  @ArrayMaxSize(LIMITS.projects)
  @Field(() => [ID])
  projectIds!: string[];

  @ArrayMaxSize(LIMITS.team)
  @ValidateNested({ each: true })
  @Field(() => [TeamMemberInput])
  team!: TeamMemberInput[];

  @Field(() => LocalDateScalar)
  from!: string;

  @Field(() => LocalDateScalar)
  until!: string;

  @Min(0)
  @Field(() => FenScalar)
  feeFen!: Fen;

  @MaxLength(LIMITS.text)
  @Field(() => String)
  scope!: string;

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}

@InputType("EndEngagementInput", { description: "`terminate`: ended before its work was done." })
export class EndEngagementInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  terminate!: boolean;

  @Length(1, LIMITS.reason)
  @Field(() => String)
  reason!: string;
}

@InputType("RemoveMemberInput")
export class RemoveMemberInput {
  @Field(() => ID)
  memberId!: string;

  @Length(1, LIMITS.reason)
  @Field(() => String)
  reason!: string;
}

@InputType("SignUndertakingInput", { description: "`signature` is the person's own name, typed." })
export class SignUndertakingInput {
  @Field(() => ID)
  memberId!: string;

  @Length(1, LIMITS.name)
  @Field(() => String)
  signature!: string;
}

@InputType("DeclareTiesInput")
export class DeclareTiesInput {
  @Field(() => ID)
  declarationId!: string;

  @Field(() => DeclarationAnswerEnum)
  answer!: DeclarationAnswer;

  @MaxLength(LIMITS.reason)
  @Field(() => String, { defaultValue: "" })
  tie!: string;
}
