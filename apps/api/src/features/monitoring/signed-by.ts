import type { Viewer } from "../../access/viewer.js";

/** A person in a post, as rows of the trail keep them: names stay as they stood. */
export function signedBy({ accountId, appointmentId, accountName, role, organisation }: Viewer) {
  return { accountId, appointmentId, who: accountName, post: role, organisation };
}
