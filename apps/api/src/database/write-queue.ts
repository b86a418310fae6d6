import { AsyncLocalStorage } from "node:async_hooks";

/** First come, first served: SQLite has one writer, and two units of work on one connection would share a transaction. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

const inside = new AsyncLocalStorage<true>();

/** Refuses a writing unit of work started within another: it would wait for itself. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (inside.getStore()) throw new Error("A unit of work inside a unit of work: use the rows you were given");
  return inside.run(true, work);
}
