import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { DepartmentProjectsResolver } from "./department-projects.resolver.js";
import { ProjectKeepingResolver } from "./keep-project.resolver.js";
import { ProjectKeeping } from "./keep-project.service.js";
import { ProjectResolver } from "./project.resolver.js";

/**
 * The pages of projects. Not part of the door: they show filings, and monitoring stands on this feature's rows.
 * The composition root takes them from here.
 */
export function projectsFeature({ unitOfWork }: Pick<FeatureDeps, "unitOfWork">): Feature {
  return {
    resolvers: [
      [ProjectResolver, new ProjectResolver()],
      [DepartmentProjectsResolver, new DepartmentProjectsResolver()],
      [ProjectKeepingResolver, new ProjectKeepingResolver(new ProjectKeeping(unitOfWork))],
    ],
  };
}
