import { beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { useMonitored } from "../../testing/monitored.js";

const { given, monitored } = useMonitored();
const PATH = "funds.generalPublicBudget.expected";
const QUESTION = "年底才能付的款，全年预计怎么填？";
const ANSWER = "按合同约定年底前可以支付的数填；质保金不算。";
let asked: string;

const say = async (viewer: Viewer, input: Record<string, unknown>) =>
  (await given.ask<{ addComment: { comment?: { id: string } } }>(viewer, `mutation ($input: CommentInput!) { addComment(input: $input) { ... on CommentAdded { comment { id } } } }`, { input })).data.addComment.comment?.id ?? "";
const publish = async (viewer: Viewer, input: Record<string, unknown> = {}) =>
  (await given.ask<{ publishAnswer: { __typename: string; code?: string; path?: string; params?: { name?: string }; answer?: { id: string } } }>(
    viewer, `mutation ($input: PublishAnswerInput!) { publishAnswer(input: $input) { __typename ... on AnswerPublished { answer { id } } ... on Problem { code path params } } }`, { input: { commentId: asked, question: QUESTION, answer: ANSWER, ...input } },
  )).data.publishAnswer;
const published = async (viewer: Viewer) =>
  (await given.ask<{ publishedAnswers: { total: number; mayPublish: boolean; nodes: Record<string, string | null>[] } }>(viewer, `{ publishedAnswers { total mayPublish nodes { id about question answer organisation } } }`)).data.publishedAnswers;
const questions = async (viewer: Viewer, unansweredOnly = false) =>
  (await given.ask<{ askedQuestions: { total: number; nodes: { text: string; answer: string | null; published: boolean }[] } }>(viewer, `query ($open: Boolean!) { askedQuestions(unansweredOnly: $open) { total nodes { text answer published } } }`, { open: unansweredOnly })).data.askedQuestions;

beforeAll(async () => {
  const filingId = (await monitored.filingOf(monitored.ledger.vaccines)).id;
  asked = await say(given.as.healthFiller, { filingId, path: PATH, audience: "PUBLIC_QA", text: "我们卫生健康局年底才能付的款怎么填？" });
  await say(given.as.healthFiller, { filingId, audience: "DEPARTMENT", text: "这一句不公开" });
});

test("a question waits for those who see its form, until it is answered", async () => {
  const { healthSubmitter, socialReviewer, cultureReviewer, educationSubmitter, performanceOffice, evaluator } = given.as;
  for (const reader of [healthSubmitter, socialReviewer, performanceOffice]) expect((await questions(reader, true)).total).toBe(1);
  for (const stranger of [cultureReviewer, educationSubmitter, evaluator]) expect(await questions(stranger)).toEqual({ total: 0, nodes: [] });
  await say(socialReviewer, { filingId: (await monitored.filingOf(monitored.ledger.vaccines)).id, replyToId: asked, text: ANSWER, audience: "PUBLIC_QA", closes: true });
  expect((await questions(performanceOffice, true)).total).toBe(0);
  expect((await questions(performanceOffice)).nodes).toEqual([{ text: "我们卫生健康局年底才能付的款怎么填？", answer: ANSWER, published: false }]);
});

test("the performance office publishes it in words that name nobody; every department reads it, and not who asked", async () => {
  const { healthFiller, socialReviewer, performanceOffice, educationSubmitter, schoolFiller } = given.as;
  for (const other of [healthFiller, socialReviewer]) expect(await publish(other)).toMatchObject({ __typename: "NotAllowed", code: "WRONG_ROLE" });
  expect(await publish(performanceOffice, { question: "卫 生 健 康 局问的：怎么填？" })).toMatchObject({ code: "NAMES_THE_ASKER", path: "question" });
  expect(await publish(performanceOffice, { answer: `答${healthFiller.accountName}` })).toMatchObject({ code: "NAMES_THE_ASKER", path: "answer", params: { name: healthFiller.accountName } });
  expect(await publish(performanceOffice, { answer: "  " })).toMatchObject({ code: "TEXT_MISSING", path: "answer" });
  expect(await publish(performanceOffice)).toMatchObject({ __typename: "AnswerPublished" });
  expect(await publish(performanceOffice)).toMatchObject({ code: "PUBLISHED_ALREADY" });

  for (const reader of [educationSubmitter, schoolFiller, healthFiller]) {
    const { total, mayPublish, nodes } = await published(reader);
    expect([total, mayPublish, nodes]).toMatchObject([1, false, [{ question: QUESTION, answer: ANSWER, about: "expected", organisation: performanceOffice.organisation }]]);
    expect(JSON.stringify(nodes)).not.toMatch(/卫生|疫苗|health/);
  }
  expect((await questions(healthFiller)).nodes[0]).toMatchObject({ published: true });
  expect((await published(given.as.foreignSubmitter)).total).toBe(0);
});

test("what is no question for all is not published, and what is published can be taken down", async () => {
  const { performanceOffice, healthFiller } = given.as;
  const quiet = await say(healthFiller, { filingId: (await monitored.filingOf(monitored.ledger.vaccines)).id, audience: "DEPARTMENT", text: "只问我们股室" });
  expect(await publish(performanceOffice, { commentId: quiet })).toMatchObject({ code: "NOT_A_QUESTION" });
  expect(await publish(performanceOffice, { commentId: "0".repeat(26) })).toMatchObject({ __typename: "NotFound" });
  const own = await publish(performanceOffice, { commentId: null, question: "什么时候截止？" });
  const withdraw = async (viewer: Viewer) => (await given.ask<{ withdrawAnswer: { __typename: string } }>(viewer, `mutation ($id: ID!) { withdrawAnswer(id: $id) { __typename } }`, { id: own.answer?.id })).data.withdrawAnswer.__typename;
  const before = (await published(healthFiller)).total;
  expect([await withdraw(healthFiller), await withdraw(performanceOffice), await withdraw(performanceOffice)]).toEqual(["NotAllowed", "AnswerWithdrawn", "NotFound"]);
  expect((await published(healthFiller)).total).toBe(before - 1);
});

test("both lists cost the same statements however long they are", async () => {
  const filingId = (await monitored.filingOf(monitored.ledger.vaccines)).id;
  const cost = async () => [(await given.counting(() => questions(given.as.performanceOffice))).length, (await given.counting(() => published(given.as.healthFiller))).length];
  const few = await cost();
  for (let turn = 0; turn < 5; turn++) await publish(given.as.performanceOffice, { commentId: await say(given.as.healthFiller, { filingId, audience: "PUBLIC_QA", text: `第 ${turn} 问` }) });
  expect(await cost()).toEqual(few);
});
