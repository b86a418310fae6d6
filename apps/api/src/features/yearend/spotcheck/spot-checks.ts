import { scoredItems, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { Cycle, Filing, Revision, seesDrafts } from "../../monitoring/index.js";
import { Department, DepartmentRef } from "../../organisation/index.js";
import { Project } from "../../projects/index.js";
import { SpotCheck, SpotCheckDraw } from "./spot-check.entity.js";
import { CheckedItemView, SpotCheckDetail, SpotCheckDrawView, SpotChecksView, SpotCheckView } from "./spot-check.types.js";

/** Who checks: the bureau's offices, each within what it holds. */
export const CHECKS: readonly Viewer["role"][] = ["PERFORMANCE_OFFICE", "BUSINESS_OFFICE"];

type Line = Omit<SpotCheckView, "department"> & { departmentId: string; departmentCode: string; departmentName: string };

const lines = (rows: RowsOf) => rows(SpotCheck).select("s").join(Filing, "f", "f.id = s.filingId").join(Project, "p", "p.id = s.projectId").join(Department, "d", "d.id = s.departmentId").join(Revision, "r", "r.id = s.revisionId")
  .columns({
    id: "s.id", version: "s.version", filingId: "s.filingId", projectCode: "p.code", projectName: "p.name", departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
    adjustedFen: "r.adjustedFen", colour: "r.colour", state: "s.state", selfScore: "s.selfScore", selfGrade: "s.selfGrade", score: "s.score", grade: "s.grade", difference: "s.difference", opinion: "s.opinion", who: "s.who", at: "s.at",
  });

function shown({ departmentId, departmentCode, departmentName, ...line }: Line) {
  return { ...line, department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }) };
}

/** What of a cycle was drawn and checked, as far as the viewer sees it: three statements. */
export async function spotChecksOf(rows: RowsOf, viewer: Viewer, cycleId: string): Promise<SpotChecksView | undefined> {
  const cycle = seesDrafts(viewer) ? await rows(Cycle).find(cycleId) : undefined;
  if (!cycle) return undefined;
  const draws = await rows(SpotCheckDraw).findMany({ cycleId }, { order: { at: "DESC", id: "DESC" } });
  const checks = await lines(rows).where("s.cycleId = :cycleId", { cycleId }).orderBy("p.code").all<Line>();
  return Object.assign(new SpotChecksView(), {
    mayDraw: viewer.role === "PERFORMANCE_OFFICE" && cycle.kind === "SELF_EVALUATION",
    draws: draws.map(({ id, method, seed, size, population, colours, who, at }) => Object.assign(new SpotCheckDrawView(), { id, method, seed, size, population, colours, who, at })),
    checks: checks.map((line) => Object.assign(new SpotCheckView(), shown(line))),
  });
}

/** One check with the form as it was frozen and what can be scored anew. */
export async function spotCheckOf(rows: RowsOf, viewer: Viewer, id: string): Promise<SpotCheckDetail | undefined> {
  const line = seesDrafts(viewer) ? await lines(rows).where("s.id = :id", { id }).one<Line>() : undefined;
  const check = line && (await rows(SpotCheck).find(id));
  const revision = check && (await rows(Revision).find(check.revisionId));
  if (!line || !check || !revision) return undefined;
  const facts = JSON.parse(revision.facts) as FilingFacts;
  const given = new Map(check.items.map((item) => [item.item, item]));
  return Object.assign(new SpotCheckDetail(), {
    ...shown(line), cycleId: check.cycleId, facts, mayRecord: CHECKS.includes(viewer.role) && check.state === "OPEN",
    items: scoredItems(facts).map(({ points, ...item }) => Object.assign(new CheckedItemView(), { ...item, selfPoints: points, points: given.get(item.item)?.points ?? null, reason: given.get(item.item)?.reason ?? null })),
  });
}
