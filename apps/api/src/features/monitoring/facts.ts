import type { FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { ownFacts } from "./own/own-facts.js";
import { projectFacts } from "./project-facts.js";

export { assembleFacts, entryColumns, type FilingHead } from "./project-facts.js";

/** `FilingFacts` of filings of any kind from their rows, by filing id: four statements for up to 500 project forms. Filings outside the scope are left out. */
export async function factsOf(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, FilingFacts>> {
  const facts = await projectFacts(rows, filingIds);
  const others = filingIds.filter((id) => !facts.has(id));
  for (const [id, its] of await ownFacts(rows, others)) facts.set(id, its);
  return facts;
}
