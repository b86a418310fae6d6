import { ROLE_SCOPE_WORDS, RIGHT_WORDS } from "../catalogue/rights.js";
import { term } from "../catalogue/terms.js";
import type { Locale } from "../catalogue/words.js";
import { FILING_ACTIONS, FILING_KINDS } from "../filing/states.js";
import { roleMay } from "../filing/who.js";
import { SETTING_KINDS, SETTINGS } from "../settings/settings.js";
import { APPOINTS, APPROVES } from "./appointing.js";
import type { Role } from "./roles.js";

/** What a role may see and do, in words, drawn from the same tables that decide it: for the review of rights. */
export function rightsOf(role: Role, locale: Locale): string[] {
  const between = locale === "zh" ? "、" : ", ";
  const listed = (words: keyof typeof RIGHT_WORDS, items: readonly string[]) => (items.length === 0 ? [] : [`${RIGHT_WORDS[words][locale]}${items.join(between)}`]);
  const moves = FILING_ACTIONS.filter((action) => FILING_KINDS.some((kind) => roleMay(role, action, kind))).map((action) => term("FilingAction", action, locale));
  const settings = SETTING_KINDS.filter((kind) => SETTINGS[kind].savedBy.includes(role)).map((kind) => term("SettingKind", kind, locale));
  const roles = (given: readonly Role[] = []) => given.map((each) => term("Role", each, locale));
  return [
    ROLE_SCOPE_WORDS[role][locale],
    ...listed("MOVES", moves),
    ...listed("SETTINGS", settings),
    ...listed("APPOINTS", roles(APPOINTS[role])),
    ...listed("APPROVES", roles(APPROVES[role])),
  ];
}
