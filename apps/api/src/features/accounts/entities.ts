import { AccessRequest } from "./access-request.entity.js";
import { AccessReview } from "./access-review.entity.js";

export const accountEntities = [AccessRequest, AccessReview];
