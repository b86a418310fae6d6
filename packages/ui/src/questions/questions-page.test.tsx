import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { LocaleProvider } from "../i18n/locale";
import { createClient } from "../session/client";
import { QuestionsPage } from "./questions-page";

const asked = { __typename: "AskedQuestion", id: "q1", filingId: "f1", projectName: "中小河流治理", departmentName: "水利局", path: "funds.total.expected", text: "水利局的质保金算不算？", who: "尹俊杰", organisation: "水利局本级", at: "2026-10-12T01:00:00Z", answer: "不算。", published: false };

/** The page against a server that answers a publication with each of `answers` in turn. */
function show(answers: object[], mayPublish = true) {
  const sent: Record<string, unknown>[] = [];
  const published: object[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: { input?: { question: string; answer: string } } };
    const answer = operationName === "PublishAnswer" ? answers.shift() : undefined;
    if (variables.input) sent.push(variables.input);
    if (variables.input && answer && "answer" in answer) published.push({ __typename: "PublishedAnswer", id: "p1", about: null, ...variables.input, organisation: "绩效股", publishedAt: "2026-10-14T01:00:00Z" });
    const data = {
      PublishedAnswers: { publishedAnswers: { __typename: "PublishedAnswerPage", total: published.length, mayPublish, nodes: published } },
      AskedQuestions: { askedQuestions: { __typename: "AskedQuestionPage", total: 1, nodes: [{ ...asked, published: published.length > 0 }] } }, PublishAnswer: { publishAnswer: answer },
    }[operationName];
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(
    <LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter initialEntries={["/questions?tab=asked"]}>
      <QuestionsPage filingLink={(id, path) => `/filings/${id}?cell=${path}`} />
    </MemoryRouter></ApolloProvider></LocaleProvider>,
  );
  return { sent, user: userEvent.setup() };
}

test("a refused publication says which name betrays the asker and keeps what was typed; rewritten, it stands in the list", async () => {
  const { sent, user } = show([
    { __typename: "Invalid", code: "NAMES_THE_ASKER", params: { name: "水利局" }, path: "question" },
    { __typename: "AnswerPublished", answer: { __typename: "PublishedAnswer", id: "p1" } },
  ]);
  await user.click(await screen.findByRole("button", { name: "公开" }));
  const question = screen.getByRole("textbox", { name: "问题" });
  await user.click(screen.getAllByRole("button", { name: "公开" })[0]!);
  expect((await screen.findByRole("alert")).textContent).toMatch(/水利局.*看得出是谁问的/);
  expect((question as HTMLTextAreaElement).value).toBe("水利局的质保金算不算？");
  await user.clear(question);
  await user.type(question, "质保金算不算？");
  await user.click(screen.getAllByRole("button", { name: "公开" })[0]!);
  expect(await screen.findByRole("heading", { name: "质保金算不算？" })).toBeTruthy();
  expect(sent.map(({ commentId, question: words }) => [commentId, words])).toEqual([["q1", "水利局的质保金算不算？"], ["q1", "质保金算不算？"]]);
});

test("who may not publish sees where the question stands and is led to it, no more", async () => {
  show([], false);
  expect((await screen.findByRole("link", { name: "到表上看和答复" })).getAttribute("href")).toBe("/filings/f1?cell=funds.total.expected");
  expect(screen.getByText("已答复")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "公开" })).toBeNull();
  expect(screen.queryByRole("button", { name: "写一条公开答疑" })).toBeNull();
});
