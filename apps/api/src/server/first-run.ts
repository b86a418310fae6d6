import { SEPARATED_ROLES, term } from "@jianxiao/domain";
import type { FastifyInstance, FastifyReply } from "fastify";
import { FirstRunService, type AdministratorRole, type FirstRunFault, type PasswordLinkFault } from "../features/identity/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { escaped, page } from "./plain-page.js";
import type { Prepared } from "./prepared.js";

const FAULTS: Record<FirstRunFault | PasswordLinkFault, string> = {
  SECRET_USED: "一次性口令已使用或已失效。重新启动服务会打印新的口令。",
  INCOMPLETE: "请填写每一项。",
  SAME_PERSON: "三位管理员必须是三个不同的人。",
  NOT_A_CODE: "区划代码只能是 2—32 位字母或数字。",
  NOT_A_LOGIN: "登录名为 3—64 位字母、数字、点、横线或下划线。",
  LINK_ENDED: "链接已使用或已过期。请系统管理员重新发放。",
  TOO_SHORT: "密码至少 8 位。",
  TOO_LONG: "密码最多 200 位。",
  TOO_PLAIN: "密码须含大写字母、小写字母、数字、符号中的三类。",
  IS_LOGIN: "密码不能包含登录名。",
};

/** Production's first run: one page behind a one-time secret makes the three administrators; one page per link sets a password. */
export async function firstRun({ unitOfWork }: FeatureDeps): Promise<Prepared> {
  const service = new FirstRunService(unitOfWork);
  const secret = await service.issueSecret();
  return {
    pages: (server) => void server.register(async (scope) => routes(scope, service)),
    words: (address) => (secret === undefined ? [] : ["", "首次运行 First run: open this page once to create the three administrators", `  ${address}/first-run?secret=${secret}`]),
  };
}

function routes(server: FastifyInstance, service: FirstRunService): void {
  server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string", bodyLimit: 20_000 }, (_request, body, done) => done(null, new URLSearchParams(String(body))));

  server.get<{ Querystring: { secret?: string } }>("/first-run", (request, reply) => send(reply, 200, firstRunForm(String(request.query.secret ?? ""))));
  server.post<{ Body: URLSearchParams }>("/first-run", async ({ body }, reply) => {
    const given = (name: string) => body.get(name)?.trim() ?? "";
    const persons = SEPARATED_ROLES.map((role: AdministratorRole) => ({ role, login: given(`${role}-login`), name: given(`${role}-name`) }));
    const made = await service.create(given("secret"), { districtCode: given("districtCode"), districtName: given("districtName"), persons });
    if (typeof made === "string") return send(reply, 422, firstRunForm(given("secret"), FAULTS[made], given));
    const lines = made.map(({ role, name, token }) => `<dt>${escaped(term("Role", role, "zh"))} ${escaped(name)}</dt><dd><a href="/set-password?token=${token}">/set-password?token=${token}</a></dd>`);
    return send(reply, 200, page("三位管理员已建立", `<p>请把每条链接分别交给本人。链接只能用一次，7 天内有效；离开本页后不再显示。</p><dl>${lines.join("")}</dl>`));
  });

  server.get<{ Querystring: { token?: string } }>("/set-password", async (request, reply) => answerLink(reply, service, String(request.query.token ?? "")));
  server.post<{ Body: URLSearchParams }>("/set-password", async ({ body }, reply) => {
    const token = body.get("token") ?? "";
    const password = body.get("password") ?? "";
    if (password !== body.get("again")) return answerLink(reply, service, token, "两次输入的密码不一致。");
    const fault = await service.setPassword(token, password);
    if (fault) return answerLink(reply, service, token, FAULTS[fault]);
    return send(reply, 200, page("密码已设置", `<p><a href="/admin/">去登录</a></p>`));
  });
}

async function answerLink(reply: FastifyReply, service: FirstRunService, token: string, fault?: string): Promise<FastifyReply> {
  const holder = await service.holder(token);
  if (!holder) return send(reply, 410, page("链接无效", `<p role="alert">${FAULTS.LINK_ENDED}</p>`));
  return send(
    reply,
    fault === undefined ? 200 : 422,
    page(
      "设置密码",
      `${alert(fault)}<form method="post" action="/set-password"><input type="hidden" name="token" value="${escaped(token)}">
      <p>${escaped(holder.name)}，登录名 <b>${escaped(holder.login)}</b></p>${field("password", "新密码", "", "password")}${field("again", "再输一次", "", "password")}<button>设置</button></form>`,
    ),
  );
}

function firstRunForm(secret: string, fault?: string, given: (name: string) => string = () => ""): string {
  const persons = SEPARATED_ROLES.map(
    (role) => `<fieldset><legend>${escaped(term("Role", role, "zh"))}</legend>${field(`${role}-name`, "姓名", given(`${role}-name`))}${field(`${role}-login`, "登录名", given(`${role}-login`))}</fieldset>`,
  );
  return page(
    "首次运行",
    `${alert(fault)}<p>建立财政区划和三位管理员（三权分立：三个不同的人）。没有默认账号；每人用一次性链接自己设置密码。</p>
    <form method="post" action="/first-run">${field("secret", "一次性口令（启动时打印）", secret)}<fieldset><legend>财政区划</legend>${field("districtCode", "代码", given("districtCode"))}${field("districtName", "名称", given("districtName"))}</fieldset>
    ${persons.join("")}<button>建立</button></form>`,
  );
}

function field(name: string, label: string, value: string, type = "text"): string {
  return `<label>${label}<input name="${name}" type="${type}" value="${escaped(value)}" required autocomplete="${type === "password" ? "new-password" : "off"}"></label>`;
}

function alert(fault: string | undefined): string {
  return fault === undefined ? "" : `<p role="alert">${fault}</p>`;
}

/** `same-origin` instead of no referrer at all: without it browsers send a form's `Origin` as null, and the door refuses it. */
function send(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply.code(status).header("cache-control", "no-store").header("referrer-policy", "same-origin").type("text/html; charset=utf-8").send(html);
}
