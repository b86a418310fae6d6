import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import { departmentProgress, districtProgress, type PackageSums } from "./progress-sums.js";

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 9, 30));

const sums = (given: Partial<PackageSums> = {}): PackageSums => ({
  packageId: "P1", packageState: "FILLING", dueAt: day(16), extendedTo: null, submittedAt: null,
  departmentId: "D1", departmentCode: "301", departmentName: "农业农村局", adjustedFen: fen(300), executedFen: fen(100),
  projects: 3, filled: 2, confirmed: 1, passed: 0, submitted: 0, returned: 0, accepted: 0, filed: 0, reviewed: 0, red: 1, yellow: 0, green: 2, ...given,
});

describe("a department", () => {
  test.each([
    ["has time", {}, false, 15, false],
    ["has not submitted by its deadline", {}, false, 17, true],
    ["has more time by an extension", { extendedTo: day(20) }, false, 17, false],
    ["submitted in time, long ago", { submittedAt: day(15) }, false, 30, false],
    ["submitted late", { submittedAt: day(18) }, false, 30, true],
    ["submitted in time and again after a return", { submittedAt: day(25) }, true, 30, false],
  ] as const)("%s", (_words, given, onTime, today, late) => {
    expect(departmentProgress(sums(given), onTime, day(today)).late).toBe(late);
  });

  test("without a budget has no rate", () => {
    expect(departmentProgress(sums({ adjustedFen: fen(0), executedFen: fen(0) }), false, day(15)).rateBp).toBeNull();
  });

  test("without a filing has no money", () => {
    expect(departmentProgress(sums({ projects: 0, adjustedFen: null, executedFen: null }), false, day(15))).toMatchObject({ projects: 0, adjustedFen: 0, executedFen: 0, rateBp: null });
  });
});

test("the district's rate comes from the sums, not from its departments' rates", () => {
  const progress = districtProgress([sums(), sums({ adjustedFen: fen(100), executedFen: fen(100), filed: 3, reviewed: 2, accepted: 1 })]);
  expect(progress).toEqual({ projects: 6, filed: 3, reviewed: 2, accepted: 1, red: 2, yellow: 0, green: 4, adjustedFen: 400, executedFen: 200, rateBp: 5_000 });
});
