import type { DataSource, QueryRunner } from "typeorm";
import type { TableShapes } from "../../database/table-shape.js";
import { ownerOf, type Owner } from "./owners.js";
import type { RawRow } from "./raw-rows.js";

/** One row that a transaction would have changed, with whose it is. */
export type Write = { readonly operation: string; readonly owner: Owner; readonly row: RawRow };

type Rewrite = (sql: string) => string;

/**
 * Listens on the database itself. Triggers on every table note each row inserted, changed or removed, with its owner columns; and a transaction is
 * rehearsed: where it would commit, the notes are read and everything is rolled back, so that one cell never changes the world of the next.
 */
export class Tap {
  readonly statements: string[] = [];
  /** What each transaction would have written. */
  private readonly batches: Write[][] = [];
  /** Statements since `failAt` was last called. */
  sent = 0;
  private failing: number | undefined;
  /** Stands for a hole in the walls, when the fuzzer itself is tested. */
  rewrite: Rewrite = (sql) => sql;

  constructor(private readonly shapes: TableShapes) {}

  /** Puts the triggers there; once, before anything is fuzzed. */
  async install(source: DataSource): Promise<void> {
    const mysql = source.options.type !== "better-sqlite3";
    await source.query(`CREATE TABLE fuzz_tap (operation VARCHAR(10), tableName VARCHAR(64), owner ${mysql ? "LONGTEXT" : "TEXT"})`);
    for (const { tableName } of source.entityMetadatas) {
      const shape = this.shapes.named(tableName);
      if (!shape) continue;
      const names = [...shape.columns.values()].map(({ name }) => name).filter((name) => /Id$|^id$/.test(name));
      for (const [operation, side] of [["INSERT", "NEW"], ["UPDATE", "NEW"], ["DELETE", "OLD"]] as const) {
        const pairs = [...names, ...(tableName === "audit_event" ? ["outcome", "act"] : [])].map((name) => `'${name}', ${side}.\`${name}\``).join(", ");
        const body = `INSERT INTO fuzz_tap VALUES ('${operation}', '${tableName}', ${mysql ? "JSON_OBJECT" : "json_object"}(${pairs}))`;
        await source.query(mysql ? `CREATE TRIGGER fuzz_${tableName}_${operation} AFTER ${operation} ON \`${tableName}\` FOR EACH ROW ${body}` : `CREATE TRIGGER fuzz_${tableName}_${operation} AFTER ${operation} ON \`${tableName}\` BEGIN ${body}; END`);
      }
    }
  }

  /** A connection whose transactions never stay. */
  rehearsing(source: DataSource): DataSource {
    return this.wrapped(source, (runner) => {
      const commit = async () => {
        await this.note(runner);
        await runner.rollbackTransaction();
      };
      return { commitTransaction: commit };
    });
  }

  /** A connection whose statements are heard (and, with a hole, bent). */
  listening(source: DataSource): DataSource {
    return this.wrapped(source, () => ({}));
  }

  /** What was written since it was last asked. */
  taken(): Write[] {
    return this.transactions().flat();
  }

  /** The same, by transaction. */
  transactions(): Write[][] {
    return this.batches.splice(0);
  }

  /** Lets the n-th statement from now on fail; none when not given. Statements are counted anew. */
  failAt(statement: number | undefined): void {
    this.sent = 0;
    this.failing = statement;
  }

  private wrapped(source: DataSource, more: (runner: QueryRunner) => Partial<QueryRunner>): DataSource {
    const wrapped = Object.create(source) as DataSource;
    wrapped.createQueryRunner = (...args) => {
      const runner = source.createQueryRunner(...args);
      const heard = Object.create(runner) as QueryRunner;
      const query = runner.query.bind(heard) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
      Object.assign(heard, {
        query: (sql: string, ...rest: unknown[]) => {
          if (this.statements.length < 5_000) this.statements.push(sql);
          this.sent += 1;
          if (this.sent === this.failing) throw new Error(`Statement ${this.sent} fails, as it was told to`);
          return query(this.rewrite(sql), ...rest);
        },
        ...more(heard),
      });
      return heard;
    };
    return wrapped;
  }

  private async note(runner: QueryRunner): Promise<void> {
    const found = (await runner.query("SELECT * FROM fuzz_tap")) as { operation: string; tableName: string; owner: string | RawRow }[];
    const batch: Write[] = [];
    for (const { operation, tableName, owner } of found) {
      const shape = this.shapes.named(tableName);
      const row = typeof owner === "string" ? (JSON.parse(owner) as RawRow) : owner;
      if (shape) batch.push({ operation, owner: ownerOf(shape, row), row });
    }
    this.batches.push(batch);
  }
}
