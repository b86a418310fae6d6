import { departmentPath, fundPath, indicatorPath, taskPath } from "../cells/path.js";
import type { RequiredCell } from "../signals/required-cell.js";
import type { DepartmentFacts, DepartmentIndicator, TypedMoneyRow } from "./facts.js";

/** A department need not have other income. */
const OWED_MONEY = ["incomeFiscal", "basicStaff", "basicPublic"] as const satisfies readonly TypedMoneyRow[];

/**
 * The typed cells the overall table owes, in the order of the form: functions and goals, the first task, budget, execution and forecast of each source, and of each
 * indicator its target, actual, forecast and likelihood; cause, explanation and measure as soon as the likelihood isn't 确定能. What is known only at the year's end is asked for in December.
 */
export function requiredDepartmentCells({ functions, dutyGoal, tasks, money, indicators }: DepartmentFacts, cutOffMonth: number): RequiredCell[] {
  const first = tasks[0];
  return [
    { path: departmentPath("functions"), filled: functions !== null },
    { path: departmentPath("dutyGoal"), filled: dutyGoal !== null },
    { path: taskPath(1, "name"), filled: (first?.name ?? null) !== null },
    { path: taskPath(1, "progress"), filled: (first?.progress ?? null) !== null },
    ...OWED_MONEY.flatMap((row) => {
      const its = money.find((line) => line.row === row);
      return [
        { path: fundPath(row, "initial"), filled: (its?.initialFen ?? null) !== null },
        { path: fundPath(row, "adjusted"), filled: (its?.adjustedFen ?? null) !== null },
        { path: fundPath(row, "executed"), filled: (its?.executedFen ?? null) !== null },
        { path: fundPath(row, "expected"), filled: (its?.expectedFen ?? null) !== null },
      ];
    }),
    ...indicators.filter((row) => isAskedFor(row, cutOffMonth)).flatMap(requiredOfRow),
  ];
}

/** Whether a row of the frame is to be filled in now. */
export function isAskedFor({ yearEnd, optional, name }: DepartmentIndicator, cutOffMonth: number): boolean {
  return (!yearEnd || cutOffMonth === 12) && (!optional || name !== null);
}

function requiredOfRow(row: DepartmentIndicator): RequiredCell[] {
  const at = (column: string, filled: boolean): RequiredCell => ({ path: indicatorPath(row.id, column), filled });
  const explained = row.likelihood !== null && row.likelihood !== "CERTAIN";
  return [
    ...(row.given === null ? [at("name", row.name !== null)] : []),
    at("target", row.target !== null),
    ...(row.computed === null ? [at("actual", row.actual !== null)] : []),
    at("forecast", row.forecast !== null),
    at("likelihood", row.likelihood !== null),
    ...(explained ? [at("causes", row.causes.length > 0), at("explanation", row.explanation !== null), at("measure", row.measure !== null)] : []),
  ];
}
