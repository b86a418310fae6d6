import { gradeOf, type Grade } from "../selfevaluation/rules.js";
import { evaluationReason } from "./independence.js";
import type { Reason } from "../filing/actor.js";

/** 决策 过程 产出 效益: level 1 of an evaluation's indicator frame (财预〔2020〕10号). */
export const FRAME_PARTS = ["DECISION", "PROCESS", "OUTPUT", "BENEFIT"] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** One row of the frame. `points` and `score` are in hundredths of a point. */
export type FrameItem = { part: FramePart; level2: string; name: string; points: number; rule: string; score: number | null };

/** What all points of a frame come to. */
export const FULL_POINTS = 10_000;

type Row = [part: FramePart, level2: string, name: string, points: number, rule: string];

/** A frame to start from; weights and rules are the evaluator's to change. Output and benefit rows of the goal are put in by the server. */
export const DEFAULT_FRAME: readonly Row[] = [
  ["DECISION", "项目立项", "立项依据充分性", 500, "符合法律法规、政策和规划，与部门职责相符，得满分；一项不符扣 1/3。"],
  ["DECISION", "项目立项", "立项程序规范性", 400, "按规定程序申请设立，审批文件齐全，事前论证充分；缺一项扣 1/3。"],
  ["DECISION", "绩效目标", "绩效目标合理性", 400, "目标与实际工作内容相关，预期产出和效益符合正常水平，与资金量匹配。"],
  ["DECISION", "绩效目标", "绩效指标明确性", 300, "指标清晰、细化、可衡量，并与目标任务数对应。"],
  ["DECISION", "资金投入", "预算编制科学性", 400, "预算经过论证，测算依据充分，额度与任务匹配。"],
  ["PROCESS", "资金管理", "预算执行率", 600, "得分 = 执行率 ÷ 应达进度 × 分值，超过按满分。"],
  ["PROCESS", "资金管理", "资金使用合规性", 600, "符合财务制度和项目规定用途；发现截留、挤占、挪用、虚列不得分。"],
  ["PROCESS", "组织实施", "管理制度健全性", 400, "财务和业务管理制度合法、合规、完整。"],
  ["PROCESS", "组织实施", "制度执行有效性", 400, "手续完备，合同、验收等资料齐全并归档；缺一项扣 1/4。"],
];

/** 产出 30 and 效益 30, split over the goal's indicators by their own weights (equally where none is given), to whole hundredths. */
export function goalRows(indicators: readonly { part: "OUTPUT" | "BENEFIT"; level2: string; name: string; weightBp: number | null; targetText: string }[]): FrameItem[] {
  return (["OUTPUT", "BENEFIT"] as const).flatMap((part) => {
    const own = indicators.filter((indicator) => indicator.part === part);
    const weights = own.map(({ weightBp }) => weightBp ?? 0);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let given = 0;
    let passed = 0;
    return own.map(({ level2, name, targetText }, index) => {
      passed += total === 0 ? 1 : (weights[index] ?? 0);
      const upTo = Math.round((3_000 * passed) / (total === 0 ? own.length : total));
      const points = upTo - given;
      given = upTo;
      return { part, level2, name, points, rule: `目标 ${targetText}；得分 = 核实完成率 × 分值，超过按满分。`, score: null };
    });
  });
}

/** The starting frame as items. */
export function defaultFrame(): FrameItem[] {
  return DEFAULT_FRAME.map(([part, level2, name, points, rule]) => ({ part, level2, name, points, rule, score: null }));
}

/** What is wrong with a frame before the plan may be used. */
export function frameReasons(items: readonly Pick<FrameItem, "points" | "rule" | "part">[]): Reason[] {
  const sum = items.reduce((total, { points }) => total + points, 0);
  const missing = FRAME_PARTS.filter((part) => !items.some((item) => item.part === part));
  return [
    ...(sum === FULL_POINTS ? [] : [evaluationReason("FRAME_NOT_100", { points: sum / 100 })]),
    ...(missing.length === 0 ? [] : [evaluationReason("FRAME_PART_MISSING", { count: missing.length })]),
    ...(items.every(({ rule }) => rule.trim() !== "") ? [] : [evaluationReason("RULE_MISSING")]),
  ];
}

export type FrameScore = { parts: { part: FramePart; points: number; score: number }[]; points: number; score: number; unscored: number; grade: Grade | null };

/** Totals by part and in all, in hundredths of a point; no grade while a row has no score. */
export function frameScore(items: readonly Pick<FrameItem, "part" | "points" | "score">[]): FrameScore {
  const sum = (rows: typeof items, of: (row: (typeof items)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const parts = FRAME_PARTS.map((part) => {
    const rows = items.filter((item) => item.part === part);
    return { part, points: sum(rows, ({ points }) => points), score: sum(rows, ({ score }) => score ?? 0) };
  });
  const unscored = items.filter(({ score }) => score === null).length;
  const score = sum(items, (row) => row.score ?? 0);
  return { parts, points: sum(items, ({ points }) => points), score, unscored, grade: unscored === 0 && items.length > 0 ? gradeOf(score) : null };
}
