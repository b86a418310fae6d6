import { enumOf } from "../../graphql/enums.js";
import { GOAL_STATES } from "./goal.entity.js";
import { PROJECT_KINDS } from "./project.entity.js";

export const PROJECT_SORTS = ["CODE", "NAME", "BUDGET", "DEPARTMENT"] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

export const ProjectKindEnum = enumOf("ProjectKind", PROJECT_KINDS);
export const GoalStateEnum = enumOf("GoalState", GOAL_STATES);
export const ProjectSortEnum = enumOf("ProjectSort", PROJECT_SORTS);
