import type { Reason } from "../filing/actor.js";
import { evaluationReason } from "./independence.js";

export const VISIT_STATES = ["PLANNED", "UNDER_WAY", "CLOSED"] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const CHECK_ANSWERS = ["YES", "NO", "NOT_APPLICABLE"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** What the unit's representative says of the differences on the spot. */
export const UNIT_ANSWERS = ["AGREED", "DECLINED"] as const;
export type UnitAnswer = (typeof UNIT_ANSWERS)[number];

/** One line of a visit's checklist. */
export type CheckLine = { key: string; text: string; answer: CheckAnswer | null; note: string };

export type VisitFacts = {
  state: VisitState;
  checklist: readonly Pick<CheckLine, "answer">[];
  /** Verified values beyond the limit without a basis. */
  basisMissing: number;
  unitAnswer: UnitAnswer | null;
};

/** What still stands in the way of closing a visit. */
export function closingReasons({ state, checklist, basisMissing, unitAnswer }: VisitFacts): Reason[] {
  const open = checklist.filter(({ answer }) => answer === null).length;
  return [
    ...(state === "CLOSED" ? [evaluationReason("VISIT_CLOSED")] : []),
    ...(open > 0 ? [evaluationReason("CHECKLIST_OPEN", { count: open })] : []),
    ...(basisMissing > 0 ? [evaluationReason("BASIS_MISSING", { count: basisMissing })] : []),
    ...(unitAnswer === null ? [evaluationReason("UNIT_ANSWER_MISSING")] : []),
  ];
}

/** 工作底稿编号: year, project, kind, number within the project. Given by the server, never typed. */
export function paperNo(fiscalYear: number, projectCode: string, no: number): string {
  return `DG-${fiscalYear}-${projectCode}-HC${String(no).padStart(2, "0")}`;
}

/** A checklist to start from; the lead changes it in the visit plan. */
export const DEFAULT_CHECKLIST: readonly string[] = [
  "验收单与实物编号一致", "公示牌载明资金和标准", "实物数量与台账一致", "设施能正常使用（抽查）", "合同、验收、支付资料齐全", "资金支付与工程进度一致", "受益对象知晓并认可", "管护责任人和制度落实", "现场无闲置或挪用",
];
