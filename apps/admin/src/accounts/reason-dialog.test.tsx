import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AccountRow } from "./accounts-document";
import { ReasonDialog, type ReasonedAction } from "./reason-dialog";

const ACCOUNT = { id: "a1", name: "张三", login: "zhangsan", posts: [] } as unknown as AccountRow;

function show(action: ReasonedAction, outcome: object) {
  const sent: { operationName: string; variables: { input: object } }[] = [];
  const done: boolean[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)) as (typeof sent)[number]);
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { outcome } }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><ReasonDialog account={ACCOUNT} action={action} onDone={(waiting) => done.push(waiting)} onClose={() => undefined} /></ApolloProvider></LocaleProvider>);
  return { sent, done };
}
const save = () => userEvent.click(screen.getByRole("button", { name: "确定" }));

test("a name is corrected with a reason: what is missing is said at its field, what the server refuses below", async () => {
  const { sent, done } = show("CORRECT_NAME", { __typename: "Invalid", code: "NAME_UNCHANGED", params: {}, path: "name" });
  await userEvent.clear(screen.getByLabelText(/正确的姓名/));
  await save();
  expect(screen.getByLabelText(/正确的姓名/).getAttribute("aria-invalid")).toBe("true");
  await userEvent.type(screen.getByLabelText(/正确的姓名/), " 张珊 ");
  await save();
  expect(screen.getByLabelText(/原因/).getAttribute("aria-invalid")).toBe("true");
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText(/原因/), "录入有误");
  await save();
  expect(sent).toMatchObject([{ operationName: "CorrectName", variables: { input: { id: "a1", name: "张珊", reason: "录入有误" } } }]);
  expect((await screen.findByRole("alert")).textContent).toBe("和现在的名称一样，没有改动。");
  expect(done).toEqual([]);
});

test("other acts ask for a reason alone", async () => {
  const { sent } = show("DISABLE", { __typename: "NotAllowed", code: "NOT_ALLOWED", params: {}, reasons: [] });
  expect(screen.queryByLabelText(/姓名/)).toBeNull();
  await userEvent.type(screen.getByLabelText(/原因/), "调离");
  await save();
  expect(sent).toMatchObject([{ operationName: "DisableAccount", variables: { input: { id: "a1", reason: "调离" } } }]);
});
