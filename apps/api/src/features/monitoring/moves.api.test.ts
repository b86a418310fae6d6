import { describe, expect, test } from "@jest/globals";
import { pay, wan } from "../../testing/ledger.js";
import { useMonitored } from "../../testing/monitored.js";
import { FundEntry } from "./filing.entity.js";

describe("a filing goes from its unit to its department", () => {
  const { given, monitored } = useMonitored();

  test("not before it is complete: every reason is told", async () => {
    const refused = await monitored.move(given.as.schoolLeader, "confirmFiling", monitored.ledger.repair);

    expect(refused).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "BLOCKING_FINDINGS" }] });
    expect(await monitored.move(given.as.schoolFiller, "confirmFiling", monitored.ledger.repair)).toMatchObject({
      __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE", params: { role: "UNIT_LEADER" } }, { code: "BLOCKING_FINDINGS" }],
    });
  });

  test("a refused confirmation leaves nothing behind; an allowed one takes up what the ledger says today", async () => {
    const { laboratory } = monitored.ledger;
    await given.store(({ rows }) => pay(rows, monitored.ledger, laboratory, "2026-09-20", 4));
    const paid = async () => {
      const { id, executedFen } = await monitored.filingOf(laboratory);
      const funds = await given.store(({ rows }) => rows(FundEntry).findMany({ filingId: id }));
      return [executedFen, ...funds.map((fund) => fund.executedFen)];
    };
    expect(await monitored.move(given.as.schoolLeader, "confirmFiling", laboratory)).toMatchObject({ __typename: "NotAllowed" });
    expect(await paid()).toEqual([wan(70), wan(70)]);

    await monitored.fill(given.as.schoolFiller, laboratory);
    expect(await monitored.move(given.as.schoolLeader, "confirmFiling", laboratory)).toMatchObject({ filing: { state: "CONFIRMED" } });
    expect(await paid()).toEqual([wan(74), wan(74)]);
    await monitored.move(given.as.educationSubmitter, "sendBackFiling", laboratory, { opinion: "请补充" });
  });

  test("confirmed by the unit's leader, it is locked and names the next one to confirm", async () => {
    await monitored.fill(given.as.schoolFiller, monitored.ledger.repair);
    const laboratory = await monitored.filingOf(monitored.ledger.laboratory);

    expect(await monitored.move(given.as.schoolLeader, "confirmFiling", monitored.ledger.repair)).toMatchObject({ __typename: "FilingMoved", filing: { state: "CONFIRMED" }, nextFilingId: laboratory.id });

    const { cells } = await monitored.save(given.as.schoolFiller, (await monitored.filingOf(monitored.ledger.repair)).id, [{ path: "funds.other.expected", was: "60", now: "61" }]);
    expect(cells).toMatchObject([{ outcome: "LOCKED", reason: { code: "STATE_LOCKED" } }]);
  });

  test("sent back with words, it is a draft again and its filler reads them", async () => {
    expect(await monitored.move(given.as.educationSubmitter, "sendBackFiling", monitored.ledger.repair, { opinion: "  " })).toMatchObject({ __typename: "Invalid", code: "OPINION_MISSING", path: "opinion" });
    expect(await monitored.move(given.as.educationSubmitter, "sendBackFiling", monitored.ledger.repair, { opinion: "请写明进度" })).toMatchObject({ filing: { state: "DRAFT" } });

    const { id } = await monitored.filingOf(monitored.ledger.repair);
    const { data } = await given.ask<{ filing: { steps: object[] } }>(given.as.schoolFiller, `query ($id: ID!) { filing(id: $id) { steps { step state who opinion } } }`, { id });
    expect(data.filing.steps[0]).toEqual({ step: "FILL", state: "RETURNED", who: given.as.educationSubmitter.accountName, opinion: "请写明进度" });
  });

  test("with a version that is no longer the stored one, nothing moves", async () => {
    const { version } = await monitored.filingOf(monitored.ledger.repair);
    expect(await monitored.move(given.as.schoolLeader, "confirmFiling", monitored.ledger.repair, { version: version - 1 })).toMatchObject({ __typename: "StaleVersion" });
  });

  test("of others looks as if it were not there", async () => {
    for (const [viewer, name] of [[given.as.healthLeader, "confirmFiling"], [given.as.healthSubmitter, "passFiling"], [given.as.foreignSubmitter, "passFiling"], [given.as.evaluator, "acceptFiling"]] as const) {
      expect([viewer.role, (await monitored.move(viewer, name, monitored.ledger.repair)).__typename]).toEqual([viewer.role, "NotFound"]);
    }
  });

  test("of ten clicks at once one confirms and nine are told that it has changed", async () => {
    const { version } = await monitored.filingOf(monitored.ledger.repair);
    const answers = await Promise.all(Array.from({ length: 10 }, () => monitored.move(given.as.schoolLeader, "confirmFiling", monitored.ledger.repair, { version })));

    expect(answers.filter(({ __typename }) => __typename === "FilingMoved")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(9);
  });

  test("passed by the department; the package is ready once every filing is", async () => {
    expect(await monitored.move(given.as.educationSubmitter, "passFiling", monitored.ledger.repair)).toMatchObject({ filing: { state: "PASSED" } });
    expect((await monitored.packageOf(monitored.ledger.repair)).state).toBe("FILLING");
    await monitored.move(given.as.schoolLeader, "confirmFiling", monitored.ledger.laboratory);
    await monitored.move(given.as.educationSubmitter, "passFiling", monitored.ledger.laboratory);

    expect((await monitored.packageOf(monitored.ledger.repair)).state).toBe("READY");
  });

  test("two people at once on two filings leave the package in the state both make together", async () => {
    await Promise.all([monitored.ledger.repair, monitored.ledger.laboratory].map((project) => monitored.move(given.as.educationSubmitter, "sendBackFiling", project, { opinion: "再核一遍" })));
    await Promise.all([monitored.ledger.repair, monitored.ledger.laboratory].map((project) => monitored.move(given.as.schoolLeader, "confirmFiling", project)));
    await Promise.all([monitored.ledger.repair, monitored.ledger.laboratory].map((project) => monitored.move(given.as.educationSubmitter, "passFiling", project)));

    expect((await monitored.packageOf(monitored.ledger.repair)).state).toBe("READY");
  });
});
