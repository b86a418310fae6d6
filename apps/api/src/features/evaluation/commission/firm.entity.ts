import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DistrictRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FlagColumn, IdColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../../database/references.js";
import { LocalDateScalar } from "../../../graphql/scalars.js";
import { Department } from "../../organisation/index.js";
import { FIRM_KINDS, FirmKindEnum, type FirmKind } from "../evaluation.enums.js";

/** A body that may be engaged: the bureau's library, seen by the bureau alone. */
@ObjectType("Firm")
@Entity("firm")
@OwnedBy("DISTRICT", { bureau: true })
@UniqueOn("districtId", "registrationNo")
@UniqueOn("id", "districtId")
export class Firm extends Versioned(DistrictRow) {
  @Field(() => String)
  @TextColumn(100)
  name!: string;

  /** 统一社会信用代码. */
  @Field(() => String)
  @TextColumn(40)
  registrationNo!: string;

  @Field(() => FirmKindEnum)
  @ChoiceColumn(FIRM_KINDS)
  kind!: FirmKind;

  /** 不良信用记录: may not be engaged. */
  @Field(() => Boolean)
  @FlagColumn()
  blocked!: boolean;

  @Field(() => String)
  @LongTextColumn()
  creditRecord!: string;
}

/** A contract of the firm with a department, which keeps the firm from evaluating it for some years. */
@ObjectType("FirmService")
@Entity("firm_service")
@OwnedBy("DISTRICT", { bureau: true })
@IndexOn("districtId", "firmId")
@References(() => Firm, { firmId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class FirmService extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly firmId!: string;

  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly departmentId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly what!: string;

  /** Last day; empty while it lasts. */
  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true, fixed: true })
  readonly until!: string | null;
}

/** A person of a firm, or an expert it brings. Only who has an evaluator's account can be put on a team. */
@ObjectType("FirmPerson")
@Entity("firm_person")
@OwnedBy("DISTRICT", { bureau: true })
@UniqueOn("id", "districtId")
@IndexOn("districtId", "firmId")
@References(() => Firm, { firmId: "id", districtId: "districtId" })
export class FirmPerson extends Versioned(DistrictRow) {
  @Field(() => ID)
  @IdColumn({ fixed: true })
  readonly firmId!: string;

  @IdColumn({ nullable: true, history: "NONE" })
  accountId!: string | null;

  @Field(() => String)
  @TextColumn(100)
  name!: string;

  /** Professional title or certificate. */
  @Field(() => String)
  @TextColumn(100)
  title!: string;

  @Field(() => Boolean)
  @FlagColumn()
  expert!: boolean;

  /** The department the person worked for or advised, by the record. */
  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true })
  servedDepartmentId!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  servedUntil!: string | null;
}

/** 执业质量评定: how the firm did on one project, from 0 to 100 each. Never changed. */
@ObjectType("FirmRating")
@Entity("firm_rating")
@OwnedBy("DISTRICT", { bureau: true, appendOnly: true })
@UniqueOn("districtId", "taskId", "ratedBy")
@IndexOn("districtId", "firmId")
@References(() => Firm, { firmId: "id", districtId: "districtId" })
export class FirmRating extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly firmId!: string;

  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @Field(() => String)
  @TextColumn(200, { fixed: true })
  readonly projectName!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly timeliness!: number;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly quality!: number;

  @Field(() => String)
  @LongTextColumn({ fixed: true })
  readonly remark!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly ratedBy!: string;
}
