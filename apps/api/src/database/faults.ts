import { QueryFailedError } from "typeorm";

/** What a database's refusal means, in one vocabulary for both engines. */
export type Fault =
  | { kind: "UNIQUE"; /** Constraint name on MySQL, table.column list on SQLite. */ rule: string }
  | { kind: "FOREIGN_KEY" | "CHECK" | "NOT_NULL" | "TOO_LONG" | "READ_ONLY" }
  | { kind: "BUSY" | "FULL" | "GONE" };

const KINDS: Readonly<Record<string, Fault["kind"]>> = {
  SQLITE_CONSTRAINT_UNIQUE: "UNIQUE",
  SQLITE_CONSTRAINT_PRIMARYKEY: "UNIQUE",
  SQLITE_CONSTRAINT_FOREIGNKEY: "FOREIGN_KEY",
  SQLITE_CONSTRAINT_CHECK: "CHECK",
  SQLITE_CONSTRAINT_NOTNULL: "NOT_NULL",
  SQLITE_READONLY: "READ_ONLY",
  SQLITE_BUSY: "BUSY",
  SQLITE_BUSY_SNAPSHOT: "BUSY",
  SQLITE_LOCKED: "BUSY",
  SQLITE_FULL: "FULL",
  ER_DUP_ENTRY: "UNIQUE",
  ER_NO_REFERENCED_ROW_2: "FOREIGN_KEY",
  ER_ROW_IS_REFERENCED_2: "FOREIGN_KEY",
  ER_CONSTRAINT_FAILED: "CHECK",
  ER_CHECK_CONSTRAINT_VIOLATED: "CHECK",
  ER_BAD_NULL_ERROR: "NOT_NULL",
  ER_NO_DEFAULT_FOR_FIELD: "NOT_NULL",
  ER_DATA_TOO_LONG: "TOO_LONG",
  ER_OPTION_PREVENTS_STATEMENT: "READ_ONLY",
  ER_LOCK_DEADLOCK: "BUSY",
  ER_LOCK_WAIT_TIMEOUT: "BUSY",
  ER_CHECKREAD: "BUSY",
  ER_DISK_FULL: "FULL",
  ER_RECORD_FILE_FULL: "FULL",
  ECONNREFUSED: "GONE",
  ECONNRESET: "GONE",
  PROTOCOL_CONNECTION_LOST: "GONE",
  ER_SERVER_SHUTDOWN: "GONE",
};

/** MariaDB's own numbers, for which the driver has no word. */
const NUMBERED: Readonly<Record<number, Fault["kind"]>> = { 4025: "CHECK" };

/** The meaning of a database error, or undefined when it is none we know. */
export function faultOf(error: unknown): Fault | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return undefined;
  const { code, errno } = cause as { code?: unknown; errno?: unknown };
  const kind = (typeof code === "string" ? KINDS[code] : undefined) ?? (typeof errno === "number" ? NUMBERED[errno] : undefined);
  if (kind === undefined) return undefined;
  return kind === "UNIQUE" ? { kind, rule: brokenRule(cause.message) } : { kind };
}

/** True when the error is a second row where only one may be, by a rule over (at least) these columns of `table`. */
export function isDuplicate(error: unknown, table: string, ...columns: string[]): boolean {
  const fault = faultOf(error);
  if (fault?.kind !== "UNIQUE") return false;
  if (fault.rule.includes(".")) return columns.every((column) => fault.rule.includes(`${table}.${column}`));
  return fault.rule.includes(`_${table}_`) && columns.every((column) => fault.rule.includes(column));
}

function brokenRule(message: string): string {
  const mysql = /for key '([^']+)'/.exec(message)?.[1];
  if (mysql !== undefined) return mysql.replace(/^.*\./, "");
  return /UNIQUE constraint failed: (.+)$/.exec(message)?.[1] ?? "";
}
