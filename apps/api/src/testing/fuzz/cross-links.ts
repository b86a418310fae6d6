import type { DataSource, EntityMetadata } from "typeorm";
import { faultOf } from "../../database/faults.js";
import type { TableShape } from "../../database/table-shape.js";
import type { RawRow } from "./raw-rows.js";
import type { World } from "./world.js";

type Link = { readonly id: string; readonly column: string; readonly value: unknown };
export type CrossLinks = { readonly keys: number; readonly tried: number; readonly refused: number; readonly accepted: string[]; readonly loose: string[] };

/**
 * For each foreign key between scoped tables: a row of one department is pointed at another department's (or district's) row. The database itself must refuse; nothing of `access/` is asked. `loose` names keys that leave out an owner both tables have.
 */
export async function tryCrossLinks(source: DataSource, { shapes }: World): Promise<CrossLinks> {
  const accepted: string[] = [];
  const loose: string[] = [];
  let [keys, tried, refused] = [0, 0, 0];
  await withoutTriggers(source);
  for (const metadata of source.entityMetadatas) {
    const here = shapes.named(metadata.tableName);
    for (const { columnNames, referencedColumnNames, referencedEntityMetadata } of metadata.foreignKeys) {
      const there = shapes.named(referencedEntityMetadata.tableName);
      if (!here || !there || here.ownership.owner === "PLATFORM" || there.ownership.owner === "PLATFORM") continue;
      keys += 1;
      const name = `${here.table}(${columnNames.join(", ")}) → ${there.table}`;
      if (missesOwner(here, there, columnNames, referencedColumnNames)) loose.push(name);
      // As they lie now: the walk has added and changed some.
      const link = linkAcross(await stored(source, here.table), await stored(source, there.table), columnNames, referencedColumnNames);
      if (!link) continue;
      const outcome = await pointOnce(source, metadata, link, `\`${there.table}\` \`p\` ON ${columnNames.map((name, index) => `\`p\`.\`${referencedColumnNames[index]}\` = \`c\`.\`${name}\``).join(" AND ")}`);
      // Where a uniqueness speaks first, the key was not heard.
      if (outcome === "UNIQUE" || outcome === "GONE") continue;
      tried += 1;
      if (outcome === "FOREIGN_KEY") refused += 1;
      else accepted.push(`${name}: ${outcome}`);
    }
  }
  return { keys, tried, refused, accepted, loose };
}

async function stored(source: DataSource, table: string): Promise<RawRow[]> {
  return (await source.query(`SELECT * FROM \`${table}\``)) as RawRow[];
}

function missesOwner(here: TableShape, there: TableShape, columns: readonly string[], referenced: readonly string[]): boolean {
  const department = there.ownership.departmentKey ?? "departmentId";
  const owners = [["districtId", "districtId"], ...(here.columns.has("departmentId") && there.ownership.owner === "DEPARTMENT" ? [["departmentId", department]] : [])];
  return owners.some(([own, theirs]) => here.columns.has(own ?? "") && there.columns.has(theirs ?? "") && !columns.some((column, index) => column === own && referenced[index] === theirs));
}

/** A row here, and a value that would make its key name a row of another owner: one that no row there carries together with this row's owner. */
function linkAcross(own: readonly RawRow[], others: readonly RawRow[], columns: readonly string[], referenced: readonly string[]): Link | undefined {
  const owners = ["districtId", "departmentId", "unitId"];
  const column = columns.find((name) => !owners.includes(name)) ?? columns[0] ?? "";
  const theirs = referenced[columns.indexOf(column)] ?? "";
  const known = new Set(others.map((other) => referenced.map((name) => other[name]).join()));
  for (const row of own) {
    if (typeof row["id"] !== "string" || column === "id" || columns.some((name) => row[name] === null)) continue;
    // Pointing a row at what it names already would ask nothing of the key.
    const foreign = others.find((other) => other[theirs] !== row[column] && !known.has(columns.map((name) => (name === column ? other[theirs] : row[name])).join()));
    if (foreign) return { id: row["id"], column, value: foreign[theirs] };
  }
  return undefined;
}

/** Points the row there, and takes it back whatever happened. What the database answers, by its kind. */
async function pointOnce(source: DataSource, { tableName, indices, foreignKeys }: EntityMetadata, { id, column, value }: Link, parent: string): Promise<string> {
  const bound = new Set(foreignKeys.flatMap(({ columnNames }) => columnNames));
  const numbers = indices.filter(({ isUnique, columns }) => isUnique && columns.some(({ databaseName }) => databaseName === column))
    .flatMap(({ columns }) => columns).filter(({ databaseName, type }) => !bound.has(databaseName) && type === "int").map(({ databaseName }) => `, \`${databaseName}\` = \`${databaseName}\` + 1000`);
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const { affected } = (await runner.query(`UPDATE \`${tableName}\` SET \`${column}\` = ?${[...new Set(numbers)].join("")} WHERE \`id\` = ?`, [value, id], true)) as { affected?: number };
    // A row the walk has removed since asks nothing of the key.
    if (affected === 0) return "GONE";
    // A row of the same owner after all: the key holds, and nothing was crossed.
    const held = (await runner.query(`SELECT 1 FROM \`${tableName}\` \`c\` JOIN ${parent} WHERE \`c\`.\`id\` = ?`, [id])) as unknown[];
    return held.length > 0 ? "GONE" : "accepted";
  } catch (error) {
    const { message } = error as Error;
    return /FOREIGN KEY/i.test(message) ? "FOREIGN_KEY" : (faultOf(error)?.kind ?? message.slice(0, 200));
  } finally {
    await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}

/** Tables whose rows never change refuse the attempt before their keys can: here the keys are asked alone. */
async function withoutTriggers(source: DataSource): Promise<void> {
  for (const { tableName } of source.entityMetadatas) await source.query(`DROP TRIGGER IF EXISTS ${tableName}_no_update`);
}
