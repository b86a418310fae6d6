import { blankIndicator, cellAt, FORM_VERSION, fen, withCell, withFundTotals, type FilingFacts, type FundFacts, type IndicatorFacts } from "@jianxiao/domain";
import { itemPath, type StoryCycle, type StoryFiling, type StoryReturnItem } from "../story/cycles.js";
import { told, type Story } from "../story/story.js";

/** What a filing of the story says now: the form as its unit has typed it so far. */
export function toldFacts(story: Story, cycle: StoryCycle, { project, progress }: StoryFiling): FilingFacts {
  const filled = story.filled(cycle, project);
  const money = told(story.money, project);
  const approved = told(story.goals, project);
  const typed = progress === "ALL" ? approved.indicators.length : progress === "HALF" ? Math.ceil(approved.indicators.length / 2) : 0;
  return withFundTotals({
    document: "MONITORING",
    formVersion: FORM_VERSION,
    fiscalYear: story.fiscalYear,
    cutOffMonth: cycle.cutOffMonth,
    project: { code: project.code, name: project.name, departmentCode: project.department.code, departmentName: project.department.name, unitName: project.unit.name, goalText: approved.text },
    frame: project.frame,
    curve: [...project.curve],
    funds: project.lines.map((line): FundFacts => {
      const said = progress === "NONE" ? undefined : filled.funds.get(line);
      return {
        row: line.source,
        origin: line.origin,
        initialFen: line.initialFen,
        adjustedFen: fen(line.initialFen + line.changes.filter(({ effectiveOn }) => effectiveOn <= cycle.cutOff).reduce((sum, { deltaFen }) => sum + deltaFen, 0)),
        executedFen: line.origin === "LEDGER" ? money.spentFen(line, cycle.cutOffMonth) : (said?.executedFen ?? null),
        expectedFen: said?.expectedFen ?? null,
      };
    }),
    indicators: approved.indicators.map((indicator, index): IndicatorFacts => ({ ...blankIndicator(indicator), ...(index < typed ? filled.indicators.get(indicator.id) : {}) })),
  });
}

/** What the form said before the returned cells were put right. */
export function factsBefore(facts: FilingFacts, items: readonly StoryReturnItem[], filing: StoryFiling): FilingFacts {
  return items.reduce((before, item) => {
    const path = itemPath(item, filing.project);
    const text = cellAt(before, path)?.text ?? null;
    return withCell(before, path, mistaken(text, item.column));
  }, facts);
}

/** A plausible first answer: a result counted too high, a forecast too rosy, a sum not thought through. */
function mistaken(text: string | null, column: StoryReturnItem["column"]): string | null {
  const value = Number(text);
  if (text === null || Number.isNaN(value)) return column === "actual" ? "按计划推进" : "达成预期指标";
  const wrong = value === 0 ? 1 : value * (column === "expected" ? 1.06 : 1.08);
  return String(Number.isInteger(value) ? Math.ceil(wrong) : Math.round(wrong * 10) / 10);
}
