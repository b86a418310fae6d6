import { rateBp, sumFen, type Fen, type PackageState } from "@jianxiao/domain";
import { isLate } from "../monitoring/index.js";
import { DepartmentRef } from "../organisation/index.js";
import type { CycleProgress, DepartmentProgress } from "./progress.types.js";

/** A package with what the database summed over its filings; money is null where there is no filing. */
export type PackageSums = {
  packageId: string;
  packageState: PackageState;
  dueAt: Date;
  extendedTo: Date | null;
  submittedAt: Date | null;
  departmentId: string;
  departmentCode: string;
  departmentName: string;
  adjustedFen: Fen | null;
  executedFen: Fen | null;
} & Record<Counted, number>;

type Counted = "projects" | "filled" | "confirmed" | "passed" | "submitted" | "returned" | "accepted" | "filed" | "reviewed" | "red" | "yellow" | "green";

/** One department's row, its rate recomputed from the sums. `onTime`: see `isLate`. */
export function departmentProgress(sums: PackageSums, onTime: boolean, now: Date): DepartmentProgress {
  const { departmentId, departmentCode, departmentName, packageId, packageState, submittedAt, extendedTo } = sums;
  const { projects, filled, confirmed, passed, submitted, returned, accepted, red, yellow, green } = sums;
  const dueAt = extendedTo ?? sums.dueAt;
  return {
    department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
    packageId, packageState, dueAt, submittedAt, projects, filled, confirmed, passed, submitted, returned, accepted, red, yellow, green,
    ...moneyOf([sums]),
    late: isLate({ submittedAt, dueAt, onTime }, now),
  };
}

/** The whole from its parts: counts added up, the rate from the sums and never from rates. */
export function districtProgress(packages: readonly PackageSums[]): Omit<CycleProgress, "cycle" | "exempt" | "departments"> {
  const total = (counted: Counted) => packages.reduce((sum, each) => sum + each[counted], 0);
  return {
    projects: total("projects"), filed: total("filed"), reviewed: total("reviewed"), accepted: total("accepted"),
    red: total("red"), yellow: total("yellow"), green: total("green"),
    ...moneyOf(packages),
  };
}

function moneyOf(packages: readonly Pick<PackageSums, "adjustedFen" | "executedFen">[]) {
  const adjustedFen = sumFen(packages.flatMap((each) => each.adjustedFen ?? []));
  const executedFen = sumFen(packages.flatMap((each) => each.executedFen ?? []));
  return { adjustedFen, executedFen, rateBp: rateBp(executedFen, adjustedFen) };
}
