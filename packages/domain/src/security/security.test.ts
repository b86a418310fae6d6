import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ROLES, SEPARATED_ROLES } from "../people/roles.js";
import { accessRefused } from "./access.js";
import { isAddressRange, withinRanges } from "./address-range.js";
import { dormancyOf } from "./dormancy.js";
import { isCommon, MAX_PASSWORD, passwordFaults } from "./password.js";
import { ALWAYS_SECOND_FACTOR, DEFAULT_SECURITY, needsSecondFactor, PASSWORD_DEFAULTS, securityRule, type SecurityPolicy } from "./policy.js";

const OWNER = { login: "lin.xz", words: ["林小舟", "第一中学"] };
const codes = (password: string, basis: "DENGBAO" | "ASVS") => passwordFaults(password, PASSWORD_DEFAULTS[basis], OWNER).map(({ code }) => code);
const DISGUISED = ["P@ssw0rd", "Passw0rd!", "Caizheng@2026", "Yunxi-2026", "woaini1314", "Woaini1314!", "1qaz@WSX2wsx", "Admin123!", "Qwertyuiop1!", "Aa123456", "Abcd1234!", "财政2026!Aa", "云溪区Yusuan1", "林小舟123Abc", "第一中学2026", "aaaaaaaaA1!", "1q2w3e4r5t"];

describe("SEC-D2: the password policy", () => {
  test.each<[string, string[], string[]]>([
    ["Tu7-x", ["PASSWORD_TOO_SHORT"], ["PASSWORD_TOO_SHORT"]],
    ["kmvd-hkpw", ["PASSWORD_TOO_PLAIN"], ["PASSWORD_TOO_SHORT"]],
    ["Kmvd-hkpw", [], ["PASSWORD_TOO_SHORT"]],
    ["kestrel orbits the mill", ["PASSWORD_TOO_PLAIN"], []],
    ["Kestrel orbits 7 mills", [], []],
    ["竹影扫阶尘不动 Yu-77", [], []],
    ["竹影扫阶尘不动月穿潭底水", ["PASSWORD_TOO_PLAIN"], []],
    ["My-Lin.XZ-own-9", ["PASSWORD_HAS_LOGIN"], ["PASSWORD_HAS_LOGIN"]],
    ["x".repeat(MAX_PASSWORD + 1), ["PASSWORD_TOO_LONG"], ["PASSWORD_TOO_LONG"]],
    [`Kb9-${"wq".repeat(98)}`, [], []],
  ])("%s", (password, dengbao, asvs) => {
    expect([codes(password, "DENGBAO"), codes(password, "ASVS")]).toEqual([dengbao, asvs]);
  });

  test.each(DISGUISED)("%s is common, whatever is put around or in place of its letters", (password) => {
    expect(isCommon(password, OWNER.words)).toBe(true);
  });

  test("random ones are not", () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from("bdfgkmpvxz")), minLength: 10, maxLength: 20 });
    fc.assert(fc.property(letters, (password) => new Set(password).size < 6 || !isCommon(password)));
  });
});

describe("SEC-D4: who needs a second factor", () => {
  test("administrators, leaders and evaluators do under every policy", () => {
    for (const role of [...SEPARATED_ROLES, "DEPARTMENT_ACCOUNT_MANAGER", "UNIT_LEADER", "DEPARTMENT_LEADER", "BUREAU_LEADER", "EVALUATOR"] as const) expect([role, needsSecondFactor(role, { secondFactor: [] })]).toEqual([role, true]);
  });

  test("a policy adds roles and takes none away", () => {
    fc.assert(fc.property(fc.subarray([...ROLES]), (secondFactor) => [...ALWAYS_SECOND_FACTOR, ...secondFactor].every((role) => needsSecondFactor(role, { secondFactor }))));
  });
});

