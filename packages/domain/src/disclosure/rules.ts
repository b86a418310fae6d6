import { SettingReader, type SettingRule } from "../settings/setting.js";

/** Parts of a disclosure a district may publish or keep. */
export const DISCLOSURE_PARTS = ["DEPARTMENTS", "PROJECTS", "MONEY", "CAUSES"] as const;
export type DisclosurePart = (typeof DISCLOSURE_PARTS)[number];

/** 公开范围: which parts are published, and words in a project's name that keep it back. */
export type DisclosureRules = { parts: readonly DisclosurePart[]; withheldWords: readonly string[] };

export const disclosureRule: SettingRule<DisclosureRules> = {
  // Our own proposal; every district has its own list of what stays inside.
  default: { parts: DISCLOSURE_PARTS, withheldWords: ["涉密", "机要", "侦查", "禁毒", "维稳", "反恐", "信访", "国防", "武装", "监所"] },
  savedBy: ["PERFORMANCE_OFFICE"],
  readBy: ["PERFORMANCE_OFFICE", "BUREAU_LEADER", "SUPERVISOR"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    const parts = reader.list(given["parts"], "parts", DISCLOSURE_PARTS.length).map((part, at) => reader.choice(part, `parts.${at}`, DISCLOSURE_PARTS));
    const withheldWords = reader.list(given["withheldWords"], "withheldWords", 100).map((word, at) => reader.text(word, `withheldWords.${at}`, 20));
    reader.unique(parts, "parts");
    reader.unique(withheldWords, "withheldWords");
    return reader.answer({ parts: DISCLOSURE_PARTS.filter((part) => parts.includes(part)), withheldWords });
  },
};
