import DataLoader from "dataloader";
import type { Order } from "../access/rows.js";
import type { Where } from "../access/where.js";
import type { Viewer } from "../access/viewer.js";
import type { EntityClass } from "../database/table-shape.js";
import type { UnitOfWork } from "../database/unit-of-work.js";

type Identified = { readonly id: string };
type TextColumn<Row> = { [Column in keyof Row]: Row[Column] extends string | null ? Column : never }[keyof Row] & string;

/** Rows for field resolvers: one batch per entity and column, per request. Read through the scoped rows, so that none can leak. */
export type Loaders = {
  /** The row with this id; undefined where it does not exist for the viewer. */
  load<Row extends Identified>(entity: EntityClass<Row>, id: string): Promise<Row | undefined>;
  /** All rows whose `column` has this value, in the order of their ids: the order they were made in. */
  loadBy<Row extends Identified>(entity: EntityClass<Row>, column: TextColumn<Row>, value: string): Promise<Row[]>;
};

/** The loaders of one request; a stranger's find nothing. */
export function createLoaders(unitOfWork: UnitOfWork, viewer: Viewer | undefined): Loaders {
  const loaders = new Map<EntityClass, Map<string, DataLoader<string, object[]>>>();

  const loaderOf = <Row extends Identified>(entity: EntityClass<Row>, column: TextColumn<Row>): DataLoader<string, object[]> => {
    const ofEntity = loaders.get(entity) ?? new Map<string, DataLoader<string, object[]>>();
    loaders.set(entity, ofEntity);
    const known = ofEntity.get(column);
    if (known) return known;
    const made = new DataLoader<string, object[]>((values) => batch(unitOfWork, viewer, entity, column, values));
    ofEntity.set(column, made);
    return made;
  };

  return {
    load: async <Row extends Identified>(entity: EntityClass<Row>, id: string) => (await loaderOf<Row>(entity, "id" as TextColumn<Row>).load(id))[0] as Row | undefined,
    loadBy: async <Row extends Identified>(entity: EntityClass<Row>, column: TextColumn<Row>, value: string) => (await loaderOf(entity, column).load(value)) as Row[],
  };
}

async function batch<Row extends Identified>(unitOfWork: UnitOfWork, viewer: Viewer | undefined, entity: EntityClass<Row>, column: TextColumn<Row>, values: readonly string[]): Promise<Row[][]> {
  if (!viewer) return values.map(() => []);
  const found = await unitOfWork.read(viewer, ({ rows }) => rows(entity).findMany({ [column]: [...values] } as unknown as Where<Row>, { order: { id: "ASC" } as Order<Row> }));
  const grouped = new Map<unknown, Row[]>(values.map((value) => [value, []]));
  for (const row of found) grouped.get(row[column])?.push(row);
  return values.map((value) => grouped.get(value) ?? []);
}
