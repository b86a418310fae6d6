import { chinaDate, nextNoticeNumber, OWED_CORRECTION_STATES } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { Department } from "../organisation/index.js";
import { currentSetting } from "../settings/index.js";
import { Correction, RectificationNotice } from "./correction.entity.js";
import { raiseCorrection } from "./corrections.js";
import { FindingRow } from "./finding.entity.js";
import { NoticeIssued, type IssueNoticeInput, type IssueNoticeResult } from "./notice.types.js";
import { noticeView } from "./notices.js";

/** 整改通知书: numbered letters that make findings a department's business in writing. */
export class NoticesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Numbers the notice by the district's scheme. A finding already being corrected is taken into the notice; any other gets its correction here. */
  async issue(viewer: Viewer, { key, ...input }: IssueNoticeInput): Promise<IssueNoticeResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
    const subject = input.subject.trim();
    if (subject === "") return new Invalid("SUBJECT_MISSING", "subject");
    if (input.issues.length === 0) return new Invalid("NOTICE_ITEMS_MISSING", "issues");
    const empty = input.issues.findIndex(({ measure }) => measure.trim() === "");
    if (empty >= 0) return new Invalid("REQUIREMENT_MISSING", `issues.${empty}.measure`);
    const outcome = await this.unitOfWork.run(viewer, (work) =>
      work.once<{ id: string } | NotFound | Invalid>(key, input, () => issueIn(work, viewer, { ...input, subject }), (result) => !("params" in result)),
    ).catch((error: unknown) => {
      // Two notices at once took the same number: the second is issued again by who sees it.
      if (isDuplicate(error, "rectification_notice", "districtId", "docNo")) return new StaleVersion();
      throw error;
    });
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if ("params" in outcome) return outcome;
    const notice = await this.unitOfWork.read(viewer, (reading) => noticeView(reading, outcome.id));
    return notice ? new NoticeIssued(notice) : new NotFound("notice");
  }
}

/** Issues within a unit of work: by hand, or one of several. */
export async function issueIn(work: Work, viewer: Viewer, { departmentId, subject, requirement, dueAt, issues }: Omit<IssueNoticeInput, "key">): Promise<{ id: string } | NotFound | Invalid> {
  const { rows, audit, now } = work;
  if (dueAt <= now) return new Invalid("DUE_IN_PAST", "dueAt");
  const department = await rows(Department).find(departmentId);
  if (!department) return new NotFound("department", "departmentId");
  const findings = new Map((await rows(FindingRow).byIds(issues.map(({ findingId }) => findingId))).map((row) => [row.id, row]));
  for (const [index, { findingId }] of issues.entries()) {
    const finding = findings.get(findingId);
    if (!finding) return new NotFound("finding", `issues.${index}.findingId`);
    if (finding.departmentId !== departmentId) return new Invalid("OTHER_DEPARTMENTS_FINDING", `issues.${index}.findingId`);
  }
  const docNo = await nextNumber(work);
  const [first] = findings.values();
  const notice = await rows(RectificationNotice).add({ departmentId, cycleId: first?.cycleId ?? null, docNo, addressee: department.name, subject, requirement: requirement.trim(), dueAt, issuedAt: now, issuedBy: viewer.accountName });
  const open = await rows(Correction).findMany({ findingId: [...findings.keys()], state: [...OWED_CORRECTION_STATES, "RESPONDED"] });
  for (const [index, { findingId, measure }] of issues.entries()) {
    const finding = findings.get(findingId);
    const underWay = open.find((correction) => correction.findingId === findingId);
    if (underWay) await rows(Correction).update({ id: underWay.id }, { noticeId: notice.id, ord: index + 1 });
    else if (finding) await raiseCorrection(work, viewer, finding, { measure: measure.trim(), dueAt, noticeId: notice.id, ord: index + 1 });
  }
  await audit("ISSUE_NOTICE", { object: "notice", objectId: notice.id, of: { departmentId }, params: { docNo, count: issues.length } });
  return { id: notice.id };
}

/** The next number of the year in which it is issued, by the district's scheme. Two statements. */
async function nextNumber({ rows, now }: Work): Promise<string> {
  const year = Number(chinaDate(now).slice(0, 4));
  const issued = await rows(RectificationNotice).select("k").where("k.issuedAt >= :since", { since: new Date(Date.UTC(year - 1, 11, 31, 16)) }).columns({ docNo: "k.docNo" }).all<{ docNo: string }>();
  return nextNoticeNumber((await currentSetting(rows, "NOTICE_NUMBERING")).body, year, issued.map(({ docNo }) => docNo));
}
