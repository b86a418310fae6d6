import { describe, expect, test } from "@jest/globals";
import { ANALYSIS_OUTLINE, draftSection, staleFigures, type WrittenReport } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { CycleProject } from "../monitoring/index.js";

const ANALYSIS = /* GraphQL */ `query ($id: ID!) { analysis(cycleId: $id) { editable report } }`;
const SAVE = /* GraphQL */ `mutation ($input: SaveAnalysisInput!) { saveAnalysis(input: $input) { __typename ... on AnalysisSaved { analysis { report } } ... on Problem { code path } } }`;

const { given, monitored } = useMonitored();
const ask = async (viewer: Viewer) => (await given.ask<{ analysis: { editable: boolean; report: WrittenReport } | null }>(viewer, ANALYSIS, { id: monitored.cycleId })).data.analysis;
const save = async (viewer: Viewer, key: string, was: string | null, now: string | null) =>
  (await given.ask<{ saveAnalysis: { __typename: string; code?: string; analysis?: { report: WrittenReport } } }>(viewer, SAVE, { input: { cycleId: monitored.cycleId, key, was, now } })).data.saveAnalysis;

describe("the district's analysis", () => {
  test.each([["performanceOffice", true], ["bureauLeader", false], ["supervisor", false]] as const)("is read by %s, and written by the performance office alone", async (who, editable) => {
    expect(await ask(given.as[who])).toMatchObject({ editable });
    if (!editable) expect(await save(given.as[who], "coverage", null, "试写")).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
  });

  test.each(["socialReviewer", "educationSubmitter", "schoolFiller", "evaluator", "foreignSubmitter", "systemAdmin"] as const)("does not exist for %s", async (who) => {
    expect(await ask(given.as[who])).toBeNull();
    expect(await save(given.as[who], "coverage", null, "试写")).toMatchObject({ __typename: "NotAllowed" });
  });

  test("is drafted from the cycle's own figures, kept, and drawn from the cycle as it is now", async () => {
    const { performanceOffice } = given.as;
    const before = (await ask(performanceOffice))!.report;
    expect(before.sections.map(({ key }) => key)).toEqual(ANALYSIS_OUTLINE.map(({ key }) => key));
    expect(before.figures.find(({ name }) => name === "projects.count")?.text).toBe("4");
    const exempt = Number(before.figures.find(({ name }) => name === "projects.exempt")?.text);

    const draft = draftSection("coverage", before);
    expect((await save(performanceOffice, "coverage", null, draft)).analysis?.report.sections[0]).toEqual({ key: "coverage", body: draft });
    expect(staleFigures(draft, (await ask(performanceOffice))!.report)).toEqual([]);

    await given.store(({ rows }) => rows(CycleProject).update({ cycleId: monitored.cycleId, projectYearId: monitored.ledger.laboratory.yearId }, { membership: "EXEMPT", reason: "涉及保密" }));
    expect((await ask(performanceOffice))!.report.figures.find(({ name }) => name === "projects.exempt")?.text).toBe(String(exempt + 1));
  });

  test("is saved by comparison: who wrote over another text is told, and nothing is lost", async () => {
    const { performanceOffice } = given.as;
    await save(performanceOffice, "advice", null, "第一稿");
    expect(await save(performanceOffice, "advice", null, "第二稿")).toMatchObject({ __typename: "StaleVersion" });
    expect((await ask(performanceOffice))!.report.sections.find(({ key }) => key === "advice")?.body).toBe("第一稿");
    expect(await save(performanceOffice, "nonsense", null, "x")).toMatchObject({ __typename: "NotFound", path: "key" });
    expect(await save(performanceOffice, "advice", "第一稿", "长".repeat(8_001))).toMatchObject({ __typename: "Invalid", code: "TOO_LONG", path: "now" });
  });
});
