import type { Words } from "../words.js";

/** What a reviewer's opinion still lacks before it can be given. */
export const REVIEW_PROBLEMS = {
  NO_CELL_MARKED: { zh: "还没有选要退回的格子：在表上选中一格按 X。", en: "No cell is marked yet: focus one and press X." },
  RETURN_REASON_MISSING: { zh: "有格子没写退回原因。", en: "A marked cell has no reason yet." },
  RETURN_DUE_PASSED: { zh: "有格子的期限已过。", en: "A due date has passed." },
  CELLS_MARKED_FOR_RETURN: { zh: "已选了要退回的格子，先取消才能通过。", en: "Cells are marked for return; unmark them to accept." },
  STANDARD_FAILED: { zh: "有 {count} 条审核要点“不符”，不能通过。请退回，或重新判断。", en: "{count} standards are not met: return the form, or judge again." },
  STANDARD_UNJUDGED: { zh: "有 {count} 条审核要点还没有判断。按 1 符合、2 存疑、3 不符。", en: "{count} standards are not judged yet: 1 met, 2 doubtful, 3 not met." },
  DOUBT_UNEXPLAINED: { zh: "有 {count} 条“存疑”。请写附言告知部门，再带意见通过。", en: "{count} standards are doubtful: write a remark to the department to accept with it." },
  NOTHING_FLAGGED: { zh: "上一轮没有符合条件的项目，不需要第二轮监控。", en: "No project of that cycle is flagged; no second round is needed." },
  UNKNOWN_STANDARD: { zh: "审核标准已经换版，没有这一条。请刷新后再判断。", en: "The standards have changed: there is no such item. Reload and judge again." },
  NO_REVIEWER: { zh: "没有可以分派的审核人员。请先由账号管理员为股室任职。", en: "There is no reviewer to assign. Appoint people to the offices first." },
  NOT_A_REVIEWER: { zh: "这个任职不是审核人员，或不归口这个部门。", en: "That post is no reviewer's, or its office doesn't hold the department." },
  OWN_DEPUTY: { zh: "不能由本人代理自己。", en: "Nobody stands in for themselves." },
  TEXT_MISSING: { zh: "请写明内容。", en: "Write something." },
  AUDIENCE_REFUSED: { zh: "你的任职不能写给这一范围。", en: "Your post may not write for this audience." },
  NAMES_THE_ASKER: { zh: "公开内容里有“{name}”，看得出是谁问的。请改写后再公开。", en: "“{name}” tells who asked. Rewrite it before publishing." },
  NOT_A_QUESTION: { zh: "只有写给“提问与答复”的提问可以公开。", en: "Only what was asked as a question for all can be published." },
  PUBLISHED_ALREADY: { zh: "这个提问已经公开过。要改写，请先撤下。", en: "This question is published already. Take it down before rewriting it." },
  ACCEPT_ONE_BY_ONE: { zh: "有问题或存疑，请逐份审核。", en: "It has findings or doubts: review it by itself." },
} as const satisfies Record<string, Words>;
