import { beforeAll, describe, expect, test } from "@jest/globals";
import { CURVES, indicatorPath } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { createSchema } from "../../server/schema.js";
import { wan } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { createMonitoring } from "../monitoring/feature.js";
import { createFilling } from "./index.js";

const { given, monitored } = useMonitored();
let filingId: string;
beforeAll(async () => {
  given.schema = await createSchema([createMonitoring(given.deps), createFilling(given.deps)]);
  filingId = (await monitored.filingOf(monitored.ledger.repair)).id;
}, 60_000);

const ask = async <Data>(viewer: Viewer, source: string, variables: Record<string, unknown>): Promise<Data> => {
  const { data, errors } = await given.ask<Data>(viewer, source, variables);
  if (errors) throw errors[0];
  return data;
};

describe("an extension", () => {
  const ASK = `mutation ($input: AskExtensionInput!) { answer: askExtension(input: $input) { __typename ... on ExtensionSaved { extension { id state unitName } } ... on Problem { code } } }`;
  const DECIDE = `mutation ($input: DecideExtensionInput!) { answer: decideExtension(input: $input) { __typename ... on ExtensionSaved { extension { state grantedUntil } } ... on Problem { code } } }`;
  type Answer = { answer: { __typename: string; code?: string; extension?: { id: string; state: string; unitName: string | null } } };
  const asked = async (viewer: Viewer, until: string, whose: Record<string, unknown>, reason = "汛期停工，验收推迟") =>
    (await ask<Answer>(viewer, ASK, { input: { cycleId: monitored.cycleId, departmentId: given.at.education.id, until, reason, ...whose } })).answer;
  const decided = async (viewer: Viewer, id: string, more: Record<string, unknown>) => (await ask<Answer>(viewer, DECIDE, { input: { id, ...more } })).answer;
  const dueAt = async (viewer: Viewer) => (await ask<{ filing: { dueAt: string } }>(viewer, `query ($id: ID!) { filing(id: $id) { dueAt } }`, { id: filingId })).filing.dueAt;

  test("a unit asks, the performance office grants up to a day of its own, and the unit's deadline follows", async () => {
    const { schoolFiller, schoolLeader, performanceOffice, educationSubmitter, healthSubmitter } = given.as;
    const unit = { unitId: given.at.school.id };
    expect(await asked(schoolFiller, "2026-10-27T09:30:00.000Z", unit)).toMatchObject({ code: "EXTENSION_TOO_LATE" });
    expect(await asked(schoolFiller, "2026-10-20T09:30:00.000Z", unit)).toMatchObject({ code: "EXTENSION_NOT_LATER" });
    expect(await asked(schoolFiller, "2026-10-23T09:30:00.000Z", unit, "忙")).toMatchObject({ code: "REASON_NEEDED" });
    expect(await asked(healthSubmitter, "2026-10-23T09:30:00.000Z", unit)).toMatchObject({ code: "OTHER_DEPARTMENT" });
    const { extension } = await asked(schoolFiller, "2026-10-23T09:30:00.000Z", unit);
    expect(extension).toMatchObject({ state: "OPEN", unitName: given.at.school.name });
    expect(await asked(schoolLeader, "2026-10-24T09:30:00.000Z", unit)).toMatchObject({ code: "EXTENSION_OPEN" });

    const id = extension?.id ?? "";
    expect(await decided(educationSubmitter, id, { until: "2026-10-22T09:30:00.000Z" })).toMatchObject({ code: "WRONG_ROLE" });
    expect(await decided(performanceOffice, id, { until: "2026-10-22T09:30:00.000Z" })).toMatchObject({ extension: { state: "GRANTED" } });
    expect(await dueAt(schoolFiller)).toBe("2026-10-22T09:30:00.000Z");
    expect(await decided(performanceOffice, id, { answer: "不再改动" })).toMatchObject({ code: "EXTENSION_DECIDED" });
  });

  test("a department's own deadline moves with its package; a refusal needs words; others see nothing", async () => {
    const { educationLeader, performanceOffice, healthSubmitter, schoolFiller } = given.as;
    const { extension } = await asked(educationLeader, "2026-10-30T09:30:00.000Z", {});
    expect(await decided(performanceOffice, extension?.id ?? "", {})).toMatchObject({ code: "REASON_NEEDED" });
    expect(await decided(performanceOffice, extension?.id ?? "", { answer: "全区统一时限" })).toMatchObject({ extension: { state: "REFUSED" } });
    const again = await asked(educationLeader, "2026-10-30T09:30:00.000Z", {});
    await decided(performanceOffice, again.extension?.id ?? "", { until: "2026-10-30T09:30:00.000Z" });
    expect((await monitored.packageOf(monitored.ledger.repair)).extendedTo?.toISOString()).toBe("2026-10-30T09:30:00.000Z");
    const listed = async (viewer: Viewer) => (await ask<{ extensions: { id: string }[] }>(viewer, `query ($id: ID!) { extensions(cycleId: $id) { id } }`, { id: monitored.cycleId })).extensions.length;
    expect([await listed(performanceOffice), await listed(educationLeader), await listed(schoolFiller), await listed(healthSubmitter)]).toEqual([3, 3, 1, 0]);
  });
});

