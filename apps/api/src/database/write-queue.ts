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

/** Sends the next one away at once while too many are under way: in a queue without an end all of them would wait longer than a request may. */
export class Doorkeeper {
  private underWay = 0;

  constructor(private readonly most: number) {}

  /** @throws TooManyAtOnce, with nothing done. */
  async admit<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.underWay >= this.most) throw new TooManyAtOnce();
    this.underWay += 1;
    try {
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }
}

/** `faultOf` calls it BUSY. */
export class TooManyAtOnce extends Error {
  readonly code = "TOO_MANY_AT_ONCE";
}

const inside = new AsyncLocalStorage<true>();

/** Refuses a writing unit of work started within another: it would wait for itself. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  if (inside.getStore()) throw new Error("A unit of work inside a unit of work: use the rows you were given");
  return inside.run(true, work);
}
