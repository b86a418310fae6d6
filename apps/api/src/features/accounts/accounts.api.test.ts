import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { appoint } from "../../testing/people.js";
import { useScenario } from "../../testing/scenario.js";
import { Firm } from "../evaluation/index.js";
import { Account, Appointment, hashPassword, PasswordService } from "../identity/index.js";
import { AccountDesk } from "../../testing/account-desk.js";
import { Housekeeping } from "./housekeeping.js";

const SIGN_IN = "mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code } } }";
const WHO = "{ session { viewer { name appointment { role deputyOf } } } }";
const PASSWORD = "Kestrel-7-mills";
const DAY = 86_400_000;

const given = useScenario();
const desk = new AccountDesk(given);
let people = 0;
let passwordHash: string;
beforeAll(async () => void (passwordHash = await hashPassword(PASSWORD)));

const filler = (unit = given.at.school): Promise<Viewer> => given.store(({ rows, now }) => appoint(rows, now, `filler.${++people}`, `填报员${people}`, "UNIT_FILLER", { unit }, passwordHash));
const signIn = async (login: string, password = PASSWORD) => {
  const browser = given.browser();
  const { data } = await browser.ask<{ signIn: { __typename: string; code?: string } }>(SIGN_IN, { input: { login, password } });
  return { outcome: data.signIn, ...asked(browser) };
};
const asked = (browser: ReturnType<typeof given.browser>) => {
  const viewer = async () => (await browser.ask<{ session: { viewer: { name: string; appointment: { role: string; deputyOf: string | null } } | null } }>(WHO)).data.session.viewer;
  return { who: async () => (await viewer())?.appointment, name: async () => (await viewer())?.name };
};
const later = (days: number) => void (given.now = new Date(given.now.getTime() + days * DAY));

