import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import type { Role } from "@jianxiao/domain";
import { LocaleProvider, SessionContext, createClient, type Comment, type Session } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CellPanel } from "./cell-panel";
import { aMonitoringForm } from "./facts.fixture";
import type { FilingDetail } from "./filing-document";

const CELL = "indicators[a].actual";
const said = (id: string, changed: Partial<Comment> = {}): Comment => ({
  __typename: "FilingComment", id, path: CELL, audience: "DEPARTMENT", text: "为什么比上期少？", replyToId: null, closes: false, who: "宋金凤", post: "BUSINESS_OFFICE", organisation: "社保股", at: "2026-10-12T01:00:00Z", ...changed,
});

type Sent = { filingId: string; text: string; path?: string; audience: string; replyToId?: string; closes?: boolean };

/** The panel of the cell that has the focus, before a server that takes every comment, or refuses it with `refusal`. */
async function show(comments: readonly Comment[], { role = "UNIT_FILLER", writing = 0, refusal }: { role?: Role; writing?: number; refusal?: object } = {}) {
  const sent: Sent[] = [];
  const gone: string[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { input?: Sent; object?: string } };
    if (variables.input) sent.push(variables.input);
    const data = variables.input
      ? { addComment: refusal ?? { __typename: "CommentAdded", comment: said("new", { text: variables.input.text }) } }
      : variables.object
        ? { attachments: { __typename: "Attachments", nodes: [], mayAdd: false, reasons: [] } }
        : { filing: { __typename: "Filing", id: "f1", cellHistory: [] } };
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data }) };
  };
  const facts = aMonitoringForm();
  const filing = {
    __typename: "Filing", id: "f1", kind: "PROJECT", state: "DRAFT", facts, comments, findings: [], disputes: [], earlierFacts: null, lastSavedAt: null,
    cycle: { __typename: "Cycle", id: "c1", settings: undefined, instructions: "" }, department: { __typename: "Department", id: "d1" }, editRights: { __typename: "EditRights", scope: "ALL", paths: [], reasons: [], lifts: [] },
  } as unknown as FilingDetail;
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  const viewer = { accountId: "a1", appointment: { role } } as unknown as Session["viewer"];
  render(
    <LocaleProvider initial="zh"><ApolloProvider client={client}><SessionContext value={{ app: "ADMIN", viewer } as Session}>
      <CellPanel filing={filing} facts={facts} path={CELL} findings={[]} onGo={(path) => gone.push(path)} writing={writing} saving={undefined} onChoose={() => undefined} onDiscard={() => undefined} />
    </SessionContext></ApolloProvider></LocaleProvider>,
  );
  await screen.findByText("还没有佐证。");
  await screen.findByText("还没有改动。");
  return { sent, gone, user: userEvent.setup() };
}

test("beside a cell stands what was said about it and about the whole form; the other cells are a step away", async () => {
  const { gone, user } = await show([said("a"), said("b", { path: "funds.other.expected", text: "请补预计数" }), said("c", { path: null, text: "附件请补盖章" })]);
  expect(screen.getByText(/为什么比上期少/)).toBeTruthy();
  expect(screen.getByText(/附件请补盖章/)).toBeTruthy();
  expect(screen.queryByText(/请补预计数/)).toBeNull();
  await user.click(screen.getByTitle("请补预计数"));
  expect(gone).toEqual(["funds.other.expected"]);
});

test("a question goes to the bureau about this cell, for the department's side to choose who reads it, never for the bureau alone", async () => {
  const { sent, user } = await show([], { writing: 1 });
  const composer = screen.getByLabelText("写批注");
  expect(document.activeElement).toBe(composer);
  expect([...screen.getByLabelText<HTMLSelectElement>("谁能看到").options].map(({ text }) => text)).toEqual(["部门可见", "提问与答复"]);
  await user.type(composer, "按合同数还是实数填？");
  await user.click(screen.getByText("发出"));
  expect(sent).toMatchObject([{ filingId: "f1", path: CELL, audience: "DEPARTMENT", text: "按合同数还是实数填？" }]);
});

test("an answer stays in its thread, and may settle it", async () => {
  const { sent, user } = await show([said("a")]);
  await user.type(screen.getByLabelText("回复"), "清泉村未验收");
  await user.click(screen.getByText("回复并了结"));
  expect(sent).toMatchObject([{ replyToId: "a", audience: "DEPARTMENT", text: "清泉村未验收", closes: true }]);
});

test("what is refused stays as written, with why", async () => {
  const { user } = await show([], { refusal: { __typename: "NotFound", code: "NOT_FOUND", params: {}, path: null } });
  await user.type(screen.getByLabelText("写批注"), "在吗");
  await user.click(screen.getByText("发出"));
  expect((await screen.findByRole("alert")).textContent).toContain("没有发出");
  expect(screen.getByLabelText<HTMLTextAreaElement>("写批注").value).toBe("在吗");
});

test("whoever only reads has nothing to write with", async () => {
  await show([said("a")], { role: "SUPERVISOR" });
  expect(screen.getByText(/为什么比上期少/)).toBeTruthy();
  expect(screen.queryByLabelText("写批注")).toBeNull();
  expect(screen.queryByLabelText("回复")).toBeNull();
});
