/** What the road to rows runs its SQL on: one connection, inside one unit of work. */
export type Statements = {
  /** FOR UPDATE where the engine holds single rows; on SQLite the write queue is the lock. */
  readonly holdsRows: boolean;
  /** False on the reader connection. */
  readonly writable: boolean;
  all(sql: string, params: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Rows affected. */
  run(sql: string, params: readonly unknown[]): Promise<number>;
};
