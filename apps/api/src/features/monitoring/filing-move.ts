import { filingAllowance, nextFilingState, type Act, type FilingAction, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound, StaleVersion, type Invalid, type Params } from "../../graphql/problems.js";
import { Filing, FilingMove } from "./filing.entity.js";
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
  /** Changes the filing needs before it is judged, such as replies. A problem ends the move; a refusal takes them back. */
  prepare?: (held: HeldFiling, work: Work) => Promise<Invalid | undefined>;
  /** What the move brings besides the new state; params go into the trail. */
  change?: (held: HeldFiling, work: Work, owner: Package | undefined) => Promise<Params>;
};

type Input = { id: string; version: number };

/** Find, ask who, ask whether, change. Every move of a filing reads the same. */
export async function moveFiling(unitOfWork: UnitOfWork, viewer: Viewer, { id, version }: Input, moving: Moving): Promise<MoveFilingResult> {
  const { action, act, opinion } = moving;
  const outcome = await unitOfWork.run(viewer, async (work) => {
    const { rows, audit, now } = work;
    const owner = moving.package === "FOLLOWS" ? await holdPackageOf(work, id) : undefined;
    const held = await holdFiling(work, viewer, id);
    if (!held) return new NotFound("filing");
    const { filing } = held;
    if (filing.version !== version) return new StaleVersion();
    const problem = await moving.prepare?.(held, work);
    if (problem) throw new Refused(problem);
    const { allowed, reasons } = filingAllowance(actorOf(viewer), await standingOf(held, viewer, work, true), action);
    if (!allowed) throw new Refused(new NotAllowed(reasons));

    const params = (await moving.change?.(held, work, owner)) ?? {};
    filing.state = nextFilingState(filing.state, action) as FilingState;
    filing.lastMove = action;
    const revisionId = filing.latestRevisionId;
    await rows(Filing).save(filing);
    const { departmentId, unitId } = filing;
    await rows(FilingMove).add({ filingId: id, departmentId, unitId, action, revisionId, ...signedBy(viewer), opinion, at: now });
    if (owner) await followFilings(rows, owner);
    await audit(act, { object: "filing", objectId: id, of: { departmentId, unitId }, params: { ...params, ...(opinion ? { opinion } : {}) } });
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

/** Holds the package before its filing, in the order every move keeps, so that two moves never wait for each other. */
async function holdPackageOf({ rows }: Work, filingId: string): Promise<Package | undefined> {
  const filing = await rows(Filing).find(filingId);
  return filing && rows(Package).findForUpdate(filing.packageId);
}
