import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { faultGroups, standingOf } from "./faults";
import type { Fault, JobDetail } from "./import-document";
import { ImportScreen } from "./import-page";

const fault = (given: Partial<Fault>): Fault => ({ __typename: "ImportFault", sheet: "支付", row: 2, column: "A", cell: "A2", code: "UNKNOWN_PROJECT", params: { projectCode: "301-1" }, severity: "BLOCK", ...given });
const job = (given: Partial<JobDetail>): JobDetail => ({
  __typename: "Job", id: "j1", kind: "IMPORT_PAYMENTS", state: "READY", fileName: "9月支付.xlsx", bytes: 2048, sha256: "ab".repeat(32), createdAt: "2026-10-01T01:00:00Z", done: 2, total: 2,
  faults: [], faultCount: 0, previewCount: 1, preview: [{ __typename: "ImportPreviewRow", key: "1", title: "高标准农田建设项目", change: "PAYMENT", detail: { amountFen: 1_200_000 } }], result: null, problem: null, ...given,
});

/** Answers each mutation with `answer`, or breaks the connection while there is none; remembers what was sent. */
function show(shown: JobDetail, answers: unknown[] = []) {
  const sent: { operationName: string; variables: { input?: { key: string } } }[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)));
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: answer }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter><ImportScreen job={shown} /></MemoryRouter></ApolloProvider></LocaleProvider>);
  return sent;
}

test("faults stand by sheet, then row, then column, whatever order they came in", () => {
  const groups = faultGroups([fault({ row: 9, cell: "A9" }), fault({ row: 2, column: "AA", cell: "AA2" }), fault({ sheet: "说明", cell: "B1" }), fault({ row: 2, column: "B", cell: "B2" })]);
  expect(groups.map(({ sheet, faults }) => [sheet, faults.map(({ cell }) => cell)])).toEqual([["支付", ["B2", "AA2", "A9"]], ["说明", ["B1"]]]);
});

test.each<[Partial<JobDetail>, string]>([
  [{ faults: [fault({})] }, "BLOCKED"], [{ faults: [fault({ severity: "WARN" })] }, "READY"], [{ previewCount: 0 }, "NOTHING"], [{ state: "READING", faults: [fault({})] }, "READING"],
])("%j stands as %s", (given, standing) => {
  expect(standingOf(job(given))).toBe(standing);
});

test("a fault names its place, says what to do, and keeps the import from being applied; the annotated workbook is offered", () => {
  show(job({ faults: [fault({ row: 12, column: "C", cell: "C12" })], faultCount: 1 }));
  expect(screen.getByRole("row", { name: /C12 12 C .*301-1.*请核对编码/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "导入 1 处变化" })).toBeNull();
  expect(screen.getByRole("link", { name: "下载标注过的工作簿" }).getAttribute("href")).toBe("/export/jobs/j1.xlsx");
});

test("a broken connection is told, and the next try carries the same key", async () => {
  const sent = show(job({}), [undefined, { applyImport: { __typename: "NotAllowed", code: "CHANGED_SINCE_PREVIEW", params: {}, path: null, reasons: [] } }]);
  const apply = screen.getByRole("button", { name: "导入 1 处变化" });
  await userEvent.click(apply);
  expect((await screen.findByRole("alert")).textContent).toContain("连不上服务器");
  await userEvent.click(apply);
  expect((await screen.findByText(/预览之后数据有变动/)).textContent).toBeTruthy();
  expect(sent.map(({ variables }) => variables.input?.key)).toEqual([sent[0]?.variables.input?.key, sent[0]?.variables.input?.key]);
  expect(sent[0]?.variables.input?.key).toMatch(/^[0-9a-f-]{36}$/);
});
