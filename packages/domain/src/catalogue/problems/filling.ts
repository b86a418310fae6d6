import type { Words } from "../words.js";

/** Filling in: the grid, extensions, waivers, disputes, curves, staged targets. */
export const FILLING_PROBLEMS = {
  OUTSIDE_GRID: { zh: "这一格超出了网格，或这一行没有这一栏，没有写入。", en: "This falls outside the grid or its row has no such column; it was not written." },
  REASON_NEEDED: { zh: "请写明理由，至少 4 个字。", en: "Give a reason of at least 4 characters." },
  NOT_WAIVABLE: { zh: "只有警告可以说明后放行；阻断的问题要改正，提示不用处理。", en: "Only warnings can be waived with a reason; blocking problems must be corrected, notes need nothing." },
  EXTENSION_NOT_LATER: { zh: "新期限要晚于现在的期限，也要晚于现在。请重新选择。", en: "The new deadline must be later than the present one and than now. Choose again." },
  EXTENSION_TOO_LATE: { zh: "新期限不能晚于下一步的截止时间[（{latest:time}）]。请重新选择。", en: "The new deadline can't be later than the next step's[ ({latest:time})]. Choose again." },
  EXTENSION_OPEN: { zh: "已有一份延期申请在等绩效股答复。", en: "A request for an extension already waits for the performance office." },
  EXTENSION_DECIDED: { zh: "这份延期申请已经答复过了。请刷新查看。", en: "This request has been decided already. Reload to see how." },
  NOT_LEDGER: { zh: "只有国库支付数可以提出异议；单位填报的数请直接修改。", en: "Only treasury figures can be disputed; a typed figure is simply changed." },
  DISPUTE_OPEN: { zh: "这一行已有异议在等绩效股答复。", en: "A dispute about this row already waits for the performance office." },
  DISPUTE_DECIDED: { zh: "这条异议已经答复过了。请刷新查看。", en: "This dispute has been answered already. Reload to see how." },
  CURVE_INVALID: { zh: "应达进度要有 12 个月，逐月不减，12 月为 100%。请核对。", en: "Expected progress needs 12 months, never falling, 100% in December. Check it." },
  CURVE_LOCKED: { zh: "监控批次已经开始，应达进度只能由绩效股调整。", en: "A cycle has begun: only the performance office changes the expected progress now." },
  STAGES_LOCKED: { zh: "监控批次已经开始，阶段目标只能由绩效股调整。", en: "A cycle has begun: only the performance office changes the staged targets now." },
  STAGES_OF_WORDS: { zh: "年度指标值是文字或区间，不能分阶段。", en: "A target in words or a range has no stages." },
  STAGE_FALLING: { zh: "累计数不能比上一阶段的 {before} 少。", en: "A cumulative figure can't fall below the stage before ({before})." },
  STAGE_BEYOND_TARGET: { zh: "阶段目标不能超过年度指标值 {target}。", en: "A stage can't lie beyond the year's target ({target})." },
} as const satisfies Record<string, Words>;
