import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { DepartmentResolver, OfficeResolver } from "./organisation.resolver.js";
import { OrganisationService } from "./organisation.service.js";

export { Department, District, Office, OfficeDepartment, Unit, OFFICE_KINDS, type OfficeKind } from "./organisation.entity.js";
export { DepartmentRef, UnitRef } from "./refs.js";

/** Districts, offices, departments and units. */
export function createOrganisation({ unitOfWork }: FeatureDeps): Feature {
  const service = new OrganisationService(unitOfWork);
  return {
    resolvers: [
      [DepartmentResolver, new DepartmentResolver(service)],
      [OfficeResolver, new OfficeResolver(service)],
    ],
  };
}
