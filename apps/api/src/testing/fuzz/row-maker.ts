import type { DataSource, EntityMetadata } from "typeorm";
import { newId } from "../../database/new-id.js";
import type { TableShape, TableShapes } from "../../database/table-shape.js";
import { ownerOf } from "./owners.js";
import type { RawRow, RawRows } from "./raw-rows.js";
import { SEED_LINES, type SeedLine, type SeedValue } from "./seed-lines.js";

/** Where a row is made: whose it will be. */
export type Place = { readonly districtId: string; readonly departmentId: string; readonly unitId: string; readonly projectId: string; readonly appointmentId: string; readonly accountId: string };

const DAY = 86_400_000;

/**
 * Makes rows for tables the demonstration leaves empty, from what the entities say of themselves: types, lengths, choices, references and owners.
 * A new feature's tables are thereby walked without a line of seed data, unless a column wants more than its kind tells (`SEED_LINES`).
 */
export class RowMaker {
  /** Rows made here, so that one the database refuses is named, not fatal. */
  readonly made = new Set<RawRow>();
  private count = 0;

  constructor(
    private readonly source: DataSource,
    private readonly shapes: TableShapes,
    private readonly rows: RawRows,
    private readonly now: Date,
  ) {}

  /** Fills every table in which a place owns nothing yet. */
  fill(places: readonly Place[]): void {
    for (const metadata of inOrder(this.source.entityMetadatas)) {
      const shape = this.shapes.named(metadata.tableName);
      if (!shape || shape.ownership.owner === "PLATFORM") continue;
      const lines = SEED_LINES[shape.table] ?? {};
      for (const place of places) {
        const mine = this.rows.get(shape.table) ?? [];
        if (!mine.some((row) => this.isAt(shape, row, place))) for (const line of [lines].flat()) this.add(metadata, shape, place, line);
      }
    }
  }

  private isAt(shape: TableShape, row: RawRow, place: Place): boolean {
    const owner = ownerOf(shape, row);
    if (owner.districtId !== place.districtId) return false;
    if (shape.ownership.owner === "APPOINTMENT") return owner.appointmentId === place.appointmentId;
    return (owner.departmentId === null || owner.departmentId === place.departmentId) && (owner.unitId === null || owner.unitId === place.unitId);
  }

  private stands(table: string, row: RawRow, place: Place): boolean {
    const shape = this.shapes.named(table);
    return !shape || shape.ownership.owner === "PLATFORM" || this.isAt(shape, row, place);
  }

  private add(metadata: EntityMetadata, shape: TableShape, place: Place, line: SeedLine): void {
    this.count += 1;
    const row: RawRow = {};
    const find = (table: string, where: RawRow = {}) => (this.rows.get(table) ?? []).find((other) => Object.entries(where).every(([name, value]) => other[name] === value) && this.stands(table, other, place));
    const given: RawRow = Object.fromEntries(Object.entries(line).map(([name, value]) => [name, typeof value === "function" ? (value as SeedValue)({ place, find }) : value]));
    for (const [property, value] of Object.entries({ ...place, [shape.ownership.departmentKey ?? "departmentId"]: place.departmentId, [shape.ownership.unitKey ?? "unitId"]: place.unitId })) {
      if (shape.columns.has(property)) row[property] = value;
    }
    if (shape.columns.has("id")) row["id"] = newId(this.now);
    for (const [name, value] of Object.entries(given)) if (typeof line[name] === "function" && typeof value === "string") row[name] = value;
    for (const { columnNames, referencedColumnNames, referencedEntityMetadata } of metadata.foreignKeys) {
      this.refer(row, columnNames, referencedColumnNames, referencedEntityMetadata.tableName, place);
    }
    for (const column of metadata.columns) {
      const name = column.databaseName;
      const { kind, nullable } = shape.columns.get(column.propertyName) ?? { kind: undefined, nullable: true };
      if (given[name] !== undefined) row[name] = kind ? kind.to(given[name]) : given[name];
      else if (row[name] === undefined && kind) row[name] = this.value(metadata, name, kind.kind, Number(column.length) || undefined, place) ?? (nullable ? null : kind.to(""));
    }
    for (const [name, value] of Object.entries(row)) if (value === undefined) row[name] = null;
    this.made.add(row);
    this.rows.set(shape.table, [...(this.rows.get(shape.table) ?? []), row]);
  }

