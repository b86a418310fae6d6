import type { DataSource } from "typeorm";
import type { Database } from "./data-source.js";

type Setting = { readonly name: string; readonly is: string; readonly wanted: readonly string[]; readonly why: string };

/** Refuses to start on settings under which an acknowledged write could be lost or a broken link stored (SEC-I6). */
export async function checkDurability({ writer, reader }: Database): Promise<void> {
  const settings = writer.options.type === "better-sqlite3" ? await embedded(writer, reader) : await mysql(writer);
  const wrong = settings.filter(({ is, wanted }) => !wanted.includes(is));
  if (wrong.length === 0) return;
  throw new Error(`The database is not set up to keep what it acknowledges:\n${wrong.map(({ name, is, wanted, why }) => `  ${name} is ${is}, must be ${wanted.join(" or ")}: ${why}`).join("\n")}`);
}

async function embedded(writer: DataSource, reader: DataSource): Promise<Setting[]> {
  return [
    { name: "journal_mode", is: await pragma(writer, "journal_mode"), wanted: ["wal"], why: "readers must not wait for the writer" },
    { name: "synchronous", is: await pragma(writer, "synchronous"), wanted: ["2", "3"], why: "a commit must survive a power cut" },
    { name: "foreign_keys", is: await pragma(writer, "foreign_keys"), wanted: ["1"], why: "links to other tenants are refused by keys" },
    { name: "query_only of the reader", is: await pragma(reader, "query_only"), wanted: ["1"], why: "reads go through a connection that cannot write" },
    { name: "quick_check", is: await pragma(writer, "quick_check(1)"), wanted: ["ok"], why: "the file is damaged: restore a backup" },
  ];
}

async function mysql(writer: DataSource): Promise<Setting[]> {
  const variable = async (name: string) => {
    const [row] = await writer.query<{ Value: string }[]>("SHOW VARIABLES LIKE ?", [name]);
    return row?.Value;
  };
  const settings: Setting[] = [];
  const demand = (name: string, is: string | undefined, wanted: readonly string[], why: string) => {
    if (is !== undefined) settings.push({ name, is, wanted, why });
  };
  demand("innodb_flush_log_at_trx_commit", await variable("innodb_flush_log_at_trx_commit"), ["1"], "a commit must survive a power cut");
  demand("innodb_doublewrite", (await variable("innodb_doublewrite"))?.toUpperCase(), ["ON", "1", "DETECT_AND_RECOVER"], "a half-written page must be found");
  if ((await variable("log_bin"))?.toUpperCase() === "ON") demand("sync_binlog", await variable("sync_binlog"), ["1"], "replicas must not lose a commit");
  const mode = (await variable("sql_mode")) ?? "";
  demand("sql_mode", /STRICT_(TRANS|ALL)_TABLES/.test(mode) ? "strict" : mode || "empty", ["strict"], "wrong values must be refused, not bent");
  return settings;
}

async function pragma(source: DataSource, name: string): Promise<string> {
  const [row] = await source.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return String(Object.values(row ?? {})[0]).toLowerCase();
}
