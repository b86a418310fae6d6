import { addDays, type LocalDate } from "../cycle/calendar-date.js";
import type { Reason } from "../filing/actor.js";
import type { EVALUATION_PROBLEMS } from "../catalogue/problems/evaluation.js";

/** Posts within a firm's team: 主评人, 组员, 复审, 终审. */
export const TEAM_POSTS = ["LEAD", "MEMBER", "SECOND", "FINAL"] as const;
export type TeamPost = (typeof TEAM_POSTS)[number];

/** What a person answers for one project: no tie, or a tie that keeps them away from it. */
export const DECLARATION_ANSWERS = ["NO_TIE", "TIE"] as const;
export type DeclarationAnswer = (typeof DECLARATION_ANSWERS)[number];

/** 回避年限: years back in which a service to the department keeps a firm or a person away. A proposal; no national text sets a number. */
export const LOOK_BACK_YEARS = 3;

export type EvaluationReasonCode = keyof typeof EVALUATION_PROBLEMS;

/** A reason whose sentence the catalogue is known to have. */
export function evaluationReason(code: EvaluationReasonCode, params: Reason["params"] = {}): Reason {
  return { code, params };
}

/** A service or an employment that ended on a day, or lasts. */
export type Service = { departmentId: string; until: LocalDate | null };

/** Whether any service to the department lies within the look-back of `on`. */
export function servedWithin(services: readonly Service[], departmentId: string, on: LocalDate, years = LOOK_BACK_YEARS): boolean {
  const since = `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
  return services.some((service) => service.departmentId === departmentId && (service.until === null || service.until >= addDays(since, 0)));
}

export type Commission = {
  commissioner: { departmentId: string };
  firm: { blocked: boolean; services: readonly Service[] };
  projects: readonly { name: string; departmentId: string; departmentIsBureau: boolean }[];
  team: readonly { accountId: string; post: TeamPost }[];
  from: LocalDate;
  until: LocalDate;
};

/** Everything against an engagement. 委托主体与绩效管理对象相分离 (财预〔2021〕6号): who commissions is never who is evaluated. */
export function engagementReasons({ commissioner, firm, projects, team, from, until }: Commission): Reason[] {
  const posts = new Map(team.map(({ post }) => [post, team.filter((member) => member.post === post)]));
  const internal = [...(posts.get("SECOND") ?? []), ...(posts.get("FINAL") ?? [])];
  const twice = new Set(team.map(({ accountId }) => accountId)).size < team.length;
  return [
    ...(until < from ? [evaluationReason("CONTRACT_DATES")] : []),
    ...(projects.length === 0 ? [evaluationReason("NO_PROJECT_ENGAGED")] : []),
    ...(firm.blocked ? [evaluationReason("FIRM_BLOCKED")] : []),
    ...projects.filter(({ departmentId, departmentIsBureau }) => departmentIsBureau || departmentId === commissioner.departmentId).map(({ name }) => evaluationReason("COMMISSIONER_EVALUATED", { project: name })),
    ...projects.filter(({ departmentId }) => servedWithin(firm.services, departmentId, from)).map(({ name }) => evaluationReason("FIRM_SERVED", { project: name, years: LOOK_BACK_YEARS })),
    ...((posts.get("LEAD") ?? []).length === 1 ? [] : [evaluationReason("ONE_LEAD")]),
    ...(internal.length >= 2 && posts.has("SECOND") && posts.has("FINAL") ? [] : [evaluationReason("THREE_STEPS")]),
    ...(twice ? [evaluationReason("ONE_POST_EACH")] : []),
  ];
}
