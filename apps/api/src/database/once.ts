import { createHash } from "node:crypto";
import type { RowsOf } from "../access/rows.js";
import { Idempotency } from "./idempotency.entity.js";

/** The same key came with another request. */
export class KeyReused {
  readonly kind = "KEY_REUSED";
}

/**
 * Does `act` at most once per appointment and `key`; a repeat gets the first answer, which must be plain JSON (an id, not an entity).
 * Same key with another `request`: `KeyReused`, and nothing happens. An answer is kept only when the unit of work commits;
 * throw, or use `keep`, so that a refusal is not kept as the answer for ever.
 */
export type Once = <Result>(key: string, request: unknown, act: () => Promise<Result>, keep?: (result: Result) => boolean) => Promise<Result | KeyReused>;

/** `once` over the viewer's own idempotency records. */
export function onceFor(rows: RowsOf): Once {
  return async (key, request, act, keep = () => true) => {
    const requestHash = createHash("sha256").update(JSON.stringify(request)).digest("hex");
    const answered = async () => {
      const [before] = await rows(Idempotency).findMany({ key });
      if (!before) return undefined;
      return before.requestHash === requestHash ? (before.result as Awaited<ReturnType<typeof act>>) : new KeyReused();
    };
    const earlier = await answered();
    if (earlier !== undefined) return earlier;
    const result = await act();
    if (keep(result)) {
      await rows(Idempotency).add({ key, requestHash, result });
      return result;
    }
    // While this one waited for its rows, its own twin may have done the act: what reads as a refusal is then a repeat.
    return (await answered()) ?? result;
  };
}