describe("an invitation", () => {
  test("makes an account whose person sets the password by the link, and then signs in", async () => {
    const login = `invited.${++people}`;
    const invited = await desk.invite(given.as.systemAdmin, login, { role: "UNIT_FILLER", unitId: given.at.school.id });
    expect(invited).toMatchObject({ __typename: "PersonInvited", waiting: false, account: { login, posts: [{ role: "UNIT_FILLER" }] } });
    const token = /token=([\w-]{43})$/.exec(invited.link ?? "")?.[1] ?? "";
    expect((await signIn(login)).outcome.code).toBe("SIGN_IN_REFUSED");

    expect(await new PasswordService(given.unitOfWork, "DEMONSTRATION").setByLink(token, PASSWORD)).toEqual([]);

    expect(await (await signIn(login)).who()).toMatchObject({ role: "UNIT_FILLER" });
  });

  test("is refused for a login that is taken or none, a place that is missing or elsewhere, and without proof", async () => {
    const post = { role: "UNIT_FILLER", unitId: given.at.school.id };
    const by = given.as.systemAdmin;
    expect((await desk.invite(by, given.as.schoolFiller.login, post)).code).toBe("LOGIN_TAKEN");
    expect((await desk.invite(by, "a b", post)).code).toBe("NOT_A_LOGIN");
    expect((await desk.invite(by, `x.${++people}`, { role: "UNIT_FILLER" })).code).toBe("MISSING_FIELD");
    expect((await desk.invite(by, `x.${++people}`, { role: "UNIT_FILLER", unitId: given.at.foreignHome.id })).__typename).toBe("NotFound");
    expect((await desk.invite(by, `x.${++people}`, { role: "BUSINESS_OFFICE", officeId: given.at.performance.id })).__typename).toBe("NotFound");
    expect((await desk.invite({ ...by, provenAt: null }, `x.${++people}`, post)).code).toBe("PROOF_NEEDED");
  });

  test("of an evaluator names a firm of the district's library that may be engaged", async () => {
    const firm = (name: string, districtId: string, blocked = false) => given.store(({ rows }) => rows(Firm).add({ districtId, name, registrationNo: `9135${++people}`, kind: "CONSULTING", blocked, creditRecord: "" }));
    const [good, bad, foreign] = [await firm("正衡绩效评价有限公司", given.at.district.id), await firm("失信评价有限公司", given.at.district.id, true), await firm("海澄评价有限公司", given.at.elsewhere.id)];
    const invite = (more: object) => desk.invite(given.as.systemAdmin, `firm.${++people}`, { role: "EVALUATOR", ...more });
    const firms = async (viewer: Viewer) => (await given.ask<{ appointableFirms: { name: string }[] }>(viewer, "{ appointableFirms { name } }")).data.appointableFirms.map(({ name }) => name);
    expect(await firms(given.as.systemAdmin)).toEqual(["正衡绩效评价有限公司"]);
    for (const other of [given.as.educationAccounts, given.as.securityAdmin, given.as.evaluator, given.as.educationLeader]) expect(await firms(other)).toEqual([]);

    expect(await invite({ firmId: good.id })).toMatchObject({ __typename: "PersonInvited", waiting: true });
    expect((await desk.requests(given.as.systemAdmin, "PENDING")).nodes[0]).toMatchObject({ role: "EVALUATOR", organisation: "正衡绩效评价有限公司" });
    expect((await invite({ firmId: bad.id })).reasons?.[0]?.code).toBe("FIRM_BLOCKED");
    expect((await invite({ firmId: foreign.id })).__typename).toBe("NotFound");
    expect((await invite({ organisation: "随手写的机构" })).code).toBe("MISSING_FIELD");
  });

  test("is the system administrator's, and an account manager's for own units only", async () => {
    const post = { role: "UNIT_FILLER", unitId: given.at.school.id };
    for (const by of [given.as.schoolLeader, given.as.educationLeader, given.as.performanceOffice, given.as.bureauLeader, given.as.evaluator, given.as.securityAdmin, given.as.auditAdmin]) {
      expect([by.role, (await desk.invite(by, `x.${++people}`, post)).reasons?.[0]?.code]).toEqual([by.role, "NOT_YOURS_TO_APPOINT"]);
    }
    expect((await desk.invite(given.as.educationAccounts, `x.${++people}`, post)).__typename).toBe("PersonInvited");
    expect((await desk.invite(given.as.educationAccounts, `x.${++people}`, { ...post, unitId: given.at.healthHome.id })).__typename).toBe("NotFound");
    expect((await desk.invite(given.as.educationAccounts, `x.${++people}`, { role: "DEPARTMENT_ACCOUNT_MANAGER", departmentId: given.at.education.id })).reasons?.[0]?.code).toBe("NOT_YOURS_TO_APPOINT");
  });
});

describe("the list of accounts", () => {
  test("is a district's for the three administrators, a department's for its manager, and nobody else's", async () => {
    const logins = async (viewer: Viewer) => (await desk.accounts(viewer)).nodes.map(({ login }) => login);
    expect(await logins(given.as.systemAdmin)).toEqual(expect.arrayContaining(["school.filler", "health.leader", "sec"]));
    expect(await logins(given.as.systemAdmin)).not.toContain("foreign.submitter");
    expect(await logins(given.as.educationAccounts)).toEqual(expect.arrayContaining(["school.filler", "edu.leader"]));
    expect((await logins(given.as.educationAccounts)).filter((login) => login.startsWith("health") || login === "sec")).toEqual([]);
    for (const viewer of [given.as.performanceOffice, given.as.educationLeader, given.as.supervisor, given.as.evaluator]) expect(await logins(viewer)).toEqual([]);
  });

  test("is searched by login, name and organisation, and filtered", async () => {
    expect((await desk.accounts(given.as.systemAdmin, "SCHOOL.LEADER")).nodes.map(({ name }) => name)).toEqual(["陈望川"]);
    expect((await desk.accounts(given.as.systemAdmin, "许远山")).nodes.map(({ login }) => login)).toEqual(["edu.leader"]);
    expect((await desk.accounts(given.as.systemAdmin, "绩效股")).nodes.map(({ login }) => login)).toContain("bureau.performance");
    expect((await desk.accounts(given.as.systemAdmin, undefined, "DISABLED")).total).toBe(0);
    expect((await desk.accounts(given.as.systemAdmin, undefined, "NEVER_SIGNED_IN")).total).toBeGreaterThan(10);
  });

  test("takes a constant number of statements", async () => {
    const count = async (search: string) => (await given.counting(() => desk.accounts(given.as.systemAdmin, search))).length;
    expect(await count("school.leader")).toBe(await count(""));
  });
});

