import { expect, test } from "@jest/globals";
import { APPS_OF, ATTACHED_TO, ROLES, SEPARATED_ROLES } from "./roles.js";
import { exclusive, isSeparated } from "./exclusive.js";

const pairs = ROLES.flatMap((first, index) => ROLES.slice(index + 1).map((second) => [first, second] as const));

test.each(pairs)("%s and %s in one person", (first, second) => {
  const separated = (SEPARATED_ROLES as readonly string[]).includes(first) || (SEPARATED_ROLES as readonly string[]).includes(second);
  const clash = exclusive([first, second]);
  if (separated) expect(new Set(clash)).toEqual(new Set([first, second]));
  else expect(clash).toBeNull();
});

test("the same role twice, or one role alone, clashes with nothing", () => {
  for (const role of ROLES) expect([exclusive([role]), exclusive([role, role])]).toEqual([null, null]);
  expect(exclusive([])).toBeNull();
});

test("a business role beside another does not hide one of the 三员", () => {
  expect(exclusive(["UNIT_FILLER", "UNIT_LEADER", "AUDIT_ADMIN"])).toEqual(["AUDIT_ADMIN", "UNIT_FILLER"]);
});

test("the 三员 work for the district, in the business app only", () => {
  for (const role of ROLES.filter(isSeparated)) expect([ATTACHED_TO[role], APPS_OF[role]]).toEqual(["DISTRICT", ["ADMIN"]]);
});
