import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { monitoringWorkbookOf, targetWorkbookOf } from "@jianxiao/forms";
import type { Page } from "playwright-core";
import { Product, type Person } from "./product";
import { published } from "./published";
import { accept, act, cycleTitle, fillWhatIsMissing, importGoal, importMonitoring, openCycle, openFiling, openOnDesk, returnTo, saved, sign, type } from "./steps";

const ONE = published("gc-2022-entrusted");
const NAME = ONE.entry.name;
const CYCLE = cycleTitle(ONE.year, ONE.month);
const REASONS = ["请说明全年预计是怎么测算的。", "与合同约定的数量不符，请核对。", "请补充依据。"];

describe("a return of three cells", () => {
  let product: Product;
  let people: Record<"performance" | "filler" | "unit" | "submitter" | "leader" | "reviewer", Person>;
  let form = "";
  let paths: string[] = [];

  beforeAll(async () => {
    product = await Product.start();
    const logins = ["performance", "filler", "unit", "submitter", "leader", "reviewer"] as const;
    people = Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await product.person(login)]))) as typeof people;
    await importGoal(people.performance, { name: "申报表.xlsx", bytes: await targetWorkbookOf(ONE.entry, ONE.goal) });
    await openCycle(people.performance, ONE.year, ONE.month);
    await importMonitoring(people.filler, { name: "监控表.xlsx", bytes: await monitoringWorkbookOf(ONE.entry, ONE.monitoring) }, CYCLE);
    form = await openFiling(people.filler, CYCLE, NAME);
    await fillWhatIsMissing(people.filler.page);
    await confirmed();
  }, 240_000);
  afterAll(() => product?.stop());

  const confirmed = async () => {
    await returnTo(people.unit, form, NAME);
    const replies = people.unit.page.getByLabel("回复");
    for (let at = 0; at < (await replies.count()); at++) await replies.nth(at).fill(`已核对（${at + 1}），按合同和验收单测算。`);
    await act(people.unit.page, "确认");
    await returnTo(people.submitter, form, NAME);
    await act(people.submitter.page, "通过");
    await sign(people.leader, CYCLE);
  };

  test("is marked with X, held, taken back with Z, decided again with R and sent", async () => {
    const page = await openOnDesk(people.reviewer, NAME);
    paths = (await page.locator('[data-place$=".forecast"]').evaluateAll((places) => places.map((place) => place.getAttribute("data-place") ?? ""))).slice(0, REASONS.length);
    for (const [at, path] of paths.entries()) {
      await page.locator(`[data-place="${path}"]`).click();
      await page.keyboard.press("x");
      await page.getByLabel(/^退回原因/).nth(at).fill(REASONS[at] ?? "");
    }
    await outsideInputs(page);
    await page.keyboard.press("r");
    await page.getByText(/秒后退回 3 格/).waitFor();
    await page.keyboard.press("z");
    await page.getByText(`已撤销：${NAME}`).waitFor();
    await page.getByRole("heading", { name: NAME, level: 1 }).waitFor();
    await page.getByRole("button", { name: /^退回 3 格/ }).waitFor();
    await outsideInputs(page);
    await page.keyboard.press("r");
    await page.getByRole("button", { name: "立即送出" }).click();
    await page.getByText(`已退回 3 格：${NAME}`).waitFor();
  });

  test("opens these three alone, comes back with its diff and is accepted", async () => {
    await returnTo(people.filler, form, NAME);
    const page = people.filler.page;
    for (const path of paths.slice(0, 2)) {
      const place = page.locator(`[data-place="${path}"]`);
      const shown = ((await place.locator(".shown").textContent()) ?? "").replaceAll(",", "").trim();
      await type(page, place, /^-?\d+(\.\d+)?$/.test(shown) ? String(Number(shown) + 1) : `${shown}（已核）`);
    }
    await saved(page);
    await confirmed();

    const desk = await openOnDesk(people.reviewer, NAME);
    await desk.getByText("要求改的 2 格").waitFor();
    await desk.getByText("要求改而未改 1 格").waitFor();
    await desk.getByText("已核对（1），按合同和验收单测算。").first().waitFor();
    await accept(desk, NAME);
    expect(Object.values(people).flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  test("the next record comes with one request, and the queue's figures are those of the summary", async () => {
    const { page } = await people.performance.open("/review/desk");
    await page.locator(".queue-line[aria-current]").waitFor();
    await page.locator(".desk-title h1").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => {
      const body = request.url().endsWith("/graphql") ? (request.postData() ?? "") : "";
      const name = /"operationName":"(\w+)"/.exec(body)?.[1];
      if (name) asked.push(name);
    });
    for (let at = 0; at < 5; at++) {
      const before = await page.locator(".queue-line[aria-current] .queue-name").innerText();
      await page.keyboard.press("j");
      await page.waitForFunction((was) => document.querySelector(".queue-line[aria-current] .queue-name")?.textContent !== was && document.querySelector(".desk-title h1") !== null, before);
      await page.waitForTimeout(400);
    }
    expect(asked.filter((name) => name === "DeskFiling").length).toBeLessThanOrEqual(6);
    expect(asked.filter((name) => name !== "DeskFiling")).toEqual([]);

    const told = await page.getByText(/^已通过 \d+，已退回 \d+，余 \d+$/).innerText();
    const [accepted, returned] = [...told.matchAll(/\d+/g)].map(([count]) => Number(count));
    await people.performance.open("/review/summary");
    const figure = async (label: string) => Number(await page.locator(".jx-key-value > div", { has: page.getByText(label, { exact: true }) }).locator("dd").innerText());
    await page.getByText("审核结果").waitFor();
    expect(returned).toBeGreaterThanOrEqual(await figure("退回中"));
    expect(accepted).toBeGreaterThanOrEqual((await figure("通过")) + (await figure("带意见通过")));
  });
});

/** Letters act only outside inputs. */
async function outsideInputs(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
