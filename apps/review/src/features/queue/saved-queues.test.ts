import { expect, test } from "@jest/globals";
import { readSavedQueues, SAVED_LIMITS, withQueue } from "./saved-queues";

test("a queue is kept under its name, and one of the same name gives way to it", () => {
  const kept = withQueue(withQueue([], { name: " 红色 ", search: "?colour=RED" }), { name: "大额", search: "?from=500" });
  expect(kept).toEqual([{ name: "红色", search: "?colour=RED" }, { name: "大额", search: "?from=500" }]);
  expect(withQueue(kept, { name: "红色", search: "?colour=RED&of=MINE" })).toEqual([{ name: "大额", search: "?from=500" }, { name: "红色", search: "?colour=RED&of=MINE" }]);
});

test("without a name nothing is kept, and never more than there is room for: the oldest goes", () => {
  expect(withQueue([], { name: "  ", search: "" })).toEqual([]);
  const many = Array.from({ length: SAVED_LIMITS.queues }, (_, at) => ({ name: `${at}`, search: "" }));
  expect(withQueue(many, { name: "新", search: "" }).map(({ name }) => name)).toEqual([...many.slice(1).map(({ name }) => name), "新"]);
});

test.each([["nothing", null], ["no text of ours", "{"], ["another shape", '[{"name":1},{"name":"a","search":"//evil"},null]']])("%s kept is no queue", (_words, text) => {
  expect(readSavedQueues(text)).toEqual([]);
});
