import { beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { createSchema } from "../../server/schema.js";
import { useMonitored } from "../../testing/monitored.js";
import { createMonitoring } from "../monitoring/feature.js";
import { createResults } from "../results/feature.js";
import { Attachment, createEvidence } from "./index.js";

const { given, monitored } = useMonitored();
let filingId: string;
let findingId: string;

const GIVEN = { name: "验收单.pdf", bytes: 9, sha256: "0".repeat(64), mime: "application/pdf", scan: "CLEAN", object: "FILING" } as const;
const CELL = "funds.generalPublicBudget.executed";

/** A file the health department hung on a form. */
const fileOn = (objectId: string, viewer: Viewer, of: { departmentId: string; unitId: string | null; projectId: string | null }) =>
  given.unitOfWork.run(viewer, ({ rows }) => rows(Attachment).add({ ...GIVEN, ...of, objectId, path: null, appointmentId: viewer.appointmentId, who: viewer.accountName, organisation: viewer.organisation }));

beforeAll(async () => {
  const features = [createMonitoring(given.deps), createResults(given.deps)];
  given.schema = await createSchema([...features, createEvidence(given.deps, features)]);
  filingId = (await monitored.filingOf(monitored.ledger.vaccines)).id;
  await monitored.vaccinesIn("SUBMITTED");
  const { data } = await given.ask<{ raiseFinding: { finding: { id: string } } }>(
    given.as.performanceOffice, `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) { ... on FindingRaised { finding { id } } } }`, { input: { filingId, path: CELL, text: "支出没有验收单" } },
  );
  findingId = data.raiseFinding.finding.id;
}, 60_000);

type Linked = { __typename: string; code?: string; reasons?: { code: string }[]; link?: { id: string; path: string | null; file: { name: string } } };
const link = async (viewer: Viewer, attachmentId: string, object = "FINDING", id = findingId, path: string | null = null) =>
  (await given.ask<{ linkEvidence: Linked }>(viewer, `mutation ($input: LinkEvidenceInput!) { linkEvidence(input: $input) { __typename ... on EvidenceLinked { link { id path file { name } } } ... on NotAllowed { reasons { code } } ... on Problem { code } } }`, { input: { attachmentId, object, id, path } })).data.linkEvidence;
const unlink = async (viewer: Viewer, id: string) =>
  (await given.ask<{ unlinkEvidence: { __typename: string } }>(viewer, `mutation ($input: UnlinkEvidenceInput!) { unlinkEvidence(input: $input) { __typename } }`, { input: { id } })).data.unlinkEvidence.__typename;
const links = async (viewer: Viewer, ids = [findingId], object = "FINDING") =>
  (await given.ask<{ evidenceLinks: { id: string; path: string | null; who: string; removable: boolean; file: { id: string; object: string } }[] }>(viewer, `query ($object: EvidenceKind!, $ids: [ID!]!) { evidenceLinks(object: $object, ids: $ids) { id path who removable file { id object } } }`, { object, ids })).data.evidenceLinks;
const choice = async (viewer: Viewer) =>
  (await given.ask<{ linkableEvidence: { mayLink: boolean; nodes: { id: string }[] } | null }>(viewer, `query ($id: ID!) { linkableEvidence(object: FINDING, id: $id) { mayLink nodes { id } } }`, { id: findingId })).data.linkableEvidence;

test("an office names a form's file as proof of its finding; who sees both ends sees the link, nobody else", async () => {
  const { performanceOffice, healthFiller, healthSubmitter, schoolFiller, evaluator } = given.as;
  const { departmentId, unitId, projectId } = await monitored.filingOf(monitored.ledger.vaccines);
  const file = await fileOn(filingId, healthFiller, { departmentId, unitId, projectId });
  expect(await choice(performanceOffice)).toEqual({ mayLink: true, nodes: [{ id: file.id }] });
  expect(await choice(healthSubmitter)).toMatchObject({ mayLink: false });
  expect(await choice(schoolFiller)).toBeNull();

  const said = await link(performanceOffice, file.id);
  expect(said).toMatchObject({ __typename: "EvidenceLinked", link: { path: null, file: { name: "验收单.pdf" } } });
  expect((await link(performanceOffice, file.id)).link?.id).toBe(said.link?.id);
  expect(await links(performanceOffice)).toMatchObject([{ removable: true, who: performanceOffice.accountName, file: { id: file.id, object: "FILING" } }]);
  expect(await links(healthSubmitter)).toMatchObject([{ removable: false, file: { id: file.id } }]);
  for (const stranger of [schoolFiller, evaluator]) expect(await links(stranger)).toEqual([]);

  expect(await unlink(healthFiller, said.link!.id)).toBe("NotAllowed");
  expect(await unlink(schoolFiller, said.link!.id)).toBe("NotFound");
  expect(await unlink(performanceOffice, said.link!.id)).toBe("EvidenceUnlinked");
  expect(await links(performanceOffice)).toEqual([]);
});

test("a cell is proved by a file that hangs elsewhere on the form; a path that is none, the file's own place and another project's file are refused", async () => {
  const { performanceOffice, healthFiller, healthSubmitter } = given.as;
  const vaccines = await monitored.filingOf(monitored.ledger.vaccines);
  const { departmentId, unitId, projectId } = vaccines;
  const file = await fileOn(filingId, healthFiller, { departmentId, unitId, projectId });
  expect(await link(performanceOffice, file.id, "FILING", filingId, CELL)).toMatchObject({ link: { path: CELL } });
  expect(await links(healthSubmitter, [filingId], "FILING")).toMatchObject([{ path: CELL, file: { id: file.id } }]);
  expect(await link(performanceOffice, file.id, "FILING", filingId, "nowhere")).toMatchObject({ code: "UNKNOWN_CELL" });
  expect(await link(performanceOffice, file.id, "FILING", filingId)).toMatchObject({ code: "EVIDENCE_HANGS_HERE" });
  expect(await link(healthSubmitter, file.id, "FILING", filingId, CELL)).toMatchObject({ __typename: "NotAllowed" });

  const elsewhere = await fileOn(filingId, healthFiller, { departmentId, unitId, projectId: null });
  expect(await link(performanceOffice, elsewhere.id)).toMatchObject({ code: "EVIDENCE_OF_ANOTHER" });
  expect(await link(performanceOffice, filingId)).toMatchObject({ __typename: "NotFound" });
});

test("removing the file takes the link from sight, and ten people saying the same say it once", async () => {
  const { performanceOffice, healthFiller } = given.as;
  const { departmentId, unitId, projectId } = await monitored.filingOf(monitored.ledger.vaccines);
  const file = await fileOn(filingId, healthFiller, { departmentId, unitId, projectId });
  const said = await Promise.all(Array.from({ length: 10 }, () => link(performanceOffice, file.id)));
  expect(new Set(said.map((each) => each.link?.id)).size).toBe(1);
  await given.unitOfWork.run(healthFiller, ({ rows, now }) => rows(Attachment).update({ id: file.id }, { removedAt: now }));
  expect((await links(performanceOffice)).filter((each) => each.file.id === file.id)).toEqual([]);
});

test("links of one finding or of fifty cost the same statements", async () => {
  const { performanceOffice, healthFiller } = given.as;
  const { departmentId, unitId, projectId } = await monitored.filingOf(monitored.ledger.vaccines);
  const few = (await given.counting(() => links(performanceOffice))).length;
  for (let turn = 0; turn < 5; turn++) await link(performanceOffice, (await fileOn(filingId, healthFiller, { departmentId, unitId, projectId })).id);
  expect((await given.counting(() => links(performanceOffice))).length).toBeLessThanOrEqual(Math.max(few, 4));
});
