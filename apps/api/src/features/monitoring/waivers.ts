import { editRights, isWaivable } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Filing } from "./filing.entity.js";
import { WaiverSaved, type SaveWaiverInput, type SaveWaiverResult } from "./filing.waivers.js";
import { filingView } from "./filing-view.js";
import { holdFiling, standingOf } from "./held-filing.js";
import { findingsOf, judge } from "./reassess.js";
import { signedBy } from "./signed-by.js";
import { actorOf } from "./standing.js";
import { CheckWaiver } from "./waiver.entity.js";
import { waiversOf } from "./waiver-rows.js";

const SHORTEST_REASON = 4;

/** Explains a warning away, or (without a reason) takes that back. By whoever may type in the form now. */
export async function saveWaiver(unitOfWork: UnitOfWork, viewer: Viewer, { filingId, code, variant, path, reason }: SaveWaiverInput): Promise<SaveWaiverResult> {
  const words = reason?.trim() ?? "";
  const outcome = await unitOfWork.run(viewer, async (work) => {
    const { rows, audit, now } = work;
    const held = await holdFiling(work, viewer, filingId);
    if (!held) return new NotFound("filing");
    const rights = editRights(actorOf(viewer), await standingOf(held, viewer, work, false));
    if (rights.scope === "NONE") return new NotAllowed(rights.reasons);
    const place = { filingId, variant: variant ?? "", path: path ?? "" };
    const found = ((await findingsOf(rows, [filingId])).get(filingId) ?? []).find((finding) => finding.code === code && (finding.path ?? "") === place.path && (finding.variant ?? "") === place.variant);
    if (words !== "") {
      if (!found || !isWaivable(found)) return new Invalid("NOT_WAIVABLE", "code");
      if (words.length < SHORTEST_REASON) return new Invalid("REASON_NEEDED", "reason");
    }
    const { departmentId, unitId } = held.filing;
    const before = (await waiversOf(rows, [filingId])).get(filingId) ?? [];
    if (before.some((one) => one.code === code && (one.path ?? "") === place.path && (one.variant ?? "") === place.variant)) await rows(CheckWaiver).remove({ ...place, code: code as CheckWaiver["code"] });
    if (words !== "") await rows(CheckWaiver).add({ ...place, code: code as CheckWaiver["code"], departmentId, unitId, reason: words, at: now, ...pick(signedBy(viewer)) });
    const waivers = (await waiversOf(rows, [filingId])).get(filingId) ?? [];
    Object.assign(held.filing, judge(held.facts, held.settings, waivers).columns);
    await rows(Filing).save(held.filing);
    await audit(words === "" ? "UNWAIVE_FINDING" : "WAIVE_FINDING", { object: "filing", objectId: filingId, of: { departmentId, unitId }, params: { code, ...(words && { reason: words }) } });
    return undefined;
  });
  if (outcome) return outcome;
  const view = await unitOfWork.read(viewer, (reading) => filingView(reading, viewer, filingId));
  return view ? new WaiverSaved(view) : new NotFound("filing");
}

function pick({ who, post }: ReturnType<typeof signedBy>): Pick<CheckWaiver, "who" | "post"> {
  return { who, post };
}
