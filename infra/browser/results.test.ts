import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Product, type Person } from "./product";

const PROJECT = "高标准农田建设项目";

describe("a finding leads to a decision about money, and the headline follows", () => {
  let product: Product;
  let people: Record<"performance" | "leader" | "bureau", Person>;
  let decision: string;

  beforeAll(async () => {
    product = await Product.start();
    const logins = ["performance", "leader", "bureau"] as const;
    people = Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await product.person(login)]))) as typeof people;
  }, 120_000);
  afterAll(() => product?.stop());

  test("the ledger opens on 1,159.44 万元, line by line", async () => {
    const { page } = await people.bureau.open("/admin/funding");
    await page.getByRole("heading", { name: "调减收回 1,159.44 万元是怎么来的" }).waitFor();
    await page.locator("tfoot").getByText("合计 41 笔").waitFor();
    await page.locator("tfoot").getByText("与标题数一致").waitFor();
  }, 60_000);

  test("the performance office proposes a cut with its goal adjusted, from a cell of the filing", async () => {
    const { page } = await people.performance.open("/admin/filings");
    await page.getByPlaceholder("项目名称或编码").fill(PROJECT);
    await page.getByRole("link", { name: PROJECT, exact: true }).click();
    await page.locator('[data-place="funds.generalPublicBudget.executed"]').click();
    await page.getByRole("link", { name: "登记问题、提请处置" }).click();
    await page.getByText("针对填报表里选中的一格：").waitFor();
    await page.getByRole("heading", { name: "提请资金处置" }).waitFor();
    await page.locator("select").first().selectOption("");
    await page.getByLabel("发现的问题").fill("年内完不成，需要调减");
    await page.getByLabel("金额（万元）").fill("1");
    await page.getByLabel("依据", { exact: true }).fill("实际工程量减少");
    const targets = page.getByRole("textbox", { name: /^调整为/ });
    await targets.first().fill("≤2399万元");
    await page.getByRole("button", { name: "提请", exact: true }).click();
    await page.getByRole("heading", { name: "调减预算 1.00" }).waitFor();
    decision = new URL(page.url()).pathname;
    await page.getByText("同步调整的绩效目标").waitFor();
  }, 60_000);

  test("the department states its view", async () => {
    const { page } = await people.leader.open(decision);
    await page.getByRole("button", { name: "陈述意见" }).click();
    await page.getByLabel("单位意见").fill("同意调减");
    await page.getByRole("dialog").getByRole("button", { name: "陈述意见" }).click();
    await page.getByText("待审批").first().waitFor();
  }, 60_000);

  test("the leader of the bureau approves", async () => {
    const { page } = await people.bureau.open(decision);
    await page.getByRole("button", { name: "批准", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "批准", exact: true }).click();
    await page.getByText("待执行").first().waitFor();
  }, 60_000);

  test("the performance office executes by document; the headline is one more, and the goal has a new version", async () => {
    const { page } = await people.performance.open(decision);
    await page.getByRole("button", { name: "登记执行" }).click();
    await page.getByLabel("文号").fill("云财预〔2026〕50号");
    await page.getByRole("dialog").getByRole("button", { name: "登记执行" }).click();
    await page.getByText("已执行").first().waitFor();
    await page.getByRole("link", { name: "到项目" }).click();
    await page.getByText("第 2 版").first().waitFor();
    // And back: from the decision to the cell it came from, where the decision is told.
    await people.performance.open(decision);
    await page.getByRole("link", { name: "到填报表的这一格" }).click();
    await page.getByRole("heading", { name: /一般公共预算拨款：.+执行数/ }).waitFor();
    await page.getByRole("link", { name: "调减预算 1.00" }).waitFor();
    await people.bureau.open("/admin/funding");
    await people.bureau.page.getByRole("heading", { name: "调减收回 1,160.44 万元是怎么来的" }).waitFor();
  }, 60_000);

  test("no page complained", () => {
    expect(Object.values(people).flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
