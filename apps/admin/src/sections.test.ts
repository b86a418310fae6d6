import { expect, test } from "@jest/globals";
import { ROLES } from "@jianxiao/domain";
import { groupsOf } from "./sections";

test.each(ROLES)("%s finds at most eight groups, each page once, the inbox first", (role) => {
  const groups = groupsOf(role);
  const pages = groups.flatMap((group) => group.pages);
  expect(groups.length).toBeLessThanOrEqual(8);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages[0]).toBe("HOME");
});
