import type { FilingFacts } from "../filing/facts.js";
import type { Cell, CellPath } from "./cell.js";
import { cellAt } from "./cells.js";
import { pathParts } from "./path.js";

/**
 * The same cell of another form of the same thing, such as one period earlier. An indicator is found by its id, else by its place and name: a goal version of its own has ids of its own.
 * Undefined where the earlier form had no such row.
 */
export function earlierCell(earlier: FilingFacts, now: FilingFacts, path: CellPath): Cell | undefined {
  const parts = pathParts(path);
  if (parts?.section !== "INDICATORS") return cellAt(earlier, path);
  const present = now.indicators.find(({ id }) => id === parts.row);
  const before = earlier.indicators.find(({ id }) => id === parts.row)
    ?? earlier.indicators.find(({ level2, name }) => level2 === present?.level2 && name === present.name);
  return before && cellAt(earlier, `indicators[${before.id}].${parts.column}`);
}