describe("an account", () => {
  test("that is disabled ends its sessions at once, and lets nobody in until it is enabled (SEC-D6)", async () => {
    const { accountId, login } = await filler();
    const first = await signIn(login);
    expect(await first.who()).toBeDefined();
    expect((await desk.act(given.as.securityAdmin, "disableAccount", accountId)).reasons?.[0]?.code).toBe("WRONG_ROLE");

    expect((await desk.act(given.as.systemAdmin, "disableAccount", accountId)).account?.state).toBe("DISABLED");

    expect([await first.who(), (await signIn(login)).outcome.code]).toEqual([undefined, "SIGN_IN_REFUSED"]);
    expect((await desk.act(given.as.systemAdmin, "enableAccount", accountId)).account?.state).toBe("ACTIVE");
    expect(await first.who()).toBeUndefined();
    expect((await signIn(login)).outcome.__typename).toBe("SignedIn");
  });

  test("whose name was written wrongly is corrected: the person signs by the right one, what was done keeps the old", async () => {
    const { accountId, login } = await filler();
    const session = await signIn(login);
    expect((await desk.correctName(given.as.systemAdmin, accountId, "  ")).code).toBe("MISSING_FIELD");
    for (const viewer of [given.as.securityAdmin, given.as.performanceOffice]) expect((await desk.correctName(viewer, accountId, "沈墨")).__typename).not.toBe("AccountChanged");
    expect((await desk.correctName(given.as.educationAccounts, accountId, "沈墨")).__typename).toBe("AccountChanged");

    expect((await desk.correctName(given.as.educationAccounts, accountId, " 沈墨 ")).code).toBe("NAME_UNCHANGED");

    expect(await session.name()).toBe("沈墨");
    const [posts, entry] = await given.store(async ({ rows }) => [await rows(Appointment).findMany({ accountId }), (await rows(AuditEvent).findMany({ act: "CORRECT_NAME", objectId: accountId, outcome: "DONE" }))[0]]);
    expect(posts.map(({ holderName }) => holderName)).toEqual(["沈墨"]);
    expect(entry?.params).toMatchObject({ was: expect.any(String), name: "沈墨", reason: "录入有误" });
    expect((await desk.correctName(given.as.educationAccounts, given.as.educationLeader.accountId, "别人")).reasons?.[0]?.code).toBe("ACCOUNT_OF_LEADER");
  });

  test("of another department, of a leader and one's own are not a manager's to take over", async () => {
    const { educationAccounts: manager, healthFiller, educationLeader } = given.as;
    expect((await desk.link(manager, healthFiller.accountId)).__typename).toBe("NotFound");
    expect((await desk.link(manager, educationLeader.accountId)).reasons?.[0]?.code).toBe("ACCOUNT_OF_LEADER");
    expect((await desk.link(manager, manager.accountId)).reasons?.[0]?.code).toBe("OWN_RIGHTS");
    expect((await desk.link(manager, (await filler()).accountId)).link).toMatch(/^\/set-password\?token=/);
    const elsewhere = await filler();
    await given.store(({ rows }) => rows(Appointment).add({ districtId: elsewhere.districtId, accountId: elsewhere.accountId, duty: "BUSINESS", role: "UNIT_FILLER", departmentId: given.at.health.id, unitId: given.at.healthHome.id, holderName: "某人", organisation: "卫生健康局本级", from: "2026-01-01" }));
    expect((await desk.link(manager, elsewhere.accountId)).reasons?.[0]?.code).toBe("ACCOUNT_OF_OTHERS");
  });

  test("that lies idle is marked after sixty days and disabled after ninety, once", async () => {
    const [idle, busy] = [await filler(), await filler()];
    const rounds = new Housekeeping(given.unitOfWork, "PRODUCTION");
    const seen = (id: string, at: Date) => given.store(({ rows }) => rows(Account).update({ id }, { lastSeenAt: at }));
    const stored = async (id: string) => given.unitOfWork.systemRead("test", async ({ rows }) => (await rows(Account).find(id))!);
    await seen(idle.accountId, given.now);
    later(61);
    await seen(busy.accountId, given.now);
    await rounds.round();
    expect([(await stored(idle.accountId)).dormantWarnedAt, (await stored(busy.accountId)).dormantWarnedAt]).toEqual([given.now, null]);
    expect((await desk.accounts(given.as.systemAdmin, undefined, "LONG_UNUSED")).nodes.find(({ id }) => id === idle.accountId)?.dormancy).toBe("WARNED");

    later(30);
    await rounds.round();
    await rounds.round();
    expect([(await stored(idle.accountId)).state, (await stored(busy.accountId)).state]).toEqual(["DISABLED", "ACTIVE"]);
    await given.store(({ rows, now }) => rows(Account).update({ state: "DISABLED" }, { state: "ACTIVE", enabledAt: now }));
  }, 30_000);
});

