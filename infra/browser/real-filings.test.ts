import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { Product, type Person } from "./product";

const SAMPLES = join(import.meta.dirname, "..", "samples");
const UNIT = "农业农村局本级";

/** Published filings whose goal and monitoring workbooks are in the samples: name, and the year and month they are cut off at. */
const REAL = [{ id: "gc-2022-entrusted", name: "委托业务项目", year: 2022, month: 12 }] as const;

let product: Product;
beforeAll(async () => {
  product = await Product.start();
}, 180_000);
afterAll(() => product?.stop());

describe.each(REAL)("$id, from its workbook to accepted", ({ id, name, year, month }) => {
  test("is imported, filled, signed, returned, corrected and accepted", async () => {
    const performance = await product.person("performance");
    await importGoal(performance, join(SAMPLES, `${id}-target.xlsx`));
    await openCycle(performance, year, month);

    const filler = await product.person("filler");
    await importMonitoring(filler, join(SAMPLES, `${id}-monitoring.xlsx`), `${year}年1—${month}月`);
    await openFiling(filler, `${year}年1—${month}月`, name);
    await fillWhatTheSourceLacks(filler.page);

    const unit = await product.person("unit");
    await openFiling(unit, `${year}年1—${month}月`, name);
    await act(unit.page, "确认");
    const submitter = await product.person("submitter");
    await openFiling(submitter, `${year}年1—${month}月`, name);
    await act(submitter.page, "通过");
    const leader = await product.person("leader");
    await sign(leader, `${year}年1—${month}月`);

    const reviewer = await product.person("reviewer");
    await openOnDesk(reviewer, name);
    await returnFirstForecast(reviewer.page, "请说明全年预计是怎么测算的。");

    await openFiling(unit, `${year}年1—${month}月`, name);
    await unit.page.getByLabel("回复").first().fill("按合同进度逐月测算，与财务账核对一致。");
    await act(unit.page, "确认");
    await openFiling(submitter, `${year}年1—${month}月`, name);
    await act(submitter.page, "通过");
    await sign(leader, `${year}年1—${month}月`);

    await openOnDesk(reviewer, name);
    await reviewer.page.getByText("按合同进度逐月测算，与财务账核对一致。").first().waitFor();
    await reviewer.page.getByRole("button", { name: /^通过/ }).click();
    await reviewer.page.getByText(`已通过：${name}`).waitFor();

    await openFiling(filler, `${year}年1—${month}月`, name);
    await filler.page.getByText("审核通过").first().waitFor();
    const people = [performance, filler, unit, submitter, leader, reviewer];
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const person of people) await person.leave();
  });
});

async function importGoal({ page }: Person, workbook: string): Promise<void> {
  await page.goto(new URL("/admin/imports", page.url()).href);
  await page.getByLabel("默认单位").selectOption({ label: UNIT });
  await page.getByLabel("批复文号").fill("云财绩〔2026〕试1号");
  await apply(page, workbook);
}

async function importMonitoring({ page }: Person, workbook: string, cycle: string): Promise<void> {
  await page.goto(new URL("/admin/imports", page.url()).href);
  await page.getByLabel("导入到批次").selectOption({ label: `${cycle}监控` });
  await apply(page, workbook);
}

/** Takes the file, waits for the preview, applies it. */
async function apply(page: Page, workbook: string): Promise<void> {
  await page.getByTestId("file").setInputFiles(workbook);
  await page.getByRole("button", { name: /^导入 \d+ 处变化/ }).click();
  await page.getByText("已导入。").waitFor();
}

async function openCycle({ page }: Person, year: number, month: number): Promise<void> {
  await page.goto(new URL("/admin/cycles/new", page.url()).href);
  await page.getByLabel("年度").fill(String(year));
  await page.getByLabel("截止月份").selectOption(String(month));
  await page.getByRole("button", { name: "开启批次" }).click();
  await page.waitForURL(/\/admin\/cycles\/(?!new)/);
}

/** The cycle is chosen in the header, the filing in the list. */
async function openFiling({ page }: Person, cycle: string, name: string): Promise<void> {
  await page.goto(new URL("/admin/filings", page.url()).href);
  await chooseCycle(page, cycle);
  await page.getByRole("link", { name }).first().click();
  await page.getByText("项目支出绩效目标执行监控表").first().waitFor();
}

