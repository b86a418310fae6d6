import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { fillOwed } from "./own-forms";
import { Product, type Person } from "./product";
import { accept, openOnDesk, saved, type } from "./steps";

const PROJECT = "农村厕所改造奖补";
const LOGINS = ["performance", "reviewer", "filler", "unit", "submitter", "leader", "filler2", "301002.unit", "301003.filler", "301003.unit", "301004.filler", "301004.unit"] as const;
type Login = (typeof LOGINS)[number];
type Line = { id: string; version: number; unit: { name: string }; projectName: string };

const FILINGS = "query ($cycleId: ID!, $states: [FilingState!]) { filings(filter: { cycleId: $cycleId, states: $states }, limit: 100) { nodes { id version projectName unit { name } } } }";
const move = (name: string, input: string) => `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on Problem { code params } } }`;

/** The year ends: scoring rules, self-evaluation on screen and offline, signed, held against the facts, checked on a sample, carried into the next year, put away. */
describe("the end of a year", () => {
  let product: Product;
  const people = {} as Record<Login, Person>;
  const page = (login: Login) => people[login].page;
  let cycleId = "";
  let form = "";

  const done = async (login: Login, name: string, input: string, values: object) => {
    const { answer } = await people[login].ask<{ answer: { __typename: string } }>(move(name, input), { input: values });
    if (answer.__typename !== "FilingMoved") throw new Error(`${name}: ${JSON.stringify(answer)}`);
  };
  const filings = async (login: Login, states?: string[]) => (await people[login].ask<{ filings: { nodes: Line[] } }>(FILINGS, { cycleId, states })).filings.nodes;

  beforeAll(async () => {
    product = await Product.start();
    for (const login of LOGINS) people[login] = await product.person(login);
  }, 180_000);
  afterAll(() => product?.stop());

  test("the performance office makes the district's own scoring rules and opens the self-evaluation", async () => {
    await people.performance.open("/admin/settings?kind=SCORING");
    const office = page("performance");
    await office.getByLabel("“达成”不低于（%）").fill("85");
    await office.getByText("达成 8.50—10.00").waitFor();
    await office.getByLabel("第 1 段：满意度不低于（%）").fill("50");
    await office.getByRole("button", { name: "保存为第 1 版" }).click();
    await office.getByRole("alert").getByText(/满意度赋分/).waitFor();
    await office.getByLabel("第 1 段：满意度不低于（%）").fill("95");
    await office.getByRole("button", { name: "保存为第 1 版" }).click();
    await office.getByText(/第 1 版，.+ 修改/).waitFor();

    await people.performance.open("/admin/cycles/new");
    await office.getByLabel("类别").selectOption({ label: "绩效自评" });
    await office.getByRole("button", { name: "开启批次" }).click();
    await office.waitForURL(/\/admin\/cycles\/(?!new)/);
    cycleId = new URL(office.url()).pathname.split("/").at(-1) ?? "";
  }, 90_000);

  test("a filler finds what monitoring said, scores in words within the district's span, and sees the total", async () => {
    form = `/admin/filings/${(await filings("filler")).find(({ projectName }) => projectName === PROJECT)?.id ?? ""}`;
    await people.filler.open(form);
    const filler = page("filler");
    await filler.getByText("100%—85%（含）、85%—60%（含）").waitFor();
    const inWords = await filler.locator("[data-place$='].score']").evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset["place"] ?? ""));
    const owed = filler.locator("[data-place$='].score']", { hasText: "必填" }).first();
    expect(inWords.length).toBeGreaterThan(0);
    const place = (await owed.getAttribute("data-place")) ?? "";
    const weight = Number(await filler.locator(`[data-place="${place.replace(/score$/, "weight")}"]`).innerText());
    await type(filler, filler.locator(`[data-place="${place}"]`), String(weight * 0.82));
    await filler.getByText(/得分”打了/).first().waitFor();
    await type(filler, filler.locator(`[data-place="${place}"]`), String(weight));
    await type(filler, filler.locator('[data-place="project.goalResult"]'), "完成户厕改造，全部验收");
    await saved(filler);
  }, 90_000);

  test("the rest comes from the workbook that was handed out", async () => {
    const filler = page("filler");
    const answer = await filler.request.get(`${product.address}/export/filings/${form.split("/").at(-1)}.xlsx`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await answer.body()) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    const head = sheet.getRows(1, sheet.rowCount)!.find((row) => (row.values as unknown[]).some((value) => String(value).startsWith("偏差原因")))!;
    const reasons = (head.values as unknown[]).findIndex((value) => String(value).startsWith("偏差原因"));
    const rows = sheet.getRows(head.number + 1, sheet.rowCount - head.number)!.filter((row) => row.getCell(reasons).protection?.locked === false);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) row.getCell(reasons).value = "雨季停工；改进措施：明年一季度补齐";

    await people.filler.open("/admin/imports");
    await filler.getByText("导入监控表").click();
    await filler.getByLabel("导入到批次").selectOption({ label: "2026年绩效自评" });
    await filler.getByTestId("file").setInputFiles({ name: "自评表.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(await book.xlsx.writeBuffer()) });
    await filler.getByRole("button", { name: /^导入 \d+ 处变化/ }).click();
    await filler.getByText("已导入。").waitFor();
  }, 90_000);

  test("units confirm, the department passes, its leader signs", async () => {
    const fillers: Record<string, readonly [Login, Login]> = { 农业农村局本级: ["filler", "unit"], 农业技术推广中心: ["filler2", "301002.unit"], 动物疫病预防控制中心: ["301003.filler", "301003.unit"], 农产品质量安全检测站: ["301004.filler", "301004.unit"] };
    for (const { id, unit } of await filings("submitter")) await fillOwed(people[(fillers[unit.name] ?? ["filler"])[0]], id);
    for (const { id, version, unit } of await filings("submitter")) await done((fillers[unit.name] ?? ["filler", "unit"])[1], "confirmFiling", "ConfirmFilingInput", { id, version });
    for (const { id, version } of await filings("submitter")) await done("submitter", "passFiling", "MoveFilingInput", { id, version });
    await people.leader.open("/admin/packages");
    const leader = page("leader");
    await leader.getByRole("button", { name: /签字报送/ }).click();
    const asked = await leader.getByText(/应与登录人一致：/).innerText();
    await leader.getByLabel(/请输入你的姓名作为签字/).fill(asked.split("：")[1] ?? "");
    await leader.getByRole("dialog").getByRole("button", { name: /签字报送/ }).click();
    await leader.getByText(/已报送。第 \d+ 次/).waitFor();
    expect(await leader.getByRole("heading", { name: "项目支出绩效自评汇总表" }).count()).toBeGreaterThan(0);
    expect(await leader.getByText(/监控汇总表|监控表/).count()).toBe(0);
  }, 180_000);

  test("the reviewer sees it on the desk with its score", async () => {
    const desk = await openOnDesk(people.reviewer, PROJECT);
    await desk.getByText("项目支出绩效自评表").first().waitFor();
    await desk.getByText("100%—85%（含）、85%—60%（含）").waitFor();
  }, 60_000);

  test("it is accepted by name, the others by the same standard", async () => {
    const desk = page("reviewer");
    await accept(desk, PROJECT);
    expect((await filings("reviewer", ["ACCEPTED"])).map(({ projectName }) => projectName)).toEqual([PROJECT]);
    const { reviewStandards } = await people.reviewer.ask<{ reviewStandards: { project: { id: string; means: string }[] } }>("query ($id: ID!) { reviewStandards(cycleId: $id) { project { id means } } }", { id: cycleId });
    const verdicts = reviewStandards.project.filter(({ means }) => means !== "AUTOMATIC").map(({ id: itemId }) => ({ itemId, verdict: "OK" }));
    for (const { id, version } of await filings("reviewer", ["SUBMITTED"])) await done("reviewer", "acceptFiling", "AcceptFilingInput", { id, version, verdicts });
  }, 60_000);

  test("the office draws a sample anybody can draw again, and gives an item fewer points with a reason", async () => {
    await people.performance.open(`/admin/cycles/${cycleId}/spot-checks`);
    const office = page("performance");
    await office.getByLabel("份数").fill("16");
    await office.getByLabel(/^种子/).fill("年终抽查");
    await office.getByRole("button", { name: "抽取样本" }).click();
    await office.getByText(/从 16 份中抽 16 份，种子 年终抽查/).waitFor();
    await office.getByRole("link", { name: `复核：${PROJECT}` }).click();
    const points = office.getByLabel(/：复核得分$/).last();
    await points.fill("0");
    await office.getByRole("button", { name: "记录复核结果" }).click();
    await office.getByRole("alert").waitFor();
    await office.getByLabel(/：差异理由$/).last().fill("没有问卷，无法核实满意度");
    await office.getByRole("button", { name: "记录复核结果" }).click();
    await office.getByText("已复核").first().waitFor();
  }, 90_000);

  test("next year's list of projects says what was found, and the year is rolled for those chosen", async () => {
    await people.performance.open("/admin/handed-on");
    const office = page("performance");
    await office.getByRole("button", { name: /下年度预算项目建议清单/ }).click();
    await office.getByPlaceholder("项目或部门").fill(PROJECT);
    await office.getByText(PROJECT).first().waitFor();
    await people.performance.open("/admin/projects/roll");
    await office.getByLabel("选择全部可结转的").uncheck();
    await office.getByLabel(`选择${PROJECT}`).check();
    await office.getByRole("button", { name: /^结转 1 个项目到2027年/ }).click();
    await office.getByText(/已结转 1 个项目，绩效目标草稿 1 份/).waitFor();
  }, 60_000);

  test("the cycle is closed and put away in one file that can be verified", async () => {
    await people.performance.open(`/admin/cycles/${cycleId}`);
    const office = page("performance");
    await office.getByRole("button", { name: "结束批次" }).click();
    await office.getByRole("button", { name: "归档", exact: true }).click();
    await office.getByText(/已归档：\d+ 个文件/).waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([office.waitForEvent("download"), office.getByRole("button", { name: "下载归档" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  }, 120_000);

  test("no page complained", () => {
    expect(Object.values(people).flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
