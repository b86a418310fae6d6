import { beforeAll, describe, expect, test } from "@jest/globals";
import { useMonitored } from "../../testing/monitored.js";

const FILING = /* GraphQL */ `
  query ($id: ID!) {
    filing(id: $id) {
      state executedFen facts findings { code } returnItems { reason } history { act } steps { who opinion } revisions { no } previousRevision { no } latestRevision { no facts }
      cellHistory(path: "funds.total.expected") { now } allowedActions { action allowed } editRights { scope }
    }
  }
`;
type Facts = { indicators: { actual: { micro: number } | null }[] };
type Seen = { filing: null | { state: string; facts: Facts; findings: object[]; returnItems: object[]; history: object[]; steps: { who: null; opinion: null }[]; revisions: object[]; previousRevision: null; latestRevision: { no: number; facts: Facts }; allowedActions: object[]; editRights: { scope: string } } };

describe("an evaluator with a grant for one project", () => {
  const { given, monitored } = useMonitored();
  const seen = async (id: string) => (await given.ask<Seen>(given.as.evaluator, FILING, { id })).data.filing;
  beforeAll(() => given.grant(given.as.evaluator, monitored.ledger.vaccines.project));

  test("sees nothing of a filing that was never submitted", async () => {
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);
    expect(await seen(id)).toBeNull();
    expect((await given.ask<{ filings: { total: number } }>(given.as.evaluator, `{ filings(filter: {}) { total } }`)).data.filings.total).toBe(0);
  });

  test("sees it as it was submitted: no findings, no trail, nothing to do", async () => {
    await monitored.vaccinesIn("SUBMITTED");
    const { id } = await monitored.filingOf(monitored.ledger.vaccines);

    const filing = await seen(id);

    expect(filing).toMatchObject({ state: "SUBMITTED", findings: [], returnItems: [], history: [], revisions: [{ no: 1 }], previousRevision: null, allowedActions: [], editRights: { scope: "NONE" } });
    expect(filing?.facts).toEqual(filing?.latestRevision.facts);
  });

  test("does not learn that it was returned, why, or what is written since", async () => {
    const { vaccines } = monitored.ledger;
    const path = `indicators[${vaccines.indicatorIds[0]}].actual`;
    await monitored.move(given.as.socialReviewer, "returnFiling", vaccines, { items: [{ path, reason: "与登记不符", dueAt: "2026-10-25T09:30:00.000Z" }] });
    const { id } = await monitored.filingOf(vaccines);
    await monitored.save(given.as.healthFiller, id, [{ path, was: "80", now: "55" }]);

    const filing = await seen(id);

    expect(filing).toMatchObject({ state: "SUBMITTED", returnItems: [], history: [] });
    expect(filing?.facts.indicators[0]?.actual?.micro).toBe(80_000_000);
    expect(filing?.steps.every(({ who, opinion }) => who === null && opinion === null)).toBe(true);
    expect(JSON.stringify(await given.ask(given.as.evaluator, `{ filings(filter: { states: [RETURNED] }) { total nodes { id } } packages { total } }`))).not.toContain(id);
  });

  test("sees no other project, and none at all once the grant is over", async () => {
    expect(await seen((await monitored.filingOf(monitored.ledger.repair)).id)).toBeNull();
    const before = given.now;
    given.now = new Date(before.getTime() + 31 * 86_400_000);
    expect(await seen((await monitored.filingOf(monitored.ledger.vaccines)).id)).toBeNull();
    given.now = before;
  });
});
