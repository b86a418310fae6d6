import { cellsOf, displayText, earlierCell, type Cell, type CellPath, type FilingFacts } from "@jianxiao/domain";

/** A cell of two forms. `was` and `now` as the form prints them; null where a form has no such row. */
export type HeldCell = { readonly path: CellPath; readonly was: string | null; readonly now: string | null; readonly changed: boolean; /** Nobody typed it: a formula or the ledger moved it. */ readonly derived: boolean };

/** Two forms of the same thing, cell beside cell, in the order of the one on the right. An indicator of another goal version is found by its place and name. */
export function heldSideBySide(left: FilingFacts, right: FilingFacts, locale: "zh" | "en"): HeldCell[] {
  return cellsOf(right).filter(({ section, column }) => section !== "HEAD" && !APPROVED.has(column)).map((cell) => {
    const then = earlierCell(left, right, cell.path);
    return { path: cell.path, was: then ? printed(then, locale) : null, now: printed(cell, locale), changed: (then?.text ?? null) !== cell.text, derived: cell.origin !== "TYPED" };
  });
}

/** What the goal says is the same on both sides, or no work of the one who fills in. */
const APPROVED: ReadonlySet<string> = new Set(["name", "level1", "level2", "target", "unit", "weight"]);

function printed(cell: Cell, locale: "zh" | "en"): string {
  return cell.text === null ? "" : displayText(cell, locale);
}
