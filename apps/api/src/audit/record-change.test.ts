import { beforeAll, describe, expect, test } from "@jest/globals";
import { fieldWords, isRecord, RECORDS } from "@jianxiao/domain";
import { keptColumns } from "../access/changes.js";
import type { Viewer } from "../access/viewer.js";
import { tableShapes, type TableShape } from "../database/table-shape.js";
import { Account } from "../features/identity/index.js";
import { Project } from "../features/projects/index.js";
import { readAll, storeAll } from "../testing/fuzz/raw-rows.js";
import { RowMaker } from "../testing/fuzz/row-maker.js";
import { useScenario } from "../testing/scenario.js";
import { AuditEvent } from "./audit-event.entity.js";
import { changesHash } from "./digest.js";
import { RecordChange } from "./record-change.entity.js";

type Row = Record<string, unknown> & { id: string };

const given = useScenario();
let shapes: readonly TableShape[];
beforeAll(async () => {
  const { writer } = given.database;
  const all = tableShapes(writer);
  shapes = writer.entityMetadatas.flatMap(({ tableName }) => all.named(tableName) ?? []).filter(({ kept }) => kept);
  const { districtId, departmentId, id: unitId } = given.at.school;
  const rows = await readAll(writer);
  const maker = new RowMaker(writer, all, rows, given.now);
  const { appointmentId, accountId } = given.as.schoolFiller;
  maker.fill([{ districtId, departmentId, unitId, projectId: "", appointmentId, accountId }]);
  await storeAll(writer, new Map([...rows].map(([table, made]) => [table, made.filter((row) => maker.made.has(row))])), maker.made);
});

const changesOf = (recordId: string) => given.unitOfWork.systemRead("test", ({ rows }) => rows(RecordChange).findMany({ recordId }, { order: { id: "ASC" } }));

/** Another value of the same kind, for each column whose changes are kept; keys to other rows stay, since there may be no other row. */
function other(shape: TableShape, row: Row): Record<string, unknown> {
  const metadata = given.database.writer.entityMetadatas.find(({ tableName }) => tableName === shape.table);
  const bound = new Set(metadata?.foreignKeys.flatMap(({ columnNames }) => columnNames));
  return Object.fromEntries(keptColumns(shape).filter((property) => !bound.has(property)).map((property) => {
    const kind = shape.columns.get(property)?.kind.kind;
    const was = row[property];
    const choices = metadata?.checks.find(({ expression }) => expression.startsWith(`\`${property}\` IN (`))?.expression.match(/'[^']*'/g)?.map((value) => value.slice(1, -1));
    if (choices) return [property, choices.find((choice) => choice !== was)];
    if (kind === "fen" || kind === "whole") return [property, Number(was ?? 0) + 1];
    if (kind === "flag") return [property, !was];
    if (kind === "instant") return [property, new Date("2026-11-11T01:02:03.004Z")];
    if (kind === "day") return [property, "2026-11-11"];
    if (kind === "json") return [property, { changed: 1 }];
    return [property, was === "改" ? "再改" : "改"];
  }));
}

describe("the history of every record", () => {
  test("has words for each record and field, and keeps none without", () => {
    const unnamed = shapes.flatMap((shape) => (isRecord(shape.table) ? keptColumns(shape).filter((field) => !fieldWords(shape.table, field)).map((field) => `${shape.table}.${field}`) : [shape.table]));
    expect(unnamed).toEqual([]);
    expect(Object.keys(RECORDS).filter((record) => !shapes.some(({ table }) => table === record))).toEqual([]);
  });

  test("holds old and new of whatever changes, by each of the roads to rows", async () => {
    const untold: string[] = [];
    for (const shape of shapes) {
      const [row] = (await given.unitOfWork.systemRead("test", ({ rows }) => rows(shape.entity as new () => Row).findMany({}, { limit: 1 }))) as Row[];
      if (!row) {
        untold.push(`${shape.table}: no row to change`);
        continue;
      }
      const patch = other(shape, row);
      const back = Object.fromEntries(Object.keys(patch).map((property) => [property, row[property]]));
      const { id } = row;
      const before = (await changesOf(id)).length;
      await given.store(async ({ rows }) => {
        if (Object.keys(patch).length > 0) await rows(shape.entity as new () => Row).update({ id }, patch as Partial<Row>);
      });
      await given.store(async ({ rows }) => {
        if (Object.keys(patch).length > 0) await rows(shape.entity as new () => Row).updateEach("id", [{ id, ...back } as never], Object.keys(back) as never[]);
      });
      await given.store(async ({ rows }) => {
        const held = await rows(shape.entity as new () => Row).find(id);
        if (held && Object.keys(patch).length > 0) await rows(shape.entity as new () => Row).save(Object.assign(held, patch));
      });
      const told = (await changesOf(id)).slice(before);
      const wanted = Object.keys(patch).sort();
      for (const [index, change] of [patch, back, patch].entries()) {
        const fields = (told[index]?.fields ?? []).map(({ field }) => field).sort();
        if (wanted.length > 0 && JSON.stringify(fields) !== JSON.stringify(wanted)) untold.push(`${shape.table}, road ${index}: ${wanted.filter((field) => !fields.includes(field)).join(", ")}`);
        for (const { field, to } of told[index]?.fields ?? []) {
          const column = shape.columns.get(field);
          if (!column || column.history === "SECRET") continue;
          const value = change[field] ?? null;
          expect([shape.table, field, to]).toEqual([shape.table, field, value === null ? null : column.kind.kind === "json" ? value : column.kind.to(value)]);
        }
      }
    }
    expect(untold).toEqual([]);
  }, 60_000);

  test("of a row that is removed tells all it held", async () => {
    const shape = shapes.find(({ table }) => table === "check_waiver");
    const [row] = (await given.unitOfWork.systemRead("test", ({ rows }) => rows(shape!.entity as new () => Row).findMany({}, { limit: 1 }))) as Row[];
    await given.store(({ rows }) => rows(shape!.entity as new () => Row).remove({ id: row!.id }));
    const [change] = await changesOf(row!.id);
    expect(change?.fields.find(({ field }) => field === "reason")).toEqual({ field: "reason", from: row!["reason"], to: null });
  });

  test("never holds a secret, and tells one act's many changes of a row as one, held by the act's digest", async () => {
    const { accountId } = given.as.schoolLeader;
    await given.unitOfWork.run(given.as.systemAdmin, async ({ audit }) => audit("ENABLE_ACCOUNT", { object: "account", objectId: "elsewhere" }));
    await given.unitOfWork.system("accounts", async ({ rows, audit }) => {
      await rows(Account).update({ id: accountId }, { name: "中间名", passwordHash: "$argon2id$geheim-1", failures: 3 });
      await audit("ENABLE_ACCOUNT", { object: "account", objectId: accountId, by: given.as.systemAdmin, of: { departmentId: null } });
      await rows(Account).update({ id: accountId }, { name: "新名", state: "DISABLED" });
      await rows(Account).update({ id: accountId }, { state: "ACTIVE" });
    });
    const changes = await changesOf(accountId);
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(changes)).not.toContain("geheim");
    expect(changes[0]?.fields).toEqual([{ field: "name", from: given.as.schoolLeader.accountName, to: "新名" }, { field: "passwordHash", from: null, to: "•" }]);
    const event = await given.unitOfWork.systemRead("test", ({ rows }) => rows(AuditEvent).find(changes[0]!.eventId));
    expect([event?.objectId, event?.changes]).toEqual([accountId, changesHash(changes)]);
  });
});

