import { rateBp, sumFen, type Fen, type PackageState } from "@jianxiao/domain";
import { isLate } from "../monitoring/index.js";
import { DepartmentRef, type Department } from "../organisation/index.js";
import { DepartmentProgress, type CycleProgress } from "./progress.types.js";

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
  const { projects, filled, filed, confirmed, passed, submitted, returned, accepted, red, yellow, green } = sums;
  const dueAt = extendedTo ?? sums.dueAt;
  return {
    department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }),
    standsFor: [], packageId, packageState, dueAt, submittedAt, projects, filled, filed, confirmed, passed, submitted, returned, accepted, red, yellow, green,
    ...moneyOf([sums]),
    late: isLate({ submittedAt, dueAt, onTime }, now),
  };
}

/** Several departments' rows as the one that stands for them now: counts and money added up, late if any part is, filed when every part is. */
export function combined(parts: readonly { sums: PackageSums; line: DepartmentProgress }[], present: Department | undefined): DepartmentProgress {
  const own = parts.find(({ line }) => line.department.id === present?.id) ?? parts[0];
  if (!own) throw new RangeError("A department is made of at least one");
  if (parts.length === 1 && own.line.department.id === present?.id) return own.line;
  const total = (of: (line: DepartmentProgress) => number) => parts.reduce((sum, { line }) => sum + of(line), 0);
  const moments = parts.map(({ line }) => line.submittedAt);
  return Object.assign(new DepartmentProgress(), own.line, {
    department: present ? new DepartmentRef(present) : own.line.department,
    standsFor: parts.map(({ line }) => line.department).filter(({ id }) => id !== present?.id),
    submittedAt: moments.every((at) => at !== null) ? new Date(Math.max(...moments.map((at) => at?.getTime() ?? 0))) : null,
    projects: total((line) => line.projects), filled: total((line) => line.filled), filed: total((line) => line.filed), confirmed: total((line) => line.confirmed), passed: total((line) => line.passed),
    submitted: total((line) => line.submitted), returned: total((line) => line.returned), accepted: total((line) => line.accepted),
    red: total((line) => line.red), yellow: total((line) => line.yellow), green: total((line) => line.green),
    ...moneyOf(parts.map(({ sums }) => sums)),
    late: parts.some(({ line }) => line.late),
  });
}

/** The whole from its parts: counts added up, the rate from the sums and never from rates. */
export function districtProgress(packages: readonly PackageSums[]): Omit<CycleProgress, "cycle" | "basis" | "exempt" | "departments"> {
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
