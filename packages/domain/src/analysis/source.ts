import type { Cause, Level1 } from "../indicators/indicator.js";
import type { Fen } from "../money/fen.js";
import type { Headline } from "../results/funding-ledger.js";
import type { Quadrant } from "../signals/quadrant.js";
import type { WarningCode } from "../warnings/warning.js";

export type AnalysisDepartment = { name: string; projects: number; filed: number; red: number; yellow: number; green: number; adjustedFen: Fen; executedFen: Fen; rateBp: number | null; deviating: number; late: boolean };

/** What the district's analysis is drawn from: the same sums the cockpit shows. */
export type AnalysisSource = {
  districtName: string;
  fiscalYear: number;
  cutOffMonth: number;
  projects: number;
  exempt: number;
  filed: number;
  reviewed: number;
  accepted: number;
  red: number;
  yellow: number;
  green: number;
  adjustedFen: Fen;
  executedFen: Fen;
  rateBp: number | null;
  departments: readonly AnalysisDepartment[];
  quadrants: Readonly<Record<Quadrant, { count: number; adjustedFen: Fen }>>;
  deviating: number;
  byCause: readonly { cause: Cause; indicators: number }[];
  byLevel1: readonly { level1: Level1; indicators: number }[];
  warnings: Readonly<Partial<Record<WarningCode, number>>>;
  headline: Headline;
};
