import { describe, expect, test } from "@jest/globals";
import { writeDocument } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Cycle, Filing } from "../monitoring/index.js";
import { Setting } from "../settings/index.js";
import { Correction } from "./correction.entity.js";
import { raiseCorrection } from "./corrections.js";
import { raiseFinding } from "./findings.js";
import { noticeDocument } from "./notice-document.js";

const ISSUE = /* GraphQL */ `mutation ($input: IssueNoticeInput!) { issueNotice(input: $input) { __typename ... on NoticeIssued { notice { id docNo issues confirmed overdue addressee } } ... on NotAllowed { reasons { code } } ... on Problem { code path } } }`;
const DUE = "2026-11-14T09:30:00.000Z";

type Answer = { __typename: string; code?: string; path?: string; notice?: { id: string; docNo: string; issues: number; addressee: string } };

const { given, monitored } = useMonitored();

async function found(text: string, project = monitored.ledger.vaccines.project) {
  const { districtId, departmentId, unitId, id: projectId } = project;
  const { id: filingId, cycleId } = await monitored.filingOf(monitored.ledger.vaccines);
  return given.store((work) => raiseFinding(work, given.as.performanceOffice, { districtId, departmentId, unitId, projectId, ...(project === monitored.ledger.vaccines.project ? { filingId, cycleId } : {}), source: "REVIEWER", severity: "WARN", text }));
}

let keys = 0;
async function issue(viewer: Viewer, findingIds: readonly string[], extra: Record<string, unknown> = {}): Promise<Answer> {
  const input = { departmentId: given.at.health.id, subject: "疫苗接种项目进度滞后", requirement: "", dueAt: DUE, issues: findingIds.map((findingId) => ({ findingId, measure: "查明原因，倒排工期" })), key: `notice-${++keys}`, ...extra };
  const { data, errors } = await given.ask<{ issueNotice: Answer }>(viewer, ISSUE, { input });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data.issueNotice;
}

