import { atLeast } from "../../../access/where.js";
import type { RowsOf } from "../../../access/rows.js";
import { CellChange, type FormStamp } from "../../monitoring/index.js";
import { fault, topOf } from "../import-kind.js";
import type { ReadItem } from "../contents.js";
import type { Match, MatchedCell } from "./match.js";

/** What happened to one cell on screen since a workbook left: what stood there then, and who typed last. */
export type Since = { then: string | null; who: string; at: Date };

/** Changes of a filing's cells since its workbook was handed out, by path: one statement. */
export async function changesSince(rows: RowsOf, { filingId, at }: FormStamp): Promise<Map<string, Since>> {
  const changes = await rows(CellChange).findMany({ filingId, at: atLeast(at) }, { order: { at: "ASC", id: "ASC" } });
  const since = new Map<string, Since>();
  for (const { path, was, who, at: when } of changes) since.set(path, { then: since.get(path)?.then ?? was, who, at: when });
  return since;
}

/**
 * Lays a returned workbook over a form that was worked on meanwhile. A cell the workbook has as it left is left alone: whoever typed on screen typed later. A cell
 * changed on both sides keeps what is on screen and is named, with who typed it; nothing of either side is lost unseen.
 */
export function mergeSince(item: ReadItem, match: Match, since: ReadonlyMap<string, Since>): Match {
  if (since.size === 0) return match;
  const cells: MatchedCell[] = [];
  const faults = [...match.faults];
  for (const cell of match.cells) {
    const moved = since.get(cell.path);
    if (!moved || cell.text === cell.was) cells.push(cell);
    else if (cell.text !== moved.then) faults.push(fault(cell.place, "CELL_NEWER", { who: moved.who, at: moved.at.toISOString() }, "WARN"));
  }
  const last = [...since.values()].reduce((latest, one) => (one.at > latest.at ? one : latest));
  faults.push(fault(topOf(item), "STAMP_STALE", { count: since.size, who: last.who, at: last.at.toISOString() }, "INFO"));
  return { cells, faults };
}
