import { gql } from "@apollo/client";
import { ApolloProvider, useQuery } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { LocaleProvider } from "../i18n/locale";
import { createClient } from "./client";
import { SessionProvider } from "./session";
import { useSession } from "./session-context";
import { createSessionWatch } from "./session-watch";

const appointment = (id: string, apps = ["ADMIN"]) => ({ __typename: "Appointment", id, role: "UNIT_FILLER", organisation: `单位 ${id}`, departmentId: null, unitId: null, officeId: null, apps, from: "2026-01-01", until: null, deputyOf: null });
const person = (name: string, appointments = [appointment("p1")], acting = appointments[0]) => ({ __typename: "Viewer", accountId: `account of ${name}`, name, login: name, districtName: "云溪区", appointment: acting, appointments, secondFactor: false });
type Person = ReturnType<typeof person>;

/** The server, as far as signing in goes: one session, which a test may end. */
function aServer(people: Record<string, Person>, signedIn?: string) {
  let viewer = signedIn === undefined ? undefined : people[signedIn];
  const session = () => ({ __typename: "Session", profile: "DEMONSTRATION", now: "2026-10-13T02:00:00Z", viewer: viewer ?? null, step: null, demoAccounts: [] });
  const answers: Record<string, (variables: { input?: { login: string; password: string }; id?: string }) => unknown> = {
    Session: () => ({ data: { session: session() } }),
    SignIn: ({ input }) => {
      viewer = input?.password === "right" ? people[input.login] : undefined;
      return { data: { signIn: viewer ? { __typename: "SignedIn", session: session() } : { __typename: "SignInRefused", code: "WRONG_PASSWORD", params: {}, path: null } } };
    },
    ChooseAppointment: ({ id }) => {
      if (viewer) viewer = { ...viewer, appointment: viewer.appointments.find((own) => own.id === id) ?? viewer.appointment };
      return { data: { chooseAppointment: { __typename: "SignedIn", session: session() } } };
    },
    SignOut: () => { viewer = undefined; return { data: { signOut: true } }; },
    Work: () => viewer ? { data: { work: `work of ${viewer.name}` } } : { errors: [{ message: "Sign in", extensions: { code: "UNAUTHENTICATED" } }] },
  };
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: object };
    const body = JSON.stringify(answers[operationName]?.(variables));
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => body };
  };
  return { fetch, end: () => { viewer = undefined; } };
}

function Screen() {
  const { viewer, signOut, choose } = useSession();
  const work = useQuery<{ work: string }>(gql`query Work { work }`, { fetchPolicy: "network-only" });
  return (
    <>
      <p>{viewer.name} as {viewer.appointment.id}: {work.data?.work}</p>
      <label>draft<input /></label>
      <button onClick={() => void work.refetch().catch(() => undefined)}>refresh</button>
      <button onClick={() => void signOut()}>leave</button>
      <button onClick={() => void choose("p2")}>other post</button>
    </>
  );
}

function show(server: ReturnType<typeof aServer>) {
  const watch = createSessionWatch();
  const client = createClient({ onSignedOut: watch.ended, uri: "http://localhost/graphql", fetch: server.fetch as unknown as typeof globalThis.fetch });
  render(
    <LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter>
      <SessionProvider app="ADMIN" watch={watch}><Screen /></SessionProvider>
    </MemoryRouter></ApolloProvider></LocaleProvider>,
  );
  return userEvent.setup();
}

async function signIn(user: ReturnType<typeof userEvent.setup>, login: string | undefined, password: string) {
  if (login) await user.type(await screen.findByLabelText("账号"), login);
  await user.type(await screen.findByLabelText("密码"), password);
  await user.click(screen.getByRole("button", { name: "登录" }));
}

test("nobody signed in sees the sign-in page, and gets in with the right password only", async () => {
  const user = show(aServer({ 林: person("林") }));
  await signIn(user, "林", "wrong");
  expect((await screen.findByRole("alert")).textContent).not.toBe("");
  await user.clear(screen.getByLabelText("密码"));
  await signIn(user, undefined, "right");
  expect(await screen.findByText("林 as p1: work of 林")).toBeTruthy();
});

test("a session that ends in mid-work leaves the screen as it is; the same person goes on", async () => {
  const server = aServer({ 林: person("林") }, "林");
  const user = show(server);
  await screen.findByText("林 as p1: work of 林");
  await user.type(screen.getByLabelText("draft"), "typed");
  server.end();
  await user.click(screen.getByText("refresh"));
  expect(await screen.findByText("请重新登录")).toBeTruthy();
  await signIn(user, undefined, "right");
  await waitFor(() => expect(screen.queryByText("请重新登录")).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>("draft").value).toBe("typed");
  // The next key goes where one was.
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("refresh")));
});

test("signing in again returns to the same post, not to the person's first", async () => {
  const posts = [appointment("p1"), appointment("p2")];
  const server = aServer({ 林: person("林", posts) }, "林");
  const user = show(server);
  await screen.findByText("林 as p1: work of 林");
  await user.click(screen.getByText("other post"));
  await screen.findByText("林 as p2: work of 林");
  server.end();
  await user.click(screen.getByText("refresh"));
  await screen.findByText("请重新登录");
  await signIn(user, undefined, "right");
  await waitFor(() => expect(screen.queryByText("请重新登录")).toBeNull());
  expect(screen.getByText("林 as p2: work of 林")).toBeTruthy();
});

test("a post that works in the other app is told where", async () => {
  show(aServer({ 沈: person("沈", [appointment("p1", ["REVIEW"])]) }, "沈"));
  expect((await screen.findByRole("link", { name: "去审核" })).getAttribute("href")).toBe("/review/");
});

test("signing out shows the sign-in page", async () => {
  const user = show(aServer({ 林: person("林") }, "林"));
  await user.click(await screen.findByText("leave"));
  expect(await screen.findByLabelText("账号")).toBeTruthy();
});
