import DataLoader from "dataloader";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RowsOf } from "../../access/rows.js";
import { SignedIn } from "../../access/signed-in.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { applyCheckPack, checkFrequencies } from "./apply-pack.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { OpenCycleInput } from "./cycle.input.js";
import { ChangeCycleResult, OpenCycleResult } from "./cycle.results.js";
import type { CycleService } from "./cycle.service.js";
import { CheckFrequencyView, CycleView, FlaggedProject } from "./cycle.types.js";
import { flaggedOf } from "./flagged.js";
import { cycleView } from "./cycle-view.js";
import { seesTrials } from "./visible.js";

type Listed = { monitored: number; exempt: number };

@SignedIn()
@Resolver(() => CycleView)
export class CycleResolver {
  constructor(private readonly service: CycleService) {}

  @Query(() => [CycleView])
  async cycles(@Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CycleView[]> {
    const found = await unitOfWork.read(viewer, ({ rows }) => rows(Cycle).findMany({}, { order: { cutOff: "DESC", round: "DESC" } }));
    return found.map(cycleView);
  }

  @Query(() => CycleView, { nullable: true })
  async cycle(@Arg("id", () => ID) id: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CycleView | undefined> {
    const found = await unitOfWork.read(viewer, ({ rows }) => rows(Cycle).find(id));
    return found && cycleView(found);
  }

  @Mutation(() => OpenCycleResult)
  openCycle(@Arg("input", () => OpenCycleInput) input: OpenCycleInput, @Ctx() { viewer }: SignedInContext): Promise<OpenCycleResult> {
    return this.service.open(viewer, input);
  }

  /** Judges an open cycle by the check pack now in force. */
  @Mutation(() => ChangeCycleResult)
  applyCheckPack(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<ChangeCycleResult> {
    return applyCheckPack(unitOfWork, viewer, cycleId);
  }

  /** Projects of a cycle that a second round would take in. */
  @Query(() => [FlaggedProject])
  flaggedProjects(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<FlaggedProject[]> {
    if (!seesTrials(viewer)) return Promise.resolve([]);
    return unitOfWork.read(viewer, async ({ rows }) => {
      const cycle = await rows(Cycle).find(cycleId);
      return cycle ? flaggedOf(rows, cycle) : [];
    });
  }

  @Query(() => [CheckFrequencyView])
  checkFrequencies(@Arg("cycleId", () => ID) cycleId: string, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<CheckFrequencyView[]> {
    if (!seesTrials(viewer)) return Promise.resolve([]);
    return unitOfWork.read(viewer, ({ rows }) => checkFrequencies(rows, cycleId));
  }

  /** Projects it monitors, as far as the viewer may see them. */
  @FieldResolver(() => Int)
  async projectCount(@Root() { id }: CycleView, @Ctx() context: SignedInContext): Promise<number> {
    return (await listed(context).load(id)).monitored;
  }

  @FieldResolver(() => Int)
  async exemptCount(@Root() { id }: CycleView, @Ctx() context: SignedInContext): Promise<number> {
    return (await listed(context).load(id)).exempt;
  }
}

/** Counts for all cycles of a request in one statement. */
function listed({ viewer, unitOfWork, kept }: SignedInContext): DataLoader<string, Listed> {
  return kept(listed, () => new DataLoader((ids) => unitOfWork.read(viewer, ({ rows }) => count(rows, ids))));
}

async function count(rows: RowsOf, ids: readonly string[]): Promise<Listed[]> {
  const counted = await rows(CycleProject).select("m").where("m.cycleId IN (:...ids)", { ids })
    .columns({
      cycleId: "m.cycleId",
      monitored: { sql: "SUM(CASE WHEN m.membership IN ('IN', 'ADDED') THEN 1 ELSE 0 END)", as: "whole" },
      exempt: { sql: "SUM(CASE WHEN m.membership = 'EXEMPT' THEN 1 ELSE 0 END)", as: "whole" },
    })
    .groupBy("m.cycleId").all<Listed & { cycleId: string }>();
  const byId = new Map(counted.map(({ cycleId, ...counts }) => [cycleId, counts]));
  return ids.map((id) => byId.get(id) ?? { monitored: 0, exempt: 0 });
}
