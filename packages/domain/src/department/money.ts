import type { Words } from "../cells/cell.js";
import { type Fen, fen, sumFen, ZERO } from "../money/fen.js";
import { rateBp, ratioBp } from "../money/rate.js";
import { type ComputedFigure, type DepartmentFacts, type DepartmentMoney, type DepartmentMoneyRow, DEPARTMENT_MONEY_ROWS, type KnownProjects, type MoneyFigures, type TypedMoneyRow, TYPED_MONEY_ROWS } from "./facts.js";

export const MONEY_ROW_LABELS: Record<DepartmentMoneyRow, Words> = {
  income: { zh: "收入合计", en: "Income" },
  incomeFiscal: { zh: "财政拨款收入", en: "Fiscal appropriation" },
  incomeOther: { zh: "其他收入", en: "Other income" },
  expenditure: { zh: "支出合计", en: "Expenditure" },
  basic: { zh: "基本支出", en: "Basic expenditure" },
  basicStaff: { zh: "人员经费", en: "Staff" },
  basicPublic: { zh: "公用经费", en: "Operation" },
  projects: { zh: "项目支出", en: "Projects" },
};

/** Rows that are the sum of others. */
export const MONEY_PARTS: Partial<Record<DepartmentMoneyRow, readonly DepartmentMoneyRow[]>> = {
  income: ["incomeFiscal", "incomeOther"], expenditure: ["basic", "projects"], basic: ["basicStaff", "basicPublic"],
};

export type MoneyFigure = keyof MoneyFigures;
const FIGURES: readonly MoneyFigure[] = ["initialFen", "adjustedFen", "executedFen", "expectedFen"];
const BLANK: MoneyFigures = { initialFen: null, adjustedFen: null, executedFen: null, expectedFen: null };

export function isTypedMoney(row: DepartmentMoneyRow): row is TypedMoneyRow {
  return TYPED_MONEY_ROWS.some((typed) => typed === row);
}

/** The whole money block from what is typed and what the project forms add up to. A sum is null while none of its parts holds anything. */
export function moneyBlock(typed: readonly (MoneyFigures & { row: TypedMoneyRow })[], projects: KnownProjects): DepartmentMoney[] {
  const figuresOf = (row: DepartmentMoneyRow): MoneyFigures => {
    const parts = MONEY_PARTS[row];
    if (!parts) return row === "projects" ? projects : (typed.find((its) => its.row === row) ?? BLANK);
    const own = parts.map(figuresOf);
    return { ...BLANK, ...Object.fromEntries(FIGURES.map((figure) => [figure, sumOf(own.map((part) => part[figure]))])) };
  };
  return DEPARTMENT_MONEY_ROWS.map((row) => {
    const { initialFen, adjustedFen, executedFen, expectedFen } = figuresOf(row);
    return { row, initialFen, adjustedFen, executedFen, expectedFen };
  });
}

/** The same block with one typed row replaced; the sums follow. */
export function withMoneyRow({ money, projects }: Pick<DepartmentFacts, "money" | "projects">, changed: DepartmentMoney): DepartmentMoney[] {
  const typed = money.map((row) => (row.row === changed.row ? changed : row)).flatMap(({ row, ...figures }) => (isTypedMoney(row) ? [{ row, ...figures }] : []));
  return moneyBlock(typed, projects);
}

function sumOf(amounts: readonly (Fen | null)[]): Fen | null {
  const held = amounts.filter((amount) => amount !== null);
  return held.length === 0 ? null : sumFen(held);
}

/** Where a computed figure comes from, said at its cell. */
export const COMPUTED_SOURCES: Record<ComputedFigure, Words> = {
  EXECUTION_RATE: { zh: "支出合计执行数 ÷ 调整后预算数", en: "executed ÷ adjusted budget of all expenditure" },
  ADJUSTMENT_RATE: { zh: "（调整后预算数 − 年初预算数）的绝对值 ÷ 年初预算数", en: "amount of adjustment ÷ initial budget" },
  CARRY_OVER_RATE: { zh: "（调整后预算数 − 全年预计执行数）÷ 调整后预算数", en: "(adjusted budget − expected by year end) ÷ adjusted budget" },
  MONITORING_COMPLETION: { zh: "已确认的项目监控表 ÷ 应监控项目数", en: "confirmed project forms ÷ projects to monitor" },
};

/** A figure the system knows, in basis points; null while what it is computed from is missing. */
export function computedBp({ money, projects }: Pick<DepartmentFacts, "money" | "projects">, figure: ComputedFigure): number | null {
  const { initialFen, adjustedFen, executedFen, expectedFen } = money.find(({ row }) => row === "expenditure") ?? BLANK;
  switch (figure) {
    case "EXECUTION_RATE":
      return executedFen === null || adjustedFen === null ? null : rateBp(executedFen, adjustedFen);
    case "ADJUSTMENT_RATE":
      return initialFen === null || adjustedFen === null ? null : rateBp(fen(Math.abs(adjustedFen - initialFen)), initialFen);
    case "CARRY_OVER_RATE":
      return adjustedFen === null || expectedFen === null ? null : rateBp(fen(Math.max(ZERO, adjustedFen - expectedFen)), adjustedFen);
    case "MONITORING_COMPLETION":
      return ratioBp(projects.monitored, projects.count);
  }
}
