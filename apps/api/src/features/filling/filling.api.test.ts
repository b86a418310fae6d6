import { beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { createSchema } from "../../server/schema.js";
import { useMonitored } from "../../testing/monitored.js";
import { createMonitoring } from "../monitoring/feature.js";
import { createFilling } from "./index.js";

const { given, monitored } = useMonitored();
let filingId: string;
beforeAll(async () => {
  given.schema = await createSchema([createMonitoring(given.deps), createFilling(given.deps)]);
  filingId = (await monitored.filingOf(monitored.ledger.repair)).id;
}, 60_000);

type Pulse = { id: string; version: number; people: { who: string; path: string | null }[] };
const beat = async (viewer: Viewer, path: string | null = null, at: string | null = filingId) => {
  const { data, errors } = await given.ask<{ heartbeat: Pulse[] }>(viewer, `mutation ($input: HeartbeatInput!) { heartbeat(input: $input) { id version people { who path } } }`, { input: { filingIds: [filingId], at, path } });
  if (errors) throw errors[0];
  return data.heartbeat;
};

test("two people in one form see each other and the cell they are in; readers and strangers leave no trace", async () => {
  const { schoolFiller, educationSubmitter, performanceOffice, healthFiller } = given.as;
  await beat(schoolFiller, "funds.other.executed");
  expect(await beat(educationSubmitter)).toMatchObject([{ id: filingId, version: 1, people: [{ who: schoolFiller.accountName, path: "funds.other.executed" }] }]);
  await beat(performanceOffice);
  expect((await beat(schoolFiller))[0]?.people.map(({ who }) => who)).toEqual([educationSubmitter.accountName]);
  expect(await beat(healthFiller)).toEqual([]);
});

test("whoever is silent for half a minute has gone", async () => {
  await beat(given.as.schoolFiller);
  given.now = new Date(given.now.getTime() + 31_000);
  expect((await beat(given.as.educationSubmitter))[0]?.people).toEqual([]);
});

test("a preference is the post's own", async () => {
  const { schoolFiller, educationSubmitter } = given.as;
  const set = (viewer: Viewer, body: string) => given.ask(viewer, `mutation ($input: PreferenceInput!) { savePreference(input: $input) }`, { input: { key: "grid", body } });
  const get = async (viewer: Viewer) => (await given.ask<{ preference: string | null }>(viewer, `{ preference(key: "grid") }`)).data.preference;
  await set(schoolFiller, "一");
  await set(schoolFiller, "二");
  expect([await get(schoolFiller), await get(educationSubmitter)]).toEqual(["二", null]);
});