describe("a warning", () => {
  const SAVE = `mutation ($input: SaveWaiverInput!) { answer: saveWaiver(input: $input) { __typename ... on WaiverSaved { filing { findings { code severity path variant waiver { reason who } } } } ... on Problem { code } } }`;
  type Found = { code: string; severity: string; path: string | null; variant: string | null; waiver: { reason: string; who: string } | null };
  type Answer = { answer: { __typename: string; code?: string; filing?: { findings: Found[] } } };
  const save = async (viewer: Viewer, finding: Partial<Found>, reason: string | null) => {
    const { code, path = null, variant = null } = finding;
    return (await ask<Answer>(viewer, SAVE, { input: { filingId, code, path, variant, reason } })).answer;
  };
  const findings = async () => (await ask<{ filing: { findings: Found[] } }>(given.as.schoolFiller, `query ($id: ID!) { filing(id: $id) { findings { code severity path variant waiver { reason who } } } }`, { id: filingId })).filing.findings;

  test("is let stand with a reason the reviewer reads; it counts no longer, and counts again when the reason is taken back", async () => {
    const { schoolFiller, performanceOffice } = given.as;
    await monitored.fill(schoolFiller, monitored.ledger.repair);
    const warning = (await findings()).find(({ severity }) => severity === "WARN");
    expect(warning).toBeDefined();
    const warns = async () => (await monitored.filingOf(monitored.ledger.repair)).warns;
    const before = await warns();

    expect(await save(performanceOffice, warning ?? {}, "无权说明的人")).toMatchObject({ __typename: "NotAllowed" });
    expect(await save(schoolFiller, warning ?? {}, "忙")).toMatchObject({ code: "REASON_NEEDED" });
    expect(await save(schoolFiller, { code: "C99" }, "没有这条问题")).toMatchObject({ code: "NOT_WAIVABLE" });
    const saved = await save(schoolFiller, warning ?? {}, "合同约定十二月一次结算");
    expect(saved.filing?.findings.find(({ waiver }) => waiver)).toMatchObject({ code: warning?.code, waiver: { reason: "合同约定十二月一次结算", who: schoolFiller.accountName } });
    expect(await warns()).toBe(before - 1);

    const indicator = monitored.ledger.repair.indicatorIds[0] ?? "";
    await monitored.save(schoolFiller, filingId, [{ path: indicatorPath(indicator, "forecast"), was: "100", now: "101" }]);
    expect(await warns()).toBe(before - 1);
    await save(schoolFiller, warning ?? {}, null);
    expect(await warns()).toBe(before);
  });
});

describe("a treasury figure", () => {
  const RAISE = `mutation ($input: DisputeLedgerInput!) { answer: disputeLedger(input: $input) { __typename ... on DisputeSaved { dispute { id open ledgerFen } } ... on Problem { code } } }`;
  const ANSWER = `mutation ($input: AnswerDisputeInput!) { answer: answerDispute(input: $input) { __typename ... on DisputeSaved { dispute { open upheld answer } } ... on Problem { code } } }`;
  type Answer = { answer: { __typename: string; code?: string; dispute?: { id: string; open: boolean } } };
  const raise = async (viewer: Viewer, row: string, note = "退款未入账，应为三十八万") => (await ask<Answer>(viewer, RAISE, { input: { filingId, row, claimedFen: wan(38), note } })).answer;

  test("is disputed by a note and an amount, answered by the performance office, and never overwritten", async () => {
    const { schoolFiller, performanceOffice, healthFiller, educationSubmitter } = given.as;
    expect(await raise(schoolFiller, "other")).toMatchObject({ code: "NOT_LEDGER" });
    expect(await raise(healthFiller, "generalPublicBudget")).toMatchObject({ code: "NOT_FOUND" });
    expect((await raise(educationSubmitter, "generalPublicBudget")).__typename).toBe("NotAllowed");
    const { dispute } = await raise(schoolFiller, "generalPublicBudget");
    expect(dispute).toMatchObject({ open: true, ledgerFen: wan(40) });
    expect(await raise(schoolFiller, "generalPublicBudget")).toMatchObject({ code: "DISPUTE_OPEN" });

    const answer = async (viewer: Viewer) => (await ask<Answer>(viewer, ANSWER, { input: { id: dispute?.id, upheld: false, answer: "退款十月入账，九月仍为四十万" } })).answer;
    expect(await answer(schoolFiller)).toMatchObject({ code: "WRONG_ROLE" });
    expect(await answer(performanceOffice)).toMatchObject({ dispute: { open: false, upheld: false } });
    expect(await answer(performanceOffice)).toMatchObject({ code: "DISPUTE_DECIDED" });
    const facts = await monitored.facts(schoolFiller, filingId);
    expect(facts.funds.find(({ row }) => row === "generalPublicBudget")?.executedFen).toBe(wan(40));
  });
});

describe("expected progress", () => {
  const SET = `mutation ($input: SetCurveInput!) { answer: setCurve(input: $input) { __typename ... on CurveSet { curve } ... on Problem { code } } }`;
  const set = async (viewer: Viewer, curve: readonly number[]) => (await ask<{ answer: { __typename: string; code?: string } }>(viewer, SET, { input: { projectId: monitored.ledger.repair.project.id, curve } })).answer;

  test("is the performance office's to change once a cycle has begun, and forms still open are measured by it at once", async () => {
    const { schoolFiller, performanceOffice, healthSubmitter } = given.as;
    expect(await set(schoolFiller, CURVES.EVEN)).toMatchObject({ code: "CURVE_LOCKED" });
    expect(await set(healthSubmitter, CURVES.EVEN)).toMatchObject({ code: "NOT_FOUND" });
    expect(await set(performanceOffice, [...CURVES.EVEN.slice(0, 11), 9_000])).toMatchObject({ code: "CURVE_INVALID" });
    expect((await set(performanceOffice, CURVES.YEAR_END_SETTLEMENT)).__typename).toBe("CurveSet");
    expect((await monitored.filingOf(monitored.ledger.repair)).expectedProgressBp).toBe(CURVES.YEAR_END_SETTLEMENT[8]);
  });
});
