import type { DataSource, EntityMetadata } from "typeorm";
import type { ColumnKind } from "./columns.js";
import { type ColumnHistory, historyOf } from "./history.js";
import { ownershipOf, type Ownership } from "./owned-by.js";

export type EntityClass<Row extends object = object> = abstract new (...args: never[]) => Row;

export type ColumnShape = { readonly name: string; readonly kind: ColumnKind; readonly nullable: boolean; readonly fixed: boolean; readonly history: ColumnHistory };

/** What the road to rows needs to know of one table, read once from the entity's decorators. */
export type TableShape = {
  readonly table: string;
  readonly entity: EntityClass;
  readonly ownership: Ownership;
  readonly keys: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnShape>;
  /** Whether changes of its rows are written down field by field. */
  readonly kept: boolean;
};

/** Shapes of all tables of a data source, by entity and by table name. */
export type TableShapes = {
  of(entity: EntityClass): TableShape;
  named(table: string): TableShape | undefined;
};

/** Reads every table's shape; throws when an entity does not say whose its rows are or lacks the columns its rule needs. */
export function tableShapes(dataSource: DataSource): TableShapes {
  const shapes = dataSource.entityMetadatas.map(shapeOf);
  const byEntity = new Map(shapes.map((shape) => [shape.entity, shape]));
  const byName = new Map(shapes.map((shape) => [shape.table, shape]));
  return {
    of(entity) {
      const shape = byEntity.get(entity);
      if (!shape) throw new Error(`${entity.name} is not a table of this database`);
      return shape;
    },
    named: (table) => byName.get(table),
  };
}

/** Raised with every change, and so no change of their own. */
const FOLLOWING = ["version", "updatedAt", "createdAt"];

function shapeOf(metadata: EntityMetadata): TableShape {
  const entity = metadata.target as EntityClass;
  const ownership = ownershipOf(entity);
  if (!ownership) throw new Error(`${metadata.name} does not say whose its rows are: add @OwnedBy(…)`);
  const columns = new Map(
    metadata.columns.map((column): [string, ColumnShape] => {
      const kind = column.transformer as ColumnKind | undefined;
      if (!kind?.kind) throw new Error(`${metadata.name}.${column.propertyName} is not declared with one of our column decorators`);
      return [column.propertyName, { name: column.databaseName, kind, nullable: column.isNullable, fixed: !column.isUpdate, history: FOLLOWING.includes(column.propertyName) ? "NONE" : historyOf(entity, column.propertyName) }];
    }),
  );
  for (const needed of ownerColumns(ownership)) {
    if (!columns.has(needed)) throw new Error(`${metadata.name} is owned by ${ownership.owner} but has no column ${needed}`);
  }
  const keys = metadata.primaryColumns.map((column) => column.propertyName);
  const kept = !ownership.appendOnly && ownership.unkept === undefined;
  if (kept && (keys.length !== 1 || keys[0] !== "id")) throw new Error(`${metadata.name} keeps a history and has no id to keep it by`);
  return { table: metadata.tableName, entity, ownership, keys, columns, kept };
}

/** The columns that say whose a row is; they are stamped or checked on insert and never change. */
export function ownerColumns(ownership: Ownership): string[] {
  switch (ownership.owner) {
    case "PLATFORM":
      return [];
    case "DISTRICT":
      return ownership.narrowed ? ["districtId", "departmentId"] : ["districtId"];
    case "DEPARTMENT":
      return [
        "districtId",
        ownership.departmentKey ?? "departmentId",
        ...(ownership.unitKey ? [ownership.unitKey] : []),
        ...(ownership.grant === true ? ["projectId"] : ownership.grant ? [ownership.grant.column] : []),
      ];
    case "APPOINTMENT":
      return ["districtId", "appointmentId"];
  }
}
