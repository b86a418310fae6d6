import type { OfficeKind } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { Department, Office, OfficeDepartment, Unit } from "../../organisation/index.js";

export type KnownDepartment = { code: string; name: string; closed: boolean; headquartersCode: string; officeCode: string | null; fromRow: number | null };
export type KnownUnit = { code: string; name: string; closed: boolean; departmentCode: string; fromRow: number | null };
export type KnownOffice = { code: string; name: string; kind: OfficeKind; closed: boolean; fromRow: number | null };

/** The organisation by codes, as it stands and as the lines read so far would have it. `fromRow`: the line that named it; null for what was there. */
export class Standing {
  readonly departments = new Map<string, KnownDepartment>();
  readonly units = new Map<string, KnownUnit>();
  readonly offices = new Map<string, KnownOffice>();

  /** Four statements. */
  static async of(rows: RowsOf, today: string): Promise<Standing> {
    const standing = new Standing();
    const departments = await rows(Department).findMany({});
    const units = await rows(Unit).findMany({});
    const offices = await rows(Office).findMany({});
    const terms = await rows(OfficeDepartment).findMany({});
    const codeOf = new Map([...departments, ...offices].map(({ id, code }) => [id, code]));
    for (const { code, name, kind, closedOn } of offices) standing.offices.set(code, { code, name, kind, closed: closedOn !== null, fromRow: null });
    for (const { id, code, name, closedOn } of departments) {
      const term = terms.find(({ departmentId, from, until }) => departmentId === id && from <= today && (until === null || until >= today));
      const headquarters = units.find(({ departmentId, isHeadquarters }) => departmentId === id && isHeadquarters);
      standing.departments.set(code, { code, name, closed: closedOn !== null, headquartersCode: headquarters?.code ?? "", officeCode: term ? (codeOf.get(term.officeId) ?? null) : null, fromRow: null });
    }
    for (const { code, name, departmentId, closedOn } of units) standing.units.set(code, { code, name, closed: closedOn !== null, departmentCode: codeOf.get(departmentId) ?? "", fromRow: null });
    return standing;
  }

  /** An office by its code or its name. */
  office(written: string): KnownOffice | undefined {
    return this.offices.get(written) ?? [...this.offices.values()].find(({ name }) => name === written);
  }
}
