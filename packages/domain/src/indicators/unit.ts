import { halfWidth } from "../money/six-decimals.js";

/** How the product writes a unit: what people type for it, half-width and lower-case (rules-and-forms §3.2). */
const SPELLINGS = new Map(
  Object.entries({
    "%": "百分比 百分率 百分之 %(百分比) 百分比(%) (%) percent",
    "‰": "千分比 ‰(千分比)",
    平方米: "m2 平米",
    立方米: "m3",
    公里: "km 千米",
    米: "m",
    公斤: "kg 千克",
    万元: "万元人民币 人民币万元",
    元: "元人民币 人民币元 rmb",
    工作日: "个工作日",
    个: "个(套)",
    人次: "人(次)",
  }).flatMap(([unit, spellings]) => spellings.split(" ").map((spelling) => [spelling, unit] as const)),
);

/** Units a target text may end in. A suffix that is none of these makes the whole target words, not a number. */
const KNOWN = unitSet(
  "% ‰ 个百分点 个 人 人次 人·次 户 户次 套 场 场次 次 公里 米 平方米 立方米 平方公里 亩 公顷 眼 口 座 台 辆 处 栋",
  "幢 间 所 家 名 项 件 条 份 册 期 批 批次 篇 组 支 棵 株 头 只 盏 部 块 张 位 对 班 课时 学时 村 镇 乡 社区 街道",
  "万 本 根 宗 起 例 例次 点 桩 床 床位 年 个月 天 日 工作日 小时 分钟 元 千元 万元 亿元 公斤 吨 克 升 千瓦 千瓦时 度",
  "分 分贝 ℃ 倍 级",
);
/** Parts that make sense only behind a stroke or a dot: 元/人·月. */
const PART_ONLY = unitSet("月 季 季度 周 学期 生 师");
const DURATIONS = unitSet("年 个月 天 日 工作日 小时 分钟");
/** A level that is measured, not something that adds up over the year. */
const LEVELS = unitSet("% ‰ 个百分点 分 分贝 ℃ 倍 级");

function unitSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** The product's spelling of a unit: "百分比", "％" and "%(百分比)" are all "%". Unknown units keep their text, half-width. */
export function normaliseUnit(text: string): string {
  // NFKC turns ㎡ into m2 and ℃ into °C; both are looked up or restored.
  const plain = halfWidth(text).replace("°C", "℃").replaceAll("・", "·").replaceAll("•", "·");
  return SPELLINGS.get(plain.toLowerCase()) ?? plain;
}

/** Whether a text is a unit we know, compounds such as 元/人·月 and 万人 included. */
export function isUnit(text: string): boolean {
  const unit = normaliseUnit(text);
  if (KNOWN.has(unit)) return true;
  if (/^[千万亿]/.test(unit) && KNOWN.has(unit.slice(1))) return true;
  const parts = unit.split(/[/·]/);
  return (
    parts.length > 1 &&
    parts.every((part) => KNOWN.has(part) || PART_ONLY.has(part) || (/^[千万亿]/.test(part) && KNOWN.has(part.slice(1))))
  );
}

/** Whether values in this unit add up over the year: not a share, a standard (元/亩), a duration or a measured level. */
export function addsUp(unit: string): boolean {
  return !unit.includes("/") && !LEVELS.has(unit) && !DURATIONS.has(unit);
}
