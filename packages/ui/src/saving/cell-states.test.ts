import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isUnsaved, nextStates, type CellAnswer, type CellEvent, type CellSaving, type CellStates } from "./cell-states";

const FILING = "f1";
const at = (states: CellStates, path = "a"): CellSaving | undefined => states[FILING]?.[path];
const after = (...events: CellEvent[]): CellStates => events.reduce(nextStates, {});

const typed = (now: string | null, was: string | null = null, path = "a"): CellEvent => ({ kind: "TYPED", filingId: FILING, path, was, now });
const sent: CellEvent = { kind: "SENT", filingId: FILING, paths: ["a"] };
const answer = (outcome: CellAnswer["outcome"], value: string | null = null): CellEvent => ({
  kind: "ANSWERED", filingId: FILING, sent: ["a"], answers: [{ path: "a", outcome, value, by: outcome === "CONFLICT" ? "李" : null, reason: null }],
});

describe("a typed cell", () => {
  test("goes from this device to the server", () => {
    expect(at(after(typed("86")))?.status).toBe("LOCAL");
    expect(at(after(typed("86"), sent))?.status).toBe("SAVING");
    expect(at(after(typed("86"), sent, answer("SAVED")))).toEqual({ status: "SAVED", was: "86", mine: "86" });
  });

  test("typed over while on its way is sent again, compared with what just arrived", () => {
    expect(at(after(typed("86"), sent, typed("87"), answer("SAVED")))).toEqual({ status: "LOCAL", was: "86", mine: "87" });
  });

  test("keeps both values in a conflict until one is chosen", () => {
    const conflict = after(typed("86", "80"), sent, answer("CONFLICT", "92"));
    expect(at(conflict)).toEqual({ status: "CONFLICT", was: "80", mine: "86", theirs: "92", by: "李" });
    expect(at(nextStates(conflict, { kind: "CHOSEN", filingId: FILING, path: "a", side: "MINE" }))).toEqual({ status: "LOCAL", was: "92", mine: "86" });
    expect(at(nextStates(conflict, { kind: "CHOSEN", filingId: FILING, path: "a", side: "THEIRS" }))).toEqual({ status: "SAVED", was: "92", mine: "92" });
  });

  test("is no conflict when both typed the same", () => {
    expect(at(after(typed("92"), sent, answer("CONFLICT", "92")))?.status).toBe("SAVED");
  });

  test("that the server refuses keeps its text until the author gives it up", () => {
    const refused = after(typed("86"), sent, answer("LOCKED"));
    expect(at(refused)).toMatchObject({ status: "LOCKED", mine: "86" });
    expect(at(nextStates(refused, { kind: "DISCARDED", filingId: FILING, path: "a" }))).toBeUndefined();
  });

  test("without an answer stays, and says whether the server failed or was not reached", () => {
    const lost = { kind: "UNANSWERED", filingId: FILING, sent: ["a"] } as const;
    expect(at(after(typed("86"), sent, lost))?.status).toBe("LOCAL");
    expect(at(after(typed("86"), sent, { ...lost, problem: { code: "INTERNAL", params: {} } }))?.status).toBe("FAILED");
    expect(at(after(typed("86"), sent, { ...answer("SAVED"), answers: [] } as CellEvent))?.status).toBe("FAILED");
  });

  test("typed back to what stands there needs no saving", () => {
    expect(at(after(typed("80", "80")))).toBeUndefined();
    expect(at(after(typed("86", "80"), typed("80", "80")))?.status).toBe("SAVED");
  });

  test("edited anew after a save is compared with what the screen shows by then", () => {
    expect(at(after(typed("86"), sent, answer("SAVED"), typed("95", "92")))).toEqual({ status: "LOCAL", was: "92", mine: "95" });
  });

  test("restored from this device doesn't overwrite newer typing", () => {
    expect(at(after(typed("87"), { kind: "RESTORED", filingId: FILING, path: "a", was: null, now: "86" }))?.mine).toBe("87");
  });
});

/** What can befall two cells of one filing, in any order: typing, sending, every answer, silence, choices. */
type Step = { kind: "TYPE"; path: string; text: string } | { kind: "SEND" } | { kind: "ANSWER"; outcomes: CellAnswer["outcome"][] } | { kind: "SILENCE"; failed: boolean } | { kind: "CHOOSE"; path: string; side: "MINE" | "THEIRS" };

const path = fc.constantFrom("a", "b");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("TYPE" as const), path, text: fc.constantFrom("1", "2", "3", "4") }),
  fc.record({ kind: fc.constant("SEND" as const) }),
  fc.record({ kind: fc.constant("ANSWER" as const), outcomes: fc.array(fc.constantFrom<CellAnswer["outcome"]>("SAVED", "UNCHANGED", "CONFLICT", "LOCKED", "REFUSED"), { minLength: 2, maxLength: 2 }) }),
  fc.record({ kind: fc.constant("SILENCE" as const), failed: fc.boolean() }),
  fc.record({ kind: fc.constant("CHOOSE" as const), path, side: fc.constantFrom("MINE" as const, "THEIRS" as const) }),
);

test("no typed text is ever lost: it is kept here, or the server holds it, or its author chose the other", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let states: CellStates = {};
      let underWay: string[] = [];
      const stored = new Map<string, string | null>([["a", null], ["b", null]]);
      const wanted = new Map<string, string>();
      const shown = (cell: string) => (states[FILING]?.[cell] && isUnsaved(states[FILING][cell]) ? states[FILING][cell].mine : (stored.get(cell) ?? null));

      for (const now of steps) {
        if (now.kind === "TYPE") {
          states = nextStates(states, { kind: "TYPED", filingId: FILING, path: now.path, was: shown(now.path), now: now.text });
          wanted.set(now.path, now.text);
        } else if (now.kind === "SEND" && underWay.length === 0) {
          underWay = Object.entries(states[FILING] ?? {}).flatMap(([cell, { status }]) => (status === "LOCAL" || status === "FAILED" ? [cell] : []));
          states = nextStates(states, { kind: "SENT", filingId: FILING, paths: underWay });
        } else if (now.kind === "ANSWER") {
          const answers = underWay.map((cell, index): CellAnswer => {
            const outcome = now.outcomes[index] ?? "SAVED";
            if (outcome === "SAVED" || outcome === "UNCHANGED") stored.set(cell, states[FILING]?.[cell]?.sent ?? null);
            if (outcome === "CONFLICT") stored.set(cell, "9");
            return { path: cell, outcome, value: stored.get(cell) ?? null, by: null, reason: null };
          });
          states = nextStates(states, { kind: "ANSWERED", filingId: FILING, sent: underWay, answers });
          underWay = [];
        } else if (now.kind === "SILENCE") {
          states = nextStates(states, { kind: "UNANSWERED", filingId: FILING, sent: underWay, ...(now.failed ? { problem: { code: "INTERNAL", params: {} } } : {}) });
          underWay = [];
        } else if (now.kind === "CHOOSE") {
          const conflict = states[FILING]?.[now.path]?.status === "CONFLICT";
          states = nextStates(states, { kind: "CHOSEN", filingId: FILING, path: now.path, side: now.side });
          if (conflict && now.side === "THEIRS") wanted.delete(now.path);
        }
        for (const [cell, text] of wanted) {
          const here = states[FILING]?.[cell];
          const kept = here !== undefined && isUnsaved(here) && here.mine === text;
          expect(kept || stored.get(cell) === text).toBe(true);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});
