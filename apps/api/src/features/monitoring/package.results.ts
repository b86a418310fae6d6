import { createUnionType, Field, ObjectType } from "type-graphql";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { PackageView } from "./package.types.js";

@ObjectType("PackageMoved")
export class PackageMoved {
  @Field(() => PackageView)
  readonly package: PackageView;

  constructor(moved: PackageView) {
    this.package = moved;
  }
}

export const MovePackageResult = createUnionType({
  name: "MovePackageResult",
  types: () => [PackageMoved, NotFound, StaleVersion, NotAllowed, Invalid] as const,
});
export type MovePackageResult = PackageMoved | NotFound | StaleVersion | NotAllowed | Invalid;
