import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { newId } from "../database/new-id.js";
import { Unit } from "../features/organisation/index.js";
import { Scenario, useScenario } from "../testing/scenario.js";
import { archiveTrail } from "./archive.js";
import { AuditEvent } from "./audit-event.entity.js";
import { AuditSeal } from "./audit-seal.entity.js";
import { sealOf } from "./chain.js";
import { Checkpoints } from "./checkpoints.js";
import { payloadHash } from "./digest.js";
import { Sealer } from "./sealer.js";
import { alarmOf, verifyTrail } from "./verify.js";

const given = useScenario();
const began = new Date("2026-10-15T01:00:00.000Z");
let directory: string;
let checkpoints: Checkpoints;
let sealer: Sealer;

const sql = (statement: string, params: unknown[] = []) => given.database.writer.query(statement, params) as Promise<Record<string, unknown>[]>;
const act = (objectId: string) => given.unitOfWork.run(given.as.educationLeader, ({ audit }) => audit("EXPORT", { object: "package", objectId }));
const verdict = async () => (await verifyTrail(given.unitOfWork, checkpoints)).tampering?.kind;
const eventsOf = async () => (await given.unitOfWork.systemRead("trail", ({ rows }) => rows(AuditEvent).findMany({ districtId: given.at.district.id }, { order: { at: "ASC", id: "ASC" } })));

/** What somebody with the database's own account could do: the triggers are no wall to them. */
async function withoutTriggers(): Promise<void> {
  for (const table of ["audit_event", "audit_seal", "record_change"]) for (const event of ["update", "delete"]) await sql(`DROP TRIGGER IF EXISTS ${table}_no_${event}`);
}

beforeEach(async () => {
  given.now = began;
  await withoutTriggers();
  await sql("DELETE FROM audit_event");
  await sql("DELETE FROM audit_seal");
  directory = mkdtempSync(join(tmpdir(), "jianxiao-checkpoints-"));
  checkpoints = new Checkpoints(join(directory, "elsewhere"), join(directory, "key.pem"));
  sealer = new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } });
  for (let index = 0; index < 9; index++) {
    given.now = new Date(began.getTime() + index * 1_000);
    await act(`package-${index}`);
    if (index % 3 === 2) await new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } }).seal();
  }
  await sealer.seal();
  await sealer.checkpoint();
  given.now = new Date(began.getTime() + 600_000);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test("a trail nobody touched is whole, and each entry is sealed once", async () => {
  expect(await verifyTrail(given.unitOfWork, checkpoints)).toEqual({ entries: 9, seals: 3, checkpoints: 1, tampering: undefined });
  expect(await sealer.seal()).toBe(0);
});

test("the first start over a trail of years seals all of it, in as many seals as that takes", async () => {
  await sql("DELETE FROM audit_seal");
  rmSync(join(directory, "elsewhere"), { recursive: true });
  const [event] = await eventsOf();
  if (!event) throw new Error("There is no entry");
  await given.store(({ rows }) => rows(AuditEvent).addAll(Array.from({ length: 1_100 }, (_, index) => {
    const at = new Date(began.getTime() - (index + 1) * 3_600_000);
    const { createdAt: _createdAt, hash: _hash, ...content } = Object.assign({}, event, { id: newId(at), at });
    return { ...content, hash: payloadHash(content) };
  })));
  await new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } }).stop();
  expect(await verifyTrail(given.unitOfWork, checkpoints)).toMatchObject({ entries: 1_110, tampering: undefined });
});

test("two servers sealing at once make one chain", async () => {
  for (let index = 0; index < 12; index++) await act(`more-${index}`);
  const other = new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } });
  await Promise.all([sealer.seal(), other.seal()]);
  await new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } }).seal();
  expect(await verifyTrail(given.unitOfWork, checkpoints)).toMatchObject({ entries: 21, tampering: undefined });
});

test("shutdown seals what is left and lets a checkpoint out", async () => {
  await act("last");
  await sealer.stop();
  expect((await checkpoints.read()).at(-1)).toMatchObject({ seq: 4, chain: given.at.district.id });
});

