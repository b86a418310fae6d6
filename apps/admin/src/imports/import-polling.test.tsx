import { ApolloProvider } from "@apollo/client/react";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { LocaleProvider, createClient } from "@jianxiao/ui";
import { act, render, screen } from "@testing-library/react";
import { MemoryRouter, Route, Routes } from "react-router";
import { ImportPage } from "./import-page";

const reading = {
  __typename: "Job", id: "j1", kind: "IMPORT_GOALS", state: "READING", fileName: "目标.xlsx", bytes: 2048, sha256: "ab".repeat(32), createdAt: "2026-10-01T01:00:00Z", done: 0, total: 1,
  faults: [], faultCount: 0, previewCount: 0, preview: [], result: null, problem: null,
};
const ready = { ...reading, state: "READY", done: 1, previewCount: 1, preview: [{ __typename: "ImportPreviewRow", key: "1", title: "委托业务项目", change: "ADD", detail: {} }] };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** The page of one import against a server that answers in this order; "BROKEN" is a connection that breaks. */
function show(answers: (object | null | "BROKEN")[]) {
  let asked = 0;
  const fetch = async () => {
    asked += 1;
    const job = answers.length > 1 ? answers.shift() : answers[0];
    if (job === "BROKEN") throw new TypeError("Failed to fetch");
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: { job } }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(
    <LocaleProvider initial="zh"><ApolloProvider client={client}>
      <MemoryRouter initialEntries={["/imports/j1"]}><Routes><Route path="imports/:id" element={<ImportPage />} /></Routes></MemoryRouter>
    </ApolloProvider></LocaleProvider>,
  );
  return () => asked;
}

const seconds = (count: number) => act(() => jest.advanceTimersByTimeAsync(count * 1_000));

test("a broken connection while the file is read doesn't end the asking", async () => {
  show([reading, "BROKEN", "BROKEN", ready]);
  await seconds(8);
  expect(screen.getByRole("button", { name: "导入 1 处变化" })).toBeTruthy();
});

test("a first answer that never came is asked for again", async () => {
  show(["BROKEN", ready]);
  await seconds(4);
  expect(screen.getByRole("button", { name: "导入 1 处变化" })).toBeTruthy();
});

test.each([["that waits for a person", ready], ["that isn't there", null]])("an import %s is asked for once", async (_words, job) => {
  const asked = show([job]);
  await seconds(5);
  expect(asked()).toBe(1);
});
