import { ALLOCATION_ADVICE, DISBURSEMENT_ADVICE, fen, type Fen } from "@jianxiao/domain";
import { DepartmentRef } from "../organisation/index.js";
import type { HandedOn } from "./result-facts.js";
import { AllocationCount, DepartmentFactsView, DisbursementCount } from "./result-facts.types.js";

type Amount = "adjustedFen" | "paidFen" | "takenFen" | "heldBackFen" | "payableFen";
const sumOf = (projects: readonly HandedOn[], amount: Amount): Fen => fen(projects.reduce((sum, project) => sum + project[amount], 0));

/** How many projects are advised to be paid in which way, and how much may be paid to them. */
export function byDisbursement(projects: readonly HandedOn[]): DisbursementCount[] {
  return DISBURSEMENT_ADVICE.map((advice) => {
    const own = projects.filter((one) => one.disbursement === advice);
    return Object.assign(new DisbursementCount(), { advice, count: own.length, payableFen: sumOf(own, "payableFen") });
  });
}

/** How many projects next year's budget is advised to treat in which way, and their budget now. */
export function byAllocation(projects: readonly HandedOn[]): AllocationCount[] {
  return ALLOCATION_ADVICE.map((advice) => {
    const own = projects.filter((one) => one.allocation === advice);
    return Object.assign(new AllocationCount(), { advice, count: own.length, adjustedFen: sumOf(own, "adjustedFen") });
  });
}

/** Each department as the sum of its projects: what was held back or taken first, then by code. */
export function byDepartment(all: readonly HandedOn[]): DepartmentFactsView[] {
  const groups = new Map<string, HandedOn[]>();
  for (const one of all) {
    const own = groups.get(one.departmentId);
    if (own) own.push(one);
    else groups.set(one.departmentId, [one]);
  }
  return [...groups.values()].map(departmentFacts).sort((one, other) => weight(other) - weight(one) || one.department.code.localeCompare(other.department.code));
}

const weight = ({ heldBackFen, takenFen }: DepartmentFactsView) => heldBackFen + takenFen;

function departmentFacts(projects: readonly HandedOn[]): DepartmentFactsView {
  const [first] = projects;
  const coloured = (colour: HandedOn["colour"]) => projects.filter((project) => project.colour === colour).length;
  return Object.assign(new DepartmentFactsView(), {
    department: new DepartmentRef({ id: first?.departmentId ?? "", code: first?.departmentCode ?? "", name: first?.departmentName ?? "" }),
    projects: projects.length, red: coloured("RED"), yellow: coloured("YELLOW"),
    adjustedFen: sumOf(projects, "adjustedFen"), paidFen: sumOf(projects, "paidFen"), takenFen: sumOf(projects, "takenFen"), heldBackFen: sumOf(projects, "heldBackFen"), payableFen: sumOf(projects, "payableFen"),
    disbursements: byDisbursement(projects).filter(({ count }) => count > 0), allocations: byAllocation(projects).filter(({ count }) => count > 0),
  });
}
