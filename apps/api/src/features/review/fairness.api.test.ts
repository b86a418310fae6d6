import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Role } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import type { People } from "../../testing/people.js";
import { Appointment } from "../identity/index.js";
import { viewerByAppointment } from "../identity/viewers.js";
import type { Office } from "../organisation/index.js";

const DUE = "2026-10-25T09:30:00.000Z";
const WHY = "审计抽查：验收单与填报不符";

describe("a package of which one form has been decided on", () => {
  const { given, monitored } = useMonitored();
  const reopened = (items: readonly object[]) => monitored.move(given.as.performanceOffice, "reopenFiling", monitored.ledger.laboratory, { items, opinion: WHY });
  const cell = () => `indicators[${monitored.ledger.laboratory.indicatorIds[0]}].actual`;

  beforeAll(async () => {
    const { schoolFiller, schoolLeader, educationSubmitter, educationLeader, cultureReviewer } = given.as;
    const { laboratory, repair } = monitored.ledger;
    for (const project of [laboratory, repair]) {
      await monitored.fill(schoolFiller, project);
      await monitored.move(schoolLeader, "confirmFiling", project);
      await monitored.move(educationSubmitter, "passFiling", project);
    }
    await monitored.submit(educationLeader, repair);
    await monitored.move(cultureReviewer, "acceptFiling", laboratory);
  }, 60_000);

  test("is no longer withdrawn, though the other still waits, and says that it is for the review", async () => {
    const { id, version, state } = await monitored.packageOf(monitored.ledger.repair);
    expect([state, (await monitored.filingOf(monitored.ledger.repair)).state]).toEqual(["SUBMITTED", "SUBMITTED"]);

    const WITHDRAW = `mutation ($input: MovePackageInput!) { withdrawPackage(input: $input) { __typename ... on NotAllowed { reasons { code } } } }`;
    const answer = await given.ask(given.as.educationLeader, WITHDRAW, { input: { id, version, key: "too-late" } });
    expect(answer.data).toEqual({ withdrawPackage: { __typename: "NotAllowed", reasons: [{ code: "REVIEW_STARTED" }] } });
    const { data } = await given.ask<{ package: { allowedActions: object[] } }>(given.as.educationLeader, `query ($id: ID!) { package(id: $id) { allowedActions { action allowed reasons { code } } } }`, { id });
    expect(data.package.allowedActions).toContainEqual({ action: "WITHDRAW", allowed: false, reasons: [{ code: "REVIEW_STARTED" }] });
    expect((await monitored.filingOf(monitored.ledger.repair)).state).toBe("SUBMITTED");
  });

  test("has its accepted form opened again only with a reason for each cell", async () => {
    expect(await reopened([])).toMatchObject({ __typename: "Invalid", code: "RETURN_ITEMS_MISSING" });
    expect(await reopened([{ path: cell(), reason: " ", dueAt: DUE }])).toMatchObject({ __typename: "Invalid", code: "REASON_MISSING" });
    expect((await monitored.filingOf(monitored.ledger.laboratory)).state).toBe("ACCEPTED");
  });

  test("keeps who opened it again and why: in the trail, on the strip, at the cell and among the bureau's decisions", async () => {
    expect(await reopened([{ path: cell(), reason: "与验收单不符", dueAt: DUE }])).toMatchObject({ __typename: "FilingMoved", filing: { state: "RETURNED" } });

    const { id } = await monitored.filingOf(monitored.ledger.laboratory);
    const TRAIL = `query ($id: ID!) { filing(id: $id) { history { act who post params } steps { step who opinion } returnItems { path reason returnedBy } decisions { outcome office opinion } } }`;
    type Trail = { filing: { history: object[]; steps: object[]; returnItems: object[]; decisions: object[] } | null };
    const trail = async (viewer: Viewer) => (await given.ask<Trail>(viewer, TRAIL, { id })).data.filing;
    const { accountName: who, role: post } = given.as.performanceOffice;
    for (const viewer of [given.as.schoolFiller, given.as.educationLeader, given.as.cultureReviewer, given.as.performanceOffice]) {
      const seen = await trail(viewer);
      expect([viewer.role, seen?.history]).toEqual([viewer.role, expect.arrayContaining([expect.objectContaining({ act: "REOPEN_FILING", who, post, params: expect.objectContaining({ opinion: WHY }) })])]);
      expect(seen?.steps[0]).toEqual({ step: "FILL", who, opinion: WHY });
      expect(seen?.returnItems).toEqual([{ path: cell(), reason: "与验收单不符", returnedBy: who }]);
    }
    expect((await trail(given.as.performanceOffice))?.decisions).toMatchObject([{ outcome: "ACCEPT" }, { outcome: "REOPEN", office: given.at.performance.name, opinion: WHY }]);
    expect(await trail(given.as.healthDepartmentLeader)).toBeNull();
  });
});

describe("whoever had a hand in a form", () => {
  const { given, monitored } = useMonitored();
  const vaccines = () => monitored.ledger.vaccines;
  const returned = () => ({ items: [{ path: `indicators[${vaccines().indicatorIds[0]}].actual`, reason: "请核对", dueAt: DUE }] });

  /** The same person, now in a post of the bureau. */
  async function transferred({ districtId, accountId, accountName: holderName }: Viewer, role: Extract<Role, "BUSINESS_OFFICE" | "PERFORMANCE_OFFICE">, { id: officeId, name: organisation }: Office): Promise<Viewer> {
    const viewer = await given.store(async ({ rows, now }) => {
      const post = await rows(Appointment).add({ districtId, accountId, duty: "BUSINESS", role, officeId, holderName, organisation, from: "2020-01-01" });
      return viewerByAppointment(rows, post.id, now);
    });
    if (!viewer) throw new Error("Not appointed");
    return viewer;
  }
  const reviewers = async (person: Viewer) => [await transferred(person, "BUSINESS_OFFICE", given.at.socialOffice), await transferred(person, "PERFORMANCE_OFFICE", given.at.performance)];

  const hands: (keyof People)[] = ["healthFiller", "healthLeader", "healthSubmitter", "healthDepartmentLeader"];
  const refused = { __typename: "NotAllowed", code: "SELF_REVIEW", path: null, reasons: [{ code: "SELF_REVIEW", params: {} }] };

  beforeAll(() => monitored.vaccinesIn("SUBMITTED"), 60_000);

  test.each(hands)("as %s neither accepts nor returns it, from whichever office", async (hand) => {
    for (const reviewer of await reviewers(given.as[hand])) {
      expect([reviewer.role, await monitored.move(reviewer, "acceptFiling", vaccines())]).toEqual([reviewer.role, refused]);
      expect([reviewer.role, await monitored.move(reviewer, "returnFiling", vaccines(), returned())]).toEqual([reviewer.role, refused]);
    }
    expect((await monitored.filingOf(vaccines())).state).toBe("SUBMITTED");
  });

  test("is told apart from a colleague who had none, and may not open it again either", async () => {
    const colleague = await transferred(given.as.schoolFiller, "BUSINESS_OFFICE", given.at.socialOffice);
    expect(await monitored.move(colleague, "acceptFiling", vaccines())).toMatchObject({ filing: { state: "ACCEPTED" } });

    for (const hand of hands) {
      const reviewer = await transferred(given.as[hand], "PERFORMANCE_OFFICE", given.at.performance);
      expect([hand, await monitored.move(reviewer, "reopenFiling", vaccines(), returned())]).toEqual([hand, refused]);
    }
    expect((await monitored.filingOf(vaccines())).state).toBe("ACCEPTED");
  });
});