async function chooseCycle(page: Page, cycle: string): Promise<void> {
  const switcher = page.getByRole("banner").getByRole("button", { name: /监控/ });
  await switcher.waitFor();
  if ((await switcher.innerText()).includes(cycle)) return;
  await switcher.click();
  await page.getByRole("banner").getByText(`${cycle}监控`).last().click();
}

/** Types, cell by cell, what a published form did not print: marked as typed here, never put into the data. */
async function fillWhatTheSourceLacks(page: Page): Promise<void> {
  const keys = await page.locator("[data-place]").evaluateAll((places) => places.map((place) => (place as HTMLElement).dataset["place"] ?? ""));
  const at = (key: string): Locator => page.locator(`[data-place="${key}"]`);
  // A rounded display carries the exact figure in its mark.
  const text = async (key: string) => {
    if (!keys.includes(key)) return "";
    const mark = at(key).locator(".jx-rounded");
    return (await mark.count()) > 0 ? ((await mark.getAttribute("title")) ?? "") : (await at(key).locator(".shown").innerText()).replace("必填", "").trim();
  };
  for (const key of keys.filter((one) => /^funds\.(?!total)\w+\.expected$/.test(one))) {
    if ((await text(key)) === "") await type(page, at(key), (await text(key.replace("expected", "executed"))).replaceAll(",", "") || "0");
  }
  for (const key of keys.filter((one) => one.endsWith(".actual"))) {
    const row = key.slice(0, -"actual".length);
    if ((await text(key)) === "") await type(page, at(key), "按进度推进");
    if (keys.includes(`${row}actualBand`)) await choose(page, at(`${row}actualBand`), "ACHIEVED");
    if ((await text(`${row}forecast`)) === "") await type(page, at(`${row}forecast`), (await text(key)).replaceAll(",", ""));
    const certain = at(`${row}likelihood#CERTAIN`);
    if ((await certain.getAttribute("aria-checked")) !== "true") await certain.click();
  }
  await page.getByText(/^已保存|上次保存/).first().waitFor();
  await page.reload();
  await page.getByText("项目支出绩效目标执行监控表").first().waitFor();
}

async function type(page: Page, place: Locator, words: string): Promise<void> {
  await place.click();
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
}

async function choose(page: Page, place: Locator, code: string): Promise<void> {
  await place.click();
  await place.locator("select").selectOption(code);
  await page.keyboard.press("Tab");
}

async function act(page: Page, verb: "确认" | "通过"): Promise<void> {
  const button = page.locator(".filing-actions").getByRole("button", { name: verb, exact: true });
  const findings = await page.getByRole("list", { name: "检查发现的问题" }).allInnerTexts();
  if ((await button.getAttribute("aria-disabled")) === "true") throw new Error(`${verb} is refused: ${await page.locator(".filing-actions").innerText()}\n${findings.join("\n")}`);
  await button.click();
  await page.getByText(`已办：${verb}`).waitFor();
}

async function sign({ page }: Person, cycle: string): Promise<void> {
  await page.goto(new URL("/admin/packages", page.url()).href);
  await chooseCycle(page, cycle);
  await page.getByText("监控表都已通过，可以签字报送。").waitFor();
  await page.getByRole("button", { name: /签字报送/ }).click();
  const asked = await page.getByText(/应与登录人一致：/).innerText();
  await page.getByLabel(/请输入你的姓名作为签字/).fill(asked.split("：")[1] ?? "");
  await page.getByRole("dialog").getByRole("button", { name: /签字报送/ }).click();
  await page.getByText(/已报送。第 \d+ 次/).waitFor();
}

async function openOnDesk({ page }: Person, name: string): Promise<void> {
  await page.goto(new URL(`/review/desk?q=${encodeURIComponent(name)}`, page.url()).href);
  await page.getByRole("link", { name: new RegExp(name) }).first().click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

/** From the keyboard: the cell, X, the reason, R. */
async function returnFirstForecast(page: Page, reason: string): Promise<void> {
  await page.locator('[data-place$=".forecast"]').first().click();
  await page.keyboard.press("x");
  await page.getByLabel(/^退回原因/).fill(reason);
  await page.getByRole("button", { name: /^退回 1 格/ }).click();
  await page.getByText(/已退回 1 格/).waitFor();
}
