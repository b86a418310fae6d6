import type { SettingFault } from "../../settings/setting.js";
import type { Words } from "../words.js";

/** What is wrong with a setting somebody wants to save. `field` is the path of the field. */
export const SETTING_PROBLEMS = {
  SETTING_MISSING: { zh: "有内容没有填写[（{field}）]，请补上。", en: "Something is missing[ ({field})]." },
  SETTING_NOT_A_NUMBER: { zh: "数值超出允许范围[（{field}）]，请改正。", en: "A number is outside its bounds[ ({field})]." },
  SETTING_NOT_A_CHOICE: { zh: "选项不对[（{field}）]，请重新选择。", en: "Not one of the choices[ ({field})]." },
  SETTING_OUT_OF_ORDER: { zh: "先后或大小次序不对[（{field}）]，请调整。", en: "In the wrong order[ ({field})]: the later or larger one must come second." },
  SETTING_TWICE: { zh: "有重复的条目[（{field}）]，请改正。", en: "An item stands twice[ ({field})]." },
  SETTING_TOO_LONG: { zh: "内容过长或条目过多[（{field}）]，请精简。", en: "Too long, or too many items[ ({field})]." },
} as const satisfies Record<SettingFault["code"], Words>;
