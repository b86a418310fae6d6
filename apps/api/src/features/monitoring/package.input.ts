import { Length } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LIMITS } from "./limits.js";

@InputType("SubmitPackageInput", { description: "`signature` is the leader's own name, typed; `key` makes a repeat harmless." })
export class SubmitPackageInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Length(1, LIMITS.signature)
  @Field(() => String)
  signature!: string;

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}

@InputType("FilePackageLateInput", { description: "补报: as a submission, with the reason it comes after the deadline." })
export class FilePackageLateInput extends SubmitPackageInput {
  @Length(1, LIMITS.reason)
  @Field(() => String)
  reason!: string;
}

@InputType("MovePackageInput")
export class MovePackageInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Length(1, LIMITS.key)
  @Field(() => String)
  key!: string;
}
