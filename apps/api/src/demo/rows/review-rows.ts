import { distribute } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { ReviewerAssignment } from "../../features/monitoring/index.js";
import { FilingComment } from "../../features/review/index.js";
import { DAY_MS } from "../story/calendar.js";
import type { StoryCycle, StoryFiling } from "../story/cycles.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";

const QUESTIONS = ["这个完成值和上期相比变化较大，请说明口径。", "请补充验收材料的日期和份数。", "全年预计是怎么测算的？"];
const ANSWERS = ["按验收单统计，上期含在建部分，本期只计已验收。", "已在佐证里补充。", "按合同约定的付款节点测算。"];
const NOTES = ["与同类项目相比单价偏高，现场核查时再看。", "去年也有结余，建议年底前盯紧。"];

/** Who reviews whom in each cycle, shared out evenly among an office's people; what has been said about some forms. */
export async function storeReviews(rows: RowsOf, story: Story): Promise<void> {
  for (const cycle of story.cycles) await rows(ReviewerAssignment).addAll(assignments(story, cycle));
  await rows(FilingComment).addAll(comments(story, story.cycles[1]));
}

function assignments(story: Story, cycle: StoryCycle) {
  const { district, posts, newId } = story;
  const performance = posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  const offices = new Map(cycle.packages.map(({ department }) => [department.office.id, department.office]));
  return [...offices.keys()].flatMap((officeId) => {
    const people = new Map(posts.filter((post) => post.role === "BUSINESS_OFFICE" && post.officeId === officeId).map((post) => [post.appointmentId, post]));
    const held = cycle.packages.filter(({ department }) => department.office.id === officeId && !department.isBureau);
    const shared = distribute(held.map(({ department, filings }) => ({ id: department.id, load: filings.length })), [...people.keys()]);
    return [...shared].map(([departmentId, appointmentId]) => ({
      id: newId(cycle.openedAt), districtId: district.id, cycleId: cycle.id, departmentId, officeId, appointmentId, reviewer: people.get(appointmentId)?.name ?? "", assignedBy: performance?.name ?? "", at: cycle.openedAt,
    }));
  });
}

/** Every fortieth form that is with the bureau has a question on its first indicator, answered; every third of these a note nobody outside the bureau reads. */
function comments(story: Story, cycle: StoryCycle) {
  const asked = cycle.packages.flatMap(({ filings }) => filings).filter(({ state }) => state === "SUBMITTED" || state === "RETURNED").filter((_, index) => index % 40 === 0);
  return asked.flatMap((filing, index) => {
    const reviewer = reviewerOf(story, filing);
    const [first] = story.goals.get(filing.project)?.indicators ?? [];
    const submittedAt = filing.rounds.at(-1)?.submitted.at;
    if (!reviewer || !first || !submittedAt) return [];
    const said = (by: StoryPost, given: { audience: "DEPARTMENT" | "BUREAU"; text: string; replyToId?: string; after: number }) => ({
      id: story.newId(submittedAt), districtId: story.district.id, departmentId: filing.project.department.id, unitId: filing.project.unit.id, filingId: filing.id, revisionId: filing.rounds.at(-1)?.revisionId ?? null,
      path: `indicators[${first.id}].actual`, audience: given.audience, text: given.text, replyToId: given.replyToId ?? null, closes: false,
      appointmentId: by.appointmentId, who: by.name, post: by.role, organisation: by.organisation, at: new Date(Math.min(submittedAt.getTime() + given.after * DAY_MS, story.startedAt.getTime())),
    });
    const question = said(reviewer, { audience: "DEPARTMENT", text: pick(QUESTIONS, index), after: 0.1 });
    const answer = said(filing.typedBy, { audience: "DEPARTMENT", text: pick(ANSWERS, index), replyToId: question.id, after: 0.2 });
    const note = index % 3 === 0 ? [said(reviewer, { audience: "BUREAU", text: pick(NOTES, index), after: 0.3 })] : [];
    return [question, answer, ...note];
  });
}

function reviewerOf({ posts }: Story, { project }: StoryFiling): StoryPost | undefined {
  return posts.find(({ role, officeId }) => role === "BUSINESS_OFFICE" && officeId === project.department.office.id);
}

function pick(texts: readonly string[], index: number): string {
  return texts[index % texts.length] ?? "";
}
