import Libsql from "libsql";

type Options = { readonly?: boolean; timeout?: number };
type Info = { changes: number; lastInsertRowid: number | bigint };

const KEPT_STATEMENTS = 500;

/**
 * libsql with the face TypeORM's `better-sqlite3` type expects. Bare libsql aborts the process on some values, binds every number as
 * a real and takes no notice of `readonly`; so values always travel in an array and converted, and a reader is made read-only by pragma.
 */
export class EmbeddedDatabase {
  private readonly inner: Libsql.Database;
  private readonly statements = new Map<string, Statement>();

  constructor(path: string, { readonly = false, timeout = 5_000 }: Options = {}) {
    this.inner = new Libsql(path);
    this.inner.pragma(`busy_timeout = ${timeout}`);
    this.inner.pragma("journal_mode = WAL");
    this.inner.pragma("synchronous = FULL");
    this.inner.pragma("foreign_keys = ON");
    if (readonly) this.inner.pragma("query_only = ON");
  }

  prepare(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = new Statement(this.inner.prepare(sql));
    if (!/^\s*(select|insert|update|delete)\b/i.test(sql)) return statement;
    this.statements.set(sql, statement);
    if (this.statements.size > KEPT_STATEMENTS) this.statements.delete(this.statements.keys().next().value as string);
    return statement;
  }

  pragma(source: string): unknown {
    return this.inner.pragma(source);
  }

  exec(sql: string): void {
    this.statements.clear();
    this.inner.exec(sql);
  }

  close(): void {
    this.statements.clear();
    this.inner.close();
  }
}

class Statement {
  constructor(private readonly inner: Libsql.Statement) {}

  /** Whether it gives rows. */
  get reader(): boolean {
    return this.inner.reader;
  }

  all(...params: unknown[]): unknown[] {
    return this.inner.all(params.map(bindable));
  }

  run(...params: unknown[]): Info {
    return this.inner.run(params.map(bindable));
  }
}

/** What libsql can take without harm; throws on the rest. Whole numbers travel as bigint, so that 12 does not become 12.0. */
export function bindable(value: unknown): string | number | bigint | Uint8Array | null {
  if (value === null || typeof value === "string" || typeof value === "bigint" || value instanceof Uint8Array) return value;
  if (typeof value === "number" && Number.isFinite(value)) return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === "boolean") return value ? 1n : 0n;
  if (value instanceof Date) return value.toISOString().replace("T", " ").replace("Z", "");
  throw new TypeError(`Refusing to bind a ${typeof value}`);
}
