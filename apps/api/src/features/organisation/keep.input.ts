import { BODY_KINDS, OFFICE_KINDS, type BodyKind, type OfficeKind } from "@jianxiao/domain";
import { MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { LocalDateScalar } from "../../graphql/scalars.js";

export const BodyKindEnum = enumOf("BodyKind", BODY_KINDS, "A body of the organisation that the system administrator keeps.");
export const OfficeKindEnum = enumOf("OfficeKind", OFFICE_KINDS);

@InputType("CreateDepartmentInput")
export class CreateDepartmentInput {
  @MaxLength(32)
  @Field(() => String)
  code!: string;

  @MaxLength(90)
  @Field(() => String)
  name!: string;

  /** The finance bureau itself; there is one. */
  @Field(() => Boolean, { defaultValue: false })
  isBureau!: boolean;

  /** The office that looks after it. */
  @Field(() => ID, { nullable: true })
  officeId?: string | null;
}

@InputType("CreateUnitInput")
export class CreateUnitInput {
  @Field(() => ID)
  departmentId!: string;

  @MaxLength(32)
  @Field(() => String)
  code!: string;

  @MaxLength(100)
  @Field(() => String)
  name!: string;
}

@InputType("CreateOfficeInput")
export class CreateOfficeInput {
  @MaxLength(32)
  @Field(() => String)
  code!: string;

  @MaxLength(100)
  @Field(() => String)
  name!: string;

  @Field(() => OfficeKindEnum)
  kind!: OfficeKind;
}

@InputType("RenameBodyInput")
export class RenameBodyInput {
  @Field(() => BodyKindEnum)
  kind!: BodyKind;

  @Field(() => ID)
  id!: string;

  @Min(1)
  @Field(() => Int)
  version!: number;

  @MaxLength(90)
  @Field(() => String)
  name!: string;

  @Field(() => LocalDateScalar)
  from!: string;
}

@InputType("CloseBodyInput")
export class CloseBodyInput {
  @Field(() => BodyKindEnum)
  kind!: BodyKind;

  @Field(() => ID)
  id!: string;

  @Min(1)
  @Field(() => Int)
  version!: number;

  /** Without a day a closing is taken back. */
  @Field(() => LocalDateScalar, { nullable: true })
  on?: string | null;
}

@InputType("AssignOfficeInput")
export class AssignOfficeInput {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => ID)
  officeId!: string;

  @Field(() => LocalDateScalar)
  from!: string;
}
