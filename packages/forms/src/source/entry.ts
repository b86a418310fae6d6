/** One entry of `fixtures/real-projects.json`: facts of a published form, money in 万元. Fields the form lacks are absent or null. */
export type SourceEntry = {
  id: string;
  documentKind: SourceKind;
  fiscalYear: number | null;
  name: string;
  department: string | null;
  unit: string | null;
  overallGoal?: string | null;
  funds: { cutoff?: string; rows: readonly SourceFundRow[] };
  /** Rates as the form names them (资金使用率, 支付率), in percent. */
  printedRates?: Readonly<Record<string, number>>;
  indicators: readonly SourceIndicator[];
};

export const SOURCE_KINDS = ["TARGET", "MID_YEAR_MONITORING", "SELF_EVALUATION", "EVALUATION"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export type SourceFundRow = {
  item: string;
  initialBudget?: number | null;
  adjustedBudget?: number | null;
  received?: number | null;
  executedToCutoff?: number | null;
  executedFullYear?: number | null;
  expectedFullYear?: number | null;
  balance?: number | null;
  weight?: number | null;
  score?: number | null;
};

export type SourceIndicator = {
  level1: string | null;
  level2: string | null;
  name: string;
  nature: string;
  operator?: string | null;
  targetValue?: number | null;
  targetText?: string | null;
  unit?: string | null;
  actualValue?: number | null;
  actualText?: string | null;
  completionLikelihood?: string | null;
  weight?: number | null;
  score?: number | null;
};

/** The file is no JSON, or not in the shape of real-projects.json; the message names the place. */
export class EntryRefused extends Error {
  override readonly name = "EntryRefused";

  constructor(
    message: string,
    readonly code: "NOT_JSON" | "NOT_A_PROJECT_FILE" = "NOT_A_PROJECT_FILE",
  ) {
    super(message);
  }
}

/** A JSON file in UTF-8, parsed. Throws EntryRefused. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new EntryRefused(String(error), "NOT_JSON");
  }
}

/** Entries of a parsed JSON file: `{projects: […]}`, a bare array, or one entry. Throws EntryRefused. */
export function entriesOf(json: unknown): SourceEntry[] {
  const list = Array.isArray(json) ? json : isRecord(json) && Array.isArray(json.projects) ? json.projects : [json];
  return list.map((entry: unknown, index) => checkedEntry(entry, Array.isArray(json) || list.length > 1 ? `projects[${index}]` : "entry"));
}

type Shape = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown): boolean => typeof value === "string";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const absentOr = (test: (value: unknown) => boolean) => (value: unknown) => value === undefined || value === null || test(value);

const ENTRY: Shape = {
  id: isText,
  documentKind: (value) => SOURCE_KINDS.some((kind) => kind === value),
  fiscalYear: absentOr((value) => Number.isInteger(value)),
  name: isText,
  department: absentOr(isText),
  unit: absentOr(isText),
  overallGoal: absentOr(isText),
  funds: (value) => isRecord(value) && Array.isArray(value.rows),
  printedRates: absentOr((value) => isRecord(value) && Object.values(value).every(isNumber)),
  indicators: Array.isArray,
};

const FUND_ROW: Shape = {
  item: isText, initialBudget: absentOr(isNumber), adjustedBudget: absentOr(isNumber), received: absentOr(isNumber), executedToCutoff: absentOr(isNumber),
  executedFullYear: absentOr(isNumber), expectedFullYear: absentOr(isNumber), balance: absentOr(isNumber), weight: absentOr(isNumber), score: absentOr(isNumber),
};

const INDICATOR: Shape = {
  level1: absentOr(isText), level2: absentOr(isText), name: isText, nature: isText, operator: absentOr(isText), targetValue: absentOr(isNumber), targetText: absentOr(isText),
  unit: absentOr(isText), actualValue: absentOr(isNumber), actualText: absentOr(isText), completionLikelihood: absentOr(isText), weight: absentOr(isNumber), score: absentOr(isNumber),
};

function checkedEntry(entry: unknown, place: string): SourceEntry {
  demand(entry, ENTRY, place);
  const { funds, indicators } = entry as { funds: { rows: unknown[] }; indicators: unknown[] };
  funds.rows.forEach((row, index) => demand(row, FUND_ROW, `${place}.funds.rows[${index}]`));
  indicators.forEach((indicator, index) => demand(indicator, INDICATOR, `${place}.indicators[${index}]`));
  return entry as SourceEntry;
}

function demand(value: unknown, shape: Shape, place: string): void {
  if (!isRecord(value)) throw new EntryRefused(`${place} is not an object`);
  for (const [field, test] of Object.entries(shape)) if (!test(value[field])) throw new EntryRefused(`${place}.${field} is missing or of the wrong kind`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
