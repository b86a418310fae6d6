import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { BodyActs } from "./body-acts";
import type { Act } from "./keep";
import { KeepDialog } from "./keep-dialog";

type Sent = { operationName: string; variables: { input?: Record<string, unknown> } };

/** The dialog of an act against a server that answers each mutation in turn, and knows one office. */
function show(act: Act, outcomes: object[] = []) {
  const sent: Sent[] = [];
  let closed = 0;
  const fetch = async (_: unknown, init?: RequestInit) => {
    const asked = JSON.parse(String(init?.body)) as Sent;
    if (asked.variables.input) sent.push(asked);
    const offices = [{ __typename: "Office", id: "o1", code: "05", name: "农业股", kind: "BUSINESS", version: 1, closedOn: null, departments: [], allowedActions: [] }];
    const data = asked.operationName === "Offices" ? { mayKeepOrganisation: true, offices } : { outcome: outcomes.shift() };
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter><KeepDialog act={act} onClose={() => (closed += 1)} /></MemoryRouter></ApolloProvider></LocaleProvider>);
  return { sent, closed: () => closed };
}

const changed = { __typename: "OrganisationChanged", department: null, office: null };

test("a department asks for code and name before anything is sent, and says at its field what the server refuses", async () => {
  const taken = { __typename: "Invalid", code: "BODY_CODE_TAKEN", params: { code: "301" }, path: "code" };
  const { sent, closed } = show({ act: "CREATE_DEPARTMENT" }, [taken, changed]);
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByRole("alert").textContent).toBe("请填写");
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByLabelText(/^编码/), "301");
  await userEvent.type(screen.getByLabelText(/^名称/), "农业农村局");
  await userEvent.selectOptions(screen.getByLabelText("归口股室"), await screen.findByRole("option", { name: "农业股" }));
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect((await screen.findByRole("alert")).textContent).toContain("编码 301 已经用了");
  expect(screen.getByLabelText(/^编码/).getAttribute("aria-invalid")).toBe("true");

  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(closed()).toBe(1);
  expect(sent[1]?.variables.input).toEqual({ code: "301", name: "农业农村局", isBureau: false, officeId: "o1" });
});

test("a new name is sent with the version that was seen", async () => {
  const { sent } = show({ act: "RENAME", body: { kind: "DEPARTMENT", id: "d1", version: 4, name: "农业局" } }, [changed]);
  const name = screen.getByLabelText("新名称");
  await userEvent.clear(name);
  await userEvent.type(name, "农业农村局");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(sent[0]?.variables.input).toMatchObject({ kind: "DEPARTMENT", id: "d1", version: 4, name: "农业农村局" });
});

test("a body shows what the server allows, and why something isn't", async () => {
  const acts: Act[] = [];
  const reasons = [{ code: "HEADQUARTERS_STAYS", params: {}, path: null }];
  const body = { id: "u1", name: "农业农村局本级", version: 2, allowedActions: [{ action: "RENAME" as const, allowed: true, reasons: [] }, { action: "CLOSE" as const, allowed: false, reasons }] };
  render(<LocaleProvider initial="zh"><BodyActs kind="UNIT" body={body} onAct={(act) => acts.push(act)} /></LocaleProvider>);
  await userEvent.click(screen.getByRole("button", { name: "撤销" }));
  expect(screen.getByRole("status").textContent).toContain("本级随部门一起撤销");
  await userEvent.click(screen.getByRole("button", { name: "更名" }));
  expect(acts).toEqual([{ act: "RENAME", body: { kind: "UNIT", id: "u1", version: 2, name: "农业农村局本级" } }]);
});
