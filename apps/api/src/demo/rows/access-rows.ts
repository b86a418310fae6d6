import { addDays, chinaDate } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import type { Reading } from "../../database/unit-of-work.js";
import { AccessRequest, AccessReview, accessLines } from "../../features/accounts/index.js";
import { Account } from "../../features/identity/index.js";
import { FIRMS } from "../data/evaluation.js";
import { DAY_MS } from "../story/calendar.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";

/** What those who look after accounts find: two posts that wait for a second person, one that was refused, and last year's signed review of all rights. */
export async function storeAccess(reading: Reading, story: Story, passwordHash: string): Promise<void> {
  const { rows } = reading;
  const { district, posts, startedAt } = story;
  const by = (login: string) => posts.find((post) => post.login === login);
  const [system, security, manager, leader, submitter] = [by("system"), by("security"), by("accounts"), by("leader"), by("submitter")];
  if (!system || !security || !manager || !leader || !submitter) return;
  const before = (days: number) => new Date(startedAt.getTime() - days * DAY_MS);
  const today = chinaDate(startedAt);
  const proposed = (post: StoryPost) => ({ proposedBy: post.appointmentId, proposedByAccountId: post.accountId, proposedByName: post.name });
  const nowhere = { departmentId: null, unitId: null, officeId: null };

  const newcomer = await rows(Account).add({ id: story.newId(before(1)), login: "firm.assistant", name: "冯雅宁", duty: "BUSINESS", passwordHash, state: "ACTIVE", failures: 0 });
  await rows(AccessRequest).addAll([
    {
      ...nowhere, ...proposed(manager), id: story.newId(before(2)), districtId: district.id, departmentId: leader.departmentId, kind: "APPOINT", accountId: submitter.accountId, name: submitter.name, role: leader.role,
      organisation: leader.organisation, from: addDays(today, 3), until: addDays(today, 12), deputyOf: leader.appointmentId, note: "负责人外出培训，期间由其代为签字报送", state: "PENDING", createdAt: before(2),
    },
    {
      ...nowhere, ...proposed(system), id: story.newId(before(1)), districtId: district.id, kind: "APPOINT", accountId: newcomer.id, name: newcomer.name, role: "EVALUATOR", organisation: FIRMS[0]?.name ?? "",
      from: today, until: addDays(today, 90), note: "重点项目评价组新增组员", state: "PENDING", createdAt: before(1),
    },
    {
      ...nowhere, ...proposed(system), id: story.newId(before(20)), districtId: district.id, kind: "APPOINT", accountId: submitter.accountId, name: submitter.name, role: "SUPERVISOR", organisation: "区审计监督联系组", from: today,
      note: "协助调阅资料", state: "REFUSED", decidedBy: security.appointmentId, decidedByName: security.name, decidedAt: before(19), opinion: "本部门填报人员不兼外部监督，调阅资料走公函", createdAt: before(20),
    },
  ]);

  const lines = await accessLines(reading, district.id);
  const sha256 = createHash("sha256").update(JSON.stringify(lines)).digest("hex");
  const year = Number(today.slice(0, 4)) - 1;
  const at = new Date(`${year}-12-20T02:00:00Z`);
  await rows(AccessReview).add({
    id: story.newId(at), districtId: district.id, year, lines, sha256, posts: lines.length, remark: "逐项核对，无超范围授权；两名调离人员已免去任职。", appointmentId: security.appointmentId, signedBy: security.name, at,
  });
}