describe("a deputy", () => {
  test("of a leader stands in after approval, named as such, and no longer than the principal", async () => {
    const { educationLeader, systemAdmin, securityAdmin } = given.as;
    const { accountId, login } = await filler();
    const input = { appointmentId: educationLeader.appointmentId, accountId, from: desk.today(), until: desk.today(30) };
    expect((await desk.deputy(systemAdmin, { ...input, until: desk.today(400) })).reasons?.[0]?.code).toBe("DEPUTY_WITHOUT_END");
    expect((await desk.deputy(systemAdmin, input)).waiting).toBe(true);
    const request = await desk.pending(securityAdmin, accountId);
    expect(request).toMatchObject({ role: "DEPARTMENT_LEADER", inPlaceOf: "许远山" });
    await desk.approve(securityAdmin, request.id);

    const posts = (await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).findMany({ accountId, deputyOf: educationLeader.appointmentId })));
    expect(posts).toHaveLength(1);
    expect((await signIn(login)).outcome.__typename).toBe("SignedIn");

    await desk.end(systemAdmin, educationLeader.appointmentId, desk.today(5));
    const [ended] = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).findMany({ id: posts[0]!.id }));
    expect(ended?.until).toBe(desk.today(5));
  });
});

describe("a handover", () => {
  test("ends the holder's post the day before and begins the other's, and the holder is out on that day", async () => {
    const [from, to] = [await filler(given.at.healthHome), await filler(given.at.healthHome)];
    await given.store(({ rows }) => rows(Appointment).update({ accountId: to.accountId }, { until: "2020-12-31" }));
    const signedIn = await signIn(from.login);
    const input = { appointmentId: from.appointmentId, accountId: to.accountId, from: desk.today(1) };
    expect((await desk.handOver(given.as.educationAccounts, input)).__typename).toBe("NotFound");
    expect((await desk.handOver(given.as.systemAdmin, { ...input, accountId: from.accountId })).reasons?.[0]?.code).toBe("HANDOVER_TO_SELF");

    expect((await desk.handOver(given.as.systemAdmin, input)).account?.posts[0]).toMatchObject({ role: "UNIT_FILLER", from: desk.today(1), inForce: false });

    expect(await signedIn.who()).toBeDefined();
    later(1);
    expect((await signIn(from.login)).outcome.code).toBe("NO_APPOINTMENT");
    expect((await signIn(to.login)).outcome.__typename).toBe("SignedIn");
  });
});

describe("a lost second factor", () => {
  test("is taken off after a second person's approval", async () => {
    const { accountId } = await filler();
    expect((await desk.reset(given.as.systemAdmin, accountId)).reasons?.[0]?.code).toBe("NO_SECOND_FACTOR");
    await given.store(({ rows }) => rows(Account).update({ id: accountId }, { totpEnc: "sealed" }));
    expect((await desk.reset(given.as.systemAdmin, accountId)).waiting).toBe(true);
    const request = await desk.pending(given.as.securityAdmin, accountId);
    expect(request.kind).toBe("RESET_SECOND_FACTOR");
    await desk.approve(given.as.securityAdmin, request.id);
    expect((await given.unitOfWork.systemRead("test", ({ rows }) => rows(Account).find(accountId)))?.totpEnc).toBeNull();
  });
});
