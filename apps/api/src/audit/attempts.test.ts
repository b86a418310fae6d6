import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../access/viewer.js";
import { MOVE, useMonitored } from "../testing/monitored.js";
import { AuditEvent } from "./audit-event.entity.js";
import { payloadHash } from "./digest.js";
import { KNOCKS } from "./strangers.js";

const { given, monitored } = useMonitored();

const entriesOf = ({ appointmentId }: Viewer) => given.store(({ rows }) => rows(AuditEvent).findMany({ appointmentId, object: "operation" }));

describe("the trail", () => {
  test("knows of a refused attempt on another department's filing: who, from where, what and on which", async () => {
    const { id, version } = await monitored.filingOf(monitored.ledger.repair);
    const viewer = { ...given.as.healthSubmitter, address: "192.0.2.44" };
    const { data } = await given.ask<{ passFiling: { __typename: string } }>(viewer, MOVE("passFiling", "MoveFilingInput"), { input: { id, version } });
    expect(data.passFiling.__typename).toBe("NotFound");
    const [entry, ...more] = await entriesOf(viewer);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      act: "REFUSED", outcome: "REFUSED", objectId: "passFiling", address: "192.0.2.44", params: { operation: "passFiling", code: "NOT_FOUND", target: id },
      who: viewer.accountName, accountId: viewer.accountId, departmentId: given.at.health.id,
    });
    const { hash, createdAt: _createdAt, ...content } = entry ?? ({} as AuditEvent);
    expect(payloadHash(content)).toBe(hash);
  });

  test("keeps no more of what was typed than an id", async () => {
    await given.ask(given.as.healthLeader, MOVE("confirmFiling", "ConfirmFilingInput"), { input: { id: "'; DROP TABLE filing; --", version: 1 } });
    expect((await entriesOf(given.as.healthLeader)).map(({ params }) => params)).toEqual([{ operation: "confirmFiling", code: "NOT_FOUND", target: "" }]);
  });

  test("knows what an evaluator and supervision read and could not read, and nothing of what the bureau reads", async () => {
    const { evaluator, supervisor, performanceOffice } = given.as;
    const { project } = monitored.ledger.repair;
    await given.grant(evaluator, project);
    for (const viewer of [evaluator, supervisor, performanceOffice]) await given.ask(viewer, "query ($id: ID!) { project(id: $id) { name } session { now } }", { id: project.id });
    await given.ask(evaluator, "query ($id: ID!) { project(id: $id) { name } }", { id: monitored.ledger.vaccines.project.id });
    const told = async (viewer: Viewer) => (await entriesOf(viewer)).map(({ act, objectId, params }) => [act, objectId, params["target"]]);
    expect(await told(evaluator)).toEqual(expect.arrayContaining([["READ", "project", project.id], ["REFUSED", "project", monitored.ledger.vaccines.project.id]]));
    expect(await told(supervisor)).toEqual([["READ", "project", project.id]]);
    expect(await told(performanceOffice)).toEqual([]);
  });

  describe("of whoever asks without a session", () => {
    const ASK = "query ($id: ID!) { project(id: $id) { name } }";
    const knocks = (address?: string) => given.store(({ rows }) => rows(AuditEvent).findMany({ who: "stranger", ...(address === undefined ? {} : { address }) }, { order: { at: "ASC", id: "ASC" } }));
    const id = "01JDMF000000000000000000XX";
    const knock = (address: string, source = ASK, variables: Record<string, unknown> = { id }) => given.browser(address).ask(source, variables);

    test("knows from where they asked and for what, a change and a reading alike", async () => {
      await knock("192.0.2.60");
      await knock("192.0.2.60", MOVE("passFiling", "MoveFilingInput"), { input: { id, version: 1 } });
      expect(await knocks("192.0.2.60")).toMatchObject([
        { act: "REFUSED", outcome: "REFUSED", objectId: "project", role: "SYSTEM", districtId: null, params: { operation: "project", code: "UNAUTHENTICATED" } },
        { act: "REFUSED", outcome: "REFUSED", objectId: "passFiling" },
      ]);
    });

    test("enters a few of one address, some of all, and how many more there were", async () => {
      for (let times = 0; times < 20; times++) await knock("192.0.2.61");
      expect(await knocks("192.0.2.61")).toHaveLength(KNOCKS.perAddress);
      for (let host = 0; host < 100; host++) await knock(`198.51.100.${host}`);
      expect(await knocks()).toHaveLength(KNOCKS.inAll);
      const all = 2 + 20 + 100;
      given.now = new Date(given.now.getTime() + 600_000);
      await knock("192.0.2.61");
      const told = (await knocks()).map(({ params }) => Number(params["unwritten"] ?? 0) + 1);
      expect(told).toHaveLength(KNOCKS.inAll + 1);
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(all + 1);
    });
  });
});
