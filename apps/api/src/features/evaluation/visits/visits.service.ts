import { closingReasons, difference, evaluationReason, paperNo, parseValue, targetText, type FilingFacts } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../../graphql/problems.js";
import { Project, ProjectYear } from "../../projects/index.js";
import { claimText, submittedForms } from "../work/course.js";
import { holdTask, LEAD_ONLY, ownerOf, WORKERS } from "../work/held-task.js";
import { SiteVisit, VerifiedValue, VisitPhoto } from "./visit.entity.js";
import type { ConfirmVisitInput, PlanVisitInput, SaveVisitInput, VoidPhotoInput } from "./visit.input.js";
import { VisitChanged, type VisitResult } from "./visit.types.js";

type Refusal = NotFound | NotAllowed | Invalid;
/** What a path of pen strokes is made of; nothing else is stored or drawn. */
const SIGNATURE = /^(?:[ML]\d{1,3}(?:\.\d)? \d{1,3}(?:\.\d)?)+$/;

/** Site visits: planned at the desk, filled in on the spot, answered by the unit, closed into a working paper. */
export class VisitsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the unit's claims over from the latest submitted form, so that what is verified is what was claimed. */
  plan(viewer: Viewer, input: PlanVisitInput): Promise<VisitResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const { rows, audit } = work;
      const held = await holdTask(work, viewer, input.taskId, LEAD_ONLY);
      if (!("task" in held)) return held;
      const owner = ownerOf(held.task);
      const project = await rows(Project).find(owner.projectId);
      const year = await rows(ProjectYear).find(held.task.projectYearId);
      const latest = (await submittedForms(rows, owner.projectId)).at(-1);
      if (!project || !year) return new NotFound("project");
      const no = (await rows(SiteVisit).count({ taskId: input.taskId })) + 1;
      const visit = await rows(SiteVisit).add({
        ...owner, taskId: input.taskId, no, paperNo: paperNo(year.fiscalYear, project.code, no), place: input.place.trim(), latMicro: input.latMicro ?? null, lonMicro: input.lonMicro ?? null,
        plannedOn: input.plannedOn, state: "PLANNED", checklist: input.checklist.map((text, index) => ({ key: String(index + 1), text: text.trim(), answer: null, note: "" })),
      });
      const claimed = latest ? (JSON.parse(latest.facts) as FilingFacts).indicators.filter(({ id }) => input.indicatorIds.includes(id)) : [];
      await rows(VerifiedValue).addAll(
        claimed.map((indicator, ord) => ({
          ...owner, visitId: visit.id, indicatorId: indicator.id, ord, name: indicator.name, level1: indicator.level1, level2: indicator.level2, unitName: indicator.unit,
          targetText: targetText(indicator).slice(0, 200), claimedMicro: indicator.actual?.kind === "NUMBER" ? indicator.actual.micro : null, claimedText: claimText(indicator).slice(0, 500), verifiedText: "", basis: "",
        })),
      );
      await audit("PLAN_VISIT", { object: "siteVisit", objectId: visit.id, of: visit, params: { name: visit.place } });
      return new VisitChanged(visit);
    });
  }

  /** Only the lines sent change; a repeat changes nothing. The first save starts the visit by the server's clock. */
  save(viewer: Viewer, { id, checklist, values }: SaveVisitInput): Promise<VisitResult> {
    return this.change(viewer, id, async ({ rows, now, audit }, visit) => {
      const lines = new Map(checklist.map((line) => [line.key, line]));
      const stored = new Map((await rows(VerifiedValue).findMany({ visitId: id })).map((value) => [value.indicatorId, value]));
      const changed = values.flatMap(({ indicatorId, verifiedText, basis }) => {
        const value = stored.get(indicatorId);
        return value ? [{ id: value.id, verifiedText: verifiedText.trim(), verifiedMicro: microOf(verifiedText, value.unitName), basis: basis.trim() }] : [];
      });
      if (changed.length > 0) await rows(VerifiedValue).updateEach("id", changed, ["verifiedText", "verifiedMicro", "basis"]);
      visit.checklist = visit.checklist.map((line) => {
        const sent = lines.get(line.key);
        return sent ? { ...line, answer: sent.answer, note: sent.note } : line;
      });
      if (visit.state === "PLANNED") Object.assign(visit, { state: "UNDER_WAY", startedAt: now });
      await audit("SAVE_VISIT", { object: "siteVisit", objectId: id, of: visit, params: { count: checklist.length + changed.length } });
      return undefined;
    });
  }

  confirm(viewer: Viewer, { id, answer, post, reason, signature }: ConfirmVisitInput): Promise<VisitResult> {
    return this.change(viewer, id, async ({ now, audit }, visit) => {
      if (answer === "DECLINED" && reason.trim() === "") return new Invalid("UNIT_REASON_MISSING", "reason");
      if (answer === "AGREED" && !SIGNATURE.test(signature)) return new Invalid("SIGNATURE_MISSING", "signature");
      const signed = SIGNATURE.test(signature) ? signature : null;
      Object.assign(visit, { unitAnswer: answer, unitPost: post.trim(), unitReason: reason.trim() || null, signature: signed, unitAnsweredAt: now });
      await audit("CONFIRM_VISIT", { object: "siteVisit", objectId: id, of: visit, params: { answer } });
      return undefined;
    });
  }

  close(viewer: Viewer, id: string): Promise<VisitResult> {
    return this.change(viewer, id, async ({ rows, now, audit }, visit) => {
      const values = await rows(VerifiedValue).findMany({ visitId: id });
      const basisMissing = values.filter(({ claimedMicro, verifiedMicro, basis }) => difference(claimedMicro, verifiedMicro)?.needsBasis && basis === "").length;
      const reasons = closingReasons({ state: visit.state, checklist: visit.checklist, basisMissing, unitAnswer: visit.unitAnswer });
      if (reasons.length > 0) return new NotAllowed(reasons);
      Object.assign(visit, { state: "CLOSED", closedAt: now });
      await audit("CLOSE_VISIT", { object: "siteVisit", objectId: id, of: visit, params: { name: visit.paperNo } });
      return undefined;
    });
  }

  voidPhoto(viewer: Viewer, { id, reason }: VoidPhotoInput): Promise<VisitResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const photo = await work.rows(VisitPhoto).findForUpdate(id);
      const visit = photo && (await work.rows(SiteVisit).find(photo.visitId));
      if (!photo || !visit) return new NotFound("photo");
      const held = await holdTask(work, viewer, visit.taskId, WORKERS);
      if (!("task" in held)) return held;
      if (visit.state === "CLOSED") return new NotAllowed([evaluationReason("VISIT_CLOSED")]);
      await work.rows(VisitPhoto).update({ id, voidedAt: null }, { voidedAt: work.now, voidReason: reason.trim() });
      await work.audit("VOID_PHOTO", { object: "siteVisit", objectId: visit.id, of: visit, params: { reason: reason.trim() } });
      return new VisitChanged(visit);
    });
  }

  private change(viewer: Viewer, id: string, act: (work: Work, visit: SiteVisit) => Promise<Refusal | undefined>): Promise<VisitResult> {
    return this.unitOfWork.run(viewer, async (work) => {
      const visit = await work.rows(SiteVisit).findForUpdate(id);
      if (!visit) return new NotFound("siteVisit");
      const held = await holdTask(work, viewer, visit.taskId, WORKERS);
      if (!("task" in held)) return held;
      if (visit.state === "CLOSED") return new NotAllowed([evaluationReason("VISIT_CLOSED")]);
      const refused = await act(work, visit);
      return refused ?? new VisitChanged(await work.rows(SiteVisit).save(visit));
    });
  }
}

function microOf(text: string, unit: string): number | null {
  const parsed = parseValue(text.trim(), unit);
  return parsed.ok && parsed.value?.kind === "NUMBER" ? parsed.value.micro : null;
}
