import { cellAt } from "../cells/cells.js";
import type { CellPath } from "../cells/cell.js";
import { pathParts, rowPath } from "../cells/path.js";
import { departmentSources } from "../department/cells.js";
import type { CheckFinding } from "../checks/finding.js";
import type { FilingFacts } from "./facts.js";

export type OpenReturnItem = { path: CellPath; valueWhenReturned: string | null; reply: string | null };

/** Letters and figures a reply needs before it explains anything: "无" and "已阅" don't. */
const SUBSTANCE = 4;

/** Columns one has to type to move a computed one. */
const TYPED_BEHIND: Record<string, readonly string[]> = { rate: ["executed"], adjustment: [], completion: ["actual", "actualBand"], score: ["score", "actual", "actualBand", "executed"] };

/**
 * Counts what stands between a returned filing and its confirmation: an item whose cell is as it was needs a reply that explains it (`unchanged`), a changed one a reply at all
 * (`unanswered`). An item is counted once. An item on a cell nobody types (budget, approved target) can only be explained.
 */
export function returnItemCounts(items: readonly OpenReturnItem[], facts: FilingFacts): { unansweredReturnItems: number; unchangedReturnItems: number } {
  let unansweredReturnItems = 0;
  let unchangedReturnItems = 0;
  for (const { path, valueWhenReturned, reply } of items) {
    const changed = (cellAt(facts, path)?.text ?? null) !== valueWhenReturned;
    if (!changed && substanceOf(reply) < SUBSTANCE) unchangedReturnItems += 1;
    else if (changed && substanceOf(reply) === 0) unansweredReturnItems += 1;
  }
  return { unansweredReturnItems, unchangedReturnItems };
}

function substanceOf(reply: string | null): number {
  return (reply ?? "").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/**
 * The typed cells that open when these cells are returned: the cells themselves; behind a computed one those it is computed from; and in a returned row any cell a
 * blocking finding names, so that changing 可能性 to 有可能 doesn't demand causes in cells that stay locked.
 */
export function openedCells(returned: readonly CellPath[], facts: FilingFacts, findings: readonly CheckFinding[] = []): CellPath[] {
  const rows = new Set(returned.map(rowPath));
  const inTheWay = findings.filter(({ severity, path }) => severity === "BLOCK" && path !== null && rows.has(rowPath(path))).map(({ path }) => path ?? "");
  const candidates = [...returned, ...inTheWay].flatMap((path) => sourcesOf(path, facts));
  return [...new Set(candidates)].filter((path) => cellAt(facts, path)?.origin === "TYPED");
}

function sourcesOf(path: CellPath, facts: FilingFacts): CellPath[] {
  const parts = pathParts(path);
  if (!parts) return [];
  if (facts.department && parts.section === "FUNDS") return departmentSources(parts.row, parts.column);
  const columns = TYPED_BEHIND[parts.column] ?? [parts.column];
  const rows = parts.section === "FUNDS" && parts.row === "total" ? facts.funds.map(({ row }) => `funds.${row}`) : [rowPath(path)];
  return rows.flatMap((row) => columns.map((column) => `${row}.${column}`));
}
