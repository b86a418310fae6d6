import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { LocaleProvider, NowProvider, createClient } from "@jianxiao/ui";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SuccessionDialog } from "./succession-dialog";

const department = (code: string, name: string, more: object = {}) => ({ __typename: "Department" as const, id: code, code, name, closedOn: null, isBureau: false, ...more });
const DEPARTMENTS = [department("207", "财政局", { isBureau: true }), department("401", "东关街道办事处"), department("402", "南湖街道办事处"), department("403", "石桥街道办事处", { closedOn: "2025-12-31" }), department("404", "云河街道办事处")];

function show(outcome: object) {
  const inputs: object[] = [];
  let closed = 0;
  const fetch = async (_: unknown, init?: RequestInit) => {
    inputs.push((JSON.parse(String(init?.body)) as { variables: { input: object } }).variables.input);
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { outcome } }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><NowProvider serverNow="2026-11-30T02:00:00Z"><ApolloProvider client={client}><SuccessionDialog departments={DEPARTMENTS} onClose={() => (closed += 1)} /></ApolloProvider></NowProvider></LocaleProvider>);
  return { inputs, closed: () => closed };
}

test("several are ticked for a merger; neither the bureau nor what is closed can be, and none of them succeeds itself", async () => {
  const { inputs, closed } = show({ __typename: "SuccessionsChanged", successions: [] });
  const from = screen.getByRole("group", { name: "原部门" });
  expect(within(from).getAllByRole("checkbox").map((box) => box.parentElement?.textContent)).toEqual(["401 东关街道办事处", "402 南湖街道办事处", "404 云河街道办事处"]);
  await userEvent.click(within(from).getByRole("checkbox", { name: /401/ }));
  await userEvent.click(within(from).getByRole("checkbox", { name: /402/ }));
  await userEvent.click(within(from).getByRole("checkbox", { name: /404/ }));
  await userEvent.click(within(from).getByRole("checkbox", { name: /404/ }));
  expect(screen.getByText("已选 2 个")).toBeTruthy();

  const to = screen.getByLabelText(/承接部门/);
  expect(within(to).queryByRole("option", { name: /401/ })).toBeNull();
  await userEvent.selectOptions(to, "404");
  await userEvent.type(screen.getByLabelText("依据文号"), "云编〔2026〕12号");
  await userEvent.click(screen.getByRole("button", { name: "登记" }));
  expect(inputs).toMatchObject([{ kind: "MERGED", fromIds: ["401", "402"], toIds: ["404"], on: "2026-11-30", docNo: "云编〔2026〕12号" }]);
  expect(closed()).toBe(1);
});

test("what the server refuses stands at its field", async () => {
  const { closed } = show({ __typename: "Invalid", code: "MISSING_FIELD", params: {}, path: "fromIds" });
  await userEvent.click(screen.getByRole("button", { name: "登记" }));
  expect((await within(screen.getByRole("group", { name: "原部门" })).findByRole("alert")).textContent).not.toBe("");
  expect(closed()).toBe(0);
});
