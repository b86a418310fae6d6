import { isCurve, mayNotSetCurve } from "@jianxiao/domain";
import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { SignedIn } from "../../access/signed-in.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import type { SignedInContext } from "../../graphql/request-context.js";
import { actorOf, Cycle, judgeProjectYears } from "../monitoring/index.js";
import { Project, ProjectYear } from "../projects/index.js";

@InputType("SetCurveInput", { description: "How the spending of a project's latest year is expected to run." })
export class SetCurveInput {
  @Field(() => ID)
  projectId!: string;

  @ArrayMinSize(12)
  @ArrayMaxSize(12)
  @Field(() => [Int], { description: "Cumulative, in basis points, January to December." })
  curve!: number[];
}

@ObjectType("CurveSet")
export class CurveSet {
  @Field(() => ID)
  readonly projectId: string;

  @Field(() => [Int])
  readonly curve: number[];

  constructor(projectId: string, curve: number[]) {
    this.projectId = projectId;
    this.curve = curve;
  }
}

export const SetCurveResult = createUnionType({ name: "SetCurveResult", types: () => [CurveSet, NotFound, NotAllowed, Invalid] as const });
type Outcome = CurveSet | NotFound | NotAllowed | Invalid;

@SignedIn()
@Resolver()
export class CurveResolver {
  @Mutation(() => SetCurveResult)
  setCurve(@Arg("input", () => SetCurveInput) input: SetCurveInput, @Ctx() { viewer, unitOfWork }: SignedInContext): Promise<Outcome> {
    return setCurve(unitOfWork, viewer, input);
  }
}

/** Changes the curve of a project's latest year and judges its forms anew as far as they are not frozen. */
async function setCurve(unitOfWork: UnitOfWork, viewer: Viewer, { projectId, curve }: SetCurveInput): Promise<Outcome> {
  return unitOfWork.run(viewer, async ({ rows, audit }) => {
    const project = await rows(Project).find(projectId);
    const [year] = project ? await rows(ProjectYear).findMany({ projectId }, { order: { fiscalYear: "DESC" }, limit: 1 }) : [];
    if (!project || !year) return new NotFound("project");
    const { departmentId, unitId } = project;
    const begun = (await rows(Cycle).count({ fiscalYear: year.fiscalYear })) > 0;
    const against = mayNotSetCurve(actorOf(viewer), { departmentId, unitId, begun });
    if (against) return new NotAllowed([against]);
    if (!isCurve(curve)) return new Invalid("CURVE_INVALID", "curve");
    await rows(ProjectYear).save(Object.assign(year, { curve }));
    await judgeProjectYears(rows, [year.id]);
    await audit("SET_CURVE", { object: "project", objectId: projectId, of: { departmentId, unitId, projectId } });
    return new CurveSet(projectId, curve);
  });
}
