import { describe, expect, test } from "@jest/globals";
import { DEFAULT_STANDARDS, standardsFor } from "@jianxiao/domain";
import { ALL_MET, useMonitored } from "../../testing/monitored.js";
import { CheckResult, Cycle, Filing } from "../monitoring/index.js";
import { ChecklistVerdict } from "./review.entity.js";

const DUE = "2026-10-25T09:30:00.000Z";
const DECISIONS = `query ($id: ID!) { filing(id: $id) { signed reviewGrade steps { step state who } decisions { outcome office opinion verdicts { itemId verdict decidedBy note } } } }`;
type Looked = { filing: { signed: boolean; reviewGrade: string | null; steps: { step: string; state: string; who: string | null }[]; decisions: { outcome: string; office: string; verdicts: { itemId: string; verdict: string; decidedBy: string; note: string | null }[] }[] } };

describe("a filing is held against the standards item by item", () => {
  const { given, monitored } = useMonitored();
  const vaccines = () => monitored.ledger.vaccines;
  const look = async (viewer = given.as.socialReviewer) => (await given.ask<Looked>(viewer, DECISIONS, { id: (await monitored.filingOf(vaccines())).id })).data.filing;

  test("which a cycle takes over when it opens, and everybody concerned may read", async () => {
    const ASK = `query ($id: ID!) { reviewStandards(cycleId: $id) { version bothSign project { id group means text guidance checks reasons } } }`;
    const { data } = await given.ask(given.as.healthFiller, ASK, { id: monitored.cycleId });
    expect(data).toEqual({ reviewStandards: { version: 0, bothSign: false, project: standardsFor(DEFAULT_STANDARDS, "MONITORING").PROJECT.map(({ of: _, ...item }) => item) } });
  });

  test("every item is judged, or it is not accepted", async () => {
    await monitored.vaccinesIn("SUBMITTED");
    const refused = await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { verdicts: ALL_MET.slice(1) });
    expect(refused).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "STANDARD_UNJUDGED", params: { count: 1 } }] });
    const failed = ALL_MET.map((given_, index) => (index === 0 ? { ...given_, verdict: "FAIL" } : given_));
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { verdicts: failed })).toMatchObject({ reasons: [{ code: "STANDARD_FAILED", params: { count: 1 } }] });
    const doubted = ALL_MET.map((given_, index) => (index === 0 ? { ...given_, verdict: "DOUBT" } : given_));
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { verdicts: doubted })).toMatchObject({ reasons: [{ code: "DOUBT_UNEXPLAINED", params: { count: 1 } }] });
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { verdicts: [{ itemId: "gone", verdict: "OK" }] })).toMatchObject({ __typename: "Invalid", code: "UNKNOWN_STANDARD", path: "verdicts.0.itemId" });
    expect(await given.store(({ rows }) => rows(ChecklistVerdict).count({}))).toBe(0);
  });

  test("what the checks say cannot be talked away on an automatic item, but on an assisted one", async () => {
    const filing = await monitored.filingOf(vaccines());
    const { departmentId, unitId, districtId, cycleId, id: filingId } = filing;
    const found = (code: "C3" | "C16", severity: "BLOCK" | "WARN", ord: number) => given.store(({ rows }) => rows(CheckResult).add({ districtId, departmentId, unitId, cycleId, filingId, ord, code, severity, path: null, params: {} }));
    const block = await found("C3", "BLOCK", 90);
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { verdicts: [...ALL_MET, { itemId: "filled", verdict: "OK" }] })).toMatchObject({ reasons: [{ code: "STANDARD_FAILED", params: { count: 1 } }] });
    await given.store(({ rows }) => rows(CheckResult).remove({ id: block.id }));
    await found("C16", "WARN", 91);
  });

  test("a return keeps its verdicts too, by whom and why; outside the bureau nobody sees them", async () => {
    const path = `indicators[${vaccines().indicatorIds[0]}].actual`;
    await monitored.move(given.as.socialReviewer, "returnFiling", vaccines(), { items: [{ path, reason: "与验收单不符", dueAt: DUE }], verdicts: [{ itemId: "evidence", verdict: "FAIL", note: "只有 5 份验收单" }] });
    const [decision] = (await look()).decisions;
    expect(decision).toMatchObject({ outcome: "RETURN", office: "社保股" });
    expect(decision?.verdicts).toContainEqual({ itemId: "evidence", verdict: "FAIL", decidedBy: "PERSON", note: "只有 5 份验收单" });
    expect(decision?.verdicts).toContainEqual({ itemId: "forecast", verdict: "DOUBT", decidedBy: "CHECK", note: null });
    for (const viewer of [given.as.healthFiller, given.as.healthDepartmentLeader, given.as.supervisor]) expect([viewer.role, (await look(viewer)).decisions]).toEqual([viewer.role, []]);
    for (const viewer of [given.as.healthDepartmentLeader, given.as.healthFiller, given.as.evaluator, given.as.supervisor]) {
      expect([viewer.role, await given.unitOfWork.read(viewer, ({ rows }) => rows(ChecklistVerdict).count({}))]).toEqual([viewer.role, 0]);
    }
  });

  test("is accepted with remarks where there are any", async () => {
    const { id } = await monitored.filingOf(vaccines());
    await given.store(async ({ rows }) => void (await rows(Filing).update({ id }, { state: "SUBMITTED" })));
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { opinion: "年底前补齐满意度问卷" })).toMatchObject({ filing: { state: "ACCEPTED" } });
    expect((await look()).reviewGrade).toBe("REMARKS");
  });
});

describe("where the district says so, two offices sign", () => {
  const { given, monitored } = useMonitored();
  const vaccines = () => monitored.ledger.vaccines;
  const look = async () => (await given.ask<Looked>(given.as.socialReviewer, DECISIONS, { id: (await monitored.filingOf(vaccines())).id })).data.filing;

  test("the business office first, once; then the performance office", async () => {
    await given.store(({ rows }) => rows(Cycle).update({ id: monitored.cycleId }, { bothSign: true }));
    await monitored.vaccinesIn("SUBMITTED");
    expect(await monitored.move(given.as.performanceOffice, "acceptFiling", vaccines())).toMatchObject({ reasons: [{ code: "BUSINESS_OFFICE_FIRST" }] });

    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines())).toMatchObject({ filing: { state: "SUBMITTED" } });
    expect((await look()).steps.slice(-2)).toEqual([
      { step: "REVIEW", state: "DONE", who: given.as.socialReviewer.accountName }, { step: "COUNTERSIGN", state: "CURRENT", who: null },
    ]);
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines())).toMatchObject({ reasons: [{ code: "SIGNED_ALREADY" }] });

    expect(await monitored.move(given.as.performanceOffice, "acceptFiling", vaccines())).toMatchObject({ filing: { state: "ACCEPTED" } });
    expect((await look()).steps.at(-1)).toEqual({ step: "COUNTERSIGN", state: "DONE", who: given.as.performanceOffice.accountName });
    expect((await look()).decisions.map(({ office }) => office)).toEqual(["社保股", "绩效股"]);
  });
});
