import type { FilingAction, Role } from "@jianxiao/domain";
import { Field, ID, ObjectType } from "type-graphql";
import { RoleEnum } from "../../graphql/enums.js";
import { Reason } from "../../graphql/problems.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { EditScopeEnum, FilingActionEnum, ReturnItemStateEnum, type EditScope, type ReturnItemState } from "./monitoring.enums.js";

@ObjectType("Lift")
export class LiftView {
  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => FilingActionEnum)
  readonly action!: FilingAction;
}

/** Which cells this viewer may type in now, and why not the others. */
@ObjectType("EditRights", { description: "Which cells this viewer may type in now, and why not the others." })
export class EditRightsView {
  @Field(() => EditScopeEnum)
  readonly scope!: EditScope;

  @Field(() => [String])
  readonly paths!: readonly string[];

  @Field(() => [Reason])
  readonly reasons!: Reason[];

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when it stands as it does: the move that locked it; null where nothing is locked or nothing moved yet." })
  readonly since!: Date | null;

  @Field(() => [LiftView], { description: "Who can open the form again, and by which move; the nearest first." })
  readonly lifts!: readonly LiftView[];
}

@ObjectType("ReturnItem")
export class ReturnItemView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly path!: string;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly dueAt!: Date;

  @Field(() => ReturnItemStateEnum)
  readonly state!: ReturnItemState;

  @Field(() => String, { nullable: true })
  readonly reply!: string | null;

  @Field(() => String)
  readonly returnedBy!: string;

  @Field(() => DateTimeScalar)
  readonly returnedAt!: Date;

  @Field(() => String, { nullable: true })
  readonly valueWhenReturned!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;
}
