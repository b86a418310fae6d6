import { candidates, evaluationReason, type CandidateCriteria, type Colour, type Fen, type ProjectStanding } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { KeyReused } from "../../../database/once.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed } from "../../../graphql/problems.js";
import { Filing } from "../../monitoring/index.js";
import { Department } from "../../organisation/index.js";
import { Project, ProjectYear } from "../../projects/index.js";
import type { ChooseKeyProjectsInput } from "./commission.input.js";
import { KeyCandidate, KeyChoiceView, KeyProjectsChosen, type ChooseKeyProjectsResult } from "./commission.types.js";
import { KeyChoice } from "./key-choice.entity.js";
import { notTheOffice } from "./office-only.js";

type Known = ProjectStanding & { departmentName: string; isKey: boolean; adjustedFen: Fen };

/** Candidates for key monitoring and the bureau's choice among them. */
export class ChoosingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Three statements, however many projects. */
  candidates(viewer: Viewer, fiscalYear: number, criteria: CandidateCriteria): Promise<KeyCandidate[]> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      if (notTheOffice(viewer)) return [];
      const known = await standings(rows, fiscalYear);
      const byId = new Map(known.map((project) => [project.id, project]));
      return candidates(known, criteria).flatMap(({ id, grounds, words }) => {
        const project = byId.get(id);
        return project ? [Object.assign(new KeyCandidate(), { ...project, projectId: id, grounds, words })] : [];
      });
    });
  }

  choices(viewer: Viewer, fiscalYear: number): Promise<KeyChoiceView[]> {
    return this.unitOfWork.read(viewer, async ({ rows }) => (await rows(KeyChoice).findMany({ fiscalYear }, { order: { createdAt: "DESC" }, limit: 50 })).map(choiceView));
  }

  /** Writes the round down with its seed and marks the year's key projects: those decided on, others stay as they were. */
  async choose(viewer: Viewer, { key, ...input }: ChooseKeyProjectsInput): Promise<ChooseKeyProjectsResult> {
    const outcome = await this.unitOfWork.run(viewer, (work) =>
      work.once<{ id: string } | NotAllowed | Invalid>(key, input, () => chooseIn(work, viewer, input), (result) => "id" in result),
    );
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (!("id" in outcome)) return outcome;
    const choice = await this.unitOfWork.read(viewer, ({ rows }) => rows(KeyChoice).find(outcome.id));
    return choice ? Object.assign(new KeyProjectsChosen(), { choice: choiceView(choice) }) : new Invalid("INVALID");
  }
}

/** The round written down and the projects marked, within a unit of work. */
export async function chooseIn({ rows, audit }: Pick<Work, "rows" | "audit">, viewer: Viewer, input: Omit<ChooseKeyProjectsInput, "key">): Promise<{ id: string } | NotAllowed | Invalid> {
  const refused = notTheOffice(viewer);
  if (refused) return refused;
  const silent = input.decisions.findIndex(({ reason }) => reason.trim() === "");
  if (input.decisions.length === 0 || silent >= 0) return new Invalid("MISSING_FIELD", `decisions.${Math.max(0, silent)}.reason`);
  const known = new Map((await standings(rows, input.fiscalYear)).map((project) => [project.id, project]));
  const grounds = new Map(candidates([...known.values()], input.criteria).map((found) => [found.id, found.grounds]));
  if (!input.decisions.every(({ projectId }) => known.has(projectId))) return new NotAllowed([evaluationReason("NOT_A_KEY_PROJECT")]);
  const decisions = input.decisions.map(({ projectId, chosen, reason }) => ({ projectId, projectName: known.get(projectId)?.name ?? "", grounds: grounds.get(projectId) ?? [], chosen, reason: reason.trim() }));
  const { id } = await rows(KeyChoice).add({ fiscalYear: input.fiscalYear, criteria: input.criteria, decisions, decidedBy: viewer.accountName });
  for (const chosen of [true, false]) {
    const projectIds = decisions.filter((decision) => decision.chosen === chosen).map(({ projectId }) => projectId);
    if (projectIds.length > 0) await rows(ProjectYear).update({ projectId: projectIds, fiscalYear: input.fiscalYear }, { isKey: chosen });
  }
  await audit("CHOOSE_KEY_PROJECTS", { object: "keyChoice", objectId: id, params: { count: decisions.filter(({ chosen }) => chosen).length, seed: input.criteria.seed } });
  return { id };
}

function choiceView({ id, fiscalYear, criteria, decidedBy, createdAt, decisions }: KeyChoice): KeyChoiceView {
  return Object.assign(new KeyChoiceView(), { id, fiscalYear, seed: criteria.seed, decidedBy, decidedAt: createdAt, decisions });
}

/** Every project of the year that may be told about, with its latest colour and how often it was red. */
async function standings(rows: RowsOf, fiscalYear: number): Promise<Known[]> {
  const projects = await rows(ProjectYear).select("y")
    .join(Project, "p", "p.id = y.projectId")
    .join(Department, "d", "d.id = y.departmentId")
    .where("y.fiscalYear = :fiscalYear AND p.classified = :no AND d.isBureau = :no", { fiscalYear, no: false })
    .columns({ id: "p.id", code: "p.code", name: "p.name", adjustedFen: "y.adjustedFen", isKey: "y.isKey", departmentName: "d.name" })
    .orderBy("p.code")
    .all<Omit<Known, "colour" | "redCycles">>();
  const red = await rows(Filing).select("f").where("f.colour = 'RED'").columns({ projectId: "f.projectId", count: { sql: "COUNT(*)", as: "whole" } }).groupBy("f.projectId").all<{ projectId: string; count: number }>();
  const latest = await rows(Filing).select("f").where("f.projectId IS NOT NULL").columns({ projectId: "f.projectId", colour: "f.colour" }).orderBy("f.createdAt").all<{ projectId: string; colour: Colour | null }>();
  const redCycles = new Map(red.map(({ projectId, count }) => [projectId, count]));
  const colours = new Map(latest.filter(({ colour }) => colour !== null).map(({ projectId, colour }) => [projectId, colour]));
  return projects.map((project) => ({ ...project, colour: colours.get(project.id) ?? null, redCycles: redCycles.get(project.id) ?? 0 }));
}
