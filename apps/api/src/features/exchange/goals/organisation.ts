import type { FilingFacts, ImportFaultCode } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { Department, Unit } from "../../organisation/index.js";

export type Place = { department: Department; unit: Unit };
type Unplaced = { code: ImportFaultCode; params: Record<string, string> };

/** Departments and units of the district by code and name, as forms write them. */
export class Organisation {
  private constructor(
    private readonly departments: readonly Department[],
    private readonly units: readonly Unit[],
    private readonly districtName: string,
  ) {}

  static async of(rows: RowsOf, districtName: string): Promise<Organisation> {
    return new Organisation(await rows(Department).findMany({}), await rows(Unit).findMany({}), districtName);
  }

  /** Where a project belongs: by the codes and names in its form, else the unit named for the whole import. */
  place({ departmentCode, departmentName, unitName }: FilingFacts["project"], unitId: string | null): Place | Unplaced {
    const given = this.units.find(({ id }) => id === unitId);
    const department = this.departments.find(({ code, name }) => (departmentCode !== "" && code === departmentCode) || this.same(name, departmentName));
    if (!department) {
      const owner = given && this.departments.find(({ id }) => id === given.departmentId);
      return given && owner ? { department: owner, unit: given } : { code: "UNKNOWN_DEPARTMENT", params: { text: departmentName || departmentCode } };
    }
    const own = this.units.filter(({ departmentId }) => departmentId === department.id);
    const named = own.filter(({ name, code }) => this.same(name, unitName) || code === unitName);
    if (named.length > 1) return { code: "AMBIGUOUS_UNIT", params: { text: unitName } };
    const headquarters = unitName === "" || this.same(department.name, unitName) ? own.find(({ isHeadquarters }) => isHeadquarters) : undefined;
    const unit = named[0] ?? headquarters ?? (given?.departmentId === department.id ? given : undefined);
    return unit ? { department, unit } : { code: "UNKNOWN_UNIT", params: { text: unitName } };
  }

  /** Forms write the district's name before a department's or leave it out. */
  private same(ours: string, theirs: string): boolean {
    return theirs !== "" && (theirs === ours || theirs === `${this.districtName}${ours}`);
  }
}
