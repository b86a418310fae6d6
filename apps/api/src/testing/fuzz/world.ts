import type { Role } from "@jianxiao/domain";
import type { DataSource } from "typeorm";
import { Installation } from "../../database/installation.entity.js";
import { newId } from "../../database/new-id.js";
import { tableShapes, type TableShapes } from "../../database/table-shape.js";
import { UnitOfWork } from "../../database/unit-of-work.js";
import { seedDemonstration } from "../../demo/index.js";
import { createTestDatabase, type TestDatabase } from "../test-database.js";
import { Marks, marked } from "./marks.js";
import { ownerOf } from "./owners.js";
import { readAll, withoutDanglingRows, type RawRow, type RawRows } from "./raw-rows.js";
import { RowMaker, type Place } from "./row-maker.js";
import { outsideItsCycle, signIn, tieTogether } from "./stories.js";

/** The server's clock in every fuzzed world. */
export const NOW = new Date("2026-11-24T01:00:00.000Z");
const ULID = /[0-9A-HJKMNP-TV-Z]{26}/g;

export type Unit = { readonly id: string; readonly departmentId: string; readonly code: string };
/** Two departments of one district, the first with two units, and a second district that is the first one's twin. */
export type Cast = { readonly districtId: string; readonly own: Unit; readonly sibling: Unit; readonly other: Unit; readonly twinOf: ReadonlyMap<string, string>; readonly projectId: string };
export type World = { readonly rows: RawRows; readonly cast: Cast; readonly marks: Marks; readonly shapes: TableShapes; readonly made: ReadonlySet<RawRow> };

/** The whole demonstration, as the product's own rules made it, with its 59 departments. */
export async function demonstration(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await database.migrate();
  const unitOfWork = new UnitOfWork(database, { clock: () => NOW });
  await unitOfWork.system("installation", ({ rows }) => rows(Installation).add({ profile: "DEMONSTRATION", firstStartedAt: NOW }));
  await seedDemonstration({ unitOfWork });
  return database;
}

/**
 * A small world out of the demonstration: the rows of a few departments, chosen so that every table and every state has some; rows for the tables
 * that have none; a sign of its owner on every Chinese word; and the whole district once more under other ids.
 */
export async function makeWorld(source: DataSource): Promise<World> {
  const shapes = tableShapes(source);
  const all = await readAll(source);
  const cast = choose(shapes, all);
  const chosen = ofDepartments(shapes, all, new Set([cast.own.departmentId, cast.other.departmentId]));
  outsideItsCycle(chosen, cast);
  const kept = withoutDanglingRows(source, chosen);
  tieTogether(kept, NOW);
  addEvaluators(kept, cast);
  const maker = new RowMaker(source, shapes, kept, NOW);
  maker.fill([{ ...placeAt(kept, cast.own, cast.districtId), projectId: cast.projectId }, ...[cast.sibling, cast.other].map((unit) => placeAt(kept, unit, cast.districtId))]);
  const marks = new Marks();
  const made = new Set<RawRow>();
  const lengths = new Map(source.entityMetadatas.map(({ tableName, columns }) => [tableName, new Map(columns.flatMap(({ databaseName, length }): [string, number][] => (length ? [[databaseName, Number(length)]] : [])))]));
  const twins = twin(shapes, kept, lengths, cast.districtId, marks, maker.made);
  for (const row of twins.made) made.add(row);
  const signed: RawRows = new Map();
  for (const [table, rows] of kept) {
    const shape = shapes.named(table);
    const own = rows.map((row) => {
      const owner = shape && ownerOf(shape, row);
      const holder = owner?.unitId ?? owner?.departmentId;
      const after = shape && holder ? marked(shape, lengths.get(table) ?? new Map(), row, marks.of(holder)) : row;
      if (maker.made.has(row)) made.add(after);
      return after;
    });
    signed.set(table, [...own, ...(twins.rows.get(table) ?? [])]);
  }
  signIn(signed, NOW);
  return { rows: signed, cast: { ...cast, twinOf: twins.twinOf }, marks, shapes, made };
}

/** The department with two units, a granted project and most kinds of rows, and the one that adds most to it. */
function choose(shapes: TableShapes, rows: RawRows): Omit<Cast, "twinOf"> {
  const kinds = new Map<string, Set<string>>();
  for (const [table, all] of rows) {
    const shape = shapes.named(table);
    if (!shape) continue;
    for (const row of all) {
      const { departmentId } = ownerOf(shape, row);
      if (departmentId) kinds.set(departmentId, (kinds.get(departmentId) ?? new Set()).add(`${table}/${String(row["state"] ?? "")}/${String(row["kind"] ?? "")}`));
    }
  }
  const units = (rows.get("unit") ?? []) as (RawRow & Unit)[];
  const projects = rows.get("project") ?? [];
  const withProjects = (departmentId: string) => units.filter((unit) => unit.departmentId === departmentId && projects.some((project) => project["unitId"] === unit.id));
  const granted = new Set((rows.get("grant") ?? []).map((grant) => String(grant["projectId"])));
  const grantedOf = (departmentId: string) => projects.find((project) => project["departmentId"] === departmentId && granted.has(String(project["id"])));
  const size = (departmentId: string, known: ReadonlySet<string> = new Set()) => [...(kinds.get(departmentId) ?? [])].filter((kind) => !known.has(kind)).length;
  const all = [...kinds.keys()];
  const [first] = all.filter((id) => withProjects(id).length > 1 && grantedOf(id)).sort((a, b) => size(b) - size(a));
  const known = kinds.get(first ?? "") ?? new Set<string>();
  const [second] = all.filter((id) => id !== first && withProjects(id).length > 0).sort((a, b) => size(b, known) - size(a, known) || size(b) - size(a));
  const project = grantedOf(first ?? "");
  const own = units.find(({ id }) => id === project?.["unitId"]);
  const sibling = withProjects(first ?? "").find(({ id }) => id !== own?.id);
  const [other] = withProjects(second ?? "");
  if (!own || !sibling || !other || !project) throw new Error("The demonstration has no department with two units and a granted project, or no other department");
  return { districtId: String(project["districtId"]), own, sibling, other, projectId: String(project["id"]) };
}

