import { PROJECT_FORMS_ALONE } from "@jianxiao/domain";
import type { Cycle } from "./cycle.entity.js";
import { CycleView } from "./cycle.types.js";

/** A cycle as shown; the numbers of its projects are field resolvers. */
export function cycleView({ id, kind, fiscalYear, cutOffMonth, cutOff, round, state, openedAt, departmentDueAt, unitDueAt, reviewDueAt, instructions, settings, deliverables }: Cycle): CycleView {
  return Object.assign(new CycleView(), { id, kind, fiscalYear, cutOffMonth, cutOff, round, state, openedAt, departmentDueAt, unitDueAt, reviewDueAt, instructions, settings, ...(deliverables ?? PROJECT_FORMS_ALONE) });
}
