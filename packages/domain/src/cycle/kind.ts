import type { Words } from "../cells/cell.js";
import { monthsText } from "../cells/row-cells.js";

export const CYCLE_KINDS = ["MONITORING", "SELF_EVALUATION"] as const;
/** What a cycle is held for: monitoring up to a cut-off, or the self-evaluation of a whole year. */
export type CycleKind = (typeof CYCLE_KINDS)[number];

/** What a cycle is called: "2026年1—9月监控", "2026年1—9月监控（第2轮）", "2026年绩效自评". */
export function cycleTitle({ kind, fiscalYear, cutOffMonth, round }: { kind: CycleKind; fiscalYear: number; cutOffMonth: number; round: number }): Words {
  if (kind === "SELF_EVALUATION") return { zh: `${fiscalYear}年绩效自评`, en: `${fiscalYear} self-evaluation` };
  const months = monthsText(cutOffMonth);
  const again = round > 1 ? { zh: `（第${round}轮）`, en: `, round ${round}` } : { zh: "", en: "" };
  return { zh: `${fiscalYear}年${months.zh}监控${again.zh}`, en: `${fiscalYear} ${months.en} monitoring${again.en}` };
}
