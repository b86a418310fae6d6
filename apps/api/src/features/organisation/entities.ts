import { Department, District, Office, OfficeDepartment, Unit } from "./organisation.entities.js";

export const organisationEntities = [District, Office, Department, Unit, OfficeDepartment];
