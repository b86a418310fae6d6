import type { Indicator, IndicatorFrame, Level1, Level2, Nature } from "../indicators/indicator.js";
import { LEVEL1, LEVEL2, NATURES } from "../indicators/indicator.js";
import { level2Of } from "../indicators/levels.js";
import { parseTarget, targetText } from "../indicators/target.js";

/** One indicator as it is typed: everything still text. `lineageId` follows an approved one; null for a new one. `libraryKey` names the entry of the 指标库 it was taken from, in the wording of `librarySince`. */
export type IndicatorDraft = { key: string; lineageId: string | null; level1: Level1; level2: Level2; name: string; nature: Nature; target: string; unit: string; weight: string } & FromLibrary;
/** Null: taken from no entry. */
export type FromLibrary = { libraryKey: string | null; librarySince: number | null };

/** A goal as it is written, before it is submitted for approval. */
export type GoalDraft = { frame: IndicatorFrame; text: string; indicators: readonly IndicatorDraft[] };

export const GOAL_LIMITS = { text: 2_000, name: 300, target: 200, unit: 40, indicators: 60 } as const;

/** An approved goal as a draft of its adjustment. */
export function draftOf({ frame, text, indicators }: { frame: IndicatorFrame; text: string; indicators: readonly (Indicator & { lineageId: string } & Partial<FromLibrary>)[] }): GoalDraft {
  return {
    frame, text,
    indicators: indicators.map(({ id, lineageId, libraryKey = null, librarySince = null, level1, level2, name, nature, unit, weightBp, ...row }) => ({
      key: id, lineageId, libraryKey, librarySince, level1, level2, name, nature, unit, weight: weightBp === null ? "" : String(weightBp / 100), target: targetText({ ...row, unit: "" } as Indicator),
    })),
  };
}

/** What is to be stored of a draft's indicator; a staged target stays where the target did not change. Null where the draft can't be read: `goalFaults` says why. */
export function readIndicator(draft: IndicatorDraft, before: Indicator | undefined, id: string): Indicator | null {
  const parsed = parseTarget(draft.target, draft.unit, draft.nature);
  const weightBp = weightOf(draft.weight);
  if (!parsed.ok || weightBp === undefined || draft.name.trim() === "" || draft.target.trim() === "") return null;
  const { level1, level2, nature } = draft;
  const same = before !== undefined && targetText({ ...before }) === targetText({ target: parsed.target, unit: parsed.unit });
  return { id, level1, level2, name: draft.name.trim(), nature, target: parsed.target, unit: parsed.unit, weightBp, staged: same ? before.staged : [], ...(before?.core === undefined ? {} : { core: before.core }) };
}

/** Points to basis points of 100; null when left empty, undefined when it is no number from 0 to 100. */
export function weightOf(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) && Number(plain) <= 100 ? Math.round(Number(plain) * 100) : undefined;
}

/** Whether something sent from outside is a goal draft within its limits. */
export function isGoalDraft(value: unknown): value is GoalDraft {
  const draft = value as GoalDraft;
  if (typeof value !== "object" || value === null || (draft.frame !== "PRE_2021" && draft.frame !== "POST_2021")) return false;
  if (typeof draft.text !== "string" || draft.text.length > GOAL_LIMITS.text || !Array.isArray(draft.indicators) || draft.indicators.length > GOAL_LIMITS.indicators) return false;
  return draft.indicators.every((row: IndicatorDraft) =>
    typeof row === "object" && row !== null && isText(row.key, 60) && (row.lineageId === null || isText(row.lineageId, 26)) && LEVEL1.includes(row.level1) && LEVEL2.includes(row.level2) &&
    level2Of(draft.frame)[row.level1].includes(row.level2) && NATURES.includes(row.nature) && isText(row.name, GOAL_LIMITS.name) && isText(row.target, GOAL_LIMITS.target) && isText(row.unit, GOAL_LIMITS.unit) && isText(row.weight, 10) && isFromLibrary(row));
}

/** Drafts written before there was a library say nothing of it. */
function isFromLibrary({ libraryKey = null, librarySince = null }: Partial<FromLibrary>): boolean {
  return libraryKey === null ? librarySince === null : isText(libraryKey, 40) && Number.isSafeInteger(librarySince);
}

const isText = (value: unknown, length: number) => typeof value === "string" && value.length <= length;
