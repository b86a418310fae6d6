import type { Fen } from "../money/fen.js";
import type { DepartmentFacts } from "../department/facts.js";
import type { WrittenReport } from "../report/facts.js";
import type { ScoringRules } from "../selfevaluation/rules.js";
import type { Band, Cause, Indicator, IndicatorFrame, Likelihood, Micro } from "../indicators/indicator.js";

/** Rows of the funds block, in the order of the official form. `total` is always derived. */
export const FUND_ROWS = ["total", "generalPublicBudget", "governmentFund", "stateCapital", "specialBond", "carriedOver", "other"] as const;
export type FundRowKey = (typeof FUND_ROWS)[number];

/** LEDGER: Σ treasury payments, read-only. TYPED: filled in by the unit. DERIVED: the total row. */
export type FigureOrigin = "LEDGER" | "TYPED" | "DERIVED";

export type FundFacts = {
  row: FundRowKey;
  initialFen: Fen | null;
  /** 调整后预算数; equal to initial when never adjusted. */
  adjustedFen: Fen | null;
  /** 1-×月执行数. */
  executedFen: Fen | null;
  /** 全年预计执行数. */
  expectedFen: Fen | null;
  origin: FigureOrigin;
};

/** A number in micro-units or words. */
export type IndicatorValue = { kind: "NUMBER"; micro: Micro } | { kind: "TEXT"; text: string };

export type IndicatorFacts = Indicator & {
  actual: IndicatorValue | null;
  /** Only for a qualitative indicator: 达成 / 部分达成 / 未达成. */
  actualBand: Band | null;
  forecast: IndicatorValue | null;
  /** As `actualBand`, of the whole year. */
  forecastBand: Band | null;
  likelihood: Likelihood | null;
  causes: readonly Cause[];
  explanation: string | null;
  measure: string | null;
  /** YYYY-MM-DD */
  measureDue: string | null;
  /** 自评得分 of an indicator judged in words, in hundredths of a point; only on a self-evaluation, where every other score follows from its figures. */
  score?: number | null;
};

/** Figures of one printed fund row. */
export type PrintedFund = {
  initialFen?: Fen | null;
  adjustedFen?: Fen | null;
  /** 到位数, 拨付数: money that arrived or was passed on, not yet spent. */
  receivedFen?: Fen | null;
  /** YYYY-MM-DD on which the money arrived, where the document says so. */
  receivedOn?: string | null;
  executedFen?: Fen | null;
  /** 结余 as the document prints it. */
  balanceFen?: Fen | null;
  rateBp?: number | null;
  score?: number | null;
  weight?: number | null;
  unit?: string;
};

/** What a form printed about an indicator beside its values. */
export type PrintedIndicator = {
  completionBp?: number | null;
  score?: number | null;
  weight?: number | null;
  note?: string;
  /** Words of the form where they are not one of our levels; null: left blank. */
  level1?: string | null;
  level2?: string | null;
};

/** What a workbook or published form printed where the product computes: read only by checks at the moment FILE. */
export type PrintedFacts = {
  /** By fund row; rows of the form's own ("示范建设", "省级配套") by their label, which checks read as parts of the total. */
  funds: Partial<Record<string, PrintedFund>>;
  indicators: Partial<Record<string, PrintedIndicator>>;
  /** Unit of money printed in each place, when it isn't 万元 throughout. */
  moneyUnits: readonly string[];
  /** Free text of problems (存在问题), when the document has one. */
  problemText: string | null;
  /** Running text of the report belonging to the tables (C13), when the document has one. */
  reportText?: string | null;
  totalScore: number | null;
};

/** Where the starting values of a self-evaluation were taken over from: a frozen monitoring form of the same year. */
export type CarriedFrom = {
  cutOffMonth: number;
  round: number;
  revisionNo: number;
  /** Canonical text of each cell as it was taken over. */
  cells: Readonly<Record<string, string>>;
};

export type SelfEvaluationFacts = {
  carried: CarriedFrom | null;
  /** What it is scored by, where the district says otherwise than the product. */
  scoring?: ScoringRules;
};

export const DOCUMENT_KINDS = ["TARGET", "MONITORING", "SELF_EVALUATION", "EVALUATION", "DEPARTMENT", "REPORT"] as const;
/** Which official form the facts come from. Filings on screen are MONITORING or SELF_EVALUATION (a project's), DEPARTMENT (its overall table) or REPORT. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * The one pure shape of a written form. The department's two own forms have no funds and indicators of a project but a block of their own; their cells are
 * asked for by the same functions (`cellsOf`, `cellAt`, `withCell`, `filingForm`). Three makers: rows (api), workbook (forms), JSON (`npm run check`).
 * Frozen revisions store exactly this; checks, colours, diff, screen, print and workbook read exactly this.
 */
export type FilingFacts = {
  document: DocumentKind;
  /** Version of the form definition, e.g. "MOF-136-2019". */
  formVersion: string;
  fiscalYear: number;
  /** 1..12: the cut-off month (1-×月). */
  cutOffMonth: number;
  project: {
    code: string;
    name: string;
    departmentCode: string;
    departmentName: string;
    unitName: string;
    goalText: string | null;
    /** 年度总体目标实际完成情况; only on a self-evaluation. */
    goalResult?: string | null;
  };
  frame: IndicatorFrame;
  /** Cumulative expected execution in basis points for month 1..12 (even: 833, 1667 … 10000). */
  curve: readonly number[];
  /** `total` first, then the parts in the order of FUND_ROWS. */
  funds: readonly FundFacts[];
  indicators: readonly IndicatorFacts[];
  printed?: PrintedFacts;
  /** 项目支出绩效自评表 filled in here; with document SELF_EVALUATION. One read from a file has `printed` instead. */
  selfEvaluation?: SelfEvaluationFacts;
  /** 部门整体支出绩效监控表; with document DEPARTMENT. */
  department?: DepartmentFacts;
  /** 部门绩效监控总结报告; with document REPORT. */
  report?: WrittenReport;
};
