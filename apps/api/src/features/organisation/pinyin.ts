import { pinyin } from "pinyin-pro";

/** Initials by which people search a Chinese name: "高标准农田建设" → "gbzntjs". Latin letters and digits stay, everything else goes. */
export function pinyinInitials(name: string): string {
  return pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 200);
}
