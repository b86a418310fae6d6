import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, Reason, StaleVersion } from "../../graphql/problems.js";
import { ReturnItemView } from "./edit-rights.types.js";
import { FilingView } from "./filing.types.js";
import { CellOutcomeEnum, type CellOutcome } from "./monitoring.enums.js";

@ObjectType("CellResult")
export class CellResult {
  @Field(() => String)
  readonly path!: string;

  @Field(() => CellOutcomeEnum)
  readonly outcome!: CellOutcome;

  @Field(() => String, { nullable: true, description: "Value now stored." })
  readonly value!: string | null;

  @Field(() => String, { nullable: true, description: "Who stored it, on a conflict." })
  readonly by!: string | null;

  @Field(() => Reason, { nullable: true })
  readonly reason!: Reason | null;
}

@ObjectType("SavedCells")
export class SavedCells {
  @Field(() => FilingView)
  readonly filing: FilingView;

  @Field(() => [CellResult])
  readonly cells: CellResult[];

  constructor(filing: FilingView, cells: CellResult[]) {
    this.filing = filing;
    this.cells = cells;
  }
}

@ObjectType("FilingMoved")
export class FilingMoved {
  @Field(() => FilingView)
  readonly filing: FilingView;

  @Field(() => ID, { nullable: true, description: "Next record of the viewer's queue, where there is one." })
  readonly nextFilingId: string | null;

  constructor(filing: FilingView, nextFilingId: string | null) {
    this.filing = filing;
    this.nextFilingId = nextFilingId;
  }
}

export const SaveCellsResult = createUnionType({
  name: "SaveCellsResult",
  types: () => [SavedCells, NotFound, Invalid] as const,
});
export type SaveCellsResult = SavedCells | NotFound | Invalid;

export const MoveFilingResult = createUnionType({
  name: "MoveFilingResult",
  types: () => [FilingMoved, NotFound, StaleVersion, NotAllowed, Invalid] as const,
});
export type MoveFilingResult = FilingMoved | NotFound | StaleVersion | NotAllowed | Invalid;

@ObjectType("ReplySaved")
export class ReplySaved {
  @Field(() => ReturnItemView)
  readonly item: ReturnItemView;

  constructor(item: ReturnItemView) {
    this.item = item;
  }
}

export const ReplyReturnItemResult = createUnionType({ name: "ReplyReturnItemResult", types: () => [ReplySaved, NotFound, StaleVersion, NotAllowed] as const });
export type ReplyReturnItemResult = ReplySaved | NotFound | StaleVersion | NotAllowed;
