import type { Words } from "../cells/cell.js";

export const GOAL_FAULT_WORDS = {
  GOAL_EMPTY: { zh: "年度总体目标没有写。", en: "The goal of the year is empty." },
  GOAL_VAGUE: { zh: "总体目标里的“{words}”说不清要做到什么程度，请改成能核对的说法。", en: "“{words}” in the goal can't be checked. Say what will be reached." },
  NO_INDICATORS: { zh: "还没有指标。", en: "There are no indicators." },
  NAME_EMPTY: { zh: "指标没有名称。", en: "The indicator has no name." },
  NAME_TWICE: { zh: "“{name}”写了两次。", en: "“{name}” is there twice." },
  NAME_VAGUE: { zh: "指标“{name}”里的“{words}”没有尺度。", en: "“{words}” in “{name}” has no measure." },
  TARGET_EMPTY: { zh: "“{name}”没有指标值。", en: "“{name}” has no target." },
  TARGET_UNREADABLE: { zh: "“{name}”的指标值读不出来：数字最多六位小数。", en: "The target of “{name}” can't be read: at most six decimals." },
  TARGET_WORDS: { zh: "“{name}”的指标值是“{words}”，到时无法判断是否完成，请写数字或可核对的标准。", en: "The target of “{name}” is “{words}”, which nobody can verify. Give a number or a standard." },
  UNIT_MISSING: { zh: "“{name}”有数字没有度量单位。", en: "“{name}” has a number without a unit." },
  BASELINE_MISSING: { zh: "“{name}”查不到上年实际值，请在依据中写明基数。", en: "Nothing is known of “{name}” from last year. State the baseline." },
  BELOW_LAST: { zh: "“{name}”的目标 {target} 低于上年实际 {last}，请说明原因或调高。", en: "The target of “{name}” ({target}) is below last year's actual ({last}). Explain or raise it." },
  WEIGHT_UNREADABLE: { zh: "“{name}”的权重不是 0 到 100 的数。", en: "The weight of “{name}” is no number from 0 to 100." },
  WEIGHTS: { zh: "权重合计 {sum} 分，应为 90 分（预算执行率另占 10 分）或 100 分。", en: "The weights add up to {sum}; they should be 90 (budget execution has the other 10) or 100." },
  WEIGHT_MISSING: { zh: "“{name}”没有权重，其他指标有。", en: "“{name}” has no weight while others do." },
  NO_OUTCOME: { zh: "没有效益指标：只有产出看不出钱花得值不值。", en: "There is no indicator of benefit: output alone doesn't show what the money was good for." },
  NO_OUTPUT: { zh: "没有产出指标。", en: "There is no indicator of output." },
  CATEGORY: { zh: "“{name}”归在{level2}，其中的“{words}”通常属于{belongs}。", en: "“{name}” is filed under {level2}; “{words}” usually belongs to {belongs}." },
} as const satisfies Record<string, Words>;

export type GoalFaultCode = keyof typeof GOAL_FAULT_WORDS;
