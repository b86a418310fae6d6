import type { FastifyInstance, FastifyRequest } from "fastify";
import { randomBytes } from "node:crypto";
import { forms, send } from "../../../graphql/plain-page.js";
import type { AnswersService } from "./answers.service.js";
import { questionnairePage, wordsPage } from "./public-page.js";
import { Throttle } from "./throttle.js";

/** A room full of villagers behind one router answers within minutes; a script wants thousands. */
const SPAN_MS = 10 * 60_000;
const LOOKS = 600;
const ANSWERS = 60;
/** Longer than any contract runs. */
const MARK_SECONDS = 400 * 86_400;
/** Twenty texts of 500 signs, as a form encodes them. */
const FORM_BYTES = 120_000;
const TOKEN = "([\\w-]{27})";

type Asking = { Params: { token: string }; Body: URLSearchParams };

const GONE = wordsPage("问卷已结束", "这份问卷不存在，或者已经结束。感谢您的关注。");
const THANKS = wordsPage("已收到", "您的回答已收到，感谢您的参与。可以关闭本页。");
const LATER = wordsPage("请稍后再试", "同一网络提交得太多，请过十分钟再试。");
const NO_MARK = wordsPage("没有提交成功", "浏览器没有保存本页的标记（Cookie），无法防止重复填写。请允许 Cookie，重新打开问卷再填。");

/** The only pages a stranger reaches: one questionnaire by its unguessable address. Unknown, closed, expired and withdrawn ones answer alike. */
export function publicRoutes(service: AnswersService, clock: () => Date): (server: FastifyInstance) => void {
  const looks = new Throttle(LOOKS, SPAN_MS);
  const answers = new Throttle(ANSWERS, SPAN_MS);
  return (server) => {
    forms(server, FORM_BYTES);

    server.get<Asking>(`/questionnaire/:token${TOKEN}`, async (request, reply) => {
      if (!looks.allows(request.ip, clock())) return send(reply, 429, LATER);
      const { token } = request.params;
      const mark = markOf(request);
      const found = await service.asked(token, mark);
      if (!found) return send(reply, 404, GONE);
      if (found.answered) return send(reply, 200, THANKS);
      if (mark === undefined) {
        const secure = request.protocol === "https" ? "; Secure" : "";
        reply.header("set-cookie", `${COOKIE}=${randomBytes(16).toString("base64url")}; Path=/questionnaire/${token}; Max-Age=${MARK_SECONDS}; HttpOnly; SameSite=Lax${secure}`);
      }
      return send(reply, 200, questionnairePage(found.asked, `/questionnaire/${token}`));
    });

    server.post<Asking>(`/questionnaire/:token${TOKEN}`, async (request, reply) => {
      if (!answers.allows(request.ip, clock())) return send(reply, 429, LATER);
      const { token } = request.params;
      const mark = markOf(request);
      if (mark === undefined) return send(reply, 400, NO_MARK);
      const given = (key: string) => (request.body instanceof URLSearchParams ? request.body.getAll(key) : []);
      const outcome = await service.receive(token, mark, given);
      if (outcome === "GONE") return send(reply, 404, GONE);
      // Seen again by its own address, so that reloading sends nothing.
      if (outcome === "RECEIVED") return reply.header("cache-control", "no-store").redirect(`/questionnaire/${token}`, 303);
      const found = await service.asked(token, mark);
      return found ? send(reply, 422, questionnairePage(found.asked, `/questionnaire/${token}`, { faults: outcome.faults, given })) : send(reply, 404, GONE);
    });
  };
}

const COOKIE = "jx-answer";

/** The random mark of this browser for this questionnaire. */
function markOf({ headers }: FastifyRequest): string | undefined {
  return new RegExp(`(?:^|; )${COOKIE}=([\\w-]{22})(?:;|$)`).exec(headers.cookie ?? "")?.[1];
}
