import { describe, expect, test } from "@jest/globals";
import { cellAt, fen, type FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Cycle, CycleProject, Filing, Package } from "./index.js";

describe("a second round", () => {
  const { given, monitored } = useMonitored();

  test("takes in the flagged projects alone, and only their departments; without any there is none", async () => {
    const first = monitored.cycleId;
    const deadlines = { flaggedOf: first, round: 2, key: "second" };
    expect(await monitored.openCycle(given.as.performanceOffice, deadlines)).toMatchObject({ __typename: "Invalid", code: "NOTHING_FLAGGED", path: "flaggedOf" });
    const repair = await monitored.filingOf(monitored.ledger.repair);
    const laboratory = await monitored.filingOf(monitored.ledger.laboratory);
    const vaccines = await monitored.filingOf(monitored.ledger.vaccines);
    await given.store(async ({ rows }) => {
      await rows(Filing).update({ id: repair.id }, { revisionNo: 1, executedFen: fen(0) });
      await rows(Filing).update({ id: laboratory.id }, { revisionNo: 1, attainmentBp: 9_000 });
      await rows(Filing).update({ id: vaccines.id }, { revisionNo: 0, executedFen: fen(0), attainmentBp: 100 });
    });
    const ASK = `query ($id: ID!) { flaggedProjects(cycleId: $id) { projectName causes } }`;
    expect((await given.ask(given.as.cultureReviewer, ASK, { id: first })).data).toEqual({ flaggedProjects: [{ projectName: "校舍维修", causes: ["ZERO_EXECUTION"] }] });
    expect((await given.ask(given.as.schoolFiller, ASK, { id: first })).data).toEqual({ flaggedProjects: [] });

    expect(await monitored.openCycle(given.as.performanceOffice, { ...deadlines, key: "second again" })).toMatchObject({ __typename: "CycleOpened", cycle: { projectCount: 1 } });
    const [members, packages, cycle] = await given.store(async ({ rows }) => [await rows(CycleProject).findMany({ cycleId: monitored.cycleId }), await rows(Package).findMany({ cycleId: monitored.cycleId }), await rows(Cycle).find(monitored.cycleId)] as const);
    expect(members.map(({ projectId }) => projectId)).toEqual([monitored.ledger.repair.project.id]);
    expect([packages.map(({ departmentId }) => departmentId), cycle?.round]).toEqual([[given.at.education.id], 2]);
  });
});

describe("a form as of a moment", () => {
  const { given, monitored } = useMonitored();

  test("holds what stood then, cell by cell", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    const path = `indicators[${monitored.ledger.vaccines.indicatorIds[0]}].actual`;
    const type = async (was: string | null, now: string, minute: number) => {
      given.now = new Date(Date.UTC(2026, 9, 15, 2, minute));
      await monitored.save(given.as.healthFiller, id, [{ path, was, now }]);
    };
    await type(null, "60", 0);
    await type("60", "72", 10);
    await type("72", "80", 20);
    const asOf = async (minute: number, viewer = given.as.socialReviewer) => {
      const { data } = await given.ask<{ filing: { factsAsOf: FilingFacts } | null }>(viewer, `query ($id: ID!, $at: DateTime!) { filing(id: $id) { factsAsOf(at: $at) } }`, { id, at: new Date(Date.UTC(2026, 9, 15, 2, minute)).toISOString() });
      return data.filing && (cellAt(data.filing.factsAsOf, path)?.text ?? null);
    };
    expect([await asOf(5), await asOf(10), await asOf(15), await asOf(30)]).toEqual(["60", "72", "72", "80"]);
    given.now = new Date(Date.UTC(2026, 9, 15, 3));
    expect(await asOf(-1)).toBeNull();
  });
});

describe("what can be held against each other", () => {
  const { given, monitored } = useMonitored();
  const VERSIONS = `query ($id: ID!) { filing(id: $id) { versions { no filingId cycle { cutOffMonth round } } } }`;
  type Versions = { filing: { versions: { no: number; filingId: string; cycle: { cutOffMonth: number; round: number } }[] } | null };
  const versions = async (viewer: Viewer, id: string) => (await given.ask<Versions>(viewer, VERSIONS, { id })).data.filing?.versions;

  test("are the revisions of the form and those of earlier cycles, the latest first; of later ones none", async () => {
    const { performanceOffice, socialReviewer, cultureReviewer } = given.as;
    await monitored.vaccinesIn("SUBMITTED");
    const september = await monitored.filingOf(monitored.ledger.vaccines);
    await monitored.openCycle(performanceOffice, { cutOffMonth: 11, key: "november" });
    const november = await monitored.filingOf(monitored.ledger.vaccines);
    expect(november.id).not.toBe(september.id);
    expect(await versions(performanceOffice, november.id)).toEqual([{ no: 1, filingId: september.id, cycle: { cutOffMonth: 9, round: 1 } }]);
    await monitored.vaccinesIn("SUBMITTED");
    expect((await versions(socialReviewer, november.id))?.map(({ cycle }) => cycle.cutOffMonth)).toEqual([11, 9]);
    expect((await versions(socialReviewer, september.id))?.map(({ cycle }) => cycle.cutOffMonth)).toEqual([9]);
    expect(await versions(cultureReviewer, november.id)).toBeUndefined();
  });
});