function ofDepartments(shapes: TableShapes, rows: RawRows, departments: ReadonlySet<string>): RawRows {
  const kept: RawRows = new Map();
  for (const [table, all] of rows) {
    const shape = shapes.named(table);
    kept.set(table, all.filter((row) => {
      const named = (shape && ownerOf(shape, row).departmentId) ?? row["departmentId"];
      return typeof named !== "string" || departments.has(named);
    }));
  }
  const holders = new Set((kept.get("appointment") ?? []).map((row) => row["id"]));
  const accounts = new Set((kept.get("appointment") ?? []).map((row) => row["accountId"]));
  for (const [table, all] of kept) {
    if (shapes.named(table)?.ownership.owner === "APPOINTMENT") kept.set(table, all.filter((row) => holders.has(row["appointmentId"])));
  }
  kept.set("account", (kept.get("account") ?? []).filter((row) => accounts.has(row["id"])));
  return kept;
}

/** Evaluators before, within, after and without the time of their grant; `conflicted` lost it by declaring an interest. */
export const EVALUATORS = ["valid", "early", "expired", "revoked", "conflicted"] as const;

function addEvaluators(rows: RawRows, { projectId, own, districtId }: Omit<Cast, "twinOf">): void {
  const appointment = (rows.get("appointment") ?? []).find((row) => row["role"] === "EVALUATOR");
  const account = (rows.get("account") ?? []).find((row) => row["id"] === appointment?.["accountId"]);
  if (!appointment || !account) throw new Error("The demonstration has no evaluator");
  const day = (offset: number) => new Date(NOW.getTime() + offset * 86_400_000).toISOString().replace("T", " ").replace("Z", "");
  for (const kind of EVALUATORS) {
    const [accountId, appointmentId] = [newId(NOW), newId(NOW)];
    const [from, until] = kind === "early" ? [day(5), day(30)] : kind === "expired" ? [day(-30), day(-1)] : [day(-30), day(30)];
    const revokedAt = kind === "revoked" || kind === "conflicted" ? day(-2) : null;
    const grant = (rows.get("grant") ?? [])[0] ?? {};
    add(rows, "account", { ...account, id: accountId, login: `fuzz.${kind}` });
    add(rows, "appointment", { ...appointment, id: appointmentId, accountId });
    add(rows, "grant", { ...grant, id: newId(NOW), districtId, accountId, projectId, departmentId: own.departmentId, from, until, revokedAt });
  }
}

function placeAt(rows: RawRows, unit: Unit, districtId: string): Place {
  const appointment = (rows.get("appointment") ?? []).find((row) => row["unitId"] === unit.id && row["role"] === ("UNIT_FILLER" satisfies Role));
  const project = (rows.get("project") ?? []).find((row) => row["unitId"] === unit.id);
  return { districtId, departmentId: unit.departmentId, unitId: unit.id, projectId: String(project?.["id"]), appointmentId: String(appointment?.["id"]), accountId: String(appointment?.["accountId"]) };
}

/** The district once more: other ids, a sign of its own on every word, other amounts. */
function twin(shapes: TableShapes, rows: RawRows, lengths: ReadonlyMap<string, ReadonlyMap<string, number>>, districtId: string, marks: Marks, madeHere: ReadonlySet<RawRow>) {
  const twinOf = new Map<string, string>([[districtId, newId(NOW)]]);
  const made: RawRow[] = [];
  const belongs = (table: string, row: RawRow) => (table === "district" ? row["id"] === districtId : table === "account" || row["districtId"] === districtId);
  for (const [table, all] of rows) for (const row of all) if (typeof row["id"] === "string" && table !== "district" && belongs(table, row)) twinOf.set(row["id"], newId(NOW));
  const everybodys = new Set([...rows.values()].flat().map((row) => row["id"]));
  // An id that names no row (a made one's) is nobody else's either: the twin gets its own.
  const twinId = (id: string) => {
    if (!twinOf.has(id) && !everybodys.has(id)) twinOf.set(id, newId(NOW));
    return twinOf.get(id) ?? id;
  };
  const sign = marks.of(twinOf.get(districtId) ?? "");
  const twins: RawRows = new Map();
  for (const [table, all] of rows) {
    const shape = shapes.named(table);
    if (!shape) continue;
    twins.set(table, all.filter((row) => belongs(table, row)).map((row) => {
      const other = marked(shape, lengths.get(table) ?? new Map(), row, sign);
      for (const [name, value] of Object.entries(other)) {
        if (typeof value === "string") other[name] = value.replace(ULID, twinId);
      }
      if (table === "account") other["login"] = `twin.${String(row["login"])}`.slice(0, 64);
      if (table === "district") other["code"] = `T${String(row["code"])}`;
      if (madeHere.has(row)) made.push(other);
      return other;
    }));
  }
  return { rows: twins, twinOf, made };
}

function add(rows: RawRows, table: string, row: RawRow): void {
  rows.set(table, [...(rows.get(table) ?? []), row]);
}
