import { describe, expect, test } from "@jest/globals";
import type { Visit } from "./documents";
import { checklistOf, fresh, isOver, settled, unsent, valuesOf } from "./local-visit";

const visit = { id: "v", checklist: [{ key: "1", text: "一", answer: null, note: "" }, { key: "2", text: "二", answer: "YES", note: "" }], values: [{ indicatorId: "i", verifiedText: "", basis: "" }], task: { until: "2026-12-31" } } as unknown as Visit;
const local = fresh(visit, "a");

describe("a visit on the phone", () => {
  test("shows what was typed over what the server knows", () => {
    const typed = { ...local, checks: { 1: { answer: "NO" as const, note: "少 2" } }, values: { i: { verifiedText: "9214", basis: "" } } };
    expect(checklistOf(typed).map(({ answer }) => answer)).toEqual(["NO", "YES"]);
    expect(valuesOf(typed)[0]?.verifiedText).toBe("9214");
    expect(unsent(typed)).toBe(2);
  });

  test("keeps what was typed while a save was on its way", () => {
    const sent = { checks: { 1: { answer: "NO" as const, note: "" } }, values: {}, confirm: null };
    const meanwhile = { ...local, ...sent, checks: { 1: { answer: "NO" as const, note: "" }, 2: { answer: "NO" as const, note: "坏" } } };
    expect(settled(meanwhile, visit, sent).checks).toEqual({ 2: { answer: "NO", note: "坏" } });
    const changed = { ...meanwhile, checks: { 1: { answer: "YES" as const, note: "" } } };
    expect(settled(changed, visit, sent).checks).toEqual({ 1: { answer: "YES", note: "" } });
  });

  test("is over with the last day of the contract, China's time", () => {
    expect(isOver(local, Date.parse("2026-12-31T15:59:59Z"))).toBe(false);
    expect(isOver(local, Date.parse("2026-12-31T16:00:01Z"))).toBe(true);
  });
});
