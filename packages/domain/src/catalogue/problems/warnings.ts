import type { Words } from "../words.js";

/** Why a warning cannot be explained. */
export const WARNING_PROBLEMS = {
  WARNING_NOT_GIVEN: { zh: "这个项目现在没有这项预警，无须说明。", en: "The project gives no such warning now; nothing needs explaining." },
  EXPLANATION_MISSING: { zh: "请写明原因和打算。", en: "Say why, and what will be done." },
} as const satisfies Record<string, Words>;
