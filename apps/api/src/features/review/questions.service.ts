import { nameIn, pathParts, type Reason } from "@jianxiao/domain";
import { contains } from "../../access/where.js";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { newId } from "../../database/new-id.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { Filing } from "../monitoring/index.js";
import { Department, Unit } from "../organisation/index.js";
import { Project } from "../projects/index.js";
import { PublishedAnswer } from "./published-answer.entity.js";
import {
  AnswerPublished, AnswerWithdrawn, AskedQuestion, AskedQuestionPage, PublishedAnswerPage, PublishedAnswerView,
  type AskedQuestionsArgs, type PublishAnswerInput, type PublishAnswerResult, type PublishedAnswersArgs, type WithdrawAnswerResult,
} from "./questions.types.js";
import { FilingComment } from "./review.entity.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Questions asked for all to know (`PUBLIC_QA`), and what the bureau published of them: in its own words, without the asker. */
export class QuestionsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What every department may read, newest first. Two statements. */
  published(viewer: Viewer, { search, limit, offset }: PublishedAnswersArgs): Promise<PublishedAnswerPage> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const words = search?.trim();
      const { nodes, total } = await rows(PublishedAnswer).page(words ? { question: contains(words) } : {}, { order: { publishedAt: "DESC" }, limit, offset });
      return Object.assign(new PublishedAnswerPage(), { nodes: nodes.map(answerView), total, mayPublish: mayPublish(viewer) });
    });
  }

  /** Questions on the forms the viewer sees, newest first, each with the last word said on it. Four statements. */
  asked(viewer: Viewer, { unansweredOnly, limit, offset }: AskedQuestionsArgs): Promise<AskedQuestionPage> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const asked = () => {
        const selection = questionLines(rows);
        return unansweredOnly ? selection.whereExists(FilingComment, "r", "r.replyToId = q.id", {}, false) : selection;
      };
      const total = await asked().count();
      const lines = await asked().orderBy("q.at", "DESC").orderBy("q.id", "DESC").limit(limit, offset).all<QuestionLine>();
      const ids = lines.map(({ id }) => id);
      const replies = await rows(FilingComment).findMany({ replyToId: ids }, { order: { at: "ASC", id: "ASC" } });
      const last = new Map(replies.map(({ replyToId, text }) => [replyToId, text]));
      const published = new Set((await rows(PublishedAnswer).findMany({ sourceId: ids })).map(({ sourceId }) => sourceId));
      return Object.assign(new AskedQuestionPage(), {
        nodes: lines.map(({ unitName: _, projectCode: __, ...line }) => Object.assign(new AskedQuestion(), { ...line, answer: last.get(line.id) ?? null, published: published.has(line.id) })),
        total,
      });
    });
  }

  /** Publishes a question with its answer. Refused while either names the asker, the department, the unit or the project it was asked about. */
  publish(viewer: Viewer, input: PublishAnswerInput): Promise<PublishAnswerResult> {
    if (!mayPublish(viewer)) return Promise.resolve(new NotAllowed([ONLY_PERFORMANCE_OFFICE]));
    const [question, answer] = [input.question.trim(), input.answer.trim()];
    if (question === "" || answer === "") return Promise.resolve(new Invalid("TEXT_MISSING", question === "" ? "question" : "answer"));
    return this.unitOfWork
      .run(viewer, async ({ rows, audit, now }): Promise<PublishAnswerResult> => {
        const comment = input.commentId ? await rows(FilingComment).find(input.commentId) : undefined;
        if (input.commentId && !comment) return new NotFound("comment", "commentId");
        if (comment && (comment.audience !== "PUBLIC_QA" || comment.replyToId !== null)) return new Invalid("NOT_A_QUESTION", "commentId");
        const line = comment && (await questionLines(rows).where("q.id = :id", { id: comment.id }).one<QuestionLine>());
        const names = line ? [line.departmentName, line.unitName, line.projectName, line.projectCode, line.who] : [];
        for (const [field, text] of [["question", question], ["answer", answer]] as const) {
          const name = nameIn(text, names);
          if (name !== null) return new Invalid("NAMES_THE_ASKER", field, { name });
        }
        const about = comment?.path ? (pathParts(comment.path)?.column ?? null) : null;
        const published = await rows(PublishedAnswer).add({ sourceId: comment?.id ?? newId(now), about, question, answer, organisation: viewer.organisation, publishedAt: now });
        await audit("PUBLISH_ANSWER", { object: "publishedAnswer", objectId: published.id, of: { departmentId: null }, params: { question: question.slice(0, 100) } });
        return new AnswerPublished(answerView(published));
      })
      .catch((error: unknown) => {
        if (isDuplicate(error, "published_answer", "sourceId")) return new Invalid("PUBLISHED_ALREADY", "commentId");
        throw error;
      });
  }

  /** Takes an answer down; the trail keeps that it stood. */
  withdraw(viewer: Viewer, id: string): Promise<WithdrawAnswerResult> {
    if (!mayPublish(viewer)) return Promise.resolve(new NotAllowed([ONLY_PERFORMANCE_OFFICE]));
    return this.unitOfWork.run(viewer, async ({ rows, audit }) => {
      const published = await rows(PublishedAnswer).find(id);
      if (!published) return new NotFound("publishedAnswer");
      await rows(PublishedAnswer).remove({ id });
      await audit("WITHDRAW_ANSWER", { object: "publishedAnswer", objectId: id, of: { departmentId: null }, params: { question: published.question.slice(0, 100) } });
      return new AnswerWithdrawn(id);
    });
  }
}

type QuestionLine = {
  id: string; filingId: string; path: string | null; text: string; who: string; organisation: string; at: Date; departmentName: string; unitName: string; projectName: string; projectCode: string | null;
};

/** Threads' first words that ask for all, with what they are about. */
function questionLines(rows: RowsOf) {
  return rows(FilingComment).select("q").join(Filing, "f", "f.id = q.filingId").join(Department, "d", "d.id = q.departmentId").join(Unit, "u", "u.id = q.unitId").leftJoin(Project, "p", "p.id = f.projectId")
    .where("q.audience = 'PUBLIC_QA' AND q.replyToId IS NULL")
    .columns({
      id: "q.id", filingId: "q.filingId", path: "q.path", text: "q.text", who: "q.who", organisation: "q.organisation", at: "q.at",
      departmentName: "d.name", unitName: "u.name", projectName: { sql: "COALESCE(p.name, d.name)", as: "text" }, projectCode: "p.code",
    });
}

function answerView({ id, about, question, answer, organisation, publishedAt }: PublishedAnswer): PublishedAnswerView {
  return Object.assign(new PublishedAnswerView(), { id, about, question, answer, organisation, publishedAt });
}

function mayPublish({ role }: Viewer): boolean {
  return role === "PERFORMANCE_OFFICE";
}
