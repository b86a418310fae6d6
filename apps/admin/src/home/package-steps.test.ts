import { expect, test } from "@jest/globals";
import { packageSteps, unitBar, type HomePackage } from "./package-steps";

const unit = (counts: Partial<HomePackage["units"][number]>): HomePackage["units"][number] => ({
  __typename: "UnitProgress", unit: { __typename: "UnitRef", id: "u", code: "301001", name: "局本级", isHeadquarters: true }, projects: 7, filled: 0, confirmed: 0, passed: 0, submitted: 0, returned: 0, accepted: 0, ...counts,
});
const states = (pack: Pick<HomePackage, "state" | "units">) => packageSteps(pack).map(({ key, state }) => `${key} ${state}`);

test("the parts of a unit's bar add up to its projects", () => {
  const { projects, passed, waiting, filling } = unitBar(unit({ confirmed: 2, passed: 1, submitted: 1, accepted: 1, returned: 1 }));
  expect(passed + waiting + filling).toBe(projects);
  expect(passed).toBe(3);
});

test("units fill in while the department checks others", () => {
  expect(states({ state: "FILLING", units: [unit({ confirmed: 2, passed: 3 })] })).toEqual(["FILL current", "PASS current", "SIGN waiting", "REVIEW waiting"]);
});

test("a complete package waits for its signature, a returned one shows it came back", () => {
  expect(states({ state: "READY", units: [unit({ passed: 7 })] })).toEqual(["FILL done", "PASS done", "SIGN current", "REVIEW waiting"]);
  expect(states({ state: "RETURNED", units: [unit({ returned: 2, accepted: 5 })] }).at(-1)).toBe("REVIEW returned");
});
