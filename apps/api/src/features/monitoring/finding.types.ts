import type { Role, Severity } from "@jianxiao/domain";
import { Field, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";
import { SeverityEnum } from "./monitoring.enums.js";

/** The words with which somebody let a warning stand. */
@ObjectType("Waiver")
export class WaiverView {
  @Field(() => String)
  readonly reason!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => RoleEnum)
  readonly post!: Role;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType("Finding")
export class FindingView {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { nullable: true })
  readonly variant!: string | null;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => ParamsScalar)
  readonly params!: Record<string, string | number>;

  @Field(() => WaiverView, { nullable: true, description: "Why the warning stands; a waived one no longer counts." })
  readonly waiver!: WaiverView | null;

  /** The check is on trial: it stands in nobody's way, and only the bureau is shown it. */
  @Field(() => Boolean)
  readonly trial!: boolean;
}
