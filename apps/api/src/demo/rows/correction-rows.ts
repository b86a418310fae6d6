import type { CorrectionState } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import { Correction, FindingRow, RectificationNotice } from "../../features/results/index.js";
import { Setting } from "../../features/settings/index.js";
import type { CaseStage } from "../data/corrections.js";
import type { StoryCase, StoryNotice } from "../story/corrections.js";
import { type Story, told } from "../story/story.js";
import { ownerOf } from "./project-rows.js";
import { storeEvents, type Event } from "./trail-rows.js";

const STATE: Record<CaseStage, CorrectionState> = { CONFIRMED: "CONFIRMED", RESPONDED: "RESPONDED", REJECTED: "REJECTED", ISSUED: "ISSUED", OVERDUE: "ISSUED", ASKED: "ISSUED", REOPENED: "REOPENED" };

/** Notices with their findings and corrections, and the numbering they follow. */
export async function storeCorrections(rows: RowsOf, story: Story): Promise<void> {
  const { district, notices, fiscalYear } = story;
  const [closed] = story.cycles;
  const filingOf = new Map(closed.packages.flatMap(({ filings }) => filings).map(({ project, id }) => [project, id]));
  const all = notices.flatMap((notice) => notice.cases.map((one) => ({ notice, one })));
  const about = ({ project }: StoryCase) => ({ ...ownerOf(story, project), projectId: project.id, cycleId: closed.id, filingId: filingOf.get(project) ?? null });

  const [first] = notices;
  if (first) await rows(Setting).add({ districtId: district.id, kind: "NOTICE_NUMBERING", version: 1, body: { prefix: "云财效整", startAt: 1, dueDays: 30 }, appointmentId: first.by.appointmentId, who: first.by.name, at: closed.openedAt });
  await rows(FindingRow).addAll(
    all.map(({ notice: { issuedAt }, one }): New<FindingRow> => {
      const [indicator] = told(story.goals, one.project).indicators;
      const path = one.about === "FUNDS" ? `funds.${one.project.lines[0]?.source ?? "generalPublicBudget"}.executed` : `indicators[${indicator?.id ?? ""}].actual`;
      const reviewer = one.concluded?.by ?? story.posts.find(({ role, officeId }) => role === "BUSINESS_OFFICE" && officeId === one.project.department.office.id);
      return {
        ...about(one), id: one.findingId, projectYearId: one.project.yearId, path, source: "REVIEWER", severity: "WARN", text: one.found,
        raisedBy: reviewer?.name ?? "", raisedByOrganisation: reviewer?.organisation ?? "", createdAt: new Date(issuedAt.getTime() - 3 * 86_400_000),
      };
    }),
  );
  await rows(RectificationNotice).addAll(
    notices.map(({ id, docNo, department, subject, issuedAt, dueAt, by }): New<RectificationNotice> => ({
      id, districtId: district.id, departmentId: department.id, cycleId: closed.id, docNo, addressee: department.name, subject, requirement: "", dueAt, issuedAt, issuedBy: by.name,
    })),
  );
  await rows(Correction).addAll(
    all.flatMap(({ notice, one }): New<Correction>[] => {
      const { id, findingId, measure, stage, dueAt, asked, responded, concluded, followedBy } = one;
      const base = { ...about(one), findingId, issuedBy: notice.by.name };
      const asAsked: New<Correction> = {
        ...base, id, noticeId: notice.id, ord: notice.cases.indexOf(one) + 1, measure, state: STATE[stage], issuedAt: notice.issuedAt, dueAt, askedUntil: asked?.until ?? null, askedReason: asked?.reason ?? null,
        response: responded?.text ?? null, respondedAt: responded?.at ?? null, respondedBy: responded?.by.name ?? null, respondedByAccountId: responded?.by.accountId ?? null,
        conclusion: concluded?.text ?? null, concludedAt: concluded?.at ?? null, concludedBy: concluded?.by.name ?? null,
      };
      return followedBy
        ? [asAsked, { ...base, id: followedBy.id, measure: `${fiscalYear}年1—9月监控仍为红色\n${measure}`, state: "ISSUED", issuedAt: followedBy.at, dueAt: followedBy.dueAt, reopenedFromId: id }]
        : [asAsked];
    }),
  );
  await storeEvents(rows, story, notices.flatMap((notice) => eventsOf(story, notice)));
}

function eventsOf(story: Story, { id, docNo, department, issuedAt, by, cases }: StoryNotice): Event[] {
  const issued: Event = { act: "ISSUE_NOTICE", at: issuedAt, by, object: "notice", objectId: id, departmentId: department.id, unitId: null, projectId: null, params: { docNo, count: cases.length } };
  return [issued, ...cases.flatMap((one): Event[] => {
    const { departmentId, unitId } = ownerOf(story, one.project);
    const of = { object: "correction", objectId: one.id, departmentId, unitId, projectId: one.project.id };
    return [
      { act: "ISSUE_CORRECTION", at: issuedAt, by, ...of, params: { measure: one.measure, dueAt: one.dueAt.toISOString() } },
      ...(one.responded ? [{ act: "RESPOND_CORRECTION" as const, at: one.responded.at, by: one.responded.by, ...of, params: { response: one.responded.text } }] : []),
      ...(one.concluded ? [{ act: one.concluded.confirmed ? ("CONFIRM_CORRECTION" as const) : ("REJECT_CORRECTION" as const), at: one.concluded.at, by: one.concluded.by, ...of, params: { conclusion: one.concluded.text } }] : []),
    ];
  })];
}
