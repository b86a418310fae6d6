import { SEPARATED_ROLES, term } from "@jianxiao/domain";
import type { FastifyInstance } from "fastify";
import { FirstRunService, type AdministratorRole, type FirstRunFault } from "../features/identity/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { alert, escaped, field, forms, page, send } from "../graphql/plain-page.js";
import type { Prepared } from "./prepared.js";

const FAULTS: Record<FirstRunFault, string> = {
  SECRET_USED: "一次性口令已使用或已失效。重新启动服务会打印新的口令。",
  INCOMPLETE: "请填写每一项。",
  SAME_PERSON: "三位管理员必须是三个不同的人。",
  NOT_A_CODE: "区划代码只能是 2—32 位字母或数字。",
  NOT_A_LOGIN: "登录名为 3—64 位字母、数字、点、横线或下划线。",
};

/** Production's first run: one page behind a one-time secret makes the three administrators, who set their passwords by links. */
export async function firstRun({ unitOfWork }: FeatureDeps): Promise<Prepared> {
  const service = new FirstRunService(unitOfWork);
  const secret = await service.issueSecret();
  return {
    pages: (server) => void server.register(async (scope) => routes(scope, service)),
    words: (address) => (secret === undefined ? [] : ["", "首次运行 First run: open this page once to create the three administrators", `  ${address}/first-run?secret=${secret}`]),
  };
}

function routes(server: FastifyInstance, service: FirstRunService): void {
  forms(server);
  server.get<{ Querystring: { secret?: string } }>("/first-run", (request, reply) => send(reply, 200, firstRunForm(String(request.query.secret ?? ""))));
  server.post<{ Body: URLSearchParams }>("/first-run", async ({ body }, reply) => {
    const given = (name: string) => body.get(name)?.trim() ?? "";
    const persons = SEPARATED_ROLES.map((role: AdministratorRole) => ({ role, login: given(`${role}-login`), name: given(`${role}-name`) }));
    const made = await service.create(given("secret"), { districtCode: given("districtCode"), districtName: given("districtName"), persons });
    if (typeof made === "string") return send(reply, 422, firstRunForm(given("secret"), FAULTS[made], given));
    const lines = made.map(({ role, name, token }) => `<dt>${escaped(term("Role", role, "zh"))} ${escaped(name)}</dt><dd><a href="/set-password?token=${token}">/set-password?token=${token}</a></dd>`);
    return send(reply, 200, page("三位管理员已建立", `<p>请把每条链接分别交给本人。链接只能用一次，7 天内有效；离开本页后不再显示。</p><dl>${lines.join("")}</dl>`));
  });
}

function firstRunForm(secret: string, fault?: string, given: (name: string) => string = () => ""): string {
  const persons = SEPARATED_ROLES.map(
    (role) => `<fieldset><legend>${escaped(term("Role", role, "zh"))}</legend>${field(`${role}-name`, "姓名", given(`${role}-name`))}${field(`${role}-login`, "登录名", given(`${role}-login`))}</fieldset>`,
  );
  return page(
    "首次运行",
    `${alert(fault === undefined ? [] : [fault])}<p>建立财政区划和三位管理员（三权分立：三个不同的人）。没有默认账号；每人用一次性链接自己设置密码。</p>
    <form method="post" action="/first-run">${field("secret", "一次性口令（启动时打印）", secret)}<fieldset><legend>财政区划</legend>${field("districtCode", "代码", given("districtCode"))}${field("districtName", "名称", given("districtName"))}</fieldset>
    ${persons.join("")}<button>建立</button></form>`,
  );
}
