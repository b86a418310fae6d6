import type { CycleKind, FilingState, PackageState } from "@jianxiao/domain";
import type { Selection } from "../../access/select.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Cycle } from "./cycle.entity.js";
import { CycleRef } from "./cycle.types.js";
import type { CycleState } from "./monitoring.enums.js";
import { Package } from "./package.entity.js";
import { countedFilings } from "./package-state.js";
import type { PackagePage } from "./package.types.js";

export type PackageQuery = { cycleId?: string | null; departmentId?: string | null; state?: PackageState | null; search?: string | null; limit: number; offset: number };

type Line = {
  id: string; version: number; state: PackageState; dueAt: Date; extendedTo: Date | null; submittedAt: Date | null; revisionNo: number;
  cycleId: string; fiscalYear: number; cutOffMonth: number; round: number; cycleKind: CycleKind; cycleState: CycleState; departmentId: string; departmentCode: string; departmentName: string;
};

/** A page of packages by department code, newest cycle first: three statements. */
export async function packagePage({ rows }: Reading, query: PackageQuery): Promise<PackagePage> {
  const packages = () => narrowed(rows(Package).select("k").join(Cycle, "c", "c.id = k.cycleId").join(Department, "d", "d.id = k.departmentId"), query);
  const lines = await packages()
    .columns({
      id: "k.id", version: "k.version", state: "k.state", dueAt: "k.dueAt", extendedTo: "k.extendedTo", submittedAt: "k.submittedAt", revisionNo: "k.revisionNo",
      cycleId: "c.id", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round", cycleKind: "c.kind", cycleState: "c.state",
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
    })
    .orderBy("c.cutOff", "DESC").orderBy("c.round", "DESC").orderBy("d.code").limit(query.limit, query.offset)
    .all<Line>();
  const total = await packages().columns({ id: "k.id" }).count();
  const counted = await countedFilings(rows, lines.map(({ id }) => id)).where("f.kind = 'PROJECT'")
    .columns({ packageId: "f.packageId", state: "f.state", count: { sql: "COUNT(*)", as: "whole" } }).groupBy("f.packageId", "f.state")
    .all<{ packageId: string; state: FilingState; count: number }>();
  return {
    total,
    nodes: lines.map((line) => {
      const count = (state?: FilingState) => counted.reduce((sum, each) => sum + (each.packageId === line.id && (state === undefined || each.state === state) ? each.count : 0), 0);
      const { id, version, state, submittedAt, revisionNo, cycleId, fiscalYear, cutOffMonth, round, cycleKind, cycleState } = line;
      return {
        id, version, state, submittedAt, revisionNo,
        dueAt: line.extendedTo ?? line.dueAt,
        cycle: Object.assign(new CycleRef(), { id: cycleId, kind: cycleKind, fiscalYear, cutOffMonth, round, state: cycleState }),
        department: new DepartmentRef({ id: line.departmentId, code: line.departmentCode, name: line.departmentName }),
        projects: count(), passed: count("PASSED"), submitted: count("SUBMITTED"), returned: count("RETURNED"), accepted: count("ACCEPTED"),
      };
    }),
  };
}

function narrowed(selection: Selection, { cycleId, departmentId, state, search }: PackageQuery): Selection {
  if (cycleId) selection.where("k.cycleId = :cycleId", { cycleId });
  if (departmentId) selection.where("k.departmentId = :departmentId", { departmentId });
  if (state) selection.where("k.state = :state", { state });
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(d.code), :text) > 0 OR INSTR(LOWER(d.name), :text) > 0 OR INSTR(d.pinyin, :text) > 0", { text });
  return selection;
}
