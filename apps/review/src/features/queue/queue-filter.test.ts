import { expect, test } from "@jest/globals";
import { afterDeciding, neighbour, readQueueFilter, writeQueueFilter, type QueueFilter } from "./queue-filter";

const items = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("filters go into the address and come back", () => {
  const filter: QueueFilter = {
    search: "改厕", colour: "RED", again: true, department: "d", unit: "u", cycle: "y", of: "MINE", found: "ANY", state: "RETURNED", order: "DUE", from: 10, to: 12.5, due: "2026-10-16", key: true,
  };
  expect(readQueueFilter(new URLSearchParams(writeQueueFilter(filter)))).toEqual(filter);
});

test("what nobody knows is no filter", () => {
  expect(readQueueFilter(new URLSearchParams("colour=PINK&of=HIS&from=a%20lot&due=tomorrow&order=1"))).toEqual({});
});

test.each([
  ["b", 1, "c"],
  ["c", 1, "c"],
  ["a", -1, "a"],
  [undefined, 1, "a"],
  ["gone", -1, "a"],
] as const)("from %s by %d is %s", (current, step, expected) => {
  expect(neighbour(items, current, step)?.id).toBe(expected);
});

test.each([
  ["a", "b"],
  ["c", "b"],
] as const)("after deciding %s the desk opens %s", (current, expected) => {
  expect(afterDeciding(items, current)?.id).toBe(expected);
});

test("records already decided are passed over", () => {
  expect([afterDeciding(items, "a", new Set(["b"]))?.id, afterDeciding(items, "c", new Set(["a"]))?.id, afterDeciding(items, "b", new Set(["a", "c"]))?.id]).toEqual(["c", "b", undefined]);
});

test("after the last one there is nothing left", () => {
  expect(afterDeciding([{ id: "a" }], "a")).toBeUndefined();
});
