import { problemText, type Reason } from "@jianxiao/domain";
import type { FastifyInstance, FastifyReply } from "fastify";
import { PasswordService } from "../features/identity/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { alert, escaped, field, forms, page, send } from "../graphql/plain-page.js";

/** The page behind a one-time link: whoever has it sets the password of the account it was made for, once. */
export function passwordPages(server: FastifyInstance, { unitOfWork, profile }: FeatureDeps): void {
  const service = new PasswordService(unitOfWork, profile);
  void server.register(async (scope) => {
    forms(scope);
    scope.get<{ Querystring: { token?: string } }>("/set-password", async (request, reply) => answer(reply, service, String(request.query.token ?? "")));
    scope.post<{ Body: URLSearchParams }>("/set-password", async ({ body }, reply) => {
      const token = body.get("token") ?? "";
      const password = body.get("password") ?? "";
      if (password !== body.get("again")) return answer(reply, service, token, [{ code: "PASSWORDS_DIFFER", params: {} }]);
      const faults = await service.setByLink(token, password);
      if (faults.length > 0) return answer(reply, service, token, faults);
      return send(reply, 200, page("密码已设置", `<p>这条链接已经失效。请用登录名和新密码登录。</p><p><a href="/">去登录</a></p>`));
    });
  });
}

async function answer(reply: FastifyReply, service: PasswordService, token: string, faults: readonly Reason[] = []): Promise<FastifyReply> {
  const holder = await service.holder(token);
  if (!holder) return send(reply, 410, page("链接无效", alert([problemText("LINK_ENDED", {}, "zh")])));
  return send(
    reply,
    faults.length === 0 ? 200 : 422,
    page(
      "设置密码",
      `${alert(faults.map(({ code, params }) => problemText(code, params, "zh")))}<form method="post" action="/set-password"><input type="hidden" name="token" value="${escaped(token)}">
      <p>${escaped(holder.name)}，登录名 <b>${escaped(holder.login)}</b></p>${field("password", "新密码", "", "password")}${field("again", "再输一次", "", "password")}<button>设置</button></form>
      <p>不要用姓名、单位名、常见词和连续键位；不要把密码告诉任何人，包括管理员。</p>`,
    ),
  );
}
