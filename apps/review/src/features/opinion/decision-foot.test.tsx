import { expect, test } from "@jest/globals";
import { LocaleProvider } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Filing } from "../desk/desk-filing";
import type { StandardItem } from "../standards/use-standards";
import { choicesOf, DecisionFoot } from "./decision-foot";
import { NO_OPINION, type Opinion } from "./opinion";

const ITEM: StandardItem = { __typename: "StandardItem", id: "s1", group: "COMPLETE", means: "HUMAN", text: "应填内容已填齐", guidance: "", checks: [], reasons: [] };
const filing = (state: string) => ({ state, allowedActions: ["ACCEPT", "RETURN", "REOPEN"].map((action) => ({ __typename: "FilingAllowance", action, allowed: true, reasons: [] })) }) as unknown as Filing;

function show(opinion: Opinion, state = "SUBMITTED") {
  const done: string[] = [];
  const standing = opinion.verdicts.map(({ itemId, verdict }) => ({ itemId, verdict, decidedBy: "PERSON" as const, note: null }));
  const form = filing(state);
  render(
    <LocaleProvider initial="zh">
      <DecisionFoot filing={form} opinion={opinion} choices={choicesOf(form, opinion, [ITEM], standing, "2026-10-15")} signsFirst={false} onAccept={() => done.push("ACCEPT")} onReturn={() => done.push("RETURN")} />
    </LocaleProvider>,
  );
  return { done, user: userEvent.setup(), why: () => document.querySelector(".opinion-why")?.textContent };
}

test("an unjudged item stands in the way of accepting, and the foot says so without being asked", async () => {
  const { done, user, why } = show(NO_OPINION);
  expect(why()).toMatch(/有 1 条审核要点还没有判断/);
  await user.click(screen.getByRole("button", { name: /通过/ }));
  expect(done).toEqual([]);
});

test("judged, it is accepted, and nothing more is said", async () => {
  const { done, user, why } = show({ ...NO_OPINION, verdicts: [{ itemId: "s1", verdict: "OK" }] });
  expect(why()).toBeUndefined();
  await user.click(screen.getByRole("button", { name: /通过/ }));
  expect(done).toEqual(["ACCEPT"]);
});

test("marked cells lead to a return, which needs a reason for each", async () => {
  const cell = { path: "funds.total.expected", reason: "", dueOn: "2026-10-20" };
  expect(show({ ...NO_OPINION, cells: [cell] }).why()).toBe("有格子没写退回原因。");
  document.body.replaceChildren();
  const { done, user, why } = show({ ...NO_OPINION, cells: [{ ...cell, reason: "与合同不符" }] });
  expect(why()).toBeUndefined();
  await user.click(screen.getByRole("button", { name: /退回 1 格/ }));
  expect(done).toEqual(["RETURN"]);
});

test("an accepted form is not accepted again: it can only be reopened, by naming cells", () => {
  const { why } = show(NO_OPINION, "ACCEPTED");
  expect(screen.queryByRole("button", { name: /^通过/ })).toBeNull();
  expect(screen.getByRole("button", { name: /重新打开并退回/ }).getAttribute("aria-disabled")).toBe("true");
  expect(why()).toMatch(/还没有选要退回的格子/);
});