const HISTORY = "query ($records: [RecordInput!]!) { recordHistory(input: { records: $records }) { who post act change { record recordId veiled fields { field path from to } } } }";
const TRAIL = "query ($filter: TrailFilter!) { auditTrail(filter: $filter) { nodes { act who changes { record recordId veiled fields { field from to } } } } }";
type Entry = { who: string; act: string; change: { record: string; fields: { field: string; from: string | null; to: string | null }[] } };

describe("a record's history is shown", () => {
  const history = async (viewer: Viewer, record: string, id: string) => (await given.ask<{ recordHistory: Entry[] }>(viewer, HISTORY, { records: [{ record, id }] })).data.recordHistory;
  let projectId: string;
  beforeAll(async () => {
    const { districtId, departmentId, id: unitId } = given.at.school;
    projectId = (await given.store(({ rows }) => rows(Project).add({ districtId, departmentId, unitId, code: "P-HIST", name: "旧名称项目", pinyin: "", kind: "PROJECT", classified: false }))).id;
    await given.unitOfWork.run(given.as.performanceOffice, async ({ rows, audit }) => {
      await rows(Project).update({ id: projectId }, { name: "新名称项目" });
      await audit("SAVE_CELLS", { object: "project", objectId: projectId, of: { departmentId } });
    });
  });

  test("to those for whom the record exists, with who did it, and to nobody else", async () => {
    const told = [{ who: given.as.performanceOffice.accountName, act: "SAVE_CELLS", change: { record: "project", fields: [{ field: "name", path: [], from: "旧名称项目", to: "新名称项目" }] } }];
    for (const viewer of [given.as.schoolFiller, given.as.educationLeader, given.as.performanceOffice, given.as.supervisor]) expect(await history(viewer, "project", projectId)).toMatchObject(told);
    for (const viewer of [given.as.healthSubmitter, given.as.socialReviewer, given.as.foreignSubmitter, given.as.systemAdmin, given.as.auditAdmin, given.as.evaluator]) expect([viewer.role, await history(viewer, "project", projectId)]).toEqual([viewer.role, []]);
    await given.grant(given.as.evaluator, { id: projectId, departmentId: given.at.education.id, districtId: given.at.district.id });
    expect(await history(given.as.evaluator, "project", projectId)).toEqual([]);
  });

  test("of an account to those who look after it", async () => {
    const { accountId } = given.as.schoolLeader;
    for (const viewer of [given.as.systemAdmin, given.as.securityAdmin, given.as.auditAdmin, given.as.educationAccounts]) expect((await history(viewer, "account", accountId))[0]?.who).toBe(given.as.systemAdmin.accountName);
    for (const viewer of [given.as.educationLeader, given.as.performanceOffice, given.as.schoolLeader]) expect(await history(viewer, "account", accountId)).toEqual([]);
    expect(await history({ ...given.as.educationAccounts, departmentId: given.at.health.id } as Viewer, "account", accountId)).toEqual([]);
  });

  test("in the trail by the record's id: to supervision with what it held, to the audit administrator without, where it is business", async () => {
    const trail = async (viewer: Viewer, objectId: string) => (await given.ask<{ auditTrail: { nodes: { changes: object[] }[] } }>(viewer, TRAIL, { filter: { objectId } })).data.auditTrail.nodes[0]?.changes;
    expect(await trail(given.as.supervisor, projectId)).toEqual([{ record: "project", recordId: projectId, veiled: false, fields: [{ field: "name", from: "旧名称项目", to: "新名称项目" }] }]);
    expect(await trail(given.as.auditAdmin, projectId)).toEqual([{ record: "project", recordId: projectId, veiled: true, fields: [{ field: "name", from: null, to: null }] }]);
    expect(await trail(given.as.auditAdmin, given.as.schoolLeader.accountId)).toMatchObject([{ veiled: false, fields: [{ field: "name", to: "新名" }, { field: "passwordHash", to: "•" }] }]);
  });
});
