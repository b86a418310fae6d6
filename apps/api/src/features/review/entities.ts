import { PublishedAnswer } from "./published-answer.entity.js";
import { ChecklistVerdict, FilingComment } from "./review.entity.js";

export const reviewEntities = [ChecklistVerdict, FilingComment, PublishedAnswer];
