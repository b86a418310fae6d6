import { beforeAll, describe, expect, test } from "@jest/globals";
import { readWorkbook, writeListSheets } from "@jianxiao/forms";
import { useMonitored } from "../../testing/monitored.js";
import type { Viewer } from "../../access/viewer.js";
import { summaryDocument, summarySheets } from "./review-summary.document.js";
import { reviewSummary } from "./review-summary.js";

const EVERYWHERE = `query ($id: ID!) {
  queue: filings(filter: { cycleId: $id }, limit: 100) { total states { state count } departments { department { name } projects waiting accepted returned filed } }
  cycleProgress(cycleId: $id) { projects filed accepted departments { department { name } projects submitted accepted returned filed } }
  reviewSummary(cycleId: $id) { coverageBp plain remarks returned waiting returnItems progress { projects filed accepted } departments { department { name } projects filed plain remarks returned waiting returnItems } }
}`;
type Line = Record<string, number> & { department: { name: string } };
type Answer = {
  queue: { total: number; states: { state: string; count: number }[]; departments: Line[] }; cycleProgress: { projects: number; filed: number; accepted: number; departments: Line[] };
  reviewSummary: { coverageBp: number; plain: number; remarks: number; returned: number; waiting: number; returnItems: number; progress: { projects: number }; departments: Line[] } | null;
};

describe("the figures of queue, progress, summary and exports", () => {
  const { given, monitored } = useMonitored();
  const ask = async (viewer: Viewer) => (await given.ask<Answer>(viewer, EVERYWHERE, { id: monitored.cycleId })).data;

  beforeAll(async () => {
    await monitored.vaccinesIn("SUBMITTED");
    const path = `indicators[${monitored.ledger.vaccines.indicatorIds[0]}].actual`;
    await monitored.move(given.as.socialReviewer, "returnFiling", monitored.ledger.vaccines, { items: [{ path, reason: "与验收单不符", dueAt: "2026-10-25T09:30:00.000Z" }] });
  });

  test.each(["performanceOffice", "socialReviewer", "cultureReviewer"] as const)("agree for %s, in all and department by department", async (who) => {
    const { queue, cycleProgress, reviewSummary: summary } = await ask(given.as[who]);
    if (!summary) throw new Error("No summary");
    const inState = (state: string) => queue.states.find((each) => each.state === state)?.count ?? 0;
    expect(queue.total).toBe(cycleProgress.projects);
    expect([inState("SUBMITTED"), inState("RETURNED"), inState("ACCEPTED")]).toEqual([summary.waiting, summary.returned, summary.plain + summary.remarks]);
    expect(summary.progress.projects).toBe(queue.total);
    const rows = (lines: Line[], pick: (line: Line) => unknown[]) => lines.map((line) => [line.department.name, ...pick(line)]);
    const expected = rows(queue.departments, ({ projects, filed, waiting, returned, accepted }) => [projects, filed, waiting, returned, accepted]);
    expect(rows(cycleProgress.departments, ({ projects, filed, submitted, returned, accepted }) => [projects, filed, submitted, returned, accepted])).toEqual(expected);
    expect(rows(summary.departments, ({ projects, filed, waiting, returned, plain = 0, remarks = 0 }) => [projects, filed, waiting, returned, plain + remarks])).toEqual(expected);
  });

  test("are the same in the workbook and in the document", async () => {
    const summary = await given.unitOfWork.read(given.as.performanceOffice, (reading) => reviewSummary(reading, given.as.performanceOffice, monitored.cycleId));
    if (!summary) throw new Error("No summary");
    const { sheets } = await readWorkbook(await writeListSheets(summarySheets(summary).sheets));
    const total = sheets[0]?.cells.filter(({ row }) => row === 4 + summary.departments.length).map(({ text }) => text) ?? [];
    const written = JSON.stringify(summaryDocument(summary, "云溪区").document);
    expect(summary.returnItems).toBe(1);
    expect(written).toContain(`应监控项目${summary.progress.projects}个`);
    expect(written).toContain("先后退回1格");
    const { progress, plain, remarks, returned, waiting, returnItems, deviations } = summary;
    expect(total).toEqual(["合计", ...[progress.projects, progress.filed, plain, remarks, returned, waiting, returnItems, progress.red, progress.yellow, deviations.indicators].map(String)]);
  });

  test("are nobody's outside the bureau", async () => {
    for (const viewer of [given.as.healthDepartmentLeader, given.as.supervisor, given.as.evaluator]) {
      expect([viewer.role, (await given.ask<{ reviewSummary: object | null }>(viewer, `query ($id: ID!) { reviewSummary(cycleId: $id) { plain } }`, { id: monitored.cycleId })).data.reviewSummary]).toEqual([viewer.role, null]);
    }
  });
});
