import { GoalRevision } from "./goal-revision.entity.js";

export const goalEntities = [GoalRevision];
