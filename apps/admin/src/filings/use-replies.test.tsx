import { ApolloProvider } from "@apollo/client/react";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { aMonitoringForm } from "./facts.fixture";
import type { ReturnItem } from "./filing-document";
import { ReturnItems } from "./return-items";
import { useReplies } from "./use-replies";

const item: ReturnItem = {
  __typename: "ReturnItem", id: "r1", path: "indicators[a].actual", reason: "与验收单不符", dueAt: "2026-10-14T09:30:00Z", state: "OPEN", reply: null,
  returnedBy: "宋金凤", returnedAt: "2026-10-12T01:00:00Z", valueWhenReturned: "9870", answeredAt: null,
};

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => void jest.useRealTimers());

function Screen() {
  const { replies, states, reply } = useReplies("f1", [item]);
  return <ReturnItems items={[item]} facts={aMonitoringForm()} replies={replies} states={states} onReply={reply} mayReply focus={null} onGo={() => undefined} />;
}

/** The list of returned cells against a server that answers in this order; "BROKEN" is a connection that breaks. */
function show(answers: (object | "BROKEN")[]) {
  const sent: { was: string | null; reply: string }[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push((JSON.parse(String(init?.body)) as { variables: { input: { was: string | null; reply: string } } }).variables.input);
    const answer = answers.shift();
    if (answer === "BROKEN") throw new TypeError("Failed to fetch");
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { replyReturnItem: answer } }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><Screen /></ApolloProvider></LocaleProvider>);
  const write = async (text: string) => {
    fireEvent.change(screen.getByLabelText(/回复/), { target: { value: text } });
    await act(() => jest.advanceTimersByTimeAsync(2_000));
  };
  return { sent, write };
}

const saved = (reply: string) => ({ __typename: "ReplySaved", item: { __typename: "ReturnItem", id: "r1", reply } });

test("a reply is kept a moment after it is typed, and no longer only on this device", async () => {
  const { sent, write } = show([saved("按台账核对")]);
  await write("按台账核对");
  expect(sent).toMatchObject([{ was: null, reply: "按台账核对" }]);
  expect(screen.getByRole("status").textContent).toContain("答复已保存");
  expect(localStorage.getItem("jx.replies f1")).toBeNull();
});

test("a broken connection costs nothing: it stays here, says so, and typing on tries again", async () => {
  const { sent, write } = show(["BROKEN", saved("按台账核对，无误")]);
  await write("按台账核对");
  expect(screen.getByRole("status").textContent).toContain("没有保存");
  expect(localStorage.getItem("jx.replies f1")).toContain("按台账核对");
  await write("按台账核对，无误");
  expect(sent).toHaveLength(2);
  expect(screen.getByRole("status").textContent).toContain("答复已保存");
});

test("what somebody else wrote is told, and the next save is compared with it", async () => {
  const { sent, write } = show([{ __typename: "StaleVersion", code: "STALE_VERSION", params: { reply: "组长写的" }, path: null }, saved("我写的，补充附件")]);
  await write("我写的");
  expect(screen.getByRole("status").textContent).toContain("别人也写了答复");
  await write("我写的，补充附件");
  expect(sent[1]).toMatchObject({ was: "组长写的", reply: "我写的，补充附件" });
});
