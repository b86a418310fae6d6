import { bodyCodeFault, type ImportFaultCode } from "@jianxiao/domain";
import type { OfficeLine, OrganisationColumn, OrganisationLine, UnitLine } from "@jianxiao/forms";
import type { Standing } from "./standing.js";

/** What one line would do, by codes. */
export type Step =
  | { do: "ADD_OFFICE"; code: string; name: string; kind: OfficeLine["officeKind"] }
  | { do: "ADD_DEPARTMENT"; code: string; name: string; headquartersCode: string }
  | { do: "ADD_UNIT"; code: string; name: string; departmentCode: string }
  | { do: "RENAME"; kind: "OFFICE" | "DEPARTMENT" | "UNIT"; code: string; name: string; was: string }
  | { do: "ASSIGN"; departmentCode: string; departmentName: string; officeCode: string; officeName: string };

export type LineFault = { column: OrganisationColumn; code: ImportFaultCode; params?: Record<string, string | number> };
export type Plan = { steps: Step[]; faults: LineFault[] };

/** Holds a line against what stands and what earlier lines made of it, and writes down there what it would change. */
export function planLine(standing: Standing, line: OrganisationLine): Plan {
  const plan: Plan = { steps: [], faults: [] };
  if (line.kind === "OFFICE") planOffice(standing, line, plan);
  else {
    planDepartment(standing, line, plan);
    if (line.unitCode !== "" && plan.faults.length === 0) planUnit(standing, line, plan);
    if (line.office !== "" && plan.faults.length === 0) planAssignment(standing, line, plan);
  }
  return plan;
}

function planOffice(standing: Standing, { code, name, officeKind, row }: OfficeLine, { steps, faults }: Plan): void {
  const known = standing.offices.get(code);
  if (bodyCodeFault(code)) faults.push({ column: "officeCode", code: "NOT_A_BODY_CODE", params: { code } });
  else if (!known) steps.push({ do: "ADD_OFFICE", code, name, kind: officeKind });
  else renamed(known, "OFFICE", "officeName", name, { steps, faults });
  if (faults.length === 0) standing.offices.set(code, { kind: officeKind, closed: false, ...known, code, name, fromRow: row });
}

function planDepartment(standing: Standing, { departmentCode: code, departmentName: name, headquartersCode, row }: UnitLine, { steps, faults }: Plan): void {
  const known = standing.departments.get(code);
  if (known) renamed(known, "DEPARTMENT", "departmentName", name, { steps, faults });
  else if (bodyCodeFault(code)) faults.push({ column: "departmentCode", code: "NOT_A_BODY_CODE", params: { code } });
  if (faults.length > 0) return;
  if (known) return void standing.departments.set(code, { ...known, name, fromRow: row });
  const headquarters = headquartersCode || `${code}001`;
  steps.push({ do: "ADD_DEPARTMENT", code, name, headquartersCode: headquarters });
  standing.departments.set(code, { code, name, closed: false, headquartersCode: headquarters, officeCode: null, fromRow: row });
  standing.units.set(headquarters, { code: headquarters, name: `${name}本级`, closed: false, departmentCode: code, fromRow: null });
}

function planUnit(standing: Standing, { unitCode: code, unitName: name, isHeadquarters, departmentCode, row }: UnitLine, { steps, faults }: Plan): void {
  const known = standing.units.get(code);
  const department = standing.departments.get(departmentCode);
  const owner = known && known.departmentCode !== departmentCode ? standing.departments.get(known.departmentCode) : undefined;
  if (bodyCodeFault(code)) faults.push({ column: "unitCode", code: "NOT_A_BODY_CODE", params: { code } });
  else if (owner) faults.push({ column: "unitCode", code: "OTHER_DEPARTMENT_S_UNIT", params: { code, name: owner.name } });
  else if (isHeadquarters && department && department.headquartersCode !== code) faults.push({ column: "unitCode", code: "HEADQUARTERS_EXISTS", params: { code: department.headquartersCode } });
  // A 本级 is called after its department; a list that leaves the word out means the same.
  else if (known && !isHeadquarters) renamed(known, "UNIT", "unitName", name, { steps, faults });
  else if (!known) steps.push({ do: "ADD_UNIT", code, name, departmentCode });
  if (faults.length === 0) standing.units.set(code, { closed: false, ...known, code, departmentCode, name: isHeadquarters && known ? known.name : name, fromRow: row });
}

function planAssignment(standing: Standing, { departmentCode, departmentName, office: written }: UnitLine, { steps, faults }: Plan): void {
  const office = standing.office(written);
  const department = standing.departments.get(departmentCode);
  if (!office) faults.push({ column: "office", code: "UNKNOWN_OFFICE", params: { text: written } });
  else if (office.kind !== "BUSINESS") faults.push({ column: "office", code: "NOT_A_BUSINESS_OFFICE" });
  else if (office.closed) faults.push({ column: "office", code: "BODY_CLOSED" });
  else if (department && department.officeCode !== office.code) {
    steps.push({ do: "ASSIGN", departmentCode, departmentName, officeCode: office.code, officeName: office.name });
    standing.departments.set(departmentCode, { ...department, officeCode: office.code });
  }
}

type Known = { code: string; name: string; closed: boolean; fromRow: number | null };

/** A known body with another name is renamed; two lines of one file that call it differently contradict each other. */
function renamed(known: Known, kind: "OFFICE" | "DEPARTMENT" | "UNIT", column: OrganisationColumn, name: string, { steps, faults }: Plan): void {
  if (known.closed) faults.push({ column, code: "BODY_CLOSED" });
  else if (known.name === name) return;
  else if (known.fromRow !== null) faults.push({ column, code: "NAMED_DIFFERENTLY", params: { code: known.code, other: known.name, otherRow: known.fromRow } });
  else steps.push({ do: "RENAME", kind, code: known.code, name, was: known.name });
}
