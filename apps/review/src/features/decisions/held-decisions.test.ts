import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { NO_OPINION } from "../opinion/opinion";
import { HeldDecisions, HOLD_MS, type Decision } from "./held-decisions";

const decision = (filingId: string): Decision => ({ filingId, version: 1, name: filingId, kind: "ACCEPT", opinion: NO_OPINION });

function desk(send: (held: Decision) => Promise<string> = () => Promise.resolve("done")) {
  const told: string[] = [];
  const held = new HeldDecisions<string>(async (each) => (told.push(`send ${each.filingId}`), send(each)));
  held.tell({ onSent: ({ filingId }, outcome) => void told.push(`${filingId} ${outcome}`), onFailed: ({ filingId }) => void told.push(`${filingId} failed`) });
  return { held, told };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("a decision is sent after its time, once", async () => {
  const { held, told } = desk();
  held.hold(decision("a"));
  await jest.advanceTimersByTimeAsync(HOLD_MS - 1);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(told).toEqual(["send a", "a done"]);
  await jest.advanceTimersByTimeAsync(HOLD_MS);
  expect([told.length, held.all()]).toEqual([2, []]);
});

test("taken back, it is never sent; the latest goes first", async () => {
  const { held, told } = desk();
  held.hold(decision("a"));
  held.hold(decision("b"));
  expect([held.undo()?.filingId, held.undo()?.filingId, held.undo()]).toEqual(["b", "a", undefined]);
  await jest.advanceTimersByTimeAsync(HOLD_MS);
  expect(told).toEqual([]);
});

test("what is being sent can no longer be taken back", async () => {
  const { held } = desk(() => new Promise(() => undefined));
  held.hold(decision("a"));
  await jest.advanceTimersByTimeAsync(HOLD_MS);
  expect([held.undo(), held.all().map(({ state }) => state)]).toEqual([undefined, ["SENDING"]]);
});

test("leaving sends all that is held, and nothing twice", async () => {
  const { held, told } = desk();
  held.hold(decision("a"));
  held.hold(decision("b"));
  await held.flush();
  await jest.advanceTimersByTimeAsync(HOLD_MS);
  expect(told.filter((each) => each.startsWith("send"))).toEqual(["send a", "send b"]);
});

test("a failure is told, and nothing stays behind", async () => {
  const { held, told } = desk(() => Promise.reject(new Error("offline")));
  held.hold(decision("a"));
  await jest.advanceTimersByTimeAsync(HOLD_MS);
  expect([told, held.all()]).toEqual([["send a", "a failed"], []]);
});
