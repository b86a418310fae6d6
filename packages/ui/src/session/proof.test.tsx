import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { LocaleProvider } from "../i18n/locale";
import { createClient } from "./client";
import { ProofProvider, useProof } from "./proof";
import { SessionContext, type Session } from "./session-context";

const appointment = { __typename: "Appointment", id: "p1", role: "DEPARTMENT_LEADER", organisation: "卫生健康局", departmentId: null, unitId: null, officeId: null, apps: ["ADMIN"], from: "2026-01-01", until: null } as const;
const viewer = { __typename: "Viewer", accountId: "a1", name: "金书涵", login: "jin", districtName: "云溪区", appointment, appointments: [appointment], secondFactor: false } as unknown as Session["viewer"];

/** A button whose act the server refuses until presence is proved with the password "right". */
function show() {
  const server = { proven: false, acts: 0 };
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { input: { password: string } } };
    server.proven = variables.input.password === "right";
    const provePresence = server.proven ? { __typename: "PresenceProven", until: "2026-10-15T02:00:00Z" } : { __typename: "SignInRefused", code: "SIGN_IN_REFUSED", params: {}, path: null };
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { provePresence } }) };
  };
  const sign = async () => {
    server.acts += 1;
    return server.proven ? { __typename: "Signed" } : { __typename: "NotAllowed", code: "PROOF_NEEDED" };
  };
  function Screen() {
    const prove = useProof();
    const [outcome, setOutcome] = useState("");
    return <><button onClick={() => void prove(sign).then(({ __typename }) => setOutcome(__typename))}>sign</button><output>{outcome}</output></>;
  }
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><SessionContext value={{ app: "ADMIN", viewer } as Session}><ProofProvider><Screen /></ProofProvider></SessionContext></ApolloProvider></LocaleProvider>);
  return { server, user: userEvent.setup() };
}

test("an act that needs proof asks for the password in place and is done again with it", async () => {
  const { server, user } = show();
  await user.click(screen.getByText("sign"));
  await user.type(await screen.findByLabelText("密码"), "wrong{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("不正确");
  await user.clear(screen.getByLabelText("密码"));
  await user.type(screen.getByLabelText("密码"), "right{Enter}");
  expect(await screen.findByText("Signed")).toBeTruthy();
  expect(screen.queryByLabelText("密码")).toBeNull();
  expect(server.acts).toBe(2);
});

test("whoever leaves the panel gets the refusal, and nothing is done", async () => {
  const { server, user } = show();
  await user.click(screen.getByText("sign"));
  await user.click(await screen.findByText("取消"));
  expect(await screen.findByText("NotAllowed")).toBeTruthy();
  expect(server.acts).toBe(1);
});
