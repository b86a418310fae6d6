import type { Colour, CycleSettings, Grade, PackageAction, PackageState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { Reason } from "../../graphql/problems.js";
import { DateTimeScalar, FenScalar } from "../../graphql/scalars.js";
import { DepartmentRef, UnitRef } from "../organisation/index.js";
import { CycleRef, CycleView } from "./cycle.types.js";
import type { Package } from "./package.entity.js";
import { ColourEnum, GradeEnum, PackageActionEnum, PackageStateEnum } from "./monitoring.enums.js";

@ObjectType("PackageAllowance")
export class PackageAllowance {
  @Field(() => PackageActionEnum)
  readonly action!: PackageAction;

  @Field(() => Boolean)
  readonly allowed!: boolean;

  @Field(() => [Reason])
  readonly reasons!: Reason[];
}

/** A line of the computed 汇总表: a project, a unit's subtotal or the total. */
@ObjectType("SummaryRow")
export class SummaryRowView {
  @Field(() => ID, { nullable: true })
  readonly filingId!: string | null;

  @Field(() => String)
  readonly projectCode!: string;

  @Field(() => String)
  readonly projectName!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => Boolean)
  readonly isSubtotal!: boolean;

  @Field(() => Boolean)
  readonly isTotal!: boolean;

  @Field(() => FenScalar)
  readonly initialFen!: number;

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => FenScalar)
  readonly expectedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly expectedRateBp!: number | null;

  @Field(() => Int)
  readonly indicatorCount!: number;

  @Field(() => Int)
  readonly done!: number;

  @Field(() => Int)
  readonly onTrack!: number;

  @Field(() => Int)
  readonly deviating!: number;

  @Field(() => String, { nullable: true })
  readonly likelihood!: string | null;

  @Field(() => String)
  readonly problems!: string;

  @Field(() => String)
  readonly measures!: string;

  @Field(() => Int, { nullable: true, description: "自评总分 in hundredths of a point; of a self-evaluation alone." })
  readonly score?: number | null;

  @Field(() => GradeEnum, { nullable: true })
  readonly grade?: Grade | null;

  @Field(() => String, { nullable: true })
  readonly measureDue!: string | null;

  @Field(() => FenScalar, { nullable: true })
  readonly expectedBalanceFen!: number | null;

  @Field(() => ColourEnum, { nullable: true })
  readonly colour!: Colour | null;
}

@ObjectType("Signature")
export class SignatureView {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}

@ObjectType("PackageRevision")
export class PackageRevisionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => DateTimeScalar)
  readonly submittedAt!: Date;

  @Field(() => [SignatureView])
  readonly signatures!: SignatureView[];

  @Field(() => Int)
  readonly filingCount!: number;

  @Field(() => String, { nullable: true, description: "补报: why it came after the deadline." })
  readonly lateReason!: string | null;
}

@ObjectType("PackageListItem")
export class PackageListItem {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => CycleRef)
  readonly cycle!: CycleRef;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => PackageStateEnum)
  readonly state!: PackageState;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly passed!: number;

  @Field(() => Int)
  readonly submitted!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int)
  readonly revisionNo!: number;
}

@ObjectType("PackagePage")
export class PackagePage extends PageOf(PackageListItem) {}

/** How many of a unit's filings stand in each state; `filled` counts those without an empty required cell. */
@ObjectType("UnitProgress")
export class UnitProgress {
  @Field(() => UnitRef)
  readonly unit!: UnitRef;

  @Field(() => Int)
  readonly projects!: number;

  @Field(() => Int)
  readonly filled!: number;

  @Field(() => Int)
  readonly confirmed!: number;

  @Field(() => Int)
  readonly passed!: number;

  @Field(() => Int)
  readonly submitted!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly accepted!: number;
}

/** A department's package in a cycle. The 汇总表, findings, revisions and steps are field resolvers. */
@ObjectType("Package")
export class PackageView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => CycleView)
  readonly cycle!: CycleView;

  @Field(() => DepartmentRef)
  readonly department!: DepartmentRef;

  @Field(() => PackageStateEnum)
  readonly state!: PackageState;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly submittedAt!: Date | null;

  @Field(() => Boolean)
  readonly late!: boolean;

  @Field(() => [UnitProgress])
  readonly units!: UnitProgress[];

  @Field(() => [PackageAllowance])
  readonly allowedActions!: PackageAllowance[];

  @Field(() => FenScalar)
  readonly adjustedFen!: number;

  @Field(() => FenScalar)
  readonly executedFen!: number;

  @Field(() => Int, { nullable: true })
  readonly rateBp!: number | null;

  @Field(() => Int)
  readonly expectedProgressBp!: number;

  /** Not fields: what the field resolvers go on from. */
  readonly owner!: Package;
  readonly settings!: CycleSettings;
}
