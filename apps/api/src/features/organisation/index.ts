export { Department, District, Office, OfficeDepartment, Unit, OFFICE_KINDS, type OfficeKind } from "./organisation.entities.js";
export { DepartmentRef, UnitRef } from "./refs.js";
