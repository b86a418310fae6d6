import { cellsOf, type Cell, type FilingFacts } from "@jianxiao/domain";
import { entriesOf, factsFromJson, type FilledByHand, type SourceEntry } from "@jianxiao/forms";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A published entry, the cycle it is filed in, and what its source lacks: typed here, noted as such in the workbook, never put into the data. */
export type Published = { entry: SourceEntry; year: number; month: number; goal: FilledByHand; monitoring: FilledByHand };

const FIXTURE = join(import.meta.dirname, "../../packages/forms/fixtures/real-projects.json");
const DECEMBER = 12;
/** For the one form that prints no year. */
const TYPED_YEAR = 2023;
const TYPED_WORDS = "按计划推进（公开的原件没有这一项，测试补填）";

/** Goals published without indicators; a goal cannot be approved without one. */
const TYPED_INDICATORS: Readonly<Record<string, SourceEntry["indicators"][number]>> = {
  "cs-2022-archive": { level1: "产出指标", level2: "数量指标", name: "完成专项（测试补填）", nature: "POSITIVE", operator: "≥", targetValue: 5, unit: "项" },
  "dh-2022-roads": { level1: "产出指标", level2: "数量指标", name: "安排补助类别（测试补填）", nature: "POSITIVE", operator: "≥", targetValue: 3, unit: "类" },
};

const entries = entriesOf(JSON.parse(readFileSync(FIXTURE, "utf8")) as unknown);

/** Evaluations of money without a single indicator have nothing a monitoring form could hold; they are only checked. */
export const ONLY_CHECKED = entries.filter(({ documentKind, indicators }) => documentKind === "EVALUATION" && indicators.length === 0);

export const PUBLISHED: readonly Published[] = entries.filter((entry) => !ONLY_CHECKED.includes(entry)).map((entry) => {
  const typed = TYPED_INDICATORS[entry.id];
  const goal: FilledByHand = { ...(entry.fiscalYear === null ? { fiscalYear: TYPED_YEAR } : {}), ...(typed ? { indicators: [typed] } : {}) };
  const facts = factsFromJson({ ...entry, indicators: [...entry.indicators, ...(typed ? [typed] : [])] });
  return {
    entry, goal, year: entry.fiscalYear ?? TYPED_YEAR, month: facts.document === "MONITORING" ? facts.cutOffMonth : DECEMBER,
    monitoring: { ...goal, cells: missingCells(facts) },
  };
});

export function published(id: string): Published {
  const found = PUBLISHED.find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`No published entry ${id}`);
  return found;
}

/** Indicator cells a filing must have and the source leaves blank. Money the source lacks is typed on screen. */
function missingCells(facts: FilingFacts): Record<string, string> {
  const lacking = cellsOf({ ...facts, document: "MONITORING" }).filter(({ section, origin, required, text }) => section === "INDICATORS" && origin === "TYPED" && required && text === null);
  return Object.fromEntries(lacking.flatMap((cell) => (isOfBlankLine(cell, facts) ? [] : [[cell.path, typedText(cell, facts)]])));
}

function isOfBlankLine({ path }: Cell, { indicators }: FilingFacts): boolean {
  return indicators.some(({ id, name }) => name === "" && path.startsWith(`indicators[${id}]`));
}

function typedText({ path, column }: Cell, { indicators }: FilingFacts): string {
  const indicator = indicators.find(({ id }) => path.startsWith(`indicators[${id}]`));
  if (column === "likelihood") return "CERTAIN";
  if (column === "actualBand") return "ACHIEVED";
  const target = indicator?.target.kind === "NUMBER" ? String(indicator.target.micro / 1_000_000) : null;
  const actual = indicator?.actual;
  if (column === "forecast" && actual) return actual.kind === "NUMBER" ? String(actual.micro / 1_000_000) : actual.text;
  return target ?? TYPED_WORDS;
}
