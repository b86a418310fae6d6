import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { distribute } from "./distribute.js";

const loadsOf = (departments: readonly { id: string; load: number }[], shared: Map<string, string>) => {
  const loads = new Map<string, number>();
  for (const { id, load } of departments) loads.set(shared.get(id) ?? "", (loads.get(shared.get(id) ?? "") ?? 0) + load);
  return loads;
};

test("the heaviest first, each to whoever has least", () => {
  expect([...distribute([{ id: "a", load: 5 }, { id: "b", load: 4 }, { id: "c", load: 3 }, { id: "d", load: 2 }], ["y", "x"])]).toEqual([["a", "x"], ["b", "y"], ["c", "y"], ["d", "x"]]);
});

test("what somebody has already counts", () => {
  expect(distribute([{ id: "a", load: 1 }], ["x", "y"], new Map([["x", 3]])).get("a")).toBe("y");
});

test("without reviewers nothing is shared out", () => {
  expect(distribute([{ id: "a", load: 1 }], []).size).toBe(0);
});

test("every department has one reviewer, and no two reviewers differ by more than the heaviest department", () => {
  const departments = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), load: fc.integer({ min: 0, max: 60 }) }), { selector: ({ id }) => id, minLength: 1, maxLength: 40 });
  const reviewers = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(departments, reviewers, (work, people) => {
    const shared = distribute(work, people);
    expect([...shared.keys()].sort()).toEqual(work.map(({ id }) => id).sort());
    const loads = people.map((person) => loadsOf(work, shared).get(person) ?? 0);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...work.map(({ load }) => load)));
  }));
});
