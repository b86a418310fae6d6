import { SEPARATED_ROLES } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Account, Appointment, Grant, type Duty } from "../../features/identity/index.js";
import { Department, District, Office, OfficeDepartment, Unit } from "../../features/organisation/index.js";
import { pinyinInitials } from "../../features/projects/index.js";
import { DAY_MS } from "../story/calendar.js";
import type { StoryPost } from "../story/organisation.js";
import type { Story } from "../story/story.js";

/** District, offices, departments, units, and everybody in their posts. */
export async function storePeople(rows: RowsOf, story: Story, passwordHash: string): Promise<void> {
  const { district, offices, departments, posts, fiscalYear } = story;
  const districtId = district.id;
  const from = `${fiscalYear - 1}-12-01`;
  await rows(District).add(district);
  await rows(Office).addAll(offices.map((office) => ({ ...office, districtId })));
  await rows(Department).addAll(departments.map(({ id, code, name, isBureau }) => ({ id, districtId, code, name, isBureau, pinyin: pinyinInitials(name) })));
  await rows(Unit).addAll(departments.flatMap(({ id: departmentId, units }) => units.map((unit) => ({ ...unit, districtId, departmentId }))));
  await rows(OfficeDepartment).addAll(departments.map(({ id: departmentId, office }) => ({ id: story.newId(story.startedAt), districtId, officeId: office.id, departmentId, from })));

  const people = [...new Map(posts.map((post) => [post.accountId, post])).values()];
  await rows(Account).addAll(people.map((post) => ({ id: post.accountId, login: post.login, name: post.name, duty: dutyOf(post), passwordHash, state: "ACTIVE" as const, failures: 0 })));
  await rows(Appointment).addAll(
    posts.map((post) => ({
      id: post.appointmentId, districtId, accountId: post.accountId, duty: dutyOf(post), role: post.role, officeId: post.officeId, departmentId: post.departmentId, unitId: post.unitId,
      holderName: post.name, organisation: post.organisation, from,
    })),
  );
  await storeGrants(rows, story);
}

/** The evaluator may see the five key projects from the opening of the second cycle until two months after the first start. */
async function storeGrants(rows: RowsOf, { posts, projects, district, startedAt, cycles: [, open], newId }: Story): Promise<void> {
  const evaluators = posts.filter(({ role }) => role === "EVALUATOR");
  await rows(Grant).addAll(
    evaluators.flatMap(({ accountId }) =>
      projects.filter(({ isKey }) => isKey).map((project) => ({
        id: newId(open.openedAt), districtId: district.id, accountId, projectId: project.id, departmentId: project.department.id,
        from: open.openedAt, until: new Date(startedAt.getTime() + 60 * DAY_MS),
      })),
    ),
  );
}

function dutyOf({ role }: StoryPost): Duty {
  return SEPARATED_ROLES.find((separated) => separated === role) ?? "BUSINESS";
}
