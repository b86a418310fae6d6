import { extensionFault, mayNotAsk, mayNotDecideExtension } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { actorOf, Cycle, Package, signedBy, UnitDeadline } from "../monitoring/index.js";
import { Department, Unit } from "../organisation/index.js";
import { ExtensionRequest } from "./extension.entity.js";
import { ExtensionSaved, ExtensionView, type AskExtensionInput, type DecideExtensionInput, type ExtensionResult } from "./extension.types.js";

const SHORTEST_REASON = 4;
const LISTED = 100;

/** Asking for more time, and the performance office's answer. What is granted is the deadline from then on. */
export class ExtensionsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Requests of a cycle the viewer may see, open ones first. Three statements. */
  list(viewer: Viewer, cycleId: string): Promise<ExtensionView[]> {
    return this.unitOfWork.read(viewer, async (reading) => {
      const found = await reading.rows(ExtensionRequest).findMany({ cycleId }, { order: { askedAt: "DESC", id: "DESC" }, limit: LISTED });
      return (await views(reading, viewer, found)).sort((one, other) => Number(other.state === "OPEN") - Number(one.state === "OPEN"));
    });
  }

  async ask(viewer: Viewer, { cycleId, departmentId, unitId = null, until, reason }: AskExtensionInput): Promise<ExtensionResult> {
    return this.told(viewer, async (work) => {
      const { rows, now, audit } = work;
      const words = reason.trim();
      const against = mayNotAsk(actorOf(viewer), { departmentId, unitId });
      if (against) return new NotAllowed([against]);
      const [owner] = await rows(Package).findMany({ cycleId, departmentId });
      const deadlines = owner && (await deadlinesOf(work, owner, unitId));
      if (!owner || !deadlines) return new NotFound("package");
      if (words.length < SHORTEST_REASON) return new Invalid("REASON_NEEDED", "reason");
      const fault = extensionFault(until, { ...deadlines, now });
      if (fault) return new Invalid(fault, "until", { latest: deadlines.latest.toISOString() });
      if ((await rows(ExtensionRequest).count({ packageId: owner.id, unitId, state: "OPEN" })) > 0) return new Invalid("EXTENSION_OPEN", "until");
      const { who, post, organisation } = signedBy(viewer);
      const asked = await rows(ExtensionRequest).add({ departmentId, unitId, cycleId, packageId: owner.id, wantedUntil: until, reason: words, state: "OPEN", who, post, organisation, askedAt: now });
      await audit("ASK_DEADLINE", { object: "package", objectId: owner.id, of: { departmentId, unitId }, params: { until: until.toISOString(), reason: words } });
      return asked;
    });
  }

  async decide(viewer: Viewer, { id, until = null, answer }: DecideExtensionInput): Promise<ExtensionResult> {
    return this.told(viewer, async (work) => {
      const { rows, now, audit } = work;
      const against = mayNotDecideExtension(actorOf(viewer));
      if (against) return new NotAllowed([against]);
      const request = await rows(ExtensionRequest).findForUpdate(id);
      const owner = request && (await rows(Package).findForUpdate(request.packageId));
      const deadlines = owner && (await deadlinesOf(work, owner, request.unitId));
      if (!request || !owner || !deadlines) return new NotFound("extension");
      if (request.state !== "OPEN") return new Invalid("EXTENSION_DECIDED", "id");
      const words = answer?.trim() ?? "";
      if (until === null && words.length < SHORTEST_REASON) return new Invalid("REASON_NEEDED", "answer");
      const fault = until && extensionFault(until, { ...deadlines, now });
      if (fault) return new Invalid(fault, "until", { latest: deadlines.latest.toISOString() });
      if (until) await grant(work, owner, request.unitId, until);
      const decided = await rows(ExtensionRequest).save(Object.assign(request, {
        state: until ? "GRANTED" : "REFUSED", grantedUntil: until, answer: words || null, decidedBy: viewer.accountName, decidedAt: now,
      }));
      const { departmentId, unitId } = request;
      await audit(until ? "EXTEND_DEADLINE" : "REFUSE_DEADLINE", { object: "package", objectId: owner.id, of: { departmentId, unitId }, params: until ? { until: until.toISOString() } : { answer: words } });
      return decided;
    });
  }

  private async told(viewer: Viewer, act: (work: Work) => Promise<ExtensionRequest | NotFound | NotAllowed | Invalid>): Promise<ExtensionResult> {
    const outcome = await this.unitOfWork.run(viewer, act);
    if ("code" in outcome) return outcome;
    const [view] = await this.unitOfWork.read(viewer, (reading) => views(reading, viewer, [outcome]));
    return view ? new ExtensionSaved(view) : new NotFound("extension");
  }
}

/** The deadline in force, and what it may not pass: the department's for a unit, the bureau's for a department. */
async function deadlinesOf({ rows }: Pick<Work, "rows">, { cycleId, departmentId, dueAt, extendedTo }: Package, unitId: string | null): Promise<{ current: Date; latest: Date } | undefined> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle || cycle.state !== "OPEN") return undefined;
  const department = extendedTo ?? dueAt;
  if (unitId === null) return { current: department, latest: cycle.reviewDueAt };
  const unit = await rows(Unit).find(unitId);
  if (unit?.departmentId !== departmentId) return undefined;
  const [own] = await rows(UnitDeadline).findMany({ cycleId, unitId });
  return { current: own?.dueAt ?? cycle.unitDueAt, latest: department };
}

async function grant({ rows }: Work, owner: Package, unitId: string | null, until: Date): Promise<void> {
  if (unitId === null) {
    await rows(Package).save(Object.assign(owner, { extendedTo: until }));
    return;
  }
  const { cycleId, departmentId } = owner;
  if ((await rows(UnitDeadline).update({ cycleId, unitId }, { dueAt: until })) === 0) await rows(UnitDeadline).add({ cycleId, departmentId, unitId, dueAt: until });
}

async function views({ rows }: Reading, viewer: Viewer, requests: readonly ExtensionRequest[]): Promise<ExtensionView[]> {
  const departments = new Map((await rows(Department).byIds(requests.map(({ departmentId }) => departmentId))).map(({ id, name }) => [id, name]));
  const units = new Map((await rows(Unit).byIds(requests.flatMap(({ unitId }) => unitId ?? []))).map(({ id, name }) => [id, name]));
  const decides = mayNotDecideExtension(actorOf(viewer)) === null;
  return requests.map((request) => {
    const { id, cycleId, departmentId, unitId, wantedUntil, reason, state, who, post, organisation, askedAt, grantedUntil, answer, decidedBy, decidedAt } = request;
    return Object.assign(new ExtensionView(), {
      id, cycleId, departmentId, wantedUntil, reason, state, who, post, organisation, askedAt, grantedUntil, answer, decidedBy, decidedAt,
      departmentName: departments.get(departmentId) ?? "", unitName: unitId === null ? null : (units.get(unitId) ?? ""), decidable: decides && state === "OPEN",
    });
  });
}
