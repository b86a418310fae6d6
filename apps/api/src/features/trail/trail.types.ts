import { IsIn, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { AUDIT_OUTCOMES, type AuditOutcome } from "../../audit/audit-event.entity.js";
import { enumOf } from "../../graphql/enums.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";
import { RecordChangeView } from "./record-history.types.js";

export const AuditOutcomeEnum = enumOf("AuditOutcome", AUDIT_OUTCOMES);

@InputType({ description: "Which entries; what is left out narrows nothing." })
export class TrailFilter {
  @Field(() => DateTimeScalar, { nullable: true })
  from?: Date | null;

  /** Up to, and not with. */
  @Field(() => DateTimeScalar, { nullable: true })
  until?: Date | null;

  @MaxLength(60)
  @Field(() => String, { nullable: true, description: "A word of the catalogue, such as SIGN_IN." })
  act?: string | null;

  @IsIn([...AUDIT_OUTCOMES, null, undefined])
  @Field(() => AuditOutcomeEnum, { nullable: true })
  outcome?: AuditOutcome | null;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: "Part of the person's name, of the organisation's, or of the address." })
  search?: string | null;

  @MaxLength(40)
  @Field(() => String, { nullable: true, description: "Kind of what was acted on, such as account." })
  object?: string | null;

  @MaxLength(64)
  @Field(() => String, { nullable: true, description: "Id of what was acted on, or of a record the act changed." })
  objectId?: string | null;
}

@ObjectType({ description: "One act, as it was written down when it happened." })
export class TrailEntry {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly act!: string;

  @Field(() => ParamsScalar)
  readonly params!: Record<string, string | number>;

  @Field(() => AuditOutcomeEnum)
  readonly outcome!: AuditOutcome;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => String, { nullable: true })
  readonly address!: string | null;

  @Field(() => String)
  readonly object!: string;

  @Field(() => String)
  readonly objectId!: string;

  @Field(() => [RecordChangeView], { description: "What the act changed, record by record." })
  readonly changes!: RecordChangeView[];

  @Field(() => String, { description: "Digest of the entry, as its seal holds it." })
  readonly hash!: string;
}

@ObjectType({ description: "Entries from the newest on; `after` leads to the next ones." })
export class TrailPage {
  @Field(() => [TrailEntry])
  readonly nodes!: TrailEntry[];

  @Field(() => String, { nullable: true })
  readonly after!: string | null;
}
