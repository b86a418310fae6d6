import { beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { wan } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { FundingDecision, raiseCorrection, raiseFinding } from "../results/index.js";

const { given, monitored } = useMonitored();

beforeAll(async () => {
  const { vaccines } = monitored.ledger;
  const { districtId, departmentId, unitId, id: projectId } = vaccines.project;
  await given.store(async (work) => {
    const { rows, now } = work;
    const finding = await raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, projectYearId: vaccines.yearId, source: "REVIEWER", severity: "WARN", text: "支出慢" });
    await raiseCorrection(work, given.as.performanceOffice, finding, { measure: "加快支出", dueAt: new Date("2026-10-20T09:30:00.000Z") });
    const about = { districtId, departmentId, unitId, projectId, projectYearId: vaccines.yearId, fiscalYear: 2026, budgetLineId: vaccines.lineId, findingId: finding.id, kind: "REDUCE_BUDGET" as const, cause: "OBJECTIVE" as const, basis: "双慢", proposedByAccountId: given.as.performanceOffice.accountId, hearBy: now };
    await rows(FundingDecision).add({ ...about, amountFen: wan(2), state: "PROPOSED" });
    await rows(FundingDecision).add({ ...about, amountFen: wan(3), state: "HEARD" });
    await rows(FundingDecision).add({ ...about, amountFen: wan(4), state: "APPROVED" });
  });
});

test.each([
  ["the department owes an answer and may be heard", "healthDepartmentLeader", [["RECTIFY", "疫苗接种"], ["STATE_DECISION", "疫苗接种"]]],
  ["so does the unit's leader", "healthLeader", [["RECTIFY", "疫苗接种"], ["STATE_DECISION", "疫苗接种"]]],
  ["the leader of the bureau approves", "bureauLeader", [["APPROVE_DECISION", "疫苗接种"]]],
  ["the performance office executes", "performanceOffice", [["EXECUTE_DECISION", "疫苗接种"]]],
  ["another department has nothing to do with it", "educationLeader", []],
] as const)("%s", async (_words, who, expected) => {
  const ask = async (viewer: Viewer) => (await given.ask<{ inbox: { items: { kind: string; title: string }[] } }>(viewer, `{ inbox { items { kind title } } }`)).data.inbox.items;
  const lines = (await ask(given.as[who])).filter(({ kind }) => ["RECTIFY", "CONFIRM_CORRECTION", "STATE_DECISION", "APPROVE_DECISION", "EXECUTE_DECISION", "ESCALATED"].includes(kind));
  expect(lines.map(({ kind, title }) => [kind, title])).toEqual(expected);
});

test("a case nobody answers comes before the leader when it is five days late", async () => {
  given.now = new Date("2026-10-26T09:30:00.000Z");
  const { data } = await given.ask<{ inbox: { items: { kind: string }[] } }>(given.as.bureauLeader, `{ inbox { items { kind } } }`);
  expect(data.inbox.items.map(({ kind }) => kind)).toContain("ESCALATED");
});
