import { GOAL_LIMITS, mayHaveStages, mayNotSetStages, readStages } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, MaxLength, ValidateNested } from "class-validator";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { actorOf, approvedIndicator, Cycle, judgeProjectYears } from "../monitoring/index.js";
import { Indicator, Project, ProjectYear } from "../projects/index.js";
import { approvedGoal } from "./goal-work.js";

const STAGE_LENGTH = 40;

@InputType("StagedTargetInput")
export class StagedTargetInput {
  @Field(() => ID)
  indicatorId!: string;

  @ArrayMinSize(12)
  @ArrayMaxSize(12)
  @MaxLength(STAGE_LENGTH, { each: true })
  @Field(() => [String], { description: "What is due by the end of each month, January to December; empty where nothing is set." })
  staged!: string[];
}

@InputType("SetStagedTargetsInput", { description: "Staged targets of the approved goal of a project's latest year; indicators left out keep theirs." })
export class SetStagedTargetsInput {
  @Field(() => ID)
  projectId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(GOAL_LIMITS.indicators)
  @ArrayUnique((row: StagedTargetInput) => row.indicatorId)
  @ValidateNested({ each: true })
  @Field(() => [StagedTargetInput])
  indicators!: StagedTargetInput[];
}

@ObjectType("StagedTargetsSet")
export class StagedTargetsSet {
  @Field(() => ID)
  readonly projectId: string;

  @Field(() => Int, { description: "Indicators whose stages changed." })
  readonly count: number;

  constructor(projectId: string, count: number) {
    this.projectId = projectId;
    this.count = count;
  }
}

export const SetStagedTargetsResult = createUnionType({ name: "SetStagedTargetsResult", types: () => [StagedTargetsSet, NotFound, NotAllowed, Invalid] as const });
type Outcome = StagedTargetsSet | NotFound | NotAllowed | Invalid;

@SignedIn()
@Resolver()
export class StagesResolver {
  @Mutation(() => SetStagedTargetsResult)
  setStagedTargets(@Arg("input", () => SetStagedTargetsInput) input: SetStagedTargetsInput, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<Outcome> {
    return setStagedTargets(unitOfWork, viewer, input);
  }
}

/** Says what is due by when, and judges the project's forms anew as far as they are not frozen. All or nothing. */
async function setStagedTargets(unitOfWork: UnitOfWork, viewer: Viewer, { projectId, indicators }: SetStagedTargetsInput): Promise<Outcome> {
  return unitOfWork.run(viewer, async ({ rows, audit }) => {
    const project = await rows(Project).find(projectId);
    const [year] = project ? await rows(ProjectYear).findMany({ projectId }, { order: { fiscalYear: "DESC" }, limit: 1 }) : [];
    const goal = year && (await approvedGoal(rows, year.id));
    if (!project || !year || !goal) return new NotFound("project");
    const { departmentId, unitId } = project;
    const begun = (await rows(Cycle).count({ fiscalYear: year.fiscalYear })) > 0;
    const against = mayNotSetStages(actorOf(viewer), { departmentId, unitId, begun });
    if (against) return new NotAllowed([against]);

    const known = new Map(goal.indicators.map((row) => [row.id, row]));
    const changed: Pick<Indicator, "id" | "staged">[] = [];
    for (const { indicatorId, staged } of indicators) {
      const row = known.get(indicatorId);
      if (!row) return new NotFound("indicator");
      const approved = approvedIndicator(row);
      const path = `indicators[${indicatorId}].staged`;
      const read = readStages(approved, staged);
      if (!read.ok) {
        const [first] = read.problems;
        return new Invalid(first?.problem.code ?? "NOT_A_NUMBER", path, { ...first?.problem.params, month: first?.month ?? 1 });
      }
      if (read.staged.length > 0 && !mayHaveStages(approved)) return new Invalid("STAGES_OF_WORDS", path);
      if (JSON.stringify(read.staged) !== JSON.stringify(row.staged)) changed.push({ id: row.id, staged: read.staged });
    }
    if (changed.length > 0) {
      await rows(Indicator).updateEach("id", changed, ["staged"]);
      await judgeProjectYears(rows, [year.id]);
      await audit("STAGE_TARGETS", { object: "project", objectId: projectId, of: { departmentId, unitId, projectId }, params: { count: changed.length } });
    }
    return new StagedTargetsSet(projectId, changed.length);
  });
}