describe("the verifier names the first bad row when somebody", () => {
  const changedEvent = async (place: number, more: Record<string, unknown>, digest: boolean) => {
    const event = (await eventsOf())[place];
    if (!event) throw new Error("There is no such entry");
    const { hash, createdAt: _createdAt, ...content } = Object.assign({}, event, more);
    await sql("UPDATE audit_event SET who = ?, hash = ? WHERE id = ?", [content.who, digest ? payloadHash(content) : hash, event.id]);
    return event.id;
  };

  test.each([false, true])("changes an entry (and its digest: %s)", async (digest) => {
    const id = await changedEvent(4, { who: "somebody else" }, digest);
    const { tampering } = await verifyTrail(given.unitOfWork, checkpoints);
    expect(tampering?.kind).toBe("ENTRY_CHANGED");
    if (!digest) expect(tampering?.row).toBe(`audit_event ${id}`);
  });

  test("changes, adds or takes away what an act changed in a row", async () => {
    given.now = new Date(began.getTime() + 20_000);
    await given.unitOfWork.run(given.as.educationLeader, async ({ rows, audit }) => {
      await rows(Unit).update({ id: given.at.school.id }, { code: `x${given.now.getTime()}` });
      await audit("EXPORT", { object: "unit", objectId: given.at.school.id });
    });
    await sealer.seal();
    given.now = new Date(began.getTime() + 600_000);
    expect(await verdict()).toBeUndefined();
    const [change] = await sql("SELECT * FROM record_change ORDER BY id DESC");
    await sql("UPDATE record_change SET fields = ? WHERE id = ?", ['[{"field":"code","from":"a","to":"b"}]', change?.["id"]]);
    expect((await verifyTrail(given.unitOfWork, checkpoints)).tampering).toMatchObject({ kind: "ENTRY_CHANGED", row: `record_change of audit_event ${String(change?.["eventId"])}` });
    await sql("DELETE FROM record_change WHERE id = ?", [change?.["id"]]);
    expect(await verdict()).toBe("ENTRY_CHANGED");
  });

  test("removes an entry", async () => {
    const id = (await eventsOf())[4]?.id;
    await sql("DELETE FROM audit_event WHERE id = ?", [id]);
    expect((await verifyTrail(given.unitOfWork, checkpoints)).tampering).toMatchObject({ kind: "ENTRY_MISSING", row: `audit_event ${id}` });
  });

  test("adds an entry of long ago", async () => {
    given.now = new Date(began.getTime() + 2_500);
    await act("never-happened");
    given.now = new Date(began.getTime() + 600_000);
    expect(await verdict()).toBe("ENTRY_ADDED");
  });

  test("puts entries in another order", async () => {
    const [seal] = await given.unitOfWork.systemRead("trail", ({ rows }) => rows(AuditSeal).findMany({ seq: 2 }));
    await sql("UPDATE audit_seal SET entries = ? WHERE id = ?", [JSON.stringify([...(seal?.entries ?? [])].reverse()), seal?.id]);
    expect(await verdict()).toBe("ORDER_CHANGED");
  });

  test("cuts off the end", async () => {
    const [seal] = await given.unitOfWork.systemRead("trail", ({ rows }) => rows(AuditSeal).findMany({ seq: 3 }));
    await sql(`DELETE FROM audit_event WHERE id IN (${(seal?.entries ?? []).map(() => "?").join(", ")})`, seal?.entries);
    await sql("DELETE FROM audit_seal WHERE seq = 3");
    expect((await verifyTrail(given.unitOfWork, checkpoints)).tampering).toMatchObject({ kind: "TAIL_MISSING", row: `seal ${given.at.district.id}/3` });
  });

  test("writes the whole chain anew, digests, seals and all", async () => {
    await changedEvent(4, { who: "somebody else" }, true);
    await sql("DELETE FROM audit_seal");
    const events = await eventsOf();
    await given.unitOfWork.system("trail", async ({ rows, now }) => {
      let before: { seq: number; head: string } | undefined;
      for (const links of [events.slice(0, 3), events.slice(3, 6), events.slice(6)]) before = await rows(AuditSeal).add(sealOf(given.at.district.id, before, links, now));
    });
    expect(await verdict()).toBe("CHAIN_REWRITTEN");
  });

  test("restores an older copy: the verifier and the next start both say so", async () => {
    const copies = await Promise.all(["audit_event", "audit_seal"].map(async (table) => [table, await sql(`SELECT * FROM ${table}`)] as const));
    for (let index = 0; index < 3; index++) await act(`later-${index}`);
    await new Sealer({ unitOfWork: given.unitOfWork, checkpoints, log: { info: () => undefined, error: () => undefined } }).stop();
    expect(await alarmOf(given.unitOfWork, checkpoints)).toBeUndefined();
    for (const [table, rows] of copies) {
      await sql(`DELETE FROM ${table}`);
      for (const row of rows) await sql(`INSERT INTO ${table} (${Object.keys(row).map((name) => `\`${name}\``).join(", ")}) VALUES (${Object.keys(row).map(() => "?").join(", ")})`, Object.values(row));
    }
    expect(await verdict()).toBe("TAIL_MISSING");
    expect(await alarmOf(given.unitOfWork, checkpoints)).toContain("is not the one its checkpoint");
  });

  test("forges a checkpoint", async () => {
    const file = join(directory, "elsewhere", "checkpoints.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").replace('"seq":3', '"seq":2'));
    expect(await verdict()).toBe("CHECKPOINT_FORGED");
  });
});

describe("keeping", () => {
  test("181 days on, and after a year of ticks, every entry is still there", async () => {
    for (const days of [181, 365]) {
      given.now = new Date(began.getTime() + days * 86_400_000);
      await sealer.seal();
      expect(await eventsOf()).toHaveLength(9);
    }
  });

  test("an archive holds the old seals with their entries; a younger one than the law allows is refused", async () => {
    const file = join(directory, "trail.jsonl.gz");
    await expect(archiveTrail(given.unitOfWork, file, 90)).rejects.toThrow("183 days");
    given.now = new Date(began.getTime() + 400 * 86_400_000);
    expect(await archiveTrail(given.unitOfWork, file, 365)).toMatchObject({ entries: 9, seals: 3 });
    const [first] = gunzipSync(readFileSync(file)).toString().trim().split("\n").map((line) => JSON.parse(line) as { seal: { seq: number }; entries: { objectId: string }[] });
    expect([first?.seal.seq, first?.entries.map(({ objectId }) => objectId)]).toEqual([1, ["package-0", "package-1", "package-2"]]);
    expect(await eventsOf()).toHaveLength(9);
  });
});

test("the application's own account changes nothing that was written", async () => {
  const fresh = new Scenario();
  await fresh.open();
  await fresh.unitOfWork.run(fresh.as.educationLeader, ({ audit }) => audit("EXPORT", { object: "package", objectId: "x" }));
  for (const statement of ["UPDATE audit_event SET who = 'x'", "DELETE FROM audit_event"]) await expect(fresh.database.writer.query(statement)).rejects.toThrow("never changed");
  await fresh.close();
}, 60_000);
