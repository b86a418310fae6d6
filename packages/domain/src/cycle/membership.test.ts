import { describe, expect, test } from "@jest/globals";
import { matchesDigest, digestCode, digestHead } from "../filing/sealed-scan.js";
import { allowedMembershipActions, MEMBERSHIPS, type MembershipStanding, nextMembership } from "./membership.js";

const office = { role: "PERFORMANCE_OFFICE" } as const;
const standing = (given: Partial<MembershipStanding> = {}): MembershipStanding => ({ membership: "IN", cycleOpen: true, classified: false, filing: "DRAFT", ...given });

describe("projects of a running cycle", () => {
  test.each<[string, Partial<MembershipStanding>, [string, string[]][]]>([
    ["one being filled in", {}, [["EXEMPT", []], ["CANCEL", []]]],
    ["one added later", { membership: "ADDED", filing: "RETURNED" }, [["EXEMPT", []], ["CANCEL", []]]],
    ["one with the bureau", { filing: "SUBMITTED" }, [["EXEMPT", ["FORM_WITH_BUREAU"]], ["CANCEL", ["FORM_WITH_BUREAU"]]]],
    ["one taken out", { membership: "CANCELLED" }, [["RESTORE", []]]],
    ["a classified one", { membership: "EXEMPT", classified: true, filing: null }, [["RESTORE", ["CLASSIFIED_PROJECT"]]]],
    ["one of a closed cycle", { cycleOpen: false }, [["EXEMPT", ["CYCLE_CLOSED"]], ["CANCEL", ["CYCLE_CLOSED"]]]],
  ])("%s", (_what, given, expected) => {
    expect(allowedMembershipActions(office, standing(given)).map(({ action, reasons }) => [action, reasons.map(({ code }) => code)])).toEqual(expected);
  });

  test("are nobody else's to move", () => {
    expect(allowedMembershipActions({ role: "DEPARTMENT_LEADER" }, standing())).toEqual([]);
  });

  test("come back as they were listed, whatever took them out", () => {
    for (const membership of MEMBERSHIPS) if (nextMembership(membership, "RESTORE")) expect(nextMembership(membership, "RESTORE")).toBe("IN");
  });
});

test("a sealed print is matched by its digits, typed or read from its code", () => {
  const sha256 = "0123456789abcdef".repeat(4);
  expect(digestHead(sha256)).toBe("0123456789ab");
  for (const read of ["0123456789ab", " 0123 4567 89AB ", "０１２３４５６７８９ａｂ", digestCode("PACKAGE", 2, sha256), sha256]) expect(matchesDigest(read, sha256)).toBe(true);
  for (const read of ["", "0123456789a", "0123456789ac", digestCode("PACKAGE", 2, `f${sha256}`)]) expect(matchesDigest(read, sha256)).toBe(false);
});
