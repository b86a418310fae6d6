import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { DepartmentResolver, OfficeResolver } from "./organisation.resolver.js";
import { OrganisationKeepingResolver } from "./keep.resolver.js";
import { OrganisationKeeping } from "./keep.service.js";
import { SuccessionResolver } from "./succession.resolver.js";
import { SuccessionService } from "./succession.service.js";
import { OrganisationService } from "./organisation.service.js";

export { Department, District, Office, OfficeDepartment, Unit, OFFICE_KINDS, type OfficeKind } from "./organisation.entity.js";
export { addDepartment, addOffice, addUnit, assignOffice, renameBody } from "./bodies.js";
export { Succession } from "./succession.entity.js";
export { OrgName } from "./org-name.entity.js";
export { pinyinInitials } from "./pinyin.js";
export { DepartmentRef, UnitRef } from "./refs.js";

/** Districts, offices, departments and units. */
export function createOrganisation({ unitOfWork }: FeatureDeps): Feature {
  const service = new OrganisationService(unitOfWork);
  return {
    resolvers: [
      [DepartmentResolver, new DepartmentResolver(service)],
      [OfficeResolver, new OfficeResolver(service)],
      [SuccessionResolver, new SuccessionResolver(new SuccessionService(unitOfWork))],
      [OrganisationKeepingResolver, new OrganisationKeepingResolver(new OrganisationKeeping(unitOfWork))],
    ],
  };
}
