import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import type { PackageDetail } from "./package-document";
import { SubmitDialog } from "./submit-dialog";

const line = (name: string, colour: "RED" | "GREEN" | null, sum = false): PackageDetail["summary"][number] => ({
  __typename: "SummaryRow", filingId: sum ? null : name, projectCode: sum ? "" : name, projectName: name, unitName: "局本级", isSubtotal: false, isTotal: sum, initialFen: fen(0), adjustedFen: fen(0),
  executedFen: fen(0), rateBp: null, expectedFen: fen(0), expectedRateBp: null, indicatorCount: 1, done: 1, onTrack: 0, deviating: 0, likelihood: null, problems: "", measures: "", measureDue: null, expectedBalanceFen: null, colour,
});
const pack: PackageDetail = {
  __typename: "Package", id: "p1", version: 7, state: "READY", dueAt: "2999-10-16T09:30:00Z", submittedAt: null, late: false, adjustedFen: fen(652_116_000_000), executedFen: fen(413_556_000_000), rateBp: 6342, expectedProgressBp: 7500,
  cycle: { __typename: "Cycle", id: "c1", kind: "MONITORING", fiscalYear: 2026, cutOffMonth: 9, round: 1, state: "OPEN", sealedScan: false }, department: { __typename: "DepartmentRef", id: "d1", code: "301", name: "农业农村局" },
  units: [], summary: [line("甲", "RED"), line("乙", "GREEN"), line("合计", null, true)], findings: [], revisions: [], steps: [], allowedActions: [],
};

/** Takes the submission with each of `answers` in turn; an undefined one is a broken connection. */
function show(given: PackageDetail, answers: unknown[]) {
  const sent: { id: string; version: number; signature: string; key: string }[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: { input: (typeof sent)[number] } };
    if (operationName === "SubmitPackage") sent.push(variables.input);
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { submitPackage: answer } }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter><SubmitDialog pack={given} signer="金书涵" onClose={() => undefined} /></MemoryRouter></ApolloProvider></LocaleProvider>);
  return { sent, user: userEvent.setup() };
}

const button = () => screen.getByRole("button", { name: /签字报送|再试一次/ });

test("it says what is signed: forms without the totals line, money from the package, colours", () => {
  show(pack, []);
  const said = screen.getAllByRole("listitem").map(({ textContent }) => textContent).join("\n");
  expect(said).toContain("2 份");
  expect(said).toContain("652,116.00");
  expect(said).toContain("红色 1 个、黄色 0 个");
});

test("only the signer's own name signs", async () => {
  const { sent, user } = show(pack, []);
  await user.click(button());
  await user.type(screen.getByRole("textbox"), "金书寒");
  await user.click(button());
  expect(screen.getByText("姓名与登录人“金书涵”不一致。")).toBeTruthy();
  expect(sent).toEqual([]);
});

test("an unknown outcome is said, and trying again carries the same key and version", async () => {
  const moved = { __typename: "PackageMoved", package: { ...pack, state: "SUBMITTED", version: 8, revisions: [{ __typename: "PackageRevision", id: "r1", no: 1, sha256: "abcd1234".repeat(8), submittedAt: "2026-10-15T01:00:00Z", filingCount: 2, signatures: [] }] } };
  const { sent, user } = show(pack, [undefined, moved]);
  await user.type(screen.getByRole("textbox"), "金书涵");
  await user.click(button());
  expect((await screen.findByRole("alert")).textContent).toContain("还不知道是否报送成功");
  await user.click(button());
  expect((await screen.findByRole("status")).textContent).toContain("第 1 次");
  expect(screen.getByText(/abcd1234 abcd1234/)).toBeTruthy();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual({ ...sent[0], id: "p1", version: 7, signature: "金书涵" });
});

test("a refusal is told with its reasons", async () => {
  const { user } = show(pack, [{ __typename: "NotAllowed", code: "NOT_ALLOWED", params: {}, path: null, reasons: [{ __typename: "Reason", code: "CYCLE_CLOSED", params: {}, path: null }] }]);
  await user.type(screen.getByRole("textbox"), "金书涵");
  await user.click(button());
  expect((await screen.findByRole("alert")).textContent).toMatch(/已结束|结束/);
});
