import { Department, District, Office, OfficeDepartment, Unit } from "./organisation.entity.js";

export const organisationEntities = [District, Office, Department, Unit, OfficeDepartment];
