import { filingAllowance, nextFilingState, roleMay, type Act, type FilingAction, type FilingStanding, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound, StaleVersion, type Invalid, type Params } from "../../graphql/problems.js";
import { Filing } from "./filing.entity.js";
import { FilingMove } from "./filing-trail.entity.js";
import { nextInQueue } from "./filing-queue.js";
import { FilingMoved, type MoveFilingResult } from "./filing.results.js";
import { filingView } from "./filing-view.js";
import { holdFiling, standingOf, type HeldFiling } from "./held-filing.js";
import { Package } from "./package.entity.js";
import { followFilings } from "./package-state.js";
import { signedBy } from "./signed-by.js";
import { actorOf } from "./standing.js";

/** What one kind of move adds to the steps all moves share. */
export type Moving = {
  action: FilingAction;
  act: Act;
  /** Whether the department's package is held and follows: the unit's own moves leave it alone (its other units are not theirs to count). */
  package: "FOLLOWS" | "LEFT_ALONE";
  opinion: string | null;
  /** What else must hold once the move is known to be this person's to make now. */
  whether?: (held: HeldFiling, work: Work) => Promise<Invalid | NotAllowed | undefined>;
  /** Changes the filing needs before it is judged, such as replies. A problem ends the move; a refusal takes them back. */
  prepare?: (held: HeldFiling, work: Work) => Promise<Invalid | NotAllowed | undefined>;
  /** What the move brings besides the new state; params go into the trail. */
  change?: (held: HeldFiling, work: Work, owner: Package | undefined) => Promise<Params>;
  /** Where the move leads, where the state table alone doesn't say: a first signature leaves the filing where it is. */
  leadsTo?: (standing: FilingStanding) => FilingState;
};

type Input = { id: string; version: number };

/** Find, ask who, ask whether, change. Every move of a filing reads the same. */
export async function moveFiling(unitOfWork: UnitOfWork, viewer: Viewer, { id, version }: Input, moving: Moving): Promise<MoveFilingResult> {
  const { action, act, opinion } = moving;
  const outcome = await unitOfWork.run(viewer, async (work) => {
    const { rows, audit, now } = work;
    const owner = await holdPackageOf(work, id, moving);
    const held = await holdFiling(work, viewer, id);
    if (!held) return new NotFound("filing");
    const { filing } = held;
    if (filing.version !== version) return new StaleVersion();
    const problem = roleMay(viewer.role, action, filing.kind) ? await moving.prepare?.(held, work) : undefined;
    if (problem) throw new Refused(problem);
    const standing = await standingOf(held, viewer, work, true);
    const { allowed, reasons } = filingAllowance(actorOf(viewer), standing, action);
    if (!allowed) throw new Refused(new NotAllowed(reasons));
    const against = await moving.whether?.(held, work);
    if (against) throw new Refused(against);

    const params = (await moving.change?.(held, work, owner)) ?? {};
    const { departmentId, unitId, latestRevisionId: revisionId } = filing;
    // A department's own form is confirmed and passed by the same person: one act, recorded as the two moves it is.
    const steps = filing.kind !== "PROJECT" && action === "CONFIRM" ? TWO_POSTS : [{ action, act }];
    for (const step of steps) {
      filing.state = moving.leadsTo?.(standing) ?? (nextFilingState(filing.state, step.action) as FilingState);
      filing.lastMove = step.action;
    }
    await rows(Filing).save(filing);
    await rows(FilingMove).addAll(steps.map((step, place) => ({ filingId: id, departmentId, unitId, action: step.action, revisionId, ...signedBy(viewer), opinion, at: new Date(now.getTime() + place) })));
    if (owner) await followFilings(rows, owner);
    for (const step of steps) await audit(step.act, { object: "filing", objectId: id, of: { departmentId, unitId }, params: { ...params, ...(opinion ? { opinion } : {}) } });
    return held.line;
  }).catch(refusalOf);
  if ("params" in outcome) return outcome;
  return unitOfWork.read(viewer, async (reading) => {
    const moved = await filingView(reading, viewer, id);
    return moved ? new FilingMoved(moved, await nextInQueue(reading, viewer, action, outcome)) : new NotFound("filing");
  });
}

/** A refusal after something was prepared: thrown, so that the unit of work takes it back. */
class Refused extends Error {
  constructor(readonly problem: NotAllowed | Invalid) {
    super(problem.code);
  }
}

function refusalOf(error: unknown): NotAllowed | Invalid {
  if (error instanceof Refused) return error.problem;
  throw error;
}

const TWO_POSTS = [{ action: "CONFIRM", act: "CONFIRM_FILING" }, { action: "PASS", act: "PASS_FILING" }] as const;

/** Holds the package before its filing, in the order every move keeps, so that two moves never wait for each other. A department's own form takes its package along in every move. */
async function holdPackageOf({ rows }: Work, filingId: string, { package: follows }: Moving): Promise<Package | undefined> {
  const filing = await rows(Filing).find(filingId);
  return filing && (follows === "FOLLOWS" || filing.kind !== "PROJECT") ? rows(Package).findForUpdate(filing.packageId) : undefined;
}
