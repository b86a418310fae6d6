import type { Words } from "../cells/cell.js";
import type { Cause, Likelihood } from "../indicators/indicator.js";
import type { Fen } from "../money/fen.js";

/** Rows of the money block of 部门整体支出绩效监控表, in the order of the form. */
export const DEPARTMENT_MONEY_ROWS = ["income", "incomeFiscal", "incomeOther", "expenditure", "basic", "basicStaff", "basicPublic", "projects"] as const;
export type DepartmentMoneyRow = (typeof DEPARTMENT_MONEY_ROWS)[number];

/** Rows somebody types; `projects` is the sum of the project forms, the others are sums of their parts. */
export const TYPED_MONEY_ROWS = ["incomeFiscal", "incomeOther", "basicStaff", "basicPublic"] as const satisfies readonly DepartmentMoneyRow[];
export type TypedMoneyRow = (typeof TYPED_MONEY_ROWS)[number];

export type MoneyFigures = { initialFen: Fen | null; adjustedFen: Fen | null; executedFen: Fen | null; expectedFen: Fen | null };

export type DepartmentMoney = MoneyFigures & { row: DepartmentMoneyRow };

/** 年度主要任务: what the department has to do this year and how far it is. */
export type DepartmentTask = {
  /** From 1; the place on the form. */
  no: number;
  name: string | null;
  content: string | null;
  /** Projects that serve the task, by name. */
  projects: string | null;
  budgetFen: Fen | null;
  progress: string | null;
};

/** Figures of the overall table the system knows by itself. */
export const COMPUTED_FIGURES = ["EXECUTION_RATE", "ADJUSTMENT_RATE", "CARRY_OVER_RATE", "MONITORING_COMPLETION"] as const;
export type ComputedFigure = (typeof COMPUTED_FIGURES)[number];

/** One row of the indicator frame with what the department says of it. */
export type DepartmentIndicator = {
  /** Code of the row in its frame. */
  id: string;
  level1: Words;
  level2: Words;
  /** Given by the frame; null where the department names its own. */
  given: Words | null;
  /** Name of an own indicator. */
  name: string | null;
  /** Known only at the year's end: asked for in December alone. */
  yearEnd: boolean;
  /** An own row that need not be used. */
  optional: boolean;
  computed: ComputedFigure | null;
  target: string | null;
  actual: string | null;
  forecast: string | null;
  likelihood: Likelihood | null;
  causes: readonly Cause[];
  explanation: string | null;
  measure: string | null;
  /** YYYY-MM-DD */
  measureDue: string | null;
};

/** What the system knows of the department's projects in this cycle, as the facts were made. */
export type KnownProjects = MoneyFigures & {
  /** Projects that must be monitored, exempt and cancelled ones aside. */
  count: number;
  /** Of these, forms their unit has confirmed. */
  monitored: number;
  exempt: number;
};

export type DepartmentFacts = {
  /** Code of the indicator frame the bureau chose for the cycle. */
  frame: string;
  functions: string | null;
  dutyGoal: string | null;
  money: readonly DepartmentMoney[];
  tasks: readonly DepartmentTask[];
  indicators: readonly DepartmentIndicator[];
  projects: KnownProjects;
};
