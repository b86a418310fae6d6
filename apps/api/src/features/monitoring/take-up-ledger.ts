import type { Work } from "../../database/unit-of-work.js";
import { followLedger } from "./follow-ledger.js";
import type { HeldFiling } from "./held-filing.js";
import { judge, storeFindings } from "./reassess.js";
import { waiversOf } from "./waiver-rows.js";

/** Brings a held filing's ledger figures up to date and judges it anew; the caller saves the filing. */
export async function takeUpLedger(held: HeldFiling, { rows }: Work): Promise<void> {
  const facts = (await followLedger(rows, [held.filing.id])).get(held.filing.id);
  if (!facts) return;
  const waivers = (await waiversOf(rows, [held.filing.id])).get(held.filing.id);
  const { columns, findings } = judge(facts, held.settings, waivers);
  held.facts = facts;
  held.findings = findings;
  Object.assign(held.filing, columns);
  await storeFindings(rows, [{ filing: held.filing, findings }]);
}
