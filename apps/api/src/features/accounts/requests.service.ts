import { mayNotDecide, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, SystemWork, UnitOfWork } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound, Reason as ReasonView } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { Account, Appointment } from "../identity/index.js";
import { AccessRequest, type AccessRequestState } from "./access-request.entity.js";
import { givePost, ownerOf, postRefusal } from "./posts.js";
import { AccessDecided, type AccessRequestPage, type AccessRequestView, type DecideAccessResult } from "./requests.types.js";
import { actorOf, ownDepartment, seesAccounts } from "./who.js";

/** Rights that wait for a second person: never decided by who proposed them, nor by whom they are about. */
export class RequestsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async requests(viewer: Viewer, state: AccessRequestState | null, { limit, offset }: { limit: number; offset: number }): Promise<AccessRequestPage> {
    if (!seesAccounts(viewer)) return { nodes: [], total: 0 };
    return this.unitOfWork.read(viewer, async (reading) => {
      const { nodes, total } = await reading.rows(AccessRequest).page(state ? { state } : {}, { order: { createdAt: "DESC" }, limit, offset });
      return { nodes: await viewsOf(reading, viewer, nodes), total };
    });
  }

  /** Carries the proposal out, if it still can be. */
  approve(viewer: Viewer, id: string, opinion: string | null): Promise<DecideAccessResult> {
    return this.decide(viewer, id, "APPROVED", opinion, async (work, request) => {
      const account = await work.rows(Account).findForUpdate(request.accountId);
      if (!account) return new NotFound("account");
      const refusal: Reason | null = account.state === "DISABLED" ? { code: "ACCOUNT_DISABLED", params: {} } : request.kind === "RESET_SECOND_FACTOR" ? null : await postRefusal(work, account, request, request.districtId);
      if (refusal) return new NotAllowed([refusal]);
      await givePost(work, viewer, account, request, { grantedBy: request.proposedBy, approvedBy: viewer.appointmentId });
      return undefined;
    });
  }

  refuse(viewer: Viewer, id: string, opinion: string): Promise<DecideAccessResult> {
    return this.decide(viewer, id, "REFUSED", opinion, async () => undefined);
  }

  /** Who proposed it takes it back, while nobody has decided. */
  async withdraw(viewer: Viewer, id: string): Promise<DecideAccessResult> {
    return this.unitOfWork.system("accounts", async (work) => {
      const request = await heldRequest(work, viewer, id);
      if (!request) return new NotFound("access_request");
      if (request.proposedByAccountId !== viewer.accountId) return new NotAllowed([{ code: "WRONG_ROLE", params: {} }]);
      if (request.state !== "PENDING") return new NotAllowed([{ code: "ALREADY_DECIDED", params: { state: request.state } }]);
      return settle(work, viewer, request, "WITHDRAWN", null);
    });
  }

  private decide(viewer: Viewer, id: string, state: "APPROVED" | "REFUSED", opinion: string | null, act: (work: SystemWork, request: AccessRequest) => Promise<NotFound | NotAllowed | undefined>): Promise<DecideAccessResult> {
    return this.unitOfWork.system("accounts", async (work) => {
      const request = await heldRequest(work, viewer, id);
      if (!request) return new NotFound("access_request");
      const refusal = mayNotDecide(actorOf(viewer), request);
      if (refusal) return new NotAllowed([refusal]);
      const refused = requireProof(viewer, work.now) ?? (await act(work, request));
      return refused ?? settle(work, viewer, request, state, opinion);
    });
  }
}

async function settle(work: SystemWork, viewer: Viewer, request: AccessRequest, state: Exclude<AccessRequestState, "PENDING">, opinion: string | null): Promise<AccessDecided | NotFound> {
  const { rows, now, audit } = work;
  const act = ({ APPROVED: "APPROVE_ACCESS", REFUSED: "REFUSE_ACCESS", WITHDRAWN: "WITHDRAW_ACCESS" } as const)[state];
  const decided = await rows(AccessRequest).save(Object.assign(request, { state, decidedBy: viewer.appointmentId, decidedByName: viewer.accountName, decidedAt: now, opinion }));
  const { kind, name, role } = request;
  await audit(act, { object: "access_request", objectId: request.id, by: viewer, of: ownerOf(viewer, request), params: { kind, name, role, ...(opinion ? { reason: opinion } : {}) } });
  const [view] = await viewsOf(work, viewer, [decided]);
  return view ? new AccessDecided(view) : new NotFound("access_request");
}

/** Reads and holds a request of the viewer's district or own department. */
async function heldRequest({ rows }: SystemWork, viewer: Viewer, id: string): Promise<AccessRequest | undefined> {
  const request = seesAccounts(viewer) ? await rows(AccessRequest).findForUpdate(id) : undefined;
  const department = ownDepartment(viewer);
  return request?.districtId === viewer.districtId && (department === undefined || request.departmentId === department) ? request : undefined;
}

async function viewsOf({ rows }: Pick<Reading, "rows">, viewer: Viewer, requests: readonly AccessRequest[]): Promise<AccessRequestView[]> {
  const named = new Map((await rows(Appointment).byIds(requests.flatMap(({ deputyOf, takesOver }) => [deputyOf, takesOver].filter((id) => id !== null)))).map(({ id, holderName }) => [id, holderName]));
  return requests.map((request) => {
    const against = mayNotDecide(actorOf(viewer), request);
    const { id, kind, state, accountId, name, role, organisation, from, until, note, decidedAt, opinion } = request;
    return {
      id, kind, state, accountId, name, role, organisation, from, until, note, decidedAt, opinion,
      inPlaceOf: named.get(request.takesOver ?? request.deputyOf ?? "") ?? null,
      proposedBy: request.proposedByName,
      proposedAt: request.createdAt,
      decidedBy: request.decidedByName,
      undecidable: against ? [new ReasonView(against)] : [],
      withdrawable: state === "PENDING" && request.proposedByAccountId === viewer.accountId,
    };
  });
}
