import { SEPARATED_ROLES } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Account, Appointment, Grant, type Duty } from "../../features/identity/index.js";
import { Department, District, Office, OfficeDepartment, Unit } from "../../features/organisation/index.js";
import { pinyinInitials } from "../../features/projects/index.js";
import { cst, dayOf } from "../story/calendar.js";
import type { Story } from "../story/story.js";
import type { StoryPost } from "../story/organisation.js";

/** The district, its offices, departments, units, and everybody in their posts. All share one password's hash. */
export async function storeOrganisation(rows: RowsOf, story: Story, passwordHash: string): Promise<void> {
  const { district, offices, departments, posts, fiscalYear } = story;
  const districtId = district.id;
  const from = dayOf(cst(fiscalYear - 1, 12, 1));
  await rows(District).add(district);
  await rows(Office).addAll(offices.map((office) => ({ ...office, districtId })));
  await rows(Department).addAll(departments.map(({ id, code, name, isBureau }) => ({ id, districtId, code, name, pinyin: pinyinInitials(name), isBureau, closedOn: null })));
  await rows(Unit).addAll(departments.flatMap(({ id: departmentId, units }) => units.map((unit) => ({ ...unit, districtId, departmentId }))));
  await rows(OfficeDepartment).addAll(departments.map(({ id: departmentId, office }) => ({ districtId, officeId: office.id, departmentId, from, until: null })));

  const accounts = new Map(posts.map((post) => [post.accountId, post]));
  await rows(Account).addAll([...accounts.values()].map(({ accountId: id, login, name, role }) => ({ id, login, name, duty: dutyOf(role), passwordHash, state: "ACTIVE" as const, failures: 0, lockedUntil: null })));
  await rows(Appointment).addAll(
    posts.map(({ appointmentId: id, accountId, role, officeId, departmentId, unitId, name: holderName, organisation }) => ({
      id, districtId, accountId, duty: dutyOf(role), role, officeId, departmentId, unitId, holderName, organisation, from, until: null,
    })),
  );
}

/** The evaluators see the five key projects while the open cycle runs. */
export async function storeGrants(rows: RowsOf, story: Story): Promise<void> {
  const from = story.cycles[1].openedAt;
  const until = new Date(from.getTime() + 120 * 86_400_000);
  const evaluators = story.posts.filter(({ role }) => role === "EVALUATOR");
  await rows(Grant).addAll(
    evaluators.flatMap(({ accountId }) =>
      story.projects.filter(({ isKey }) => isKey).map(({ id: projectId, department }) => ({ districtId: story.district.id, accountId, projectId, departmentId: department.id, from, until, revokedAt: null })),
    ),
  );
}

function dutyOf(role: StoryPost["role"]): Duty {
  return SEPARATED_ROLES.find((separated) => separated === role) ?? "BUSINESS";
}
