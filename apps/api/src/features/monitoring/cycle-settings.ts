import { cycleSettingsOf, type CycleKind, type CycleSettings } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { currentSetting } from "../settings/index.js";

/** What a cycle of this kind takes over to be judged by: the check pack in force, and the rules a self-evaluation is scored by where the district made its own. */
export async function settingsFor(rows: RowsOf, kind: CycleKind): Promise<{ settings: CycleSettings; scoring?: number }> {
  const pack = await currentSetting(rows, "CHECK_PACK");
  const settings = cycleSettingsOf(pack.body, pack.version);
  const scoring = kind === "SELF_EVALUATION" ? await currentSetting(rows, "SCORING") : undefined;
  return scoring && scoring.version > 0 ? { settings: { ...settings, scoring: scoring.body }, scoring: scoring.version } : { settings };
}