describe("the policy a security administrator may save", () => {
  const change = (patch: object) => securityRule.read({ ...DEFAULT_SECURITY, ...patch });
  test.each<[string, object, string]>([
    ["passwords of seven", { password: { ...PASSWORD_DEFAULTS.DENGBAO, minLength: 7 } }, "password.minLength"],
    ["两类字符 under 等保", { password: { ...PASSWORD_DEFAULTS.DENGBAO, kinds: 2 } }, "password.kinds"],
    ["never changing under 等保", { password: { ...PASSWORD_DEFAULTS.DENGBAO, maxAgeDays: 0 } }, "password.maxAgeDays"],
    ["short ones under ASVS", { password: { ...PASSWORD_DEFAULTS.ASVS, minLength: 8 } }, "password.minLength"],
    ["forced change under ASVS", { password: { ...PASSWORD_DEFAULTS.ASVS, maxAgeDays: 90 } }, "password.maxAgeDays"],
    ["a session of two days", { session: { ...DEFAULT_SECURITY.session, absoluteMinutes: 2_880 } }, "session.absoluteMinutes"],
    ["disabling before warning", { dormancy: { warnDays: 90, disableDays: 60 } }, "dormancy.disableDays"],
    ["half an address", { access: [{ role: "EVALUATOR", addresses: ["10.1.0"], hours: null }] }, "access[0].addresses[0]"],
    ["hours that end first", { access: [{ role: "EVALUATOR", addresses: [], hours: { from: 600, until: 480, weekdays: [1] } }] }, "access[0].hours.until"],
  ])("is not %s", (_words, patch, path) => {
    const answer = change(patch);
    expect("faults" in answer && answer.faults.map((fault) => fault.path)).toContain(path);
  });

  test("is either basis, and ranges with hours", () => {
    const policy = { ...DEFAULT_SECURITY, password: PASSWORD_DEFAULTS.ASVS, access: [{ role: "EVALUATOR" as const, addresses: ["10.1.0.0/16", "2001:db8::/32"], hours: { from: 480, until: 1_080, weekdays: [1, 2, 3, 4, 5] } }] };
    expect(securityRule.read(policy)).toEqual({ body: policy });
  });
});

describe("address ranges", () => {
  test.each<[string, string, boolean]>([
    ["10.1.2.3", "10.1.0.0/16", true],
    ["10.2.2.3", "10.1.0.0/16", false],
    ["::ffff:10.1.2.3", "10.1.0.0/16", true],
    ["192.0.2.7", "192.0.2.7", true],
    ["192.0.2.8", "192.0.2.7", false],
    ["0.0.0.1", "0.0.0.0/0", true],
    ["2001:db8:1::5", "2001:db8::/32", true],
    ["2001:db9::5", "2001:db8::/32", false],
    ["::1", "::1", true],
    ["10.1.2.3", "::/0", false],
    ["10.1.2", "0.0.0.0/0", false],
    ["fe80::1%eth0", "fe80::/10", false],
  ])("%s in %s: %s", (address, range, inside) => {
    expect(withinRanges(address, [range])).toBe(inside);
  });

  test.each(["10.1.0.0/33", "10.1.0", "256.0.0.1", "01.2.3.4", "1::2::3", "::/129", "1:2:3:4:5:6:7:8:9", "12345::", "10.0.0.0/8/9", "10.0.0.0/", ""])("%s is no range", (range) => {
    expect(isAddressRange(range)).toBe(false);
  });

  test("every address lies in itself and in its network", () => {
    fc.assert(fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, prefix) => withinRanges(address, [address]) && withinRanges(address, [`${address}/${prefix}`])));
    fc.assert(fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, prefix) => /\./.test(address) || withinRanges(address, [`${address}/${prefix}`])));
  });
});

test("a role works from its addresses, in its hours in China, and others are not touched", () => {
  const policy: Pick<SecurityPolicy, "access"> = { access: [{ role: "EVALUATOR", addresses: ["10.1.0.0/16"], hours: { from: 480, until: 1_080, weekdays: [1, 2, 3, 4, 5] } }] };
  const thursday = (hour: string) => new Date(`2026-10-15T${hour}:00+08:00`);
  expect(accessRefused("EVALUATOR", "10.1.0.9", thursday("08:00"), policy)).toBeNull();
  expect(accessRefused("EVALUATOR", "10.2.0.9", thursday("08:00"), policy)?.code).toBe("ADDRESS_NOT_ALLOWED");
  for (const hour of ["07:59", "18:00"]) expect(accessRefused("EVALUATOR", "10.1.0.9", thursday(hour), policy)).toMatchObject({ code: "OUTSIDE_HOURS", params: { from: "08:00", until: "18:00" } });
  expect(accessRefused("EVALUATOR", "10.1.0.9", new Date("2026-10-17T10:00:00+08:00"), policy)?.code).toBe("OUTSIDE_HOURS");
  expect(accessRefused("UNIT_FILLER", "203.0.113.5", thursday("03:00"), policy)).toBeNull();
});

test("an account is warned after sixty days and due after ninety", () => {
  const since = new Date("2026-01-01T00:00:00Z");
  const after = (days: number) => dormancyOf(since, new Date(since.getTime() + days * 86_400_000), DEFAULT_SECURITY);
  expect([after(59), after(60), after(89), after(90)]).toEqual(["AWAKE", "WARNED", "WARNED", "DUE"]);
});
