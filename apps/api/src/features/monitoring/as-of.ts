import { withCell, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { moreThan } from "../../access/where.js";
import { CellChange } from "./filing-trail.entity.js";

/** A form as it stood at a moment: what was typed since is taken back, the latest first. Figures of the ledger are today's: they are payments, not typing. One statement. */
export async function factsAsOf(rows: RowsOf, filingId: string, facts: FilingFacts, at: Date): Promise<FilingFacts> {
  const since = await rows(CellChange).findMany({ filingId, at: moreThan(at) }, { order: { at: "DESC", id: "DESC" } });
  return since.reduce((earlier, { path, was }) => withCell(earlier, path, was), facts);
}
