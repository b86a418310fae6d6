import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { PackageRevision } from "./package.entity.js";

const ANSWER = `__typename ... on PackageMoved { package { state late allowedActions { action } revisions { no lateReason } } } ... on NotAllowed { reasons { code } } ... on Problem { code path }`;
const FILE_LATE = `mutation ($input: FilePackageLateInput!) { filePackageLate(input: $input) { ${ANSWER} } }`;
const EVENTS = `query ($departmentId: ID!) { assessmentEvents(fiscalYear: 2026, departmentId: $departmentId, item: ON_TIME) { met lateReason } }`;
const AFTER = new Date("2026-10-28T01:00:00.000Z");
type Answer = { __typename: string; code?: string; reasons?: { code: string }[]; package?: { state: string; late: boolean; allowedActions: { action: string }[]; revisions: { no: number; lateReason: string | null }[] } };

describe("after the deadline", () => {
  const { given, monitored } = useMonitored();
  beforeAll(() => monitored.vaccinesIn("PASSED"));

  async function fileLate(viewer: Viewer, changed: object = {}): Promise<Answer> {
    const { id, version } = await monitored.packageOf(monitored.ledger.vaccines);
    const input = { id, version, signature: viewer.accountName, reason: "经办人住院，交接延误", key: "late-1", ...changed };
    const { data, errors } = await given.ask<{ filePackageLate: Answer }>(viewer, FILE_LATE, { input });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data.filePackageLate;
  }

  test("is when filing late begins, no earlier", async () => {
    expect((await fileLate(given.as.healthDepartmentLeader)).reasons).toEqual([{ code: "NOT_LATE" }]);
  });

  test("what was not submitted is filed late, by its leader, with the reason, and in no other way", async () => {
    given.now = AFTER;
    expect((await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines)).reasons).toMatchObject([{ code: "FILE_LATE_INSTEAD" }]);
    expect(await fileLate(given.as.healthDepartmentLeader, { reason: "  " })).toMatchObject({ code: "LATE_REASON_MISSING", path: "reason" });
    expect((await fileLate(given.as.healthSubmitter)).reasons).toEqual([{ code: "WRONG_ROLE" }]);
    const answer = await fileLate(given.as.healthDepartmentLeader);
    expect(answer.package).toMatchObject({ state: "SUBMITTED", late: true, allowedActions: [{ action: "SUBMIT" }, { action: "WITHDRAW" }], revisions: [{ no: 1, lateReason: "经办人住院，交接延误" }] });
    expect(await fileLate(given.as.healthDepartmentLeader)).toMatchObject({ code: "KEY_REUSED" });
  });

  test("it counts as late in the assessment, with its reason, and its digest speaks of it", async () => {
    const { data } = await given.ask<{ assessmentEvents: object[] }>(given.as.performanceOffice, EVENTS, { departmentId: given.at.health.id });
    expect(data.assessmentEvents).toEqual([{ met: false, lateReason: "经办人住院，交接延误" }]);
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    expect(await given.store(({ rows }) => rows(PackageRevision).findMany({ packageId: id }))).toMatchObject([{ lateReason: "经办人住院，交接延误" }]);
  });
});
