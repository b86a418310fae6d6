import type { Act } from "@jianxiao/domain";
import type { DataSource, QueryRunner } from "typeorm";
import type { RowChange } from "../access/changes.js";
import { gate } from "../access/gate.js";
import { StaleRow, type RowsOf } from "../access/rows.js";
import { ScopedRows } from "../access/scoped-rows.js";
import { scopeOf, type Scope, type SystemReason } from "../access/scope.js";
import type { Statements } from "../access/statements.js";
import type { Viewer } from "../access/viewer.js";
import { auditFor, type ActDetails, type Audit } from "../audit/audit.js";
import { faultOf, isDuplicate } from "./faults.js";
import { onceFor, type Once } from "./once.js";
import { tableShapes, type TableShapes } from "./table-shape.js";
import { alone, WriteQueue } from "./write-queue.js";

/** What a reading use case may touch. `now` is the server's clock, one moment for the whole unit. */
export type Reading = { readonly rows: RowsOf; readonly now: Date };
/** What a changing use case may touch: scoped rows and the trail, inside one transaction. */
export type Work = Reading & { readonly audit: Audit; readonly once: Once };
/** All rows, without a scope. */
export type SystemWork = Reading & { readonly audit: Audit };

export type Clock = () => Date;
type Sources = { readonly writer: DataSource; readonly reader: DataSource };
/** What runs inside one transaction; `changes` fills as rows change. */
type Writing<Result> = (rows: RowsOf, now: Date, changes: readonly RowChange[], runner: QueryRunner) => Promise<Result>;
type Options = { readonly clock?: Clock; readonly onStatement?: (sql: string) => void };

const MAX_ATTEMPTS = 3;
const KEEP_THEIR_OWN_TRAIL: ReadonlySet<SystemReason> = new Set(["session", "sign-in", "trail"]);

/** The only door to the database. */
export class UnitOfWork {
  private readonly queue = new WriteQueue();
  private readonly shapes: TableShapes;
  private readonly embedded: boolean;
  private readonly clock: Clock;

  constructor(
    private readonly sources: Sources,
    private readonly options: Options = {},
  ) {
    this.shapes = tableShapes(sources.writer);
    this.embedded = sources.writer.options.type === "better-sqlite3";
    this.clock = options.clock ?? (() => new Date());
  }

  /** Runs `work` in a transaction, as `viewer`. A deadlock or a stale row rolls everything back and runs it again from the start. */
  run<Result>(viewer: Viewer, work: (work: Work) => Promise<Result>): Promise<Result> {
    return this.write((now) => scopeOf(viewer, now), async (rows, now, changes, runner) => {
      const trail = auditFor(this.rows(runner, { kind: "SYSTEM", reason: "job" }, now, true), now, viewer);
      const result = await work({ rows, now, audit: trail.audit, once: onceFor(rows) });
      await trail.write(changes);
      return result;
    });
  }

  /** Writes one entry into the trail and nothing else: what was refused, what an outsider read. Also for those who may write nothing. */
  note(viewer: Viewer, act: Act, details: ActDetails): Promise<void> {
    return this.write(() => ({ kind: "SYSTEM", reason: "trail" }), async (rows, now) => {
      const trail = auditFor(rows, now, viewer);
      await trail.audit(act, details);
      await trail.write([]);
    });
  }

  /** Reads as `viewer`, on the reader connection. Nothing can be written. */
  read<Result>(viewer: Viewer, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    return this.look((now) => scopeOf(viewer, now), work);
  }

  /** Work without a viewer, over all rows; leaves an entry of its own in the trail where it makes none (sessions and sign-ins make theirs). */
  system<Result>(reason: SystemReason, work: (work: SystemWork) => Promise<Result>): Promise<Result> {
    return this.write(() => ({ kind: "SYSTEM", reason }), async (rows, now, changes) => {
      const trail = auditFor(rows, now, reason);
      const result = await work({ rows, now, audit: trail.audit });
      if (!trail.used() && !KEEP_THEIR_OWN_TRAIL.has(reason)) await trail.audit("SYSTEM_WORK", { object: "installation", objectId: reason, params: { reason } });
      await trail.write(changes);
      return result;
    });
  }

  /** Looks up over all rows: who a session belongs to, who signs in. */
  systemRead<Result>(reason: SystemReason, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    return this.look(() => ({ kind: "SYSTEM", reason }), work);
  }

  /** The server's clock. */
  now(): Date {
    return this.clock();
  }

  private async look<Result>(scope: (now: Date) => Scope, work: (reading: Reading) => Promise<Result>): Promise<Result> {
    const runner = this.sources.reader.createQueryRunner();
    const now = this.clock();
    try {
      return await work({ rows: this.rows(runner, scope(now), now, false), now });
    } finally {
      await runner.release();
    }
  }

  private write<Result>(scope: (now: Date) => Scope, work: Writing<Result>): Promise<Result> {
    const attempt = () => this.transaction(scope, work);
    const repeat = async () => {
      for (let attempts = 1; ; attempts++) {
        try {
          return await (this.embedded ? this.queue.run(attempt) : attempt());
        } catch (error) {
          if (attempts === MAX_ATTEMPTS || !worthRepeating(error)) throw error;
        }
      }
    };
    return alone(repeat);
  }

  private async transaction<Result>(scope: (now: Date) => Scope, work: Writing<Result>): Promise<Result> {
    const runner = this.sources.writer.createQueryRunner();
    const now = this.clock();
    try {
      await runner.startTransaction(this.embedded ? undefined : "READ COMMITTED");
      const changes: RowChange[] = [];
      const result = await work(this.rows(runner, scope(now), now, true, (change) => changes.push(change)), now, changes, runner);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private rows(runner: QueryRunner, scope: Scope, now: Date, writable: boolean, onChange: (change: RowChange) => void = () => undefined): RowsOf {
    const around = { shapes: this.shapes, scope, now, statements: this.statements(runner, scope, writable), onChange };
    return (entity) => new ScopedRows(this.shapes.of(entity), around);
  }

  private statements(runner: QueryRunner, scope: Scope, writable: boolean): Statements {
    const pass = gate(this.shapes, scope);
    const run = async (sql: string, params: readonly unknown[]) => {
      pass(sql);
      this.options.onStatement?.(sql);
      return runner.query(sql, [...params], true);
    };
    return {
      holdsRows: !this.embedded,
      writable,
      all: async (sql, params) => (await run(sql, params)).records as Record<string, unknown>[],
      run: async (sql, params) => (await run(sql, params)).affected ?? 0,
    };
  }
}

/** A deadlock, a stale row, or a row of ours that somebody made at the same moment. */
function worthRepeating(error: unknown): boolean {
  return error instanceof StaleRow || faultOf(error)?.kind === "BUSY" || isDuplicate(error, "idempotency", "key") || isDuplicate(error, "sign_in_attempt", "subject");
}
