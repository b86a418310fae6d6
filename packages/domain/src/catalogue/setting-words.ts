import { CHECK_CODES, type CheckCode } from "../checks/finding.js";
import { checkTitle } from "../checks/texts.js";
import type { Locale } from "../cells/display.js";
import { fen } from "../money/fen.js";
import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import type { SettingChange, SettingValue } from "../settings/changes.js";
import { ownNames } from "../settings/own-names.js";
import { term, TERMS, type EnumName } from "./terms.js";
import type { Words } from "./words.js";

/** How a value is meant where the value itself does not tell. BP: basis points; CHECK: codes of checks. */
type Meant = EnumName | "BP" | "CHECK";
type Named = Words & { as?: Meant };

/** What the properties of settings are called, on whatever kind they stand. */
const PROPERTIES: Readonly<Record<string, Named>> = {
  thresholds: { zh: "界线", en: "Thresholds" }, checks: { zh: "检查", en: "Checks", as: "CHECK" }, mode: { zh: "状态", en: "Mode", as: "CheckMode" }, severity: { zh: "级别", en: "Severity", as: "Severity" },
  executionGapYellowBp: { zh: "执行落后黄色线", en: "Execution behind, yellow", as: "BP" }, executionGapRedBp: { zh: "执行落后红色线", en: "Execution behind, red", as: "BP" },
  completionYellowBp: { zh: "完成率黄色线", en: "Completion, yellow", as: "BP" }, completionRedBp: { zh: "完成率红色线", en: "Completion, red", as: "BP" },
  forecastYellowBp: { zh: "全年预计黄色线", en: "Forecast, yellow", as: "BP" }, forecastRedBp: { zh: "全年预计红色线", en: "Forecast, red", as: "BP" },
  expectedBalanceYellowBp: { zh: "预计结余黄色线", en: "Expected balance, yellow", as: "BP" }, expectedBalanceRedBp: { zh: "预计结余红色线", en: "Expected balance, red", as: "BP" },
  attainmentYellowBp: { zh: "目标完成率黄色线", en: "Attainment, yellow", as: "BP" }, attainmentRedBp: { zh: "目标完成率红色线", en: "Attainment, red", as: "BP" },
  overshootBp: { zh: "视为目标偏低的完成率", en: "Overshoot", as: "BP" }, certainGapBp: { zh: "仍填“确定能”的落后幅度", en: "“Certain” while behind by", as: "BP" }, coreWeightBp: { zh: "核心指标权重", en: "Weight of core indicators", as: "BP" },
  bandBp: { zh: "定性指标折算", en: "Bands in figures" }, ACHIEVED: { zh: "达成", en: "Achieved", as: "BP" }, PARTLY: { zh: "部分达成", en: "Partly", as: "BP" }, MISSED: { zh: "未达成", en: "Missed", as: "BP" },
  items: { zh: "审核要点", en: "Items" }, group: { zh: "分类", en: "Group", as: "CheckGroup" }, means: { zh: "怎么判断", en: "Judged", as: "StandardMeans" }, of: { zh: "适用", en: "Asked in", as: "CycleKind" }, text: { zh: "要点", en: "Item" }, guidance: { zh: "说明", en: "Guidance" },
  reasons: { zh: "常用语", en: "Canned reasons" }, signing: { zh: "谁签字", en: "Who signs" }, secondRound: { zh: "第二轮监控", en: "Second round" }, zeroExecution: { zh: "零执行进入第二轮", en: "Nothing spent" }, offTargetBp: { zh: "偏离阶段目标", en: "Off the staged target", as: "BP" },
  bandFromBp: { zh: "定性指标得分区间下限", en: "Least share of the points by band" }, satisfactionSteps: { zh: "满意度赋分", en: "Satisfaction" }, fromBp: { zh: "不低于", en: "From", as: "BP" }, shareBp: { zh: "得该指标分值的", en: "Share of the points", as: "BP" },
  passGateBp: { zh: "完成率低于此不得分", en: "No points below a completion of", as: "BP" }, overshoot: { zh: "超额完成", en: "Overshoot" }, reduce: { zh: "按超出幅度扣分", en: "Score falls with the excess" }, gradeFrom: { zh: "等级最低分", en: "Lowest total of a grade" },
  on: { zh: "启用", en: "On" }, threshold: { zh: "界线", en: "Threshold" }, explain: { zh: "须说明", en: "Explanation" }, subscribers: { zh: "提醒谁", en: "Told to", as: "Role" },
  prefix: { zh: "机关代字", en: "Prefix" }, startAt: { zh: "起始序号", en: "First number" }, dueDays: { zh: "整改天数", en: "Days to answer" },
  points: { zh: "分值", en: "Points" }, parts: { zh: "公开内容", en: "Parts", as: "DisclosurePart" }, withheldWords: { zh: "不公开的词", en: "Words that keep a project inside" },
  password: { zh: "口令", en: "Password" }, basis: { zh: "依据", en: "Basis", as: "PasswordBasis" }, minLength: { zh: "最短长度", en: "Shortest" }, kinds: { zh: "字符种类", en: "Kinds of characters" }, maxAgeDays: { zh: "有效天数", en: "Days it holds" }, history: { zh: "不得重复最近几次", en: "Not one of the last" },
  session: { zh: "会话", en: "Sessions" }, idleMinutes: { zh: "空闲分钟", en: "Idle minutes" }, absoluteMinutes: { zh: "最长分钟", en: "Longest minutes" }, concurrent: { zh: "同时会话数", en: "At once" }, proofMinutes: { zh: "身份复核有效分钟", en: "Minutes a proof holds" },
  dormancy: { zh: "休眠账号", en: "Dormant accounts" }, warnDays: { zh: "提醒天数", en: "Warned after days" }, disableDays: { zh: "停用天数", en: "Disabled after days" }, secondFactor: { zh: "须用第二因素", en: "Second factor", as: "Role" },
  access: { zh: "登录地址和时段", en: "Addresses and hours" }, role: { zh: "岗位", en: "Role", as: "Role" }, addresses: { zh: "地址范围", en: "Addresses" }, hours: { zh: "时段", en: "Hours" }, from: { zh: "起", en: "From" }, until: { zh: "止", en: "Until" }, days: { zh: "星期", en: "Days" },
  indicators: { zh: "指标", en: "Indicators" }, sector: { zh: "行业", en: "Sector" }, level1: { zh: "一级指标", en: "Level 1", as: "Level1" }, level2: { zh: "二级指标", en: "Level 2", as: "Level2" }, name: { zh: "指标名称", en: "Name" }, nature: { zh: "性质", en: "Nature", as: "Nature" },
  unit: { zh: "单位", en: "Unit" }, target: { zh: "参考目标值", en: "Usual target" }, explanation: { zh: "指标解释", en: "What is counted" }, rule: { zh: "评分规则", en: "Scoring" }, examples: { zh: "示例", en: "Examples" }, source: { zh: "来源", en: "Source" }, retired: { zh: "停用", en: "Retired" },
  key: { zh: "编号", en: "Key" }, since: { zh: "起用版本", en: "Since" }, id: { zh: "编号", en: "Id" },
};

