import { describe, expect, test } from "@jest/globals";
import { nextNoticeNumber, noticeNumberingRule } from "./notice-numbering.js";

const scheme = { prefix: "云财效整", startAt: 1, dueDays: 30 };

describe("the next number of a notice", () => {
  test.each([
    ["is the first of the year", scheme, [], "云财效整〔2026〕1号"],
    ["follows the highest one, whatever its place in the list", scheme, ["云财效整〔2026〕9号", "云财效整〔2026〕10号", "云财效整〔2026〕2号"], "云财效整〔2026〕11号"],
    ["begins anew with the year", scheme, ["云财效整〔2025〕40号"], "云财效整〔2026〕1号"],
    ["begins where paper letters ended", { ...scheme, startAt: 20 }, [], "云财效整〔2026〕20号"],
    ["goes on from there", { ...scheme, startAt: 20 }, ["云财效整〔2026〕20号"], "云财效整〔2026〕21号"],
    ["gives nothing twice when the start is set back", scheme, ["云财效整〔2026〕20号"], "云财效整〔2026〕21号"],
    ["goes on under another prefix", { ...scheme, prefix: "云财绩" }, ["云财效整〔2026〕3号"], "云财绩〔2026〕4号"],
  ])("%s", (_words, given, issued, expected) => expect(nextNoticeNumber(given, 2026, issued)).toBe(expected));
});

test.each([
  ["with brackets of its own", { prefix: "云财〔2026〕" }, "prefix"],
  ["with a number in it", { prefix: "云财1" }, "prefix"],
  ["empty", { prefix: " " }, "prefix"],
  ["starting at nothing", { startAt: 0 }, "startAt"],
  ["without time to answer", { dueDays: 0 }, "dueDays"],
])("a scheme %s is refused by its field", (_words, given, path) => {
  expect(noticeNumberingRule.read({ ...scheme, ...given })).toMatchObject({ faults: [{ path }] });
});

test("a version saved before there was a start begins at 1", () => {
  expect(noticeNumberingRule.read({ prefix: "云财效整", dueDays: 15 })).toEqual({ body: { prefix: "云财效整", startAt: 1, dueDays: 15 } });
});
