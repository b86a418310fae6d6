import { standardsFor, standingVerdicts, acceptanceReasons, type FilingKind, type GivenVerdict, type Reason, type StandardItem, type StandingVerdict } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Invalid } from "../../graphql/problems.js";
import { Cycle, findingsOf, type HeldFiling } from "../monitoring/index.js";
import { settingAt } from "../settings/index.js";

export type HeldStandards = { version: number; items: readonly StandardItem[]; standing: StandingVerdict[] };

/** The standards a cycle took over. Two statements. */
export async function standardsOf(rows: RowsOf, cycleId: string): Promise<{ cycle: Cycle; version: number; items: Record<FilingKind, StandardItem[]> } | undefined> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return undefined;
  const { version, body } = await settingAt(rows, "STANDARDS", cycle.standardsVersion ?? 0);
  return { cycle, version, items: standardsFor(body, cycle.kind) };
}

/** The verdicts that stand on a filing once a person has given theirs. */
export async function judgedBy(rows: RowsOf, { filing }: HeldFiling, given: readonly GivenVerdict[]): Promise<HeldStandards | Invalid> {
  const standards = await standardsOf(rows, filing.cycleId);
  const items = standards?.items[filing.kind] ?? [];
  const unknown = given.findIndex(({ itemId }) => !items.some(({ id }) => id === itemId));
  if (unknown >= 0) return new Invalid("UNKNOWN_STANDARD", `verdicts.${unknown}.itemId`);
  const findings = (await findingsOf(rows, [filing.id])).get(filing.id) ?? [];
  return { version: standards?.version ?? 0, items, standing: standingVerdicts(items, findings, given) };
}

export function reasonsAgainst({ items, standing }: HeldStandards, remark: string | null): Reason[] {
  return acceptanceReasons(items, standing, remark ?? "");
}
