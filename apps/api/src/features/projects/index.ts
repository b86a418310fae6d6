export { BUDGET_SOURCES, BudgetChange, BudgetLine, PROJECT_KINDS, Project, ProjectYear, type BudgetSource, type ProjectKind } from "./project.entity.js";
export { GOAL_STATES, GoalVersion, Indicator, type GoalState } from "./goal.entity.js";
export { Payment, PaymentImport } from "./payment.entity.js";
export { ProjectCodes } from "./project-codes.js";
export { pinyinInitials } from "../organisation/index.js";
export { MonthAmount, monthAmounts } from "./month-amount.js";
export { HistoryEntry, historyOf } from "./history.js";
export { indicatorColumns } from "./indicator-columns.js";
