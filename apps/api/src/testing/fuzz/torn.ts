import type { SeededRandom } from "./random.js";
import type { Write } from "./tap.js";
import { ownVariables } from "./values.js";
import type { Cell, Walk } from "./walk.js";

/** Acts of more than one transaction, each whole by itself, and why. */
const IN_STEPS: Readonly<Record<string, string>> = {
  signIn: "the attempt is counted before the password is looked at",
  provePresence: "the attempt is counted before the password is looked at",
  giveSecondFactor: "the attempt is counted before the code is looked at",
  changePassword: "the attempt is counted before the password is looked at",
};

export type Torn = { readonly acts: number; readonly points: number; readonly found: string[] };

/** What a transaction changed, its trail aside: which rows of which tables how often, not which values. */
function signature(writes: readonly Write[]): string {
  return writes.filter(({ owner }) => owner.table !== "audit_event").map(({ operation, owner }) => `${operation} ${owner.table}`).sort().join(", ");
}

/**
 * SEC-B2 for every mutation that was seen to succeed: asked again with a statement of it failing, at each statement or at a few of them. What is committed then is a beginning of
 * what the whole act commits, transaction by transaction; and an act is one transaction, unless it is named in `IN_STEPS`.
 */
export async function tornActs(walk: Walk, random: SeededRandom, pointsPerAct: number): Promise<Torn> {
  const found: string[] = [];
  let points = 0;
  for (const [name, cell] of walk.done) {
    const whole = await committed(walk, cell);
    const changing = whole.batches.filter((batch) => batch !== "");
    if (changing.length > 1 && IN_STEPS[name] === undefined) found.push(`${name} commits ${changing.length} times: ${changing.join(" | ")}`);
    const all = Array.from({ length: whole.statements }, (_, at) => at + 1);
    for (const at of pointsPerAct < all.length ? random.sample(all, pointsPerAct) : all) {
      points += 1;
      const { batches } = await committed(walk, cell, at);
      const torn = batches.find((batch, index) => batch !== whole.batches[index]);
      if (torn !== undefined) found.push(`${name}, statement ${at} of ${whole.statements} failing: left ${torn || "nothing"}`);
    }
  }
  return { acts: walk.done.size, points, found };
}

async function committed({ stage, pool }: Walk, { document, persona, turn }: Cell, failAt?: number): Promise<{ batches: string[]; statements: number }> {
  stage.tap.taken();
  stage.tap.failAt(failAt);
  await stage.ask(persona, document, ownVariables(pool, document, persona, turn));
  const statements = stage.tap.sent;
  stage.tap.failAt(undefined);
  return { statements, batches: stage.tap.transactions().map(signature) };
}
