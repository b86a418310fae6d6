import type { CellChange, CellPath } from "../cells/cell.js";

/** ASKED: named by a return item and changed. UNCHANGED: named, but as before. UNASKED: changed though nobody asked. DERIVED: follows others. */
export type ResubmittedKind = "ASKED" | "UNCHANGED" | "UNASKED" | "DERIVED";

export type ResubmittedCell = CellChange & { kind: ResubmittedKind };

/**
 * Holds a resubmission against what was returned (model §1: derived cells follow and are never unasked changes).
 * `changes` is `diffFacts(before, after)`; `returned` the paths of the return items between the two revisions,
 * each with the value it had when it was returned. The result keeps the order: returned cells first, then the rest.
 */
export function resubmittedCells(
  changes: readonly (CellChange & { derived: boolean })[],
  returned: readonly { path: CellPath; value: string | null }[],
): ResubmittedCell[] {
  const changed = new Map(changes.map((change) => [change.path, change]));
  const asked = new Map(returned.map(({ path, value }) => [path, value]));
  const answers = [...asked].map(([path, value]): ResubmittedCell => {
    const change = changed.get(path);
    return change ? { path, was: change.was, now: change.now, kind: "ASKED" } : { path, was: value, now: value, kind: "UNCHANGED" };
  });
  const others = changes
    .filter(({ path }) => !asked.has(path))
    .map(({ path, was, now, derived }): ResubmittedCell => ({ path, was, now, kind: derived ? "DERIVED" : "UNASKED" }));
  return [...answers, ...others];
}
