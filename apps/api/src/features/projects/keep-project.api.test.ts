import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { wan } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { HistoryEntry } from "./index.js";

const ANSWER = `{ __typename ... on ProjectKept { projectId } ... on Problem { code path params } }`;
const INPUTS = { createProject: "CreateProjectInput", editProject: "EditProjectInput", addBudgetLine: "AddBudgetLineInput", changeBudget: "ChangeBudgetInput" } as const;
type Answer = { __typename: string; projectId?: string; code?: string; path?: string; params?: Record<string, unknown> };
type Seen = { code: string; name: string; kind: string; version: number; fiscalYear: number; adjustedFen?: number; budgetLines: { id: string; source: string; initialFen: number; adjustedFen: number; changes: { deltaFen: number; docNo: string }[] }[]; history: HistoryEntry[] };

describe("projects written down by hand", () => {
  const { given, monitored } = useMonitored();
  const keep = async (viewer: Viewer, act: keyof typeof INPUTS, input: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await given.ask<{ answer: Answer }>(viewer, `mutation ($input: ${INPUTS[act]}!) { answer: ${act}(input: $input) ${ANSWER} }`, { input });
    if (errors) throw errors[0];
    return data.answer;
  };
  const seen = async (id: string | undefined, viewer: Viewer = given.as.performanceOffice) =>
    (await given.ask<{ project: Seen | null }>(viewer, `query ($id: ID!) { project(id: $id) { code name kind version fiscalYear budgetLines { id source initialFen adjustedFen changes { deltaFen docNo } } history { act params } } }`, { id: id ?? "" })).data.project;
  const office = () => given.as.performanceOffice;
  const fresh = (changed: Record<string, unknown> = {}) => ({
    unitId: given.at.school.id, name: "操场改造", kind: "PROJECT", fiscalYear: 2026, key: `key ${JSON.stringify(changed)}`,
    lines: [{ source: "generalPublicBudget", initialFen: wan(80) }, { source: "other", initialFen: wan(20) }], ...changed,
  });

  test("are the performance office's alone", async () => {
    for (const viewer of [given.as.schoolFiller, given.as.educationLeader, given.as.cultureReviewer, given.as.bureauLeader, given.as.systemAdmin, given.as.supervisor, given.as.evaluator]) {
      expect([viewer.role, await keep(viewer, "createProject", fresh())]).toEqual([viewer.role, expect.objectContaining({ __typename: "NotAllowed", code: "WRONG_ROLE" })]);
    }
  });

  test("get a code, a year and a budget; a repeat makes no second one", async () => {
    const made = await keep(office(), "createProject", fresh());
    expect(await keep(office(), "createProject", fresh())).toEqual(made);
    const project = await seen(made.projectId);
    expect(project).toMatchObject({ code: "205-2026-001", name: "操场改造", fiscalYear: 2026, budgetLines: [{ source: "generalPublicBudget", adjustedFen: wan(80) }, { source: "other" }] });
    expect(project?.history).toMatchObject([{ act: "CREATE_PROJECT" }]);
    expect(await seen(made.projectId, given.as.schoolFiller)).toMatchObject({ name: "操场改造" });
    expect(await seen(made.projectId, given.as.healthFiller)).toBeNull();
  });

  test.each([
    ["no name", { name: " " }, { code: "MISSING_FIELD", path: "name" }],
    ["no budget line", { lines: [] }, { code: "NO_BUDGET_LINES", path: "lines" }],
    ["one source twice", { lines: [{ source: "other", initialFen: 1 }, { source: "other", initialFen: 2 }] }, { code: "SOURCE_TWICE", path: "lines" }],
    ["a code in use", { code: "205-001" }, { code: "PROJECT_CODE_TAKEN", path: "code" }],
  ])("with %s are refused", async (_words, changed, problem) => {
    expect(await keep(office(), "createProject", fresh(changed))).toMatchObject({ __typename: "Invalid", ...problem });
  });

  test("a unit of another district is absent", async () => {
    expect(await keep(office(), "createProject", fresh({ unitId: given.at.foreignHome.id }))).toMatchObject({ __typename: "NotFound" });
  });

  test("are renamed by version, and get a further source of money", async () => {
    const { projectId } = await keep(office(), "createProject", fresh({ name: "图书馆" }));
    expect(await keep(office(), "editProject", { id: projectId, version: 1, name: "图书馆扩建", kind: "POLICY" })).toMatchObject({ projectId });
    expect(await keep(office(), "editProject", { id: projectId, version: 1, name: "又改", kind: "POLICY" })).toMatchObject({ __typename: "StaleVersion" });
    expect(await keep(office(), "addBudgetLine", { projectId, line: { source: "specialBond", initialFen: wan(5) } })).toMatchObject({ projectId });
    expect(await keep(office(), "addBudgetLine", { projectId, line: { source: "specialBond", initialFen: wan(5) } })).toMatchObject({ code: "SOURCE_TWICE" });
    const project = await seen(projectId);
    expect([project?.name, project?.kind, project?.budgetLines.map(({ source }) => source)]).toEqual(["图书馆扩建", "POLICY", ["generalPublicBudget", "other", "specialBond"]]);
  });

  test("a budget is changed by document, never below what was paid, never twice for one click; an open cycle keeps what it took over", async () => {
    const { lineId, project } = monitored.ledger.repair;
    const before = await monitored.filingOf(monitored.ledger.repair);
    const change = { budgetLineId: lineId, deltaFen: wan(-30), effectiveOn: "2026-11-01", docNo: "云财预〔2026〕31号", key: "change-1" };
    const answers = await Promise.all(Array.from({ length: 10 }, () => keep(office(), "changeBudget", change)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => ({ __typename: "ProjectKept", projectId: project.id })));
    const line = (await seen(project.id))?.budgetLines.find(({ id }) => id === lineId);
    expect(line).toMatchObject({ initialFen: wan(100), adjustedFen: wan(90), changes: [{ deltaFen: wan(20) }, { deltaFen: wan(-30), docNo: "云财预〔2026〕31号" }] });
    expect((await monitored.filingOf(monitored.ledger.repair)).adjustedFen).toBe(before.adjustedFen);

    expect(await keep(office(), "changeBudget", { ...change, deltaFen: wan(-50), key: "change-2" })).toMatchObject({ code: "BELOW_PAID", path: "deltaFen", params: { budgetFen: wan(40), paidFen: wan(49) } });
    expect(await keep(office(), "changeBudget", { ...change, effectiveOn: "2027-01-01", key: "change-3" })).toMatchObject({ code: "OUTSIDE_THE_YEAR", path: "effectiveOn" });
    expect(await keep(office(), "changeBudget", { ...change, docNo: " ", key: "change-4" })).toMatchObject({ code: "MISSING_FIELD", path: "docNo" });
    expect(await keep(office(), "changeBudget", { ...change, deltaFen: wan(1) })).toMatchObject({ code: "KEY_REUSED" });
  });
});
