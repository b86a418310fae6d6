import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";

/** Records whose changes their own screens show; those of all others are in the trail. */
export const SHOWN_RECORDS = [
  "account", "appointment", "department", "unit", "office", "office_department", "project", "project_year", "cycle", "cycle_project", "package", "unit_deadline", "correction", "firm", "firm_person", "engagement", "engagement_member",
  "funding_decision",
] as const;
export type ShownRecord = (typeof SHOWN_RECORDS)[number];
export const ShownRecordEnum = enumOf("ShownRecord", SHOWN_RECORDS);

@InputType({ description: "A record by its kind and id." })
export class RecordInput {
  @Field(() => ShownRecordEnum)
  record!: ShownRecord;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class RecordHistoryInput {
  @ArrayMaxSize(50)
  @Field(() => [RecordInput])
  records!: RecordInput[];
}

@ObjectType({ description: "One field of a record that changed, or one place within it." })
export class FieldChange {
  @Field(() => String)
  readonly field!: string;

  @Field(() => [String], { description: "Place within the field, where it is a list or an object." })
  readonly path!: string[];

  @Field(() => String, { nullable: true })
  readonly from!: string | null;

  @Field(() => String, { nullable: true })
  readonly to!: string | null;
}

@ObjectType("RecordChange", { description: "What one act changed in one record." })
export class RecordChangeView {
  @Field(() => String)
  readonly record!: string;

  @Field(() => ID)
  readonly recordId!: string;

  @Field(() => Boolean, { description: "That the fields changed is told, what they held is not this viewer's to read." })
  readonly veiled!: boolean;

  @Field(() => [FieldChange])
  readonly fields!: FieldChange[];
}

@ObjectType({ description: "Who changed a record, when and by which act, with old and new." })
export class RecordHistoryEntry {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => String)
  readonly organisation!: string;

  @Field(() => String)
  readonly act!: string;

  @Field(() => ParamsScalar)
  readonly params!: Record<string, string | number>;

  @Field(() => RecordChangeView)
  readonly change!: RecordChangeView;
}
