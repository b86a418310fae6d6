import { describe, expect, test } from "@jest/globals";
import { useMonitored } from "../../testing/monitored.js";
import { pay, wan } from "../../testing/ledger.js";
import { canonicalJson, sha256 } from "./canonical.js";
import { PackageRevision } from "./package.entity.js";
import { followPayments } from "./follow-ledger.js";
import { Revision } from "./revision.entity.js";

const WITHDRAW = /* GraphQL */ `mutation ($input: MovePackageInput!) { withdrawPackage(input: $input) { __typename ... on PackageMoved { package { state submittedAt } } ... on NotAllowed { reasons { code } } } }`;
type WithdrawAnswer = { withdrawPackage: { __typename: string; reasons?: { code: string }[]; package?: { state: string; submittedAt: string | null } } };

describe("a department's package", () => {
  const { given, monitored } = useMonitored();
  const withdraw = async (key: string) => {
    const { id, version } = await monitored.packageOf(monitored.ledger.vaccines);
    return (await given.ask<WithdrawAnswer>(given.as.healthDepartmentLeader, WITHDRAW, { input: { id, version, key } })).data.withdrawPackage;
  };

  test("is not submitted while filings are missing, nor by anybody but the leader", async () => {
    expect(await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "FILINGS_MISSING", params: { count: 1 } }] });
    await monitored.vaccinesIn("PASSED");
    expect(await monitored.submit(given.as.healthSubmitter, monitored.ledger.vaccines)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await monitored.submit(given.as.educationLeader, monitored.ledger.vaccines)).toMatchObject({ __typename: "NotFound" });
  });

  test("is signed with the leader's own name and no other", async () => {
    expect(await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines, { signature: "张三" })).toMatchObject({ __typename: "Invalid", code: "SIGNATURE_MISMATCH", path: "signature" });
  });

  test("freezes its filings: canonical facts, their digest, and one digest over what was signed", async () => {
    const submitted = await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines);

    const { accountName: name, role: post } = given.as.healthDepartmentLeader;
    expect(submitted.package).toMatchObject({ state: "SUBMITTED", submittedAt: given.now.toISOString(), revisions: [{ no: 1, filingCount: 1, signatures: [{ name, post }] }] });
    const filing = await monitored.filingOf(monitored.ledger.vaccines);
    const [revision, signed] = await given.store(async ({ rows }) => [await rows(Revision).find(filing.latestRevisionId ?? ""), (await rows(PackageRevision).findMany({ packageId: filing.packageId }))[0]] as const);
    expect(filing).toMatchObject({ state: "SUBMITTED", revisionNo: 1 });
    expect(revision?.sha256).toBe(sha256(revision?.facts ?? ""));
    expect(JSON.parse(revision?.facts ?? "")).toEqual(await monitored.facts(given.as.socialReviewer, filing.id));
    expect(signed?.sha256).toBe(sha256(canonicalJson({ packageId: filing.packageId, no: 1, revisions: [revision?.sha256], summary: signed?.summary })));
    expect(signed?.summary.at(-1)).toMatchObject({ isTotal: true, executedFen: wan(45) });
  });

  test("a repeat with the same key is the same submission; the same key for something else is refused", async () => {
    const { id, version } = await monitored.packageOf(monitored.ledger.vaccines);
    const again = { version: version - 1, key: `submit-${id}-${version - 1}` };
    expect(await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines, again)).toMatchObject({ package: { state: "SUBMITTED", revisions: [{ no: 1 }] } });
    expect(await monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines, { key: again.key })).toMatchObject({ __typename: "Invalid", code: "KEY_REUSED" });
  });

  test("payments that come later move the ledger, never the frozen figure", async () => {
    const { vaccines } = monitored.ledger;
    await given.store(async ({ rows }) => {
      await pay(rows, monitored.ledger, vaccines, "2026-09-29", 3);
      await pay(rows, monitored.ledger, vaccines, "2026-10-09", 7);
      await followPayments(rows, [vaccines.yearId]);
    });

    const { id } = await monitored.filingOf(vaccines);
    const { data } = await given.ask<{ filing: object }>(given.as.socialReviewer, `query ($id: ID!) { filing(id: $id) { executedFen ledgerMovedFen months { month amountFen cumulativeFen } } }`, { id });
    expect(data.filing).toMatchObject({ executedFen: wan(45), ledgerMovedFen: wan(3) });
  });

  test("is withdrawn while nobody has reviewed it; its filings are passed again and nothing stands submitted", async () => {
    expect(await withdraw("withdraw-1")).toMatchObject({ package: { state: "READY", submittedAt: null } });
    expect(await monitored.filingOf(monitored.ledger.vaccines)).toMatchObject({ state: "PASSED", latestRevisionId: null, revisionNo: 0 });
  });

  test("ten clicks with ten keys at once submit it once", async () => {
    const { version } = await monitored.packageOf(monitored.ledger.vaccines);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, click) => monitored.submit(given.as.healthDepartmentLeader, monitored.ledger.vaccines, { version, key: `click-${click}` })));

    expect(answers.filter(({ __typename }) => __typename === "PackageMoved")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(9);
    expect(await monitored.filingOf(monitored.ledger.vaccines)).toMatchObject({ state: "SUBMITTED", revisionNo: 2 });
  });

  test("is no longer withdrawn once a reviewer has decided, nor after the deadline", async () => {
    await monitored.move(given.as.socialReviewer, "acceptFiling", monitored.ledger.vaccines);

    expect((await withdraw("withdraw-2")).reasons?.map(({ code }) => code)).toEqual(expect.arrayContaining(["ILLEGAL_PACKAGE_MOVE", "REVIEW_STARTED"]));
    expect((await monitored.packageOf(monitored.ledger.vaccines)).state).toBe("ACCEPTED");
  });

  test("shows its units, its summary and its strip, and only to those whose it is", async () => {
    const PACKAGE = /* GraphQL */ `
      query ($id: ID!) {
        package(id: $id) {
          state late adjustedFen executedFen rateBp expectedProgressBp findings { code }
          units { unit { name } projects filled passed accepted } summary { projectCode isTotal executedFen rateBp } steps { step state who }
        }
      }
    `;
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    const { data } = await given.ask<{ package: Record<string, unknown> }>(given.as.healthSubmitter, PACKAGE, { id });

    expect(data.package).toMatchObject({
      state: "ACCEPTED", late: false, adjustedFen: wan(60), executedFen: wan(45), rateBp: 7_500, expectedProgressBp: 7_500, findings: [],
      units: [{ projects: 1, filled: 1, passed: 0, accepted: 1 }],
      summary: [{ projectCode: "210-001", isTotal: false }, { isTotal: true, executedFen: wan(45), rateBp: 7_500 }],
    });
    expect(data.package["steps"]).toContainEqual({ step: "SUBMIT", state: "DONE", who: given.as.healthDepartmentLeader.accountName });
    for (const viewer of [given.as.educationSubmitter, given.as.cultureReviewer, given.as.evaluator, given.as.systemAdmin]) {
      expect([viewer.role, (await given.ask(viewer, PACKAGE, { id })).data]).toEqual([viewer.role, { package: null }]);
    }
  });

  test("stands in the list with its filings counted by state, for those whose it is", async () => {
    const PACKAGES = /* GraphQL */ `query ($filter: String) { packages(search: $filter) { total nodes { department { name } state projects passed submitted accepted revisionNo } } }`;
    const ask = async (viewer: Parameters<typeof given.ask>[0], filter?: string) => (await given.ask<{ packages: { total: number; nodes: object[] } }>(viewer, PACKAGES, { filter })).data.packages;

    expect((await ask(given.as.performanceOffice)).total).toBe(3);
    expect(await ask(given.as.performanceOffice, "wsj")).toEqual({
      total: 1, nodes: [{ department: { name: "卫生健康局" }, state: "ACCEPTED", projects: 1, passed: 0, submitted: 0, accepted: 1, revisionNo: 2 }],
    });
    expect((await ask(given.as.educationLeader)).total).toBe(1);
    expect((await given.counting(() => ask(given.as.performanceOffice))).length).toBe((await given.counting(() => ask(given.as.educationLeader))).length);
  });

  test("a filing that is still written follows the ledger", async () => {
    const { laboratory } = monitored.ledger;
    await given.store(async ({ rows }) => {
      await pay(rows, monitored.ledger, laboratory, "2026-09-15", 4);
      expect(await followPayments(rows, [laboratory.yearId, monitored.ledger.vaccines.yearId])).toBe(1);
    });

    expect(await monitored.filingOf(laboratory)).toMatchObject({ executedFen: wan(74) });
  });
});
