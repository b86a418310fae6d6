import type { Waived } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { CheckWaiver } from "./waiver.entity.js";

export type WaiverLine = Waived & Pick<CheckWaiver, "reason" | "who" | "post" | "at">;

/** Waivers of filings, by filing id. One statement. */
export async function waiversOf(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, WaiverLine[]>> {
  const byFiling = new Map<string, WaiverLine[]>(filingIds.map((id) => [id, []]));
  for (const { filingId, code, variant, path, reason, who, post, at } of await rows(CheckWaiver).findMany({ filingId: filingIds })) {
    byFiling.get(filingId)?.push({ code, variant: variant || null, path: path || null, reason, who, post, at });
  }
  return byFiling;
}
