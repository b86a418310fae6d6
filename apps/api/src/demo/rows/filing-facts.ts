import { blankIndicator, cellAt, DEFAULT_SETTINGS, type Fen, type FilingFacts, FORM_VERSION, parseCell, withCell } from "@jianxiao/domain";
import { assembleFacts, type FilingHead } from "../../features/monitoring/index.js";
import { itemPath, type StoryCycle, type StoryFiling, type StoryReturnItem } from "../story/cycles.js";
import { type Story, told } from "../story/story.js";

/** A filing's form as it stands at the end of the story and as each round submitted it. */
export type ToldFacts = { now: FilingFacts; rounds: FilingFacts[] };

/** Builds the forms of a filing through the maker and the cells that real filings go through. */
export function factsOf(story: Story, cycle: StoryCycle, filing: StoryFiling): ToldFacts {
  const complete = completeFacts(story, cycle, filing);
  const rounds = filing.rounds.map(({ review }) => (review?.outcome === "RETURN" ? review.items.reduce((facts, item) => withMistake(facts, filing, item), complete) : complete));
  const last = filing.rounds.at(-1)?.review;
  if (last?.outcome === "RETURN" && filing.state === "RETURNED") return { now: rounds.at(-1) ?? complete, rounds };
  return { now: filing.progress === "ALL" ? complete : partly(complete, filing.progress), rounds };
}

function completeFacts(story: Story, cycle: StoryCycle, { id, project }: StoryFiling): FilingFacts {
  const { indicators, text } = told(story.goals, project);
  const filled = story.filled(cycle, project);
  const head: FilingHead = {
    kind: "MONITORING", settings: DEFAULT_SETTINGS, goalResult: null, carried: null, filingId: id, formVersion: FORM_VERSION, goalVersionId: project.goalId, fiscalYear: story.fiscalYear, cutOffMonth: cycle.cutOffMonth,
    code: project.code, name: project.name, departmentCode: project.department.code, departmentName: project.department.name, unitName: project.unit.name,
    goalText: text, frame: project.frame, curve: [...project.curve],
  };
  const money = told(story.money, project);
  const funds = project.lines.map((line) => ({
    row: line.source, origin: line.origin, initialFen: line.initialFen, adjustedFen: line.adjustedFen,
    executedFen: money.spentFen(line, cycle.cutOffMonth), expectedFen: filled.funds.get(line)?.expectedFen ?? null,
  }));
  const facts = assembleFacts(head, funds, indicators, []);
  return { ...facts, indicators: facts.indicators.map((indicator) => ({ ...indicator, ...filled.indicators.get(indicator.id) })) };
}

/** The form with the value the bureau did not believe. */
function withMistake(facts: FilingFacts, filing: StoryFiling, item: StoryReturnItem): FilingFacts {
  const path = itemPath(item, filing.project);
  const cell = cellAt(facts, path);
  if (!cell) throw new Error(`${filing.project.code} has no cell ${path}`);
  const parsed = parseCell(cell, mistakenText(cell.text, facts, item));
  if (!parsed.ok) throw new Error(`${path} would not be refused but never accepted: ${parsed.problem.code}`);
  return withCell(facts, path, parsed.text);
}

function mistakenText(text: string | null, facts: FilingFacts, { column, indicatorId }: StoryReturnItem): string {
  const value = Number(text);
  if (text === null || text === "" || Number.isNaN(value)) return column === "forecast" ? "按计划推进" : "正在推进";
  if (column === "expected") return String(Math.round(value * 100 + 5) / 100);
  const indicator = facts.indicators.find(({ id }) => id === indicatorId);
  const whole = Number.isInteger(value) && indicator?.unit !== "%";
  if (value === 0) return column === "actual" ? "0" : "1";
  // Below what was done, and above what was forecast: a figure of the plan instead of the record.
  const wrong = column === "actual" ? value * 0.9 : value * 1.05;
  return whole ? String(column === "actual" ? Math.floor(wrong) : Math.ceil(wrong)) : String(Math.round(wrong * 10) / 10);
}

/** A form that is still being written: its second half, or all of it, is blank. */
function partly(facts: FilingFacts, progress: "HALF" | "NONE"): FilingFacts {
  const filled = progress === "HALF" ? Math.ceil(facts.indicators.length / 2) : 0;
  const noExpectation = (expectedFen: Fen | null) => (progress === "HALF" ? expectedFen : null);
  return {
    ...facts,
    funds: facts.funds.map((fund) => ({ ...fund, expectedFen: noExpectation(fund.expectedFen), executedFen: fund.origin === "TYPED" && progress === "NONE" ? null : fund.executedFen })),
    indicators: facts.indicators.map((indicator, index) => (index < filled ? indicator : blankIndicator(indicator))),
  };
}
