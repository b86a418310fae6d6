import { OFFICE_KINDS, type OfficeKind } from "@jianxiao/domain";
import { Field, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DepartmentRow, DistrictRow, PlatformRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FlagColumn, IdColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { LocalDateScalar } from "../../graphql/scalars.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";

/** 财政区划: the outer tenant. */
@Entity("district")
@OwnedBy("PLATFORM")
@UniqueOn("code")
export class District extends PlatformRow {
  @TextColumn(32)
  code!: string;

  @TextColumn(100)
  name!: string;
}

export { OFFICE_KINDS, type OfficeKind };

/** 股室 of the finance bureau. */
@ObjectType()
@Entity("office")
@OwnedBy("DISTRICT", { organisation: true })
@UniqueOn("id", "districtId")
@UniqueOn("districtId", "code")
@References(() => District, { districtId: "id" })
export class Office extends Versioned(DistrictRow) {
  @Field(() => String)
  @TextColumn(32)
  code!: string;

  @Field(() => String)
  @TextColumn(100)
  name!: string;

  @Field(() => String)
  @ChoiceColumn(OFFICE_KINDS)
  kind!: OfficeKind;

  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn!: string | null;
}

/** 主管部门: the inner tenant. It owns itself. */
@ObjectType()
@Entity("department")
@OwnedBy("DEPARTMENT", { departmentKey: "id", sharedWithUnits: true, organisation: true, grant: { column: "id", matches: "departmentId" } })
@UniqueOn("id", "districtId")
@UniqueOn("districtId", "code")
@References(() => District, { districtId: "id" })
export class Department extends Versioned(DistrictRow) {
  @Field(() => String)
  @TextColumn(32)
  code!: string;

  @Field(() => String)
  @TextColumn(100)
  name!: string;

  /** Initials of the name's pinyin, lower case, for search. */
  @TextColumn(100, { history: "NONE" })
  pinyin!: string;

  /** The finance bureau itself is a department among the others. */
  @Field(() => Boolean)
  @FlagColumn()
  isBureau!: boolean;

  /** From this day on nothing new begins for it; what was open goes on. */
  @Field(() => LocalDateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn!: string | null;
}

/** 预算单位; each department has at least one, its own 本级. */
@Entity("unit")
@OwnedBy("DEPARTMENT", { unitKey: "id", organisation: true, grant: { column: "departmentId", matches: "departmentId" } })
@UniqueOn("id", "departmentId", "districtId")
@UniqueOn("districtId", "code")
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class Unit extends Versioned(DepartmentRow) {
  @TextColumn(32)
  code!: string;

  @TextColumn(100)
  name!: string;

  @FlagColumn()
  isHeadquarters!: boolean;

  @DayColumn({ nullable: true })
  closedOn!: string | null;
}

/** Which departments an office looks after, from one day to another. */
@Entity("office_department")
@OwnedBy("DISTRICT", { organisation: true })
@UniqueOn("officeId", "departmentId", "from")
@IndexOn("departmentId")
@References(() => Office, { officeId: "id", districtId: "districtId" })
@References(() => Department, { departmentId: "id", districtId: "districtId" })
export class OfficeDepartment extends DistrictRow {
  @IdColumn({ fixed: true })
  readonly officeId!: string;

  @IdColumn({ fixed: true })
  readonly departmentId!: string;

  @DayColumn()
  from!: string;

  /** Last day; empty while it lasts. */
  @DayColumn({ nullable: true })
  until!: string | null;
}
