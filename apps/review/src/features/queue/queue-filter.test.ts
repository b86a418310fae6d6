import { expect, test } from "@jest/globals";
import { afterDeciding, neighbour, readQueueFilter, writeQueueFilter, type QueueFilter } from "./queue-filter";

const items = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("filters go into the address and come back", () => {
  const filter: QueueFilter = { search: "改厕", colour: "RED", again: true, department: "d", cycle: "y" };
  expect(readQueueFilter(new URLSearchParams(writeQueueFilter(filter)))).toEqual(filter);
});

test("a colour nobody knows is no filter", () => {
  expect(readQueueFilter(new URLSearchParams("colour=PINK"))).toEqual({});
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

test("after the last one there is nothing left", () => {
  expect(afterDeciding([{ id: "a" }], "a")).toBeUndefined();
});
