import type { Cycle } from "./cycle.entity.js";
import { CycleView } from "./cycle.types.js";

/** A cycle as shown; the numbers of its projects are field resolvers. */
export function cycleView({ id, fiscalYear, cutOffMonth, cutOff, round, state, openedAt, departmentDueAt, unitDueAt, reviewDueAt, instructions, settings }: Cycle): CycleView {
  return Object.assign(new CycleView(), { id, fiscalYear, cutOffMonth, cutOff, round, state, openedAt, departmentDueAt, unitDueAt, reviewDueAt, instructions, settings });
}
