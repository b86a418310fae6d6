import { OrgName } from "./org-name.entity.js";
import { Department, District, Office, OfficeDepartment, Unit } from "./organisation.entity.js";
import { Succession } from "./succession.entity.js";

export const organisationEntities = [District, Office, Department, Unit, OfficeDepartment, OrgName, Succession];
