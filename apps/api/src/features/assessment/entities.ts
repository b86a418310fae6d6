import { AssessmentMark } from "./assessment-mark.entity.js";

export const assessmentEntities = [AssessmentMark];
