import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../graphql/scalars.js";

@InputType("HeartbeatInput")
export class HeartbeatInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Field(() => [ID], { description: "Forms on the screen." })
  filingIds!: string[];

  @Field(() => ID, { nullable: true, description: "The form with the cursor." })
  at?: string | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: "The cell with the cursor." })
  path?: string | null;
}

@ObjectType("PresentPerson")
export class PresentPerson {
  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => DateTimeScalar)
  readonly seenAt!: Date;
}

@ObjectType("FilingPulse", { description: "A form's version now and who else has it open." })
export class FilingPulse {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [PresentPerson])
  readonly people!: PresentPerson[];
}
