import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";
import { Attachment } from "../evidence/index.js";
import { PackageRevision } from "../monitoring/index.js";

const { given, monitored } = useMonitored({ open: false });
const MATCH = /* GraphQL */ `mutation ($input: MatchScanInput!) { matchScan(input: $input) { __typename ... on ScanMatched { scan { fileName who } } ... on Problem { code } } }`;
const SEEN = /* GraphQL */ `query ($id: ID!) { package(id: $id) { findings { code variant } revisions { sealedScan { fileName } } } }`;

let revision: PackageRevision;
const match = async (viewer: Viewer, digest: string) => (await given.ask<{ matchScan: { __typename: string; code?: string; scan?: { fileName: string } } }>(viewer, MATCH, { input: { packageRevisionId: revision.id, digest } })).data.matchScan;
const seen = async () => (await given.ask<{ package: { findings: { code: string; variant: string | null }[]; revisions: { sealedScan: { fileName: string } | null }[] } }>(given.as.healthDepartmentLeader, SEEN, { id: revision.packageId })).data.package;

describe("where the bureau wants a sealed scan", () => {
  beforeAll(async () => {
    await monitored.openCycle(undefined, { sealedScan: true });
    await monitored.vaccinesIn("SUBMITTED");
    const { id } = await monitored.packageOf(monitored.ledger.vaccines);
    [revision] = (await given.store(({ rows }) => rows(PackageRevision).findMany({ packageId: id }))) as [PackageRevision];
  }, 60_000);

  test("a submission without one is found wanting", async () => {
    expect((await seen()).findings).toContainEqual({ code: "C1", variant: "UNSEALED" });
    expect(await match(given.as.healthDepartmentLeader, revision.sha256.slice(0, 12))).toMatchObject({ code: "SCAN_MISSING" });
  });

  test("an uploaded one is matched by the digits on it, and by no others", async () => {
    const { healthDepartmentLeader: leader, educationLeader, healthFiller } = given.as;
    const { departmentId, districtId } = revision;
    await given.store(({ rows }) => rows(Attachment).add({
      districtId, departmentId, unitId: null, projectId: null, object: "PACKAGE", objectId: revision.id, path: null, name: "盖章扫描.pdf", bytes: 10, sha256: "a".repeat(64), mime: "application/pdf",
      scan: "CLEAN", appointmentId: leader.appointmentId, who: leader.accountName, organisation: "卫健委",
    }));
    expect(await match(leader, "0".repeat(12))).toMatchObject({ code: "DIGEST_MISMATCH" });
    expect(await match(educationLeader, revision.sha256.slice(0, 12))).toMatchObject({ __typename: "NotFound" });
    expect(await match(healthFiller, revision.sha256.slice(0, 12))).toMatchObject({ __typename: "NotAllowed" });
    expect(await match(leader, ` ${revision.sha256.slice(0, 12).toUpperCase()} `)).toMatchObject({ scan: { fileName: "盖章扫描.pdf" } });
    expect(await match(leader, revision.sha256.slice(0, 12))).toMatchObject({ code: "STATE_LOCKED" });
    expect(await seen()).toMatchObject({ revisions: [{ sealedScan: { fileName: "盖章扫描.pdf" } }] });
    expect((await seen()).findings).not.toContainEqual({ code: "C1", variant: "UNSEALED" });
  });
});
