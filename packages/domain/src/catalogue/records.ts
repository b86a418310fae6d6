import { fen } from "../money/fen.js";
import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import { COMMON_FIELDS } from "./records/common.js";
import { PEOPLE_RECORDS } from "./records/people.js";
import type { FieldFormat, FieldWords, RecordWords } from "./records/record-words.js";
import { RESULT_RECORDS } from "./records/results.js";
import { WORK_RECORDS } from "./records/work.js";
import { chinaTime } from "./fill.js";
import { type EnumName, term } from "./terms.js";
import type { Locale, Words } from "./words.js";

/** Every record whose changes are kept field by field, by its table. */
export const RECORDS = { ...PEOPLE_RECORDS, ...WORK_RECORDS, ...RESULT_RECORDS } as const satisfies Record<string, RecordWords>;
export type RecordName = keyof typeof RECORDS;

const ALL: Readonly<Record<string, RecordWords>> = RECORDS;
const COMMON: Readonly<Record<string, FieldWords>> = COMMON_FIELDS;

export function isRecord(name: string): name is RecordName {
  return Object.hasOwn(RECORDS, name);
}

/** What acts are about beside those records. */
const OTHER_OBJECTS: Readonly<Record<string, Words>> = {
  filing: { zh: "填报表", en: "Form" }, operation: { zh: "操作请求", en: "Request" }, installation: { zh: "系统", en: "Installation" }, job: { zh: "导入任务", en: "Job" }, results: { zh: "结果应用", en: "Results" }, file: { zh: "文件", en: "File" },
  setting: { zh: "设置", en: "Setting" }, key_choice: { zh: "重点项目选取", en: "Choice of key projects" }, finding: { zh: "问题", en: "Finding" }, notice: { zh: "整改通知书", en: "Notice" }, access_review: { zh: "权限复核", en: "Access review" },
  trail: { zh: "审计日志", en: "Trail" },
};

/** What the trail calls an object: `evaluationReport`, `DOCUMENT_REQUEST` and `access_request` alike; one without words by its own name. */
export function objectName(object: string, locale: Locale): string {
  const record = /^[A-Z_]+$/.test(object) ? object.toLowerCase() : object.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (ALL[record]?.name ?? OTHER_OBJECTS[record])?.[locale] ?? object;
}

/** Kinds of object the trail is searched by. */
export const TRAIL_OBJECTS = ["account", "appointment", "access_request", "access_review", "setting", "department", "cycle", "cycleProject", "project", "filing", "package", "goalRevision", "correction", "notice", "fundingDecision", "engagement", "evaluationTask", "evaluationReport", "firm", "attachment", "file", "job", "grant", "operation", "installation"] as const;

/** Records of people and organisation, which the audit administrator reads whole. */
export function isAdministrativeRecord(record: string): boolean {
  return Object.hasOwn(PEOPLE_RECORDS, record);
}

/** What a kind of record is called; one this version doesn't know yet by its own name. */
export function recordName(record: string, locale: Locale): string {
  return ALL[record]?.name[locale] ?? record;
}

/** The words for a field, or undefined where there are none. */
export function fieldWords(record: string, field: string): FieldWords | undefined {
  const own = ALL[record]?.fields;
  return own && Object.hasOwn(own, field) ? own[field] : Object.hasOwn(COMMON, field) ? COMMON[field] : undefined;
}

/** What a field is called, with the place within it where it is a list or an object: “支付计划 4”. */
export function fieldName(record: string, field: string, path: readonly (string | number)[], locale: Locale): string {
  const places = path.map((place) => (/^\d+$/.test(String(place)) ? String(Number(place) + 1) : String(place)));
  return [fieldWords(record, field)?.[locale] ?? field, ...places].join(" ");
}

const YES = { zh: ["否", "是"], en: ["No", "Yes"] } as const;

/** How values are written that are no codes. */
const WRITTEN: Readonly<Record<Exclude<FieldFormat, EnumName>, (value: string, locale: Locale) => string>> = {
  wanyuan: (value) => (Number.isSafeInteger(Number(value)) ? formatWanyuan(fen(Number(value)), { exact: true }) : value),
  bp: (value) => formatBp(Number(value)),
  micro: (value) => String(Number(value) / 1_000_000),
  time: (value) => chinaTime(value.includes("T") ? value : `${value.replace(" ", "T")}Z`),
  flag: (value, locale) => YES[locale][value === "1" || value === "true" ? 1 : 0],
  secret: (_value, locale) => (locale === "zh" ? "已设置（不显示）" : "Set (not shown)"),
};

/** A field's value as it is read; nothing where it was empty. */
export function fieldText(record: string, field: string, value: string | null, locale: Locale): string | null {
  if (value === null || value === "") return null;
  const format = fieldWords(record, field)?.format;
  if (format === undefined) return value;
  return isWritten(format) ? WRITTEN[format](value, locale) : term(format, value, locale);
}

function isWritten(format: FieldFormat): format is Exclude<FieldFormat, EnumName> {
  return Object.hasOwn(WRITTEN, format);
}
