import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Viewer } from "../../access/viewer.js";
import { SignedIn } from "../../access/signed-in.js";
import type { Reading } from "../../database/unit-of-work.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { filingLines, type FilingLine } from "./filing-lines.js";
import { FilingView } from "./filing.types.js";
import { filingViews } from "./filing-view.js";
import { SaveWaiverInput, SaveWaiverResult } from "./filing.waivers.js";
import { LIMITS } from "./limits.js";
import { seesDrafts } from "./visible.js";
import { saveWaiver } from "./waivers.js";

@ObjectType("FillGrid", { description: "The forms of a department or unit in one table: at most 200; `more` says that there are others." })
export class FillGrid {
  @Field(() => [FilingView])
  readonly nodes!: FilingView[];

  @Field(() => Boolean)
  readonly more!: boolean;
}

type Asked = { cycleId: string; departmentId: string | null | undefined; unitId: string | null | undefined };

@SignedIn()
@Resolver()
export class FillGridResolver {
  @Query(() => FillGrid)
  fillGrid(
    @Arg("cycleId", () => ID) cycleId: string,
    @Arg("departmentId", () => ID, { nullable: true }) departmentId: string | null | undefined,
    @Arg("unitId", () => ID, { nullable: true }) unitId: string | null | undefined,
    @Ctx() { viewer, unitOfWork }: SignedInContext,
  ): Promise<FillGrid> {
    return unitOfWork.read(viewer, (reading) => fillGrid(reading, viewer, { cycleId, departmentId, unitId }));
  }

  @Mutation(() => SaveWaiverResult)
  saveWaiver(@Arg("input", () => SaveWaiverInput) input: SaveWaiverInput, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<SaveWaiverResult> {
    return saveWaiver(unitOfWork, viewer, input);
  }
}

/** By department, its own unit first, then by unit and project code. Evaluators have no part in filling in. */
async function fillGrid(reading: Reading, viewer: Viewer, { cycleId, departmentId, unitId }: Asked): Promise<FillGrid> {
  if (!seesDrafts(viewer)) return { nodes: [], more: false };
  const lines = filingLines(reading.rows, viewer).where("f.cycleId = :cycleId", { cycleId });
  if (departmentId) lines.where("f.departmentId = :departmentId", { departmentId });
  if (unitId) lines.where("f.unitId = :unitId", { unitId });
  const found = await lines.orderBy("d.code").orderBy("u.isHeadquarters", "DESC").orderBy("u.code").orderBy("p.code").limit(LIMITS.filingsInGrid + 1).all<FilingLine>();
  return { nodes: await filingViews(reading, viewer, found.slice(0, LIMITS.filingsInGrid)), more: found.length > LIMITS.filingsInGrid };
}
