import { describe, expect, test } from "@jest/globals";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import type { Viewer } from "../../access/viewer.js";
import { useScenario } from "../../testing/scenario.js";

const given = useScenario();
const ASKED = `query ($filter: TrailFilter!, $after: String) { auditTrail(filter: $filter, after: $after) { nodes { act who organisation objectId outcome address } after } }`;
type Page = { nodes: { act: string; who: string; objectId: string; outcome: string; address: string | null }[]; after: string | null };
const ask = async (viewer: Viewer, filter: object = {}, after: string | null = null) => {
  const { data, errors } = await given.ask<{ auditTrail: Page | null }>(viewer, ASKED, { filter, after });
  if (errors) throw errors[0];
  return data.auditTrail;
};

describe("the trail of a district", () => {
  test("is read page by page, newest first, by the audit administrator, each entry once", async () => {
    for (let index = 0; index < 120; index++) {
      given.now = new Date(given.now.getTime() + (index % 3) * 1_000);
      await given.unitOfWork.run({ ...given.as.educationLeader, address: "192.0.2.77" }, ({ audit }) => audit("EXPORT", { object: "package", objectId: `p-${index}` }));
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page | null = await ask(given.as.auditAdmin, { act: "EXPORT" }, after);
      seen.push(...(page?.nodes ?? []).map(({ objectId }) => objectId));
      after = page?.after ?? null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `p-${119 - index}`));
  });

  test("is searched by person, organisation, address, act, outcome, object and time", async () => {
    const { auditAdmin } = given.as;
    const count = async (filter: object) => (await ask(auditAdmin, filter))?.nodes.length;
    expect(await count({ act: "EXPORT", search: "许远山", objectId: "p-7" })).toBe(1);
    expect(await count({ act: "EXPORT", search: "教育局" })).toBe(50);
    expect(await count({ search: "192.0.2.77", objectId: "p-7" })).toBe(1);
    expect(await count({ act: "EXPORT", outcome: "REFUSED" })).toBe(0);
    expect(await count({ act: "EXPORT", from: new Date(given.now.getTime() + 1).toISOString() })).toBe(0);
  });

  test("is nobody else's but outside supervision's, and never another district's", async () => {
    expect((await ask(given.as.supervisor, { act: "EXPORT" }))?.nodes).toHaveLength(50);
    for (const who of ["bureauLeader", "performanceOffice", "educationLeader", "systemAdmin", "securityAdmin", "evaluator", "foreignSubmitter"] as const) expect(await ask(given.as[who])).toBeNull();
    expect(await ask({ ...given.as.auditAdmin, districtId: given.at.elsewhere.id }, { act: "EXPORT" })).toEqual({ nodes: [], after: null });
  });

  test("knows who read it", async () => {
    const read = await given.store(({ rows }) => rows(AuditEvent).count({ act: "READ", objectId: "auditTrail", appointmentId: given.as.auditAdmin.appointmentId }));
    expect(read).toBeGreaterThan(5);
  });
});
