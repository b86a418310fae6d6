import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { exclusive, isSensitive, placeOf, ROLES, SEPARATED_ROLES, type Role } from "@jianxiao/domain";
import { faultOf } from "../../database/faults.js";
import { appoint } from "../../testing/people.js";
import { useScenario } from "../../testing/scenario.js";
import { Firm } from "../evaluation/index.js";
import { Account, Appointment } from "../identity/index.js";
import { AccountDesk } from "../../testing/account-desk.js";
import { dutyOf } from "./who.js";

const given = useScenario();
const desk = new AccountDesk(given);
let people = 0;
const figures: Record<string, unknown> = {};
afterAll(() => void process.stdout.write(`SEC-A9 figures: ${JSON.stringify(figures)}\n`));

let firmId: string;
beforeAll(async () => void (firmId = (await given.store(({ rows }) => rows(Firm).add({ districtId: given.at.district.id, name: "正衡绩效评价有限公司", registrationNo: "91350000MA00000011", kind: "CONSULTING", blocked: false, creditRecord: "" }))).id));

const placeFor = (role: Role) => {
  switch (placeOf(role)) {
    case "UNIT":
      return { departmentId: given.at.education.id, unitId: given.at.school.id };
    case "DEPARTMENT":
      return { departmentId: given.at.education.id };
    case "OFFICE":
      return { officeId: role === "PERFORMANCE_OFFICE" ? given.at.performance.id : given.at.cultureOffice.id };
    case "DISTRICT":
      return role === "EVALUATOR" ? { firmId } : role === "SUPERVISOR" ? { organisation: "某机构" } : {};
  }
};
const somebody = (role: Role) => {
  const place = placeFor(role);
  const at = "unitId" in place ? { unit: given.at.school } : "officeId" in place ? { office: given.at.performance } : "departmentId" in place ? { department: given.at.education } : { district: given.at.district };
  return given.store(({ rows, now }) => appoint(rows, now, `pair.${++people}`, "某人", role, at));
};
const pairs = ROLES.flatMap((first) => ROLES.map((second) => [first, second] as const)).filter(([first, second]) => first !== second);

describe("SEC-A9: 三权分立", () => {
  test("of every pair of roles, the forbidden ones are refused by the rule, and no other for that reason", async () => {
    let accepted = 0;
    for (const [first, second] of pairs) {
      const { accountId } = await somebody(first);
      const outcome = await desk.appoint(given.as.systemAdmin, accountId, { role: second, ...placeFor(second) });
      const forbidden = exclusive([first, second]) !== null;
      if (forbidden && outcome.__typename === "PostsChanged") accepted += 1;
      expect([first, second, outcome.reasons?.[0]?.code ?? outcome.__typename]).toEqual([first, second, forbidden ? "EXCLUSIVE_ROLES" : "PostsChanged"]);
    }
    figures["forbidden pairs accepted by the rule"] = `${accepted} of ${pairs.filter(([first, second]) => exclusive([first, second])).length}`;
    expect(accepted).toBe(0);
  }, 120_000);

  test("of every pair of roles, the forbidden ones are refused by the database, whoever writes", async () => {
    let accepted = 0;
    let tried = 0;
    for (const [first, second] of pairs) {
      if (exclusive([first, second]) === null) continue;
      const { accountId, districtId } = await somebody(first);
      for (const duty of new Set([dutyOf(first), dutyOf(second)])) {
        tried += 1;
        const write = given.store(({ rows }) => rows(Appointment).add({ districtId, accountId, duty, role: second, holderName: "某人", organisation: "云溪区", from: "2026-01-01" }));
        const fault = await write.then(() => undefined, (error: unknown) => faultOf(error)?.kind);
        if (fault === undefined) accepted += 1;
        expect([first, second, duty, fault]).toEqual([first, second, duty, expect.stringMatching(/^(CHECK|FOREIGN)/)]);
      }
    }
    figures["forbidden writes accepted by the database"] = `${accepted} of ${tried}`;
    expect(accepted).toBe(0);
  }, 120_000);

  test("an account's duty never changes", async () => {
    const { accountId } = await somebody("UNIT_FILLER");
    await expect(given.store(({ rows }) => rows(Account).update({ id: accountId }, { duty: "SYSTEM_ADMIN" } as Partial<Account>))).rejects.toThrow();
  });

  test("no administrator sees business data", async () => {
    for (const viewer of [given.as.systemAdmin, given.as.securityAdmin, given.as.auditAdmin]) {
      const { data } = await given.ask<Record<string, { total: number }>>(viewer, "{ projects { total } packages { total } filings(filter: {}) { total } }");
      expect([viewer.role, data && Object.values(data).map(({ total }) => total)]).toEqual([viewer.role, [0, 0, 0]]);
    }
  });
});

