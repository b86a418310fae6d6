import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Product, type Person } from "./product";

const PROJECT = "人居环境整治示范村";
const CONTRACT = "云财绩委〔演练〕9号";
const LOGINS = ["performance", "submitter", "leader", "evaluator", "evaluator.member", "evaluator.second", "evaluator.final"] as const;
type Login = (typeof LOGINS)[number];

/** What begins and ends like a picture of a phone, with a comment that must not be kept. */
const PHOTO = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"), Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from("secret"), Buffer.from([0xff, 0xdb, 0, 67]), Buffer.alloc(65, 7),
  Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]),
]);

/** One key project through all of it: chosen, engaged, declared, planned, asked about, visited without a network, found, scored, reported, replied to, signed, accepted. */
describe("a key project and its evaluators", () => {
  let product: Product;
  const people = {} as Record<Login, Person>;
  const names = new Map<string, string>();
  const page = (login: Login) => people[login].page;
  const name = (login: Login) => names.get(login) ?? "";
  let task = "";

  beforeAll(async () => {
    product = await Product.start();
    const answer = await fetch(`${product.address}/graphql`, { method: "POST", headers: { "content-type": "application/json", origin: product.address }, body: JSON.stringify({ query: "{ session { demoAccounts { login name } } }" }) });
    const { data } = (await answer.json()) as { data: { session: { demoAccounts: { login: string; name: string }[] } } };
    for (const account of data.session.demoAccounts) names.set(account.login, account.name);
    for (const login of LOGINS) people[login] = await product.person(login, login === "evaluator.member" ? { width: 390, height: 844 } : undefined);
  }, 180_000);
  afterAll(() => product?.stop());

  test("the bureau chooses it with a reason and engages a firm for it", async () => {
    await people.performance.open("/admin/evaluation?tab=choosing");
    const office = page("performance");
    await office.getByLabel("社会关注（名称含，逗号分隔）").fill("示范村");
    await office.getByLabel("预算不低于（万元）").fill("");
    await office.getByRole("button", { name: "查找候选" }).click();
    await office.getByLabel(`选定 ${PROJECT}`).check();
    await office.getByLabel(`${PROJECT} 选定（或不选）的理由`).fill("群众关注，去年有遗留问题");
    await office.getByRole("button", { name: "确定 1 个" }).click();
    await office.getByText(/✓ 人居环境整治示范村/).waitFor();

    await people.performance.open("/admin/evaluation/engagements/new");
    await office.getByLabel("合同编号").fill(CONTRACT);
    await office.getByLabel("评价机构").selectOption({ label: "中正绩效评价咨询有限公司" });
    const today = new Date();
    await office.getByLabel("开始").fill(today.toISOString().slice(0, 10));
    await office.getByLabel("结束").fill(new Date(today.getTime() + 40 * 86_400_000).toISOString().slice(0, 10));
    await office.getByLabel("费用（万元）").fill("3.5");
    for (const [login, post] of [["evaluator", "主评人"], ["evaluator.member", "组员"], ["evaluator.second", "复审人"], ["evaluator.final", "终审人"]] as const) await office.getByLabel(new RegExp(name(login))).selectOption({ label: post });
    await office.getByLabel(new RegExp(PROJECT)).check();
    await office.getByRole("button", { name: "签订委托" }).click();
    await office.getByRole("heading", { name: CONTRACT }).waitFor();
  }, 90_000);

  test("nobody of the firm sees it before signing and declaring; then each does", async () => {
    for (const login of ["evaluator", "evaluator.member", "evaluator.second", "evaluator.final"] as const) {
      await people[login].open("/review/evaluation");
      const duties = page(login).locator("section", { hasText: CONTRACT });
      await duties.getByLabel("输入本人姓名以签署").waitFor();
      expect(await page(login).getByRole("link", { name: PROJECT }).count()).toBe(0);
      await duties.getByLabel("输入本人姓名以签署").fill(name(login));
      await duties.getByRole("button", { name: "签署" }).click();
      await duties.getByRole("button", { name: "无利害关系" }).click();
      await page(login).getByRole("link", { name: PROJECT }).waitFor();
    }
  }, 90_000);

  test("the lead plans, asks for a document and prepares a visit", async () => {
    const lead = page("evaluator");
    await lead.getByRole("link", { name: PROJECT }).click();
    await lead.getByRole("button", { name: "方案与指标" }).click();
    task = /evaluation\/(\w{26})/.exec(lead.url())?.[1] ?? "";
    await lead.getByLabel("评价目的").fill("核实示范村整治成效");
    await lead.getByLabel("方式方法").fill("查阅资料、现场核查");
    await lead.getByRole("button", { name: /用推荐指标体系/ }).click();
    await lead.getByRole("button", { name: "保存" }).first().click();
    await lead.getByText(/项未评分/).waitFor();

    await lead.getByRole("button", { name: /资料清单/ }).click();
    await lead.getByLabel("资料名称").fill("验收单");
    await lead.getByLabel("期限").fill(new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));
    await lead.getByRole("button", { name: "调取资料" }).click();
    await lead.getByRole("heading", { name: "验收单" }).first().waitFor();

    await lead.getByRole("button", { name: /现场核查/ }).click();
    await lead.getByLabel("地点").fill("东洼村");
    await lead.getByLabel(/经纬度/).fill("36.0812,114.3526");
    await lead.getByLabel("日期").fill(new Date().toISOString().slice(0, 10));
    await lead.getByLabel("现场清单（每行一项）").fill("污水管网已接通\n公示牌载明资金");
    await lead.getByRole("button", { name: "安排现场核查" }).click();
    await lead.getByRole("link", { name: "去核查" }).waitFor();
  }, 90_000);

  test("a stranger answers the team's questionnaire on a phone, once, without a name; the lead sees the share and its interval", async () => {
    const lead = page("evaluator");
    await people.evaluator.open(`/review/evaluation/${task}?tab=questionnaires`);
    await lead.getByRole("button", { name: "编制问卷" }).click();
    await lead.getByRole("button", { name: "加一题" }).click();
    await lead.getByLabel("第 3 题", { exact: true }).fill("从哪里知道");
    await lead.getByLabel("第 3 题 选项（每行一个）").fill("公示牌\n听别人说");
    await lead.getByRole("button", { name: "保存" }).click();
    await lead.getByRole("button", { name: "发出" }).click();
    const address = await lead.getByRole("link", { name: /\/questionnaire\// }).getAttribute("href");
    const stranger = await product.somebody({ width: 390, height: 844 });
    await stranger.page.goto(`${product.address}${address}`);
    await stranger.page.getByLabel("很满意", { exact: true }).check();
    await stranger.page.getByLabel("公示牌").check();
    await stranger.page.getByRole("button", { name: "提交" }).click();
    await stranger.page.getByRole("heading", { name: "已收到" }).waitFor();
    expect(await stranger.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await stranger.page.goto(`${product.address}${address}`);
    await stranger.page.getByRole("heading", { name: "已收到" }).waitFor();
    await people.evaluator.open(`/review/evaluation/${task}?tab=questionnaires`);
    await lead.getByText("收到 1 份").waitFor();
    await lead.getByText("满意率 100.0%").waitFor();
  }, 60_000);

  test("the department answers with a file", async () => {
    await people.submitter.open(`/admin/evaluation/tasks/${task}`);
    const department = page("submitter");
    await department.locator("input[type=file]").first().setInputFiles({ name: "验收单.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n") });
    await department.getByText("验收单.pdf").first().waitFor();
    await department.getByLabel("验收单 答复").fill("两个村已验收");
    await department.getByRole("button", { name: "提交资料" }).click();
    await department.getByText("已提供").waitFor();
    expect(await department.getByText("核实示范村整治成效").count()).toBe(0);
  }, 60_000);

  test("the member visits with a phone, loses the network and the page, and loses nothing else", async () => {
    const phone = page("evaluator.member");
    await people["evaluator.member"].open(`/review/evaluation/${task}?tab=visits`);
    await phone.getByRole("link", { name: "去核查" }).click();
    await phone.getByRole("heading", { name: "现场核查第 1 次" }).waitFor();
    await phone.getByText("断网也能打开").waitFor();

    await people["evaluator.member"].offline(true);
    await phone.getByRole("group", { name: "污水管网已接通" }).getByRole("button", { name: "否" }).click();
    await phone.getByRole("group", { name: "公示牌载明资金" }).getByRole("button", { name: "是" }).click();
    await phone.getByRole("button", { name: /^核数/ }).click();
    await phone.getByLabel(/现场核实/).fill("1");
    await phone.getByLabel(/依据$/).fill("只整治了 1 个，其余未开工");
    await phone.locator("input[type=file]").setInputFiles({ name: "现场.jpg", mimeType: "image/jpeg", buffer: PHOTO });
    await phone.getByText(/3 项、1 张照片/).waitFor();
    await phone.reload();
    await phone.getByText("没有网络，照常填写").waitFor();
    await phone.getByText(/3 项、1 张照片/).waitFor();
    await people["evaluator.member"].offline(false);
    await phone.getByText(/已全部上传/).waitFor();

    await phone.getByRole("button", { name: /单位当场确认/ }).first().click();
    await phone.getByLabel("职务").fill("项目单位负责人");
    const pad = await phone.getByRole("img", { name: "在此手写签名" }).boundingBox();
    if (!pad) throw new Error("Nowhere to sign");
    await phone.mouse.move(pad.x + 30, pad.y + 60);
    await phone.mouse.down();
    await phone.mouse.move(pad.x + 120, pad.y + 30, { steps: 4 });
    await phone.mouse.up();
    await phone.getByRole("button", { name: "确认并签名" }).click();
    await phone.getByText(/项目单位负责人已确认/).first().waitFor();
    await phone.getByRole("button", { name: "结束核查，生成底稿" }).click();
    await phone.getByText(/底稿 DG-.*已形成/).waitFor();
  }, 120_000);

  test("the lead notes the finding, scores, drafts, and hands it through the firm to the department", async () => {
    const lead = page("evaluator");
    await people.evaluator.open(`/review/evaluation/${task}?tab=findings`);
    await lead.getByRole("button", { name: "记问题" }).click();
    await lead.getByLabel("问题", { exact: true }).fill("示范村整治数量多报");
    await lead.getByLabel("建议").fill("据实更正并加快施工");
    await lead.getByLabel("期限").fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
    await lead.getByLabel(/底稿 DG-/).check();
    await lead.getByRole("button", { name: "保存" }).click();
    await lead.getByText("还没有写入报告").waitFor();

    await lead.getByRole("button", { name: "方案与指标" }).click();
    await lead.getByLabel(/ 得分$/).first().waitFor();
    for (const row of await lead.locator("tbody tr", { has: lead.getByLabel(/ 得分$/) }).all()) {
      const points = (await row.locator("td.right").first().textContent()) ?? "0";
      await row.getByLabel(/ 得分$/).fill(points);
    }
    await lead.getByRole("button", { name: "保存" }).last().click();
    await lead.getByText(/合计 100 优/).waitFor();
    await lead.getByRole("button", { name: "报告", exact: true }).click();
    await lead.getByRole("button", { name: "按方案、评分和问题生成初稿" }).click();
    await lead.getByText("依据问题 1").first().waitFor();
    await lead.getByRole("button", { name: "提交复审" }).click();
    await lead.getByRole("heading", { name: "复审中" }).waitFor();
    for (const [login, move, state] of [["evaluator.second", "复审通过", "终审中"], ["evaluator.final", "终审通过并征求意见", "征求部门意见"]] as const) {
      await people[login].open(`/review/evaluation/${task}?tab=report`);
      await page(login).getByLabel("意见").fill("同意");
      await page(login).getByRole("button", { name: move }).click();
      await page(login).getByRole("heading", { name: state }).waitFor();
    }
  }, 120_000);

  test("the department replies, the lead signs, the bureau accepts and rates", async () => {
    await people.leader.open(`/admin/evaluation/tasks/${task}`);
    await page("leader").getByLabel(/对征求意见稿的回复/).fill("属实，已更正");
    await page("leader").getByRole("button", { name: "回复意见" }).click();
    await page("leader").getByText("部门已回复").first().waitFor();

    await people.evaluator.open(`/review/evaluation/${task}?tab=report`);
    await page("evaluator").getByText("属实，已更正").first().waitFor();
    await page("evaluator").getByLabel("主评人输入本人姓名签字").fill(name("evaluator"));
    await page("evaluator").getByRole("button", { name: "签字提交" }).click();
    await page("evaluator").getByRole("heading", { name: "已签字提交" }).waitFor();

    await people.performance.open(`/admin/evaluation/tasks/${task}`);
    const office = page("performance");
    await office.getByLabel("意见").fill("同意验收");
    await office.getByLabel(/时效/).fill("95");
    await office.getByLabel(/质量/).fill("90");
    await office.getByRole("button", { name: "验收" }).click();
    await office.getByText("已验收").first().waitFor();
  }, 90_000);

  test("who declares a tie gets nothing more, from no page, picture or document", async () => {
    const phone = page("evaluator.member");
    const reached = (path: string) => phone.evaluate(async (address) => (await fetch(address)).status, path);
    expect(await reached(`/evaluation/tasks/${task}/report.docx`)).toBe(200);
    await people["evaluator.member"].open("/review/evaluation");
    const duties = phone.locator("section", { hasText: CONTRACT }).last();
    await duties.getByRole("button", { name: "有利害关系" }).click();
    await duties.getByLabel(/写明是什么关系/).fill("亲属在该局任职");
    await duties.getByRole("button", { name: "有利害关系" }).click();
    await duties.getByText("亲属在该局任职").waitFor();
    expect(await phone.getByRole("link", { name: PROJECT }).count()).toBe(0);
    expect(await reached(`/evaluation/tasks/${task}/report.docx`)).toBe(404);
    await people["evaluator.member"].open(`/review/evaluation/${task}`);
    await phone.getByText("没有这个项目，或您现在不能查看").waitFor();
    for (const login of LOGINS) expect([login, people[login].complaints]).toEqual([login, []]);
  }, 60_000);
});
