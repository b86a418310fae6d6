import { IsOptional, Length, MaxLength } from "class-validator";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { FilingView } from "./filing.types.js";
import { LIMITS } from "./limits.js";

@InputType("SaveWaiverInput", { description: "Without a reason an earlier waiver is taken back." })
export class SaveWaiverInput {
  @Field(() => ID)
  filingId!: string;

  @Length(2, 10)
  @Field(() => String)
  code!: string;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true })
  variant?: string | null;

  @IsOptional()
  @MaxLength(LIMITS.path)
  @Field(() => String, { nullable: true })
  path?: string | null;

  @IsOptional()
  @MaxLength(LIMITS.reason)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ObjectType("WaiverSaved")
export class WaiverSaved {
  @Field(() => FilingView)
  readonly filing: FilingView;

  constructor(filing: FilingView) {
    this.filing = filing;
  }
}

export const SaveWaiverResult = createUnionType({
  name: "SaveWaiverResult",
  types: () => [WaiverSaved, NotFound, NotAllowed, Invalid] as const,
});
export type SaveWaiverResult = WaiverSaved | NotFound | NotAllowed | Invalid;