/** Names that are codes of ours, by the list they come from. */
const CODES: readonly EnumName[] = ["Grade", "FilingKind", "WarningCode", "AssessmentItem", "Role"];

const YES_NO = { true: { zh: "是", en: "yes" }, false: { zh: "否", en: "no" } };
const SIGNING: Readonly<Record<string, Words>> = { ONE: { zh: "一个股室", en: "one office" }, BOTH: { zh: "两个股室", en: "both offices" } };

/** True where a part of a path is said in words, not as it stands in the code. */
export function isNamed(part: string): boolean {
  return Object.hasOwn(PROPERTIES, part) || isCheck(part) || codeTable(part) !== undefined;
}

/** Where a change is, in words: 指标 / 验收合格率 / 指标解释. */
export function settingPathText(path: readonly string[], locale: Locale): string {
  return path.map((part) => partText(part, locale)).join(" / ");
}

/** What stood or stands there, as people write it; empty text and nothing are a dash. */
export function settingValueText(path: SettingChange["path"], value: SettingValue, locale: Locale): string {
  const meant = [...path].reverse().map((part) => PROPERTIES[part]?.as).find((as) => as !== undefined);
  if (value === null || value === "" || (typeof value === "object" && value.length === 0)) return "—";
  if (typeof value === "object") return value.map((each) => oneText(each, meant, path, locale)).join(locale === "zh" ? "、" : ", ");
  return oneText(value, meant, path, locale);
}

/** The place a fault names by its path, in words: `indicators.0.name` of this body is 指标 / 第 1 条 / 指标名称. */
export function settingPlace(body: unknown, path: string, locale: Locale): string {
  let at: unknown = body;
  const parts = path.split(/[.[\]]+/).filter((part) => part !== "");
  return parts.map((part) => {
    const holder = at;
    at = typeof holder === "object" && holder !== null ? (holder as Readonly<Record<string, unknown>>)[part] : undefined;
    if (!Array.isArray(holder) || !/^\d+$/.test(part)) return partText(part, locale);
    const no = locale === "zh" ? `第 ${Number(part) + 1} 条` : `no. ${Number(part) + 1}`;
    const entries = holder.every((each) => typeof each === "object" && each !== null) ? ownNames(holder as Readonly<Record<string, unknown>>[]) : [];
    const name = entries[Number(part)]?.name ?? "";
    return name === "" || name === String(Number(part) + 1) ? no : `${no}${locale === "zh" ? `“${name}”` : ` “${name}”`}`;
  }).join(" / ");
}

function partText(part: string, locale: Locale): string {
  const named = PROPERTIES[part];
  if (named) return named[locale];
  if (isCheck(part)) return `${part} ${checkTitle(part, locale)}`;
  const table = codeTable(part);
  return table ? term(table, part, locale) : part;
}

function oneText(value: string | number | boolean, meant: Meant | undefined, path: readonly string[], locale: Locale): string {
  if (typeof value === "boolean") return YES_NO[`${value}`][locale];
  if (typeof value === "number") {
    if (meant === "BP") return formatBp(value);
    if (path.at(-1) === "threshold") return path.includes("LARGE_BALANCE") ? `${formatWanyuan(fen(value))} 万元` : formatBp(value);
    return path[0] === "points" || path[0] === "gradeFrom" ? String(value / 100) : String(value);
  }
  if (meant === "CHECK" && isCheck(value)) return partText(value, locale);
  if (meant !== undefined && meant !== "BP" && meant !== "CHECK") return term(meant, value, locale);
  return SIGNING[value]?.[locale] ?? value;
}

const isCheck = (part: string): part is CheckCode => (CHECK_CODES as readonly string[]).includes(part);
const codeTable = (part: string): EnumName | undefined => CODES.find((table) => Object.hasOwn(TERMS[table], part));
