import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { predecessorsOf, presentOf, successionFault, type Succession } from "./succession.js";

const step = (fromDepartmentId: string, toDepartmentId: string, on = "2026-03-01", kind: Succession["kind"] = "MERGED"): Succession => ({ fromDepartmentId, toDepartmentId, kind, on });
/** 农机 into 农业 in 2024, 农业 renamed 农业农村 in 2026, 文旅 split in 2026. */
const KNOWN = [step("农机", "农业", "2024-05-01"), step("农业", "农业农村", "2026-03-01", "RENAMED"), step("文旅", "文化", "2026-03-01", "SPLIT"), step("文旅", "旅游", "2026-03-01", "SPLIT")];

describe("whose history has passed to a department", () => {
  test.each([
    ["农业农村", "2026-03-01", ["农业", "农机"]],
    ["农业农村", "2026-02-28", []],
    ["农业", "2025-01-01", ["农机"]],
    ["文化", "2026-06-01", ["文旅"]],
    ["旅游", "2026-06-01", ["文旅"]],
    ["文旅", "2026-06-01", []],
  ])("%s on %s: %j", (department, day, found) => expect(predecessorsOf(KNOWN, department, day).sort()).toEqual([...found].sort()));
});

describe("who stands for a department", () => {
  test.each([
    ["农机", "2026-03-01", "农业农村"],
    ["农机", "2025-01-01", "农业"],
    ["农机", "2024-04-30", "农机"],
    ["文旅", "2026-06-01", "文旅"],
    ["教育", "2026-06-01", "教育"],
  ])("%s on %s: %s", (department, day, present) => expect(presentOf(KNOWN, department, day)).toBe(present));

  test("who stands for others has their history, and a circle ends all the same", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(fc.property(fc.array(fc.tuple(ids, ids).map(([from, to]) => step(from, to)), { maxLength: 8 }), ids, (steps, id) => {
      const present = presentOf(steps, id, "2026-12-31");
      if (present !== id) expect(predecessorsOf(steps, present, "2026-12-31")).toContain(id);
    }));
  });
});

describe("a succession to be recorded", () => {
  test.each([
    ["nobody from", { kind: "MERGED", fromIds: [], toIds: ["x"] }, "SUCCESSION_WITHOUT_FROM"],
    ["nobody to", { kind: "MERGED", fromIds: ["x"], toIds: [] }, "SUCCESSION_WITHOUT_TO"],
    ["into itself", { kind: "MERGED", fromIds: ["x", "y"], toIds: ["x"] }, "SUCCESSION_OF_SELF"],
    ["merged into two", { kind: "MERGED", fromIds: ["x"], toIds: ["y", "z"] }, "MERGED_INTO_ONE"],
    ["split into one", { kind: "SPLIT", fromIds: ["x"], toIds: ["y"] }, "SPLIT_INTO_SEVERAL"],
    ["two renamed", { kind: "RENAMED", fromIds: ["x", "y"], toIds: ["z"] }, "RENAMED_ONE_TO_ONE"],
    ["succeeded already", { kind: "MERGED", fromIds: ["农机"], toIds: ["x"] }, "SUCCEEDED_ALREADY"],
    ["into one that has ended", { kind: "MERGED", fromIds: ["x"], toIds: ["农机"] }, "SUCCESSOR_HAS_ENDED"],
    ["sound", { kind: "MERGED", fromIds: ["x", "农业农村"], toIds: ["y"] }, undefined],
  ] as const)("%s", (_words, given, code) => expect(successionFault({ ...given, on: "2026-04-01" }, KNOWN)?.code).toBe(code));

  test("no one succeeds their own successor", () => {
    expect(successionFault({ kind: "RENAMED", fromIds: ["农业农村"], toIds: ["农业"], on: "2025-12-01" }, KNOWN)?.code).toBe("SUCCESSION_CIRCLES");
  });
});