describe("SEC-A9: a sensitive post", () => {
  test.each(ROLES.filter(isSensitive))("%s is no appointment, and no way in, before a second person approves", async (role) => {
    const login = `sensitive.${++people}`;
    const invited = await desk.invite(given.as.systemAdmin, login, { role, ...placeFor(role) });
    expect([invited.waiting, invited.account?.posts]).toEqual([true, []]);
    const request = await desk.pending(given.as.securityAdmin, invited.account!.id);

    expect((await desk.approve(given.as.systemAdmin, request.id)).reasons?.[0]?.code).toBe("WRONG_ROLE");
    expect((await desk.approve(given.as.auditAdmin, request.id)).reasons?.[0]?.code).toBe("WRONG_ROLE");
    expect((await desk.approve({ ...given.as.securityAdmin, provenAt: null }, request.id)).code).toBe("PROOF_NEEDED");
    expect((await desk.approve(given.as.securityAdmin, request.id)).request).toMatchObject({ state: "APPROVED", decidedBy: "钱安" });

    const [appointment] = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).findMany({ accountId: invited.account!.id }));
    expect(appointment).toMatchObject({ role, grantedBy: given.as.systemAdmin.appointmentId, approvedBy: given.as.securityAdmin.appointmentId });
    expect((await desk.approve(given.as.securityAdmin, request.id)).reasons?.[0]?.code).toBe("ALREADY_DECIDED");
  });

  test("is approved once, though ten approve at the same moment", async () => {
    const invited = await desk.invite(given.as.systemAdmin, `sensitive.${++people}`, { role: "BUREAU_LEADER" });
    const { id } = await desk.pending(given.as.securityAdmin, invited.account!.id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.approve(given.as.securityAdmin, id)));
    expect(answers.filter(({ __typename }) => __typename === "AccessDecided")).toHaveLength(1);
    expect(await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).count({ accountId: invited.account!.id }))).toBe(1);
  });

  test("of a department's leader is approved by another of its account managers, never by who proposed it", async () => {
    const second = await given.store(({ rows, now }) => appoint(rows, now, `manager.${++people}`, "另一位", "DEPARTMENT_ACCOUNT_MANAGER", { department: given.at.education }));
    const foreign = await given.store(({ rows, now }) => appoint(rows, now, `manager.${++people}`, "外部门", "DEPARTMENT_ACCOUNT_MANAGER", { department: given.at.health }));
    const { account } = await desk.invite(given.as.educationAccounts, `leader.${++people}`, { role: "DEPARTMENT_LEADER", departmentId: given.at.education.id });
    const request = await desk.pending(given.as.educationAccounts, account!.id);

    expect(request).toMatchObject({ role: "DEPARTMENT_LEADER", withdrawable: true, undecidable: [{ code: "SECOND_PERSON_NEEDED" }] });
    expect((await desk.requests(foreign)).total).toBe(0);
    expect((await desk.approve(foreign, request.id)).__typename).toBe("NotFound");
    expect((await desk.approve(given.as.educationAccounts, request.id)).reasons?.[0]?.code).toBe("SECOND_PERSON_NEEDED");
    expect((await desk.approve(second, request.id)).request?.state).toBe("APPROVED");
  });

  test("is refused with a reason, or taken back by who proposed it, and then is nothing", async () => {
    for (const end of ["refuse", "withdraw"] as const) {
      const invited = await desk.invite(given.as.systemAdmin, `sensitive.${++people}`, { role: "SUPERVISOR", organisation: "区审计局" });
      const request = await desk.pending(given.as.systemAdmin, invited.account!.id);
      expect((await (end === "refuse" ? desk.refuse(given.as.securityAdmin, request.id) : desk.withdraw(given.as.systemAdmin, request.id))).request?.state).toBe(end === "refuse" ? "REFUSED" : "WITHDRAWN");
      expect((await desk.approve(given.as.securityAdmin, request.id)).reasons?.[0]?.code).toBe("ALREADY_DECIDED");
      expect(await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).count({ accountId: invited.account!.id }))).toBe(0);
    }
  });

  test("the last of an administrator is kept until there is another", async () => {
    for (const role of SEPARATED_ROLES) {
      if (role === "SYSTEM_ADMIN") continue;
      const posts = await given.unitOfWork.systemRead("test", ({ rows }) => rows(Appointment).findMany({ role, districtId: given.at.district.id, until: null }));
      for (const { id } of posts.slice(1)) expect((await desk.end(given.as.systemAdmin, id)).__typename).toBe("PostsChanged");
      expect((await desk.end(given.as.systemAdmin, posts[0]!.id)).reasons?.[0]?.code).toBe("POST_KEPT_BY_LAST");
    }
  });
});
