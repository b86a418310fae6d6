import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../../graphql/enums.js";
import { NotAllowed, NotFound } from "../../../graphql/problems.js";
import { DateTimeScalar } from "../../../graphql/scalars.js";
import { type Cycle, CycleView, cycleView } from "../../monitoring/index.js";
import { ARCHIVE_STATES, type ArchiveState, type CycleArchive } from "./archive.entity.js";

export const ArchiveStateEnum = enumOf("ArchiveState", ARCHIVE_STATES);

/** A cycle's archive: how far it is, and once it is there what it is. */
@ObjectType("CycleArchive")
export class CycleArchiveView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ArchiveStateEnum)
  readonly state!: ArchiveState;

  /** Departments put away, of how many. */
  @Field(() => Int)
  readonly done!: number;

  @Field(() => Int)
  readonly total!: number;

  @Field(() => Int)
  readonly bytes!: number;

  @Field(() => Int)
  readonly entries!: number;

  @Field(() => String, { nullable: true, description: "SHA-256 of the whole file." })
  readonly sha256!: string | null;

  @Field(() => String)
  readonly who!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: Date | null;
}

export function archiveView({ id, state, done, total, bytes, entries, sha256, who, at, finishedAt }: CycleArchive): CycleArchiveView {
  return Object.assign(new CycleArchiveView(), { id, state, done, total, bytes, entries, sha256, who, at, finishedAt });
}

@ObjectType()
export class CycleKept {
  @Field(() => CycleView)
  readonly cycle: CycleView;

  @Field(() => CycleArchiveView, { nullable: true })
  readonly archive: CycleArchiveView | null;

  constructor(cycle: Cycle, archive: CycleArchiveView | undefined) {
    this.cycle = cycleView(cycle);
    this.archive = archive ?? null;
  }
}

export const CycleKeepingResult = createUnionType({ name: "CycleKeepingResult", types: () => [CycleKept, NotFound, NotAllowed] as const });
export type CycleKeepingResult = CycleKept | NotFound | NotAllowed;