describe("a rectification notice", () => {
  test("is numbered by the district's scheme, year by year, and carries its findings as corrections", async () => {
    await given.store(({ rows, now }) => rows(Setting).add({ districtId: given.at.district.id, kind: "NOTICE_NUMBERING", version: 1, body: { prefix: "云财效整", dueDays: 15 }, appointmentId: given.as.performanceOffice.appointmentId, who: "x", at: now }));
    const answer = await issue(given.as.performanceOffice, [(await found("接种率低")).id, (await found("支出慢")).id]);
    expect(answer).toMatchObject({ __typename: "NoticeIssued", notice: { docNo: "云财效整〔2026〕1号", issues: 2, addressee: given.at.health.name } });
    expect(await issue(given.as.performanceOffice, [(await found("台账不全")).id])).toMatchObject({ notice: { docNo: "云财效整〔2026〕2号" } });
    expect(await given.store(({ rows }) => rows(Correction).findMany({ noticeId: answer.notice?.id ?? "" }, { order: { ord: "ASC" } }))).toMatchObject([{ ord: 1, state: "ISSUED" }, { ord: 2 }]);
  });

  test("takes a correction under way in, instead of asking twice", async () => {
    const finding = await found("措施空泛");
    const correction = await given.store((work) => raiseCorrection(work, given.as.socialReviewer, finding, { measure: "补充措施", dueAt: new Date(DUE) }));
    const { notice } = await issue(given.as.performanceOffice, [finding.id]);
    expect(await given.store(({ rows }) => rows(Correction).findMany({ findingId: finding.id }))).toMatchObject([{ id: correction.id, noticeId: notice?.id, measure: "补充措施" }]);
  });

  test.each([
    ["an office that is not the performance office", "socialReviewer", {}, "WRONG_ROLE"],
    ["the department", "healthDepartmentLeader", {}, "WRONG_ROLE"],
    ["the performance office, without issues", "performanceOffice", { issues: [] }, "NOTICE_ITEMS_MISSING"],
    ["the performance office, due in the past", "performanceOffice", { dueAt: "2026-10-01T00:00:00.000Z" }, "DUE_IN_PAST"],
    ["the performance office, about another department's finding", "performanceOffice", { departmentId: "education" }, "OTHER_DEPARTMENTS_FINDING"],
  ] as const)("is refused to %s", async (_words, who, extra, code) => {
    const finding = await found("某问题");
    const changed = "departmentId" in extra ? { departmentId: given.at.education.id } : extra;
    expect(await issue(given.as[who], [finding.id], changed)).toMatchObject({ code });
  });

  test("is read by the bureau and its department, not by others; as a letter it names every issue", async () => {
    const { notice } = await issue(given.as.performanceOffice, [(await found("验收滞后")).id]);
    const seen = async (viewer: Viewer) => (await given.ask<{ notice: { docNo: string } | null }>(viewer, `query ($id: ID!) { notice(id: $id) { docNo } }`, { id: notice?.id })).data.notice?.docNo;
    expect(await seen(given.as.healthDepartmentLeader)).toBe(notice?.docNo);
    expect(await seen(given.as.educationLeader)).toBeUndefined();
    expect(await seen(given.as.evaluator)).toBeUndefined();
    const letter = await given.unitOfWork.read(given.as.healthDepartmentLeader, (reading) => noticeDocument(reading, given.as.healthDepartmentLeader, notice?.id ?? ""));
    expect(JSON.stringify(letter?.document.blocks)).toContain("验收滞后");
    expect((await writeDocument(letter?.document ?? { title: "", blocks: [] })).length).toBeGreaterThan(2_000);
  });

  test("list: statements do not grow with its rows", async () => {
    const ask = (limit: number) => given.counting(() => given.ask(given.as.performanceOffice, `query ($limit: Int!) { notices(limit: $limit) { total nodes { docNo issues overdue department { name } } } }`, { limit }));
    expect((await ask(50)).length).toBe((await ask(1)).length);
  });
});

describe("a project that is red again", () => {
  test("has its confirmed correction reopened when the later filing is accepted; a green one has not", async () => {
    const finding = await found("上期为红色");
    const earlier = await given.store(async (work) => {
      const [open] = await work.rows(Cycle).findMany({ id: monitored.cycleId });
      if (!open) throw new Error("No cycle");
      const { districtId: where, fiscalYear, round, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions, settings, deliverables } = open;
      const june = await work.rows(Cycle).add({ kind: "MONITORING", districtId: where, fiscalYear, round, openedAt, unitDueAt, departmentDueAt, reviewDueAt, instructions, settings, deliverables, cutOff: "2026-06-30", cutOffMonth: 6, state: "CLOSED" });
      const base = await raiseCorrection(work, given.as.socialReviewer, finding, { measure: "补种", dueAt: new Date(DUE) });
      const { id, districtId, departmentId, unitId, projectId, findingId, issuedAt, issuedBy, dueAt, measure } = base;
      await work.rows(Correction).remove({ id });
      return work.rows(Correction).add({ districtId, departmentId, unitId, projectId, findingId, issuedAt, issuedBy, dueAt, measure, cycleId: june.id, state: "CONFIRMED" });
    });
    await monitored.vaccinesIn("SUBMITTED");
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    await given.store(({ rows }) => rows(Filing).update({ id }, { colour: "RED" }));
    await monitored.move(given.as.socialReviewer, "acceptFiling", monitored.ledger.vaccines);

    expect((await given.store(({ rows }) => rows(Correction).find(earlier.id)))?.state).toBe("REOPENED");
    expect(await given.store(({ rows }) => rows(Correction).findMany({ reopenedFromId: earlier.id }))).toMatchObject([{ state: "ISSUED", measure: "2026年1—9月监控仍为红色\n补种" }]);
  });
});
