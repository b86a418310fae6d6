import { describe, expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Appointment } from "../identity/index.js";
import { viewerByAppointment } from "../identity/viewers.js";
import { CheckResult, Filing, ReviewStep, Revision } from "../monitoring/index.js";

const DUE = "2026-10-25T09:30:00.000Z";

describe("the bureau looks at a submitted filing", () => {
  const { given, monitored } = useMonitored();
  const vaccines = () => monitored.ledger.vaccines;
  const cell = (column: string) => `indicators[${vaccines().indicatorIds[0]}].${column}`;
  const returned = (path: string, reason = "与接种登记不符") => ({ items: [{ path, reason, dueAt: DUE }] });

  test("only when it is submitted, and only the office that holds the department", async () => {
    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", vaccines())).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "ILLEGAL_MOVE" }] });
    await monitored.vaccinesIn("SUBMITTED");

    expect(await monitored.move(given.as.cultureReviewer, "acceptFiling", vaccines())).toMatchObject({ __typename: "NotFound" });
    expect(await monitored.move(given.as.healthDepartmentLeader, "acceptFiling", vaccines())).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await monitored.move(given.as.supervisor, "acceptFiling", vaccines())).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
  });

  test("never by somebody who had a hand in it", async () => {
    const { id, filedBy } = await monitored.filingOf(vaccines());
    const { healthFiller, healthLeader, healthSubmitter, healthDepartmentLeader } = given.as;
    expect([...filedBy].sort()).toEqual([healthFiller, healthLeader, healthSubmitter, healthDepartmentLeader].map(({ accountId }) => accountId).sort());
    // The unit's leader has moved to the office that reviews.
    const reviewer = await given.store(async ({ rows, now }) => {
      const { districtId, accountId, accountName } = healthLeader;
      const post = await rows(Appointment).add({ districtId, accountId, duty: "BUSINESS", role: "BUSINESS_OFFICE", officeId: given.at.socialOffice.id, holderName: accountName, organisation: "社保股", from: "2020-01-01" });
      return viewerByAppointment(rows, post.id, now);
    });
    if (!reviewer) throw new Error("Not appointed");

    expect(await monitored.move(reviewer, "acceptFiling", vaccines())).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "SELF_REVIEW" }] });
    const { data } = await given.ask<{ filing: { allowedActions: { action: string; allowed: boolean }[] } }>(reviewer, `query ($id: ID!) { filing(id: $id) { allowedActions { action allowed } } }`, { id });
    expect(data.filing.allowedActions.filter(({ allowed }) => allowed)).toEqual([]);
  });

  test.each([
    ["no cell named", { items: [] }, "RETURN_ITEMS_MISSING", "items"],
    ["a cell the form does not have", returned("indicators[x].actual"), "UNKNOWN_CELL", "items.0.path"],
    ["an empty reason", returned("funds.total.expected", "  "), "REASON_MISSING", "items.0.reason"],
    ["a day that has passed", { items: [{ path: "funds.total.expected", reason: "请核对", dueAt: "2026-10-01T00:00:00.000Z" }] }, "DUE_IN_PAST", "items.0.dueAt"],
  ])("returned with %s is invalid, and names the field", async (_words, extra, code, path) => {
    expect(await monitored.move(given.as.socialReviewer, "returnFiling", vaccines(), extra)).toMatchObject({ __typename: "Invalid", code, path });
  });

  test("returns named cells: only they open, each with its reason, and the package is returned", async () => {
    const answer = await monitored.move(given.as.socialReviewer, "returnFiling", vaccines(), { ...returned(cell("actual")), opinion: "补充说明" });
    expect(answer).toMatchObject({ __typename: "FilingMoved", filing: { state: "RETURNED" }, nextFilingId: null });

    const { id } = await monitored.filingOf(vaccines());
    const FILING = `query ($id: ID!) { filing(id: $id) { dueAt editRights { scope paths reasons { code } } returnItems { path reason state valueWhenReturned returnedBy } } }`;
    const { data } = await given.ask<{ filing: Record<string, unknown> }>(given.as.healthFiller, FILING, { id });
    expect(data.filing).toMatchObject({
      dueAt: DUE, editRights: { scope: "SOME", paths: [cell("actual")], reasons: [{ code: "NOT_RETURNED" }] },
      returnItems: [{ path: cell("actual"), reason: "与接种登记不符", state: "OPEN", valueWhenReturned: "80", returnedBy: given.as.socialReviewer.accountName }],
    });
    expect((await monitored.packageOf(vaccines())).state).toBe("RETURNED");
    const { cells } = await monitored.save(given.as.healthFiller, id, [
      { path: cell("actual"), was: "80", now: "78" },
      { path: cell("forecast"), was: "100", now: "99" },
    ]);
    expect(cells).toMatchObject([{ outcome: "SAVED" }, { outcome: "LOCKED", reason: { code: "NOT_RETURNED" } }]);
  });

  test("is replied to by its filler before it is confirmed, for nobody but its own side to read yet", async () => {
    const { id } = await monitored.filingOf(vaccines());
    const item = async (viewer: Viewer) => {
      const { data } = await given.ask<{ filing: { mayReply: boolean; returnItems: { id: string; reply: string | null }[] } }>(viewer, `query ($id: ID!) { filing(id: $id) { mayReply returnItems { id reply } } }`, { id });
      return { mayReply: data.filing.mayReply, ...data.filing.returnItems[0] };
    };
    const REPLY = `mutation ($input: ReplyReturnItemInput!) { replyReturnItem(input: $input) { __typename ... on ReplySaved { item { reply } } ... on Problem { code params } } }`;
    const reply = async (viewer: Viewer, was: string | null, words: string, returnItemId = "") => {
      const { id: its } = await item(given.as.healthFiller);
      return (await given.ask<{ replyReturnItem: object }>(viewer, REPLY, { input: { filingId: id, returnItemId: returnItemId || its, was, reply: words } })).data.replyReturnItem;
    };
    expect(await item(given.as.healthFiller)).toMatchObject({ mayReply: true, reply: null });
    expect(await item(given.as.healthSubmitter)).toMatchObject({ mayReply: true });
    expect(await item(given.as.socialReviewer)).toMatchObject({ mayReply: false });

    expect(await reply(given.as.healthFiller, null, "登记表漏了两例")).toMatchObject({ __typename: "ReplySaved", item: { reply: "登记表漏了两例" } });
    expect(await reply(given.as.healthLeader, null, "我也写了")).toMatchObject({ __typename: "StaleVersion", params: { reply: "登记表漏了两例" } });
    expect(await reply(given.as.healthFiller, null, "登记表漏了两例")).toMatchObject({ __typename: "ReplySaved" });
    expect(await reply(given.as.socialReviewer, "登记表漏了两例", "替你写")).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
    expect(await reply(given.as.schoolFiller, "登记表漏了两例", "别家")).toMatchObject({ __typename: "NotFound" });
    expect(await reply(given.as.healthFiller, null, "写错地方", "x")).toMatchObject({ __typename: "NotFound" });

    expect([await item(given.as.healthLeader), await item(given.as.socialReviewer)]).toMatchObject([{ reply: "登记表漏了两例" }, { reply: null }]);
    expect(await reply(given.as.healthLeader, "登记表漏了两例", "")).toMatchObject({ __typename: "ReplySaved", item: { reply: null } });
  });

  test("is confirmed again only with a reply to each item", async () => {
    expect(await monitored.move(given.as.healthLeader, "confirmFiling", vaccines())).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "REPLY_MISSING", params: { count: 1 } }] });
    const { id } = await monitored.filingOf(vaccines());
    const { data } = await given.ask<{ filing: { returnItems: { id: string }[]; allowedActions: { action: string; allowed: boolean }[] } }>(given.as.healthLeader, `query ($id: ID!) { filing(id: $id) { returnItems { id } allowedActions { action allowed } } }`, { id });
    expect(data.filing.allowedActions).toContainEqual({ action: "CONFIRM", allowed: true });
    const [item] = data.filing.returnItems;

    expect(await monitored.move(given.as.healthLeader, "confirmFiling", vaccines(), { replies: [{ returnItemId: "x", reply: "已改" }] })).toMatchObject({ __typename: "Invalid", path: "replies" });
    expect(await monitored.move(given.as.healthLeader, "confirmFiling", vaccines(), { replies: [{ returnItemId: item?.id, reply: "已按登记改为 78" }] })).toMatchObject({ filing: { state: "CONFIRMED" } });
  });

  test("comes again as a second revision, beside the first; the first package's signature stays", async () => {
    await monitored.move(given.as.healthSubmitter, "passFiling", vaccines());
    const submitted = await monitored.submit(given.as.healthDepartmentLeader, vaccines());
    expect(submitted.package?.revisions.map(({ no }) => no)).toEqual([2, 1]);

    const { id } = await monitored.filingOf(vaccines());
    const FILING = `query ($id: ID!) { filing(id: $id) { returnItems { state reply } revisions { no } previousRevision { no facts } latestRevision { no facts } } }`;
    const { data } = await given.ask<{ filing: { returnItems: object[]; revisions: object[]; previousRevision: { no: number; facts: { indicators: { actual: object }[] } }; latestRevision: { no: number; facts: { indicators: { actual: object }[] } } } }>(given.as.socialReviewer, FILING, { id });
    expect(data.filing.revisions).toEqual([{ no: 1 }, { no: 2 }]);
    expect(data.filing.returnItems).toEqual([{ state: "ANSWERED", reply: "已按登记改为 78" }]);
    expect(data.filing.previousRevision.facts.indicators[0]?.actual).toEqual({ kind: "NUMBER", micro: 80_000_000 });
    expect(data.filing.latestRevision.facts.indicators[0]?.actual).toEqual({ kind: "NUMBER", micro: 78_000_000 });
  });

  test("of ten clicks at once, accepting and returning mixed, one decides and nine are told", async () => {
    const { version } = await monitored.filingOf(vaccines());
    const decide = (click: number) =>
      click % 2 === 0
        ? monitored.move(given.as.socialReviewer, "acceptFiling", vaccines(), { version })
        : monitored.move(given.as.performanceOffice, "returnFiling", vaccines(), { version, ...returned(cell("actual")) });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, click) => decide(click)));

    expect(answers.filter(({ __typename }) => __typename === "FilingMoved")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(9);
    expect(await given.store(({ rows }) => rows(ReviewStep).count({}))).toBe(2);
  });

  test("is opened again by the performance office alone, from accepted", async () => {
    const { id } = await monitored.filingOf(vaccines());
    await given.store(({ rows }) => rows(Filing).update({ id }, { state: "ACCEPTED" }));
    expect(await monitored.move(given.as.socialReviewer, "reopenFiling", vaccines(), returned(cell("actual")))).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "WRONG_ROLE" }] });
    expect(await monitored.move(given.as.performanceOffice, "reopenFiling", vaccines(), returned(cell("actual")))).toMatchObject({ filing: { state: "RETURNED" } });
  });
});

