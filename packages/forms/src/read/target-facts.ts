import { type CellPath, CURVES, FORM_VERSION, type FilingFacts } from "@jianxiao/domain";
import type { Place } from "./faults.js";
import type { FormSheet } from "./form-sheet.js";
import type { Funds } from "./funds.js";
import type { Indicators } from "./indicators.js";

/** One project read from a form or a list, and where its code stands (or should). */
export type ReadProject = { row: number; codePlace: Place; facts: FilingFacts; places: Record<CellPath, Place> };

type Parts = { fiscalYear: number; project: FilingFacts["project"]; funds: Pick<Funds, "funds" | "printed" | "moneyUnits">; indicators: Indicators | undefined };

/** Facts of a goal from what was read of it. */
export function targetFacts({ fiscalYear, project, funds, indicators }: Parts): FilingFacts {
  return {
    document: "TARGET",
    formVersion: FORM_VERSION,
    fiscalYear,
    cutOffMonth: 12,
    project,
    frame: indicators?.frame ?? "PRE_2021",
    curve: CURVES.EVEN,
    funds: funds.funds,
    indicators: indicators?.rows.map((row) => row.facts) ?? [],
    printed: { funds: funds.printed, indicators: indicators?.printed ?? {}, moneyUnits: funds.moneyUnits, problemText: null, totalScore: null },
  };
}

/** Reports what a goal can't do without. A missing code is a warning: it may be given on import. */
export function reportGaps({ faults }: FormSheet, { facts, codePlace }: ReadProject, namePlace: Place, indicatorPlace: Place): void {
  if (facts.project.name === "") faults.add(namePlace, "PROJECT_NAME_MISSING");
  if (facts.project.code === "") faults.warn(codePlace, "PROJECT_CODE_MISSING");
  if (facts.indicators.length === 0) faults.warn(indicatorPlace, "NO_INDICATORS");
}
