import type { CellProblemCode } from "../../cells/cell.js";
import type { Words } from "../words.js";

/** Why a text was refused for a cell. */
export const CELL_PROBLEMS: Record<CellProblemCode, Words> = {
  NOT_A_NUMBER: {
    zh: "这里要填数字[，“{text}”不是数字]。请只填数字，千分位逗号可有可无。",
    en: "This must be a number[; “{text}” isn't one]. Type digits only; thousands commas are optional.",
  },
  TOO_MANY_DECIMALS: {
    zh: "小数最多 {max} 位，请按原数核对后重填。系统不会代为四舍五入。",
    en: "At most {max} decimals. Check the figure and type it again; nothing is rounded for you.",
  },
  OUT_OF_RANGE: {
    zh: "数值超出可填范围[，最小 {min}][，最大 {max}]。请核对单位和位数。",
    en: "The number is out of range[; at least {min}][; at most {max}]. Check unit and digits.",
  },
  NEGATIVE: {
    zh: "这里不能填负数。退款、收回请在国库支付中体现。",
    en: "A negative number cannot stand here. Refunds belong in the treasury payments.",
  },
  NOT_AN_OPTION: { zh: "[“{text}”]不在可选项中。请从列表中选择。", en: "Not one of the options[: “{text}”]. Choose from the list." },
  TOO_LONG: {
    zh: "文字过长，最多 {max} 字。请精简，详细材料可作为佐证上传。",
    en: "The text is too long: at most {max} characters. Shorten it; details can be attached.",
  },
  NOT_A_DATE: { zh: "[“{text}”]不是日期。请按 2026-09-30 的格式填写。", en: "Not a date[: “{text}”]. Write it like 2026-09-30." },
  CONTROL_CHARACTER: {
    zh: "文字中含有看不见的控制字符。请重新输入，或先粘贴到记事本再复制过来。",
    en: "The text contains invisible control characters. Type it again, or paste it through a plain text editor.",
  },
  READ_ONLY: { zh: "这一格来自批复或自动计算，不能填写。", en: "This cell is approved or computed and cannot be typed." },
  UNKNOWN_CELL: {
    zh: "表中没有这一格[（{path}）]。请刷新页面后重试。",
    en: "The form has no such cell[ ({path})]. Reload the page and try again.",
  },
  FORMULA: { zh: "这里不能填公式。请填写计算结果。", en: "A formula cannot stand here. Type its result." },
  WRONG_MONEY_UNIT: {
    zh: "本表金额单位是万元，[不能写“{unit}”，]请换算成万元后只填数字。",
    en: "Money is in 万元 here[, not in “{unit}”]. Convert it and type the number only.",
  },
};