describe("the bureau's own department", () => {
  const { given, monitored } = useMonitored();

  test("is reviewed by an office that does not hold it", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.system);
    const nothing = fen(0);
    const figures = { initialFen: nothing, adjustedFen: nothing, executedFen: nothing, expectedFen: nothing };
    await given.store(async ({ rows, now }) => {
      const { districtId, departmentId, unitId, id: projectId } = monitored.ledger.system.project;
      const frozen = await rows(Revision).add({ ...figures, districtId, departmentId, unitId, projectId, filingId: id, no: 1, facts: "{}", formVersion: "MOF-136-2019", sha256: "0".repeat(64), frozenAt: now, frozenBy: "x" });
      await rows(Filing).update({ id }, { state: "SUBMITTED", latestRevisionId: frozen.id, revisionNo: 1 });
      await rows(CheckResult).remove({ filingId: id });
    });

    expect(await monitored.move(given.as.socialReviewer, "acceptFiling", monitored.ledger.system)).toMatchObject({ __typename: "NotAllowed", reasons: [{ code: "OWN_DEPARTMENT_REVIEW" }] });
    expect(await monitored.move(given.as.performanceOffice, "acceptFiling", monitored.ledger.system)).toMatchObject({ filing: { state: "ACCEPTED" } });
  });
});
