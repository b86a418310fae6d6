import { isSensitive, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Account, Appointment, type Duty } from "../../features/identity/index.js";
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
  await rows(Account).addAll(people.map((post, index) => ({ ...seenAt(story, index), id: post.accountId, login: post.login, name: post.name, duty: dutyOf(post), passwordHash, state: "ACTIVE" as const, failures: 0 })));
  const appointedBy = (role: Role) => posts.find((post) => post.role === role)?.appointmentId ?? null;
  await rows(Appointment).addAll(
    posts.map((post) => ({
      grantedBy: dutyOf(post) === "BUSINESS" ? appointedBy("SYSTEM_ADMIN") : null, approvedBy: isSensitive(post.role) && dutyOf(post) === "BUSINESS" ? appointedBy("SECURITY_ADMIN") : null,
      id: post.appointmentId, districtId, accountId: post.accountId, duty: dutyOf(post), role: post.role, officeId: post.officeId, departmentId: post.departmentId, unitId: post.unitId,
      holderName: post.name, organisation: post.organisation, from,
    })),
  );
}

/** Most people signed in within the last weeks; a few haven't for two months, and two never have. */
function seenAt({ startedAt }: Story, index: number): { lastSeenAt: Date | null; passwordSetAt: Date | null } {
  const before = (days: number) => new Date(startedAt.getTime() - days * DAY_MS);
  if (index === 210 || index === 211) return { lastSeenAt: null, passwordSetAt: null };
  return { lastSeenAt: before(index % 97 === 40 ? 63 + (index % 9) : 1 + (index * 7) % 38), passwordSetAt: before(5 + (index * 11) % 80) };
}

function dutyOf({ role }: StoryPost): Duty {
  return SEPARATED_ROLES.find((separated) => separated === role) ?? "BUSINESS";
}
