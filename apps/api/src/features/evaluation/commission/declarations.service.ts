import { chinaDate, evaluationReason, LOOK_BACK_YEARS, servedWithin } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import type { SystemWork, UnitOfWork } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../../graphql/problems.js";
import type { DeclareTiesInput, SignUndertakingInput } from "./commission.input.js";
import { MyEngagement, MyEngagementChanged, type MyEngagementResult } from "./commission.types.js";
import { Declaration, Engagement, EngagementMember } from "./engagement.entity.js";
import { FirmPerson } from "./firm.entity.js";
import { syncGrants } from "./grants.js";

type Refusal = NotFound | NotAllowed | Invalid;

/**
 * What an evaluator signs and declares before a project opens. They write no row themselves: a grant is written in the same transaction as the word that
 * earns it, by the system, on rows that carry the person's own account.
 */
export class DeclarationsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  mine(viewer: Viewer): Promise<MyEngagement[]> {
    if (viewer.role !== "EVALUATOR") return Promise.resolve([]);
    return this.unitOfWork.read(viewer, ({ rows }) => own(rows, viewer));
  }

  /** 保密承诺: signed with the person's own name, once per engagement. */
  sign(viewer: Viewer, { memberId, signature }: SignUndertakingInput): Promise<MyEngagementResult> {
    return this.act(viewer, async (work) => {
      const member = await work.rows(EngagementMember).findForUpdate(memberId);
      if (!member || member.accountId !== viewer.accountId || member.removedAt !== null) return new NotFound("member");
      if (signature.trim() !== viewer.accountName) return new Invalid("UNDERTAKING_WORDS", "signature");
      if (member.undertakingAt === null) {
        await work.rows(EngagementMember).save(Object.assign(member, { undertakingAt: work.now }));
        await work.audit("SIGN_UNDERTAKING", { object: "engagement", objectId: member.engagementId, by: viewer });
      }
      return member;
    });
  }

  /** 利害关系声明. A tie, declared or on record, takes access away at once; it is never taken back by the person. */
  declare(viewer: Viewer, { declarationId, answer, tie }: DeclareTiesInput): Promise<MyEngagementResult> {
    return this.act(viewer, async (work) => {
      const { rows, now } = work;
      const declaration = await rows(Declaration).findForUpdate(declarationId);
      if (declaration?.accountId !== viewer.accountId) return new NotFound("declaration");
      const member = await rows(EngagementMember).find(declaration.memberId);
      if (!member || member.removedAt !== null) return new NotFound("declaration");
      if (answer === "TIE" && tie.trim() === "") return new Invalid("TIE_UNEXPLAINED", "tie");
      if (declaration.answer === "TIE" || (declaration.answer === "NO_TIE" && answer === "NO_TIE")) return new NotAllowed([evaluationReason("DECLARED_ALREADY")]);
      const served = await onRecord(rows, member, declaration.departmentId, now);
      const found = served ? "TIE" : answer;
      const words = found === "NO_TIE" ? null : served && answer === "NO_TIE" ? `近 ${LOOK_BACK_YEARS} 年与该部门有服务或任职关系（登记信息）` : tie.trim();
      await rows(Declaration).save(Object.assign(declaration, { answer: found, tie: words, answeredAt: now }));
      await work.audit("DECLARE_TIES", { object: "engagement", objectId: member.engagementId, params: { answer: found }, by: viewer });
      return member;
    });
  }

  private async act(viewer: Viewer, change: (work: SystemWork) => Promise<EngagementMember | Refusal>): Promise<MyEngagementResult> {
    if (viewer.role !== "EVALUATOR") return new NotFound("engagement");
    const outcome = await this.unitOfWork.system("engagement access", async (work) => {
      const changed = await change(work);
      if (!(changed instanceof EngagementMember)) return changed;
      const engagement = await work.rows(Engagement).findForUpdate(changed.engagementId);
      if (!engagement || engagement.districtId !== viewer.districtId) return new NotFound("engagement");
      await syncGrants(work, engagement, "声明或承诺");
      return changed;
    });
    if (!(outcome instanceof EngagementMember)) return outcome;
    const engagement = (await this.mine(viewer)).find(({ member }) => member.id === outcome.id);
    return engagement ? Object.assign(new MyEngagementChanged(), { engagement }) : new NotFound("engagement");
  }
}

async function own(rows: RowsOf, { accountId }: Viewer): Promise<MyEngagement[]> {
  const members = await rows(EngagementMember).findMany({ accountId, removedAt: null }, { order: { createdAt: "DESC" }, limit: 50 });
  const declarations = await rows(Declaration).findMany({ memberId: members.map(({ id }) => id) }, { order: { projectName: "ASC" } });
  return members.map((member) => Object.assign(new MyEngagement(), { member, declarations: declarations.filter(({ memberId }) => memberId === member.id) }));
}

/** Whether the library knows that this person served the department within the look-back. */
async function onRecord(rows: RowsOf, { firmPersonId }: EngagementMember, departmentId: string, now: Date): Promise<boolean> {
  const person = await rows(FirmPerson).find(firmPersonId);
  if (!person?.servedDepartmentId) return false;
  return servedWithin([{ departmentId: person.servedDepartmentId, until: person.servedUntil }], departmentId, chinaDate(now));
}
