import { ForeignKey, Index } from "typeorm";

type EntityClass = abstract new (...args: never[]) => object;

/** TypeORM's own type wants both lists as tuples of one length; ours come from one record, so they are. */
const foreignKey = ForeignKey as unknown as (target: () => new () => object, here: string[], there: string[], options: { onDelete: "RESTRICT"; onUpdate: "RESTRICT" }) => ClassDecorator;

/** A foreign key over several columns, owner included, so that the database itself refuses a link to another tenant's row. */
export function References(target: () => EntityClass, columns: Record<string, string>): ClassDecorator {
  return foreignKey(target as () => new () => object, Object.keys(columns), Object.values(columns), { onDelete: "RESTRICT", onUpdate: "RESTRICT" });
}

/** No two rows with the same values in these columns. Always a unique index, on both engines. */
export function UniqueOn(...columns: string[]): ClassDecorator {
  return Index(columns, { unique: true });
}

/** An index over these columns, the owner first. */
export function IndexOn(...columns: string[]): ClassDecorator {
  return Index(columns);
}