  /** Points the row at one that stands where it stands. */
  private refer(row: RawRow, columns: readonly string[], referenced: readonly string[], table: string, place: Place): void {
    const shape = this.shapes.named(table);
    const fits = (other: RawRow) => columns.every((name, index) => row[name] === undefined || row[name] === null || other[referenced[index] ?? ""] === row[name]);
    const all = (this.rows.get(table) ?? []).filter((other) => fits(other) && (!shape || shape.ownership.owner === "PLATFORM" || this.isAt(shape, other, place)));
    // Of the place's own project, where it is of one.
    const found = all.find((other) => other["projectId"] === place.projectId) ?? all[0];
    columns.forEach((name, index) => {
      if (row[name] === undefined) row[name] = found?.[referenced[index] ?? ""] ?? null;
    });
  }

  private value(metadata: EntityMetadata, name: string, kind: string, length: number | undefined, place: Place): unknown {
    const choice = choices(metadata, name);
    if (choice.length > 0) return choice[this.count % choice.length];
    const late = /until|ends|due|expires/i.test(name);
    switch (kind) {
      case "text":
      case "longText":
        if (/Id$/.test(name)) return this.named(name, place) ?? newId(this.now);
        return `暗记${metadata.tableName}${name}${this.count}`.slice(0, length ?? 60);
      case "json":
        return "{}";
      case "fen":
        return 10_000_019 + this.count * 7_919;
      case "whole":
        return 1 + (this.count % 9);
      case "instant":
        return stored(new Date(this.now.getTime() + (late ? 30 : -1) * DAY));
      case "day":
        return stored(new Date(this.now.getTime() + (late ? 30 : -1) * DAY)).slice(0, 10);
      default:
        return 0;
    }
  }

  /** A row's id by the name of the column that holds it: `findingId` is one of `finding`, without a foreign key too, and of the place's own project where it is of one. */
  private named(column: string, place: Place): unknown {
    const word = column.replace(/Id$/, "").toLowerCase();
    const metadata = this.source.entityMetadatas.find(({ name, tableName }) => name.toLowerCase() === word || word.endsWith(tableName.replaceAll("_", "")));
    const shape = metadata && this.shapes.named(metadata.tableName);
    return shape && (this.rows.get(shape.table) ?? []).find((row) => (shape.ownership.owner === "PLATFORM" || this.isAt(shape, row, place)) && (typeof row["projectId"] !== "string" || row["projectId"] === place.projectId))?.["id"];
  }
}

/** Values a CHECK allows, as `ChoiceColumn` writes it. */
function choices({ checks }: EntityMetadata, column: string): string[] {
  const own = checks.find(({ expression }) => expression.startsWith(`\`${column}\` IN (`));
  return own ? [...own.expression.matchAll(/'([^']*)'/g)].map(([, value = ""]) => value) : [];
}

/** Tables after those they refer to. */
function inOrder(all: readonly EntityMetadata[]): EntityMetadata[] {
  const done = new Set<EntityMetadata>();
  const visit = (metadata: EntityMetadata, open: ReadonlySet<EntityMetadata>): void => {
    if (done.has(metadata) || open.has(metadata)) return;
    for (const { referencedEntityMetadata } of metadata.foreignKeys) visit(referencedEntityMetadata, new Set([...open, metadata]));
    done.add(metadata);
  };
  for (const metadata of all) visit(metadata, new Set());
  return [...done];
}

function stored(at: Date): string {
  return at.toISOString().replace("T", " ").replace("Z", "");
}
