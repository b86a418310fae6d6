import { expect, test } from "@jest/globals";
import { mainCycle } from "./main-cycle.js";

const cycle = (id: string, state: string, projectCount: number) => ({ id, state, projectCount });

test.each([
  ["the open one with most projects, though a second round is newer", [cycle("second", "OPEN", 11), cycle("first", "OPEN", 740)], "first"],
  ["the newer of two alike", [cycle("november", "OPEN", 740), cycle("september", "OPEN", 740)], "november"],
  ["one that a department has no part in gives way", [cycle("second", "OPEN", 0), cycle("first", "OPEN", 16), cycle("june", "CLOSED", 16)], "first"],
  ["the newest where none is open", [cycle("june", "CLOSED", 1), cycle("march", "CLOSED", 9)], "june"],
  ["none where there is none", [], undefined],
])("%s", (_words, cycles, id) => expect(mainCycle(cycles)?.id).toBe(id));
