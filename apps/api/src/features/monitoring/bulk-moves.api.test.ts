import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";

const OUTCOMES = "outcomes { id done problem { code ... on NotAllowed { reasons { code } } } }";
type Outcomes = { answer: { outcomes: { id: string; done: boolean; problem: { code: string; reasons?: { code: string }[] } | null }[] } };

describe("a leader confirms what of the unit is ready, in one act", () => {
  const { given, monitored } = useMonitored();
  const forms = async () => [await monitored.filingOf(monitored.ledger.repair), await monitored.filingOf(monitored.ledger.laboratory), await monitored.filingOf(monitored.ledger.vaccines)];
  const preview = async (viewer: Viewer, action: string, ids: string[]) =>
    (await given.ask<Outcomes>(viewer, `query ($action: BulkMove!, $ids: [ID!]!) { answer: moveFilingsPreview(action: $action, ids: $ids) { ${OUTCOMES} } }`, { action, ids })).data.answer.outcomes;
  const move = async (viewer: Viewer, action: string, filings: { id: string; version: number }[]) =>
    (await given.ask<Outcomes>(viewer, `mutation ($input: MoveFilingsInput!) { answer: moveFilings(input: $input) { ${OUTCOMES} } }`, { input: { action, filings: filings.map(({ id, version }) => ({ id, version })) } })).data.answer.outcomes;
  const told = (outcomes: Outcomes["answer"]["outcomes"]) => outcomes.map(({ done, problem }) => (problem ? (problem.reasons ?? [problem]).map(({ code }) => code).join(" ") : done ? "done" : "ready"));

  test("the preview says of each what the move then does: one ready, one with blocks, one of another department", async () => {
    const { schoolLeader, schoolFiller } = given.as;
    await monitored.fill(schoolFiller, monitored.ledger.repair);
    const ids = (await forms()).map(({ id }) => id);
    const expected = ["BLOCKING_FINDINGS", "NOT_FOUND"];
    expect(told(await preview(schoolLeader, "CONFIRM", ids))).toEqual(["ready", ...expected]);
    expect(told(await preview(schoolFiller, "CONFIRM", ids.slice(0, 1)))).toEqual(["WRONG_ROLE"]);
    expect(told(await move(schoolLeader, "CONFIRM", await forms()))).toEqual(["done", ...expected]);
    expect((await forms()).map(({ state }) => state)).toEqual(["CONFIRMED", "DRAFT", "DRAFT"]);
  });

  test("a stale row is told so and stops no other; the department passes what was confirmed", async () => {
    const { schoolLeader, schoolFiller, educationSubmitter } = given.as;
    await monitored.fill(schoolFiller, monitored.ledger.laboratory);
    const [repair, laboratory] = await forms();
    expect(told(await move(schoolLeader, "CONFIRM", [{ id: laboratory!.id, version: laboratory!.version + 7 }]))).toEqual(["STALE_VERSION"]);
    expect(told(await move(educationSubmitter, "PASS", [laboratory!, repair!]))).toEqual(["ILLEGAL_MOVE", "done"]);
  });

  test("a form that came back is ready only with the replies its items need", async () => {
    const { schoolLeader, schoolFiller, educationSubmitter, educationLeader, performanceOffice } = given.as;
    const { laboratory, repair } = monitored.ledger;
    await monitored.move(schoolLeader, "confirmFiling", laboratory);
    await monitored.move(educationSubmitter, "passFiling", laboratory);
    await monitored.submit(educationLeader, repair);
    const { id } = await monitored.filingOf(repair);
    const returned = await monitored.move(performanceOffice, "returnFiling", repair, { items: [{ path: "funds.other.expected", reason: "与合同不符", dueAt: "2026-11-01T09:30:00.000Z" }] });
    expect(returned.__typename).toBe("FilingMoved");
    expect(told(await preview(schoolLeader, "CONFIRM", [id]))).toEqual(["UNCHANGED_RETURN_ITEM"]);
    const { data } = await given.ask<{ filing: { returnItems: { id: string }[] } }>(schoolFiller, "query ($id: ID!) { filing(id: $id) { returnItems { id } } }", { id });
    await given.ask(schoolFiller, "mutation ($input: ReplyReturnItemInput!) { replyReturnItem(input: $input) { __typename } }", { input: { filingId: id, returnItemId: data.filing.returnItems[0]!.id, was: null, reply: "合同已补充协议，金额无误" } });
    expect(told(await preview(schoolLeader, "CONFIRM", [id]))).toEqual(["ready"]);
    expect(told(await move(schoolLeader, "CONFIRM", [await monitored.filingOf(repair)]))).toEqual(["done"]);
  });
});
