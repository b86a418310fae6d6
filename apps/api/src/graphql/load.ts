import DataLoader from "dataloader";
import type { Viewer } from "../access/viewer.js";
import type { EntityClass } from "../database/table-shape.js";
import type { UnitOfWork } from "../database/unit-of-work.js";

type Identified = { readonly id: string };

/** The row with this id, batched over the request; undefined where it does not exist for the viewer. */
export type Load = <Row extends Identified>(entity: EntityClass<Row>, id: string) => Promise<Row | undefined>;

/** One batch per entity and request. It reads through the scoped rows, so it cannot leak one. */
export function createLoad(unitOfWork: UnitOfWork, viewer: Viewer): Load {
  const loaders = new Map<EntityClass, DataLoader<string, Identified | undefined>>();
  return async <Row extends Identified>(entity: EntityClass<Row>, id: string) => {
    const loader = loaders.get(entity) ?? new DataLoader<string, Identified | undefined>((ids) => byIds(unitOfWork, viewer, entity, ids));
    loaders.set(entity, loader);
    return (await loader.load(id)) as Row | undefined;
  };
}

async function byIds<Row extends Identified>(unitOfWork: UnitOfWork, viewer: Viewer, entity: EntityClass<Row>, ids: readonly string[]): Promise<(Row | undefined)[]> {
  const found = await unitOfWork.read(viewer, ({ rows }) => rows(entity).byIds(ids));
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
