import type { Words } from "../words.js";

/** What a reviewer's opinion still lacks before it can be given. */
export const REVIEW_PROBLEMS = {
  NO_CELL_MARKED: { zh: "还没有选要退回的格子：在表上选中一格按 X。", en: "No cell is marked yet: focus one and press X." },
  RETURN_REASON_MISSING: { zh: "有格子没写退回原因。", en: "A marked cell has no reason yet." },
  RETURN_DUE_PASSED: { zh: "有格子的期限已过。", en: "A due date has passed." },
  CELLS_MARKED_FOR_RETURN: { zh: "已选了要退回的格子，先取消才能通过。", en: "Cells are marked for return; unmark them to accept." },
} as const satisfies Record<string, Words>;
