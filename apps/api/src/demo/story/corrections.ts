import { CONCLUSIONS, IDLE, LAGGING, NOTICES, REJECTION, RESPONSES, type CaseStage } from "../data/corrections.js";
import { atTime, cst } from "./calendar.js";
import type { Posts } from "./cycles.js";
import { idMaker } from "./ids.js";
import type { StoryDepartment, StoryPost } from "./organisation.js";
import type { StoryProject } from "./projects.js";
import type { Random } from "./random.js";

/** One case of a notice: what was found on a project, and how far its correction has come. */
export type StoryCase = {
  id: string;
  findingId: string;
  project: StoryProject;
  /** The cell: an indicator's actual value, or the executed amount where money lies still. */
  about: "INDICATOR" | "FUNDS";
  found: string;
  measure: string;
  stage: CaseStage;
  dueAt: Date;
  firstDueAt: Date | null;
  asked: { until: Date; reason: string } | null;
  responded: { at: Date; by: StoryPost; text: string } | null;
  concluded: { at: Date; by: StoryPost; text: string; confirmed: boolean } | null;
  /** The new case that a reopened one leads to. */
  followedBy: { id: string; at: Date; dueAt: Date } | null;
};

export type StoryNotice = { id: string; docNo: string; department: StoryDepartment; subject: string; issuedAt: Date; dueAt: Date; by: StoryPost; cases: StoryCase[] };

type Teller = { posts: Pick<Posts, "leader" | "submitter" | "reviewer">; performance: StoryPost; fiscalYear: number; startedAt: Date; random: Random };

const IDLE_FATES = ["SLOW", "STALLED"];
const CLOSED: readonly CaseStage[] = ["CONFIRMED", "REOPENED"];

/** Notices to departments whose projects stood badly at mid-year: most are done, some are late, one came back. */
export function notices(projects: readonly StoryProject[], departments: readonly StoryDepartment[], { posts, performance, fiscalYear, startedAt, random }: Teller): StoryNotice[] {
  const newId = idMaker(random.fork("ids"));
  const words = random.fork("words");
  return NOTICES.flatMap(({ department: code, stages }, index): StoryNotice[] => {
    const department = departments.find((one) => one.code === code);
    const own = projects.filter((project) => project.department === department).sort((one, other) => Number(other.fate[0] !== "FINE") - Number(one.fate[0] !== "FINE"));
    if (!department || own.length < stages.length) return [];
    // What is done was asked for after the closed cycle; what is still open, not so long ago.
    const early = stages.every((stage) => CLOSED.includes(stage));
    const issuedAt = early ? cst(fiscalYear, 8, 20, 10) : atTime(startedAt, stages.includes("OVERDUE") ? -38 : -21, 10, 15 + index);
    const dueAt = atTime(issuedAt, 30, 17, 30);
    const cases = stages.map((stage, at): StoryCase => {
      const project = own[at] as StoryProject;
      const about = IDLE_FATES.includes(project.fate[0]) ? "FUNDS" : "INDICATOR";
      const [found, measure] = words.pick(about === "FUNDS" ? IDLE : LAGGING);
      const answered = stage !== "ISSUED" && stage !== "OVERDUE" && stage !== "ASKED";
      const respondedAt = atTime(issuedAt, early ? 18 : 12, 15, 20 + at);
      const concluded = CLOSED.includes(stage) || stage === "REJECTED";
      return {
        id: newId(issuedAt), findingId: newId(issuedAt), project, about, found, measure, stage, dueAt, firstDueAt: null,
        asked: stage === "ASKED" ? { until: atTime(dueAt, 15, 17, 30), reason: "涉及招标流程，需要延长半个月。" } : null,
        responded: answered ? { at: respondedAt, by: posts.submitter(department), text: words.pick(RESPONSES) } : null,
        concluded: concluded ? { at: atTime(respondedAt, 3, 11), by: posts.reviewer(department), text: stage === "REJECTED" ? REJECTION : words.pick(CONCLUSIONS), confirmed: stage !== "REJECTED" } : null,
        followedBy: stage === "REOPENED" ? { id: newId(issuedAt), at: atTime(startedAt, -3, 10), dueAt: atTime(startedAt, 27, 17, 30) } : null,
      };
    });
    return [{ id: newId(issuedAt), docNo: `云财效整〔${fiscalYear}〕${index + 1}号`, department, subject: `${department.name}项目支出绩效监控发现的问题`, issuedAt, dueAt, by: performance, cases }];
  });
}
