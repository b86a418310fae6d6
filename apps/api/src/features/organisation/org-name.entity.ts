import { BODY_KINDS, type BodyKind } from "@jianxiao/domain";
import { Field, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DistrictRow } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { References, UniqueOn } from "../../database/references.js";
import { LocalDateScalar } from "../../graphql/scalars.js";
import { District } from "./organisation.entity.js";

/** A name a department, unit or office had from a day on. The present one also stands in its own row. */
@ObjectType()
@Entity("org_name")
@OwnedBy("DISTRICT", { organisation: true, appendOnly: true })
@UniqueOn("orgId", "from")
@References(() => District, { districtId: "id" })
export class OrgName extends DistrictRow {
  @ChoiceColumn(BODY_KINDS, { fixed: true })
  readonly kind!: BodyKind;

  @IdColumn({ fixed: true })
  readonly orgId!: string;

  @Field(() => LocalDateScalar)
  @DayColumn({ fixed: true })
  readonly from!: string;

  @Field(() => String)
  @TextColumn(100, { fixed: true })
  readonly name!: string;
}
