import { LIBRARY_LIMITS, type Level1, type Level2, type Nature } from "@jianxiao/domain";
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { RowsOf } from "../../access/rows.js";
import { SignedIn } from "../../access/signed-in.js";
import { Level1Enum, Level2Enum, NatureEnum } from "../../graphql/enums.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { GoalVersion, Indicator } from "../projects/index.js";

/** Names in approved goals that stand there at least this often are worth an entry. */
const OFTEN = 3;
const CANDIDATES = 100;

@ObjectType("LibraryUse", { description: "How many projects the viewer sees use an entry of the indicator library in their approved goals." })
export class LibraryUse {
  @Field(() => String)
  readonly key!: string;

  @Field(() => Int)
  readonly projects!: number;
}

@ObjectType("LibraryCandidate", { description: "An indicator that many approved goals have and that was taken from no entry of the library." })
export class LibraryCandidate {
  @Field(() => Level1Enum)
  readonly level1!: Level1;

  @Field(() => Level2Enum)
  readonly level2!: Level2;

  @Field(() => String)
  readonly name!: string;

  @Field(() => NatureEnum)
  readonly nature!: Nature;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => Int)
  readonly projects!: number;
}

/** What of the indicator library is used, and what of the goals it might take up. The library itself is a setting. */
@SignedIn()
@Resolver()
export class LibraryResolver {
  @Query(() => [LibraryUse])
  async libraryUse(@Ctx() { viewer, unitOfWork }: SignedInContext): Promise<LibraryUse[]> {
    if (viewer.role === "EVALUATOR") return [];
    const found = await unitOfWork.read(viewer, ({ rows }) =>
      approved(rows).where("i.libraryKey IS NOT NULL").columns({ key: "i.libraryKey", projects: PROJECTS }).groupBy("i.libraryKey").limit(LIBRARY_LIMITS.indicators).all<LibraryUse>());
    return found.map((use) => Object.assign(new LibraryUse(), use));
  }

  @Query(() => [LibraryCandidate], { description: "For the performance office, the most frequent first." })
  async libraryCandidates(@Ctx() { viewer, unitOfWork }: SignedInContext): Promise<LibraryCandidate[]> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return [];
    const found = await unitOfWork.read(viewer, ({ rows }) =>
      approved(rows).where("i.libraryKey IS NULL")
        .columns({ level1: "i.level1", level2: "i.level2", name: "i.name", nature: "i.nature", unit: "i.unit", projects: PROJECTS })
        .groupBy("i.level1", "i.level2", "i.name", "i.nature", "i.unit").having(`COUNT(DISTINCT i.projectId) >= ${OFTEN}`).orderBy("projects", "DESC").orderBy("i.name").orderBy("i.level2").orderBy("i.nature").orderBy("i.unit").limit(CANDIDATES).all<LibraryCandidate>());
    return found.map((candidate) => Object.assign(new LibraryCandidate(), candidate));
  }
}

const PROJECTS = { sql: "COUNT(DISTINCT i.projectId)", as: "whole" } as const;

const approved = (rows: RowsOf) => rows(Indicator).select("i").join(GoalVersion, "g", "g.id = i.goalVersionId AND g.state = 'APPROVED'");
