import type { CorrectionState, FindingSource, Severity } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { SeverityEnum } from "../../graphql/enums.js";
import { PageOf } from "../../graphql/page.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { CorrectionStateEnum, FindingSourceEnum } from "./results.enums.js";

/** The cell a finding is about: `indicator` is the indicator's name, `row` the fund row otherwise. */
@ObjectType()
export class NamedCell {
  @Field(() => String)
  readonly row!: string;

  @Field(() => String)
  readonly column!: string;

  @Field(() => String, { nullable: true })
  readonly indicator!: string | null;
}

/** A correction as the noun it hangs on names it. */
@ObjectType()
export class CorrectionRef {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => CorrectionStateEnum)
  readonly state!: CorrectionState;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => ID, { nullable: true })
  readonly noticeId!: string | null;
}

/** One problem somebody found, and what is being done about it. */
@ObjectType()
export class RaisedFinding {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => FindingSourceEnum)
  readonly source!: FindingSource;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true })
  readonly checkCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly path!: string | null;

  @Field(() => NamedCell, { nullable: true })
  readonly cell!: NamedCell | null;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => UnitRef, { nullable: true })
  readonly unit!: UnitRef | null;

  @Field(() => ID, { nullable: true })
  readonly projectId!: string | null;

  @Field(() => String, { nullable: true })
  readonly projectCode!: string | null;

  @Field(() => String, { nullable: true })
  readonly projectName!: string | null;

  @Field(() => ID, { nullable: true })
  readonly cycleId!: string | null;

  @Field(() => Int, { nullable: true })
  readonly fiscalYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly cutOffMonth!: number | null;

  @Field(() => ID, { nullable: true })
  readonly filingId!: string | null;

  @Field(() => String)
  readonly raisedBy!: string;

  @Field(() => String)
  readonly raisedByOrganisation!: string;

  @Field(() => DateTimeScalar)
  readonly raisedAt!: Date;

  @Field(() => [CorrectionRef])
  readonly corrections!: CorrectionRef[];

  /** Not a field: what its field resolvers go on from. */
  readonly projectYearId!: string | null;
}

@ObjectType()
export class FindingPage extends PageOf(RaisedFinding) {}
