import { monthsText } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { chooseKeyProjects } from "../evaluation/index.js";
import { CycleProject, Filing, type Cycle, type FilingLine } from "../monitoring/index.js";
import { issueNotice, raiseFinding } from "../results/index.js";
import type { BatchAct, RunBatchInput } from "./batch.types.js";

/** Where what was made for each form is found, by the form's id; or why nothing was made at all. */
export type Made = Map<string, string> | NotFound | NotAllowed | Invalid;

type Doing = { work: Work; viewer: Viewer; cycle: Cycle; lines: readonly FilingLine[]; input: Omit<RunBatchInput, "key"> };

export const ACTS: { readonly [Act in BatchAct]: (doing: Doing) => Promise<Made> } = {
  /** A finding per project, and one numbered notice per department that carries them. */
  NOTICE: async ({ work, viewer, cycle, lines, input }) => {
    const { requirement, dueAt } = input;
    if (!requirement?.trim()) return new Invalid("REQUIREMENT_MISSING", "requirement");
    if (!dueAt || dueAt <= work.now) return new Invalid("DUE_IN_PAST", "dueAt");
    const listed = new Map((await work.rows(Filing).byIds(lines.map(({ id }) => id))).map(({ id, cycleProjectId }) => [id, cycleProjectId]));
    const members = new Map((await work.rows(CycleProject).byIds([...listed.values()].flatMap((id) => id ?? []))).map(({ id, projectYearId }) => [id, projectYearId]));
    const made = new Map<string, string>();
    for (const own of byDepartment(lines)) {
      const [{ departmentId }] = own;
      const issues = [];
      for (const { id: filingId, unitId, projectId } of own) {
        const projectYearId = members.get(listed.get(filingId) ?? "") ?? null;
        const finding = await raiseFinding(work, viewer, { departmentId, unitId, projectId, projectYearId, cycleId: cycle.id, filingId, source: "REVIEWER", severity: "WARN", text: input.reason.trim() });
        issues.push({ findingId: finding.id, measure: requirement.trim() });
      }
      const subject = `${cycle.fiscalYear}年${monthsText(cycle.cutOffMonth).zh}绩效监控发现问题的整改`;
      const notice = await issueNotice(work, viewer, { departmentId, subject, requirement: "", dueAt, issues });
      if ("params" in notice) return notice;
      for (const { id } of own) made.set(id, `/corrections/notices/${notice.id}`);
    }
    return made;
  },
  SECOND_ROUND: async ({ work: { rows, audit }, viewer, lines, input }) => {
    const forms = await rows(Filing).byIds(lines.map(({ id }) => id));
    await rows(CycleProject).update({ id: forms.flatMap(({ cycleProjectId }) => cycleProjectId ?? []) }, { pickedReason: input.reason.trim(), pickedBy: viewer.accountName });
    for (const { id, departmentId, unitId, projectId } of lines) await audit("PICK_SECOND_ROUND", { object: "filing", objectId: id, of: { departmentId, unitId, projectId }, params: { reason: input.reason.trim().slice(0, 200) } });
    return new Map(lines.map(({ id }) => [id, `/filings/${id}`]));
  },
  /** A round of choosing like any other, without a draw. */
  KEY: async ({ work, viewer, cycle, lines, input }) => {
    const criteria = { fromFen: null, concernWords: [], colours: [], redCycles: null, randomCount: 0, seed: "双监控矩阵" };
    const chosen = await chooseKeyProjects(work, viewer, { fiscalYear: cycle.fiscalYear, criteria, decisions: lines.map(({ projectId }) => ({ projectId, chosen: true, reason: input.reason })) });
    return "id" in chosen ? new Map(lines.map(({ id, projectId }) => [id, `/projects/${projectId}`])) : chosen;
  },
};

type AtLeastOne = [FilingLine, ...FilingLine[]];

function byDepartment(lines: readonly FilingLine[]): AtLeastOne[] {
  const groups = new Map<string, AtLeastOne>();
  for (const line of lines) {
    const own = groups.get(line.departmentId);
    if (own) own.push(line);
    else groups.set(line.departmentId, [line]);
  }
  return [...groups.values()];
}
