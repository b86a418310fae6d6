import type { Locator, Page } from "playwright-core";
import type { Person } from "./product";

const UNIT = "农业农村局本级";

export type Workbook = { name: string; bytes: Uint8Array };
/** A cycle by its title without the last word: "2022年1—12月". */
export const cycleTitle = (year: number, month: number): string => `${year}年1—${month}月`;

export async function importGoal(person: Person, workbook: Workbook): Promise<void> {
  const { page } = await person.open("/admin/imports");
  await page.getByLabel("默认单位").selectOption({ label: UNIT });
  await page.getByLabel("批复文号").fill("云财绩〔2026〕试1号");
  await apply(page, workbook);
}

export async function importMonitoring(person: Person, workbook: Workbook, cycle: string): Promise<void> {
  const { page } = await person.open("/admin/imports");
  await page.getByLabel("导入到批次").selectOption({ label: `${cycle}监控` });
  await apply(page, workbook);
}

/** Takes the file, waits for the preview, applies it. */
async function apply(page: Page, { name, bytes }: Workbook): Promise<void> {
  await page.getByTestId("file").setInputFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: /^导入 \d+ 处变化/ }).click();
  await page.getByText("已导入。").waitFor();
}

export async function openCycle(person: Person, year: number, month: number): Promise<void> {
  const { page } = await person.open("/admin/cycles/new");
  await page.getByLabel("年度").fill(String(year));
  await page.getByLabel("截止月份").selectOption(String(month));
  // Project forms alone: the departments' own forms have their own road.
  for (const own of await page.getByRole("checkbox", { name: /部门整体|总结报告/ }).all()) await own.uncheck();
  await page.getByRole("button", { name: "开启批次" }).click();
  await page.waitForURL(/\/admin\/cycles\/(?!new)/);
}

/** The cycle is chosen in the header, the filing in the list; the address of the form is the answer. */
export async function openFiling(person: Person, cycle: string, name: string): Promise<string> {
  const { page } = await person.open("/admin/filings");
  await chooseCycle(page, cycle);
  await page.getByRole("link", { name }).first().click();
  await formOf(page, name);
  return new URL(page.url()).pathname;
}

/** A form whose address is known. */
export async function returnTo(person: Person, path: string, name: string): Promise<void> {
  await formOf((await person.open(path)).page, name);
}

async function formOf(page: Page, name: string): Promise<void> {
  await page.getByText("项目支出绩效目标执行监控表").first().waitFor();
  await page.locator("[data-place]").getByText(name).first().waitFor();
}

async function chooseCycle(page: Page, cycle: string): Promise<void> {
  const switcher = page.getByRole("banner").getByRole("button", { name: /监控/ });
  await switcher.waitFor();
  if ((await switcher.innerText()).includes(cycle)) return;
  await switcher.click();
  await page.getByRole("banner").getByText(`${cycle}监控`).last().click();
}

/** Types, cell by cell, what is not filled in yet; answers how many cells that was. The trail says who typed them. */
export async function fillWhatIsMissing(page: Page): Promise<number> {
  const texts = new Map(await page.locator("[data-place]").evaluateAll(shownTexts));
  const at = (key: string): Locator => page.locator(`[data-place="${key}"]`);
  let typed = 0;
  const fill = async (key: string, words: string) => {
    if (texts.get(key) !== "") return;
    await type(page, at(key), words);
    texts.set(key, words);
    typed += 1;
  };
  const rows = (pattern: RegExp) => [...texts.keys()].flatMap((key) => pattern.exec(key)?.[1] ?? []);
  for (const row of rows(/^(funds\.(?!total)\w+\.)executed$/)) {
    await fill(`${row}executed`, texts.get(`${row}adjusted`) || "0");
    await fill(`${row}expected`, texts.get(`${row}executed`) || "0");
  }
  for (const row of rows(/^(indicators\[\w+\]\.)actual$/)) {
    await fill(`${row}actual`, numberIn(texts.get(`${row}target`) ?? "") ?? "按计划推进（测试补填）");
    if (texts.get(`${row}actualBand`) === "") {
      await choose(at(`${row}actualBand`), "ACHIEVED");
      typed += 1;
    }
    await fill(`${row}forecast`, texts.get(`${row}actual`) ?? "");
    if ((await at(`${row}likelihood#CERTAIN`).getAttribute("aria-checked")) === "true" || (await at(`${row}likelihood#POSSIBLE`).getAttribute("aria-checked")) === "true") continue;
    await at(`${row}likelihood#CERTAIN`).click();
    typed += 1;
  }
  await saved(page);
  return typed;
}

/** Until the server has every cell: the next person's page would otherwise hold a version that is about to pass. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^已保存/).first().waitFor();
  await page.locator(".jx-save-line").locator(".saving, .local").first().waitFor({ state: "hidden" });
}

/** What each cell says, figures without separators; a rounded display carries the exact figure in its mark. Runs in the page. */
function shownTexts(places: (HTMLElement | SVGElement)[]): [string, string][] {
  return places.map((place) => {
    // A band that isn't chosen yet shows what it is for.
    if (place.classList.contains("blank")) return [(place as HTMLElement).dataset["place"] ?? "", ""];
    const exact = place.querySelector(".jx-rounded")?.getAttribute("title");
    const shown = exact ?? place.querySelector(".shown")?.textContent ?? place.textContent ?? "";
    return [(place as HTMLElement).dataset["place"] ?? "", shown.replace("必填", "").replaceAll(",", "").trim()];
  });
}

function numberIn(target: string): string | undefined {
  return /-?\d+(?:\.\d+)?/.exec(target)?.[0];
}

export async function type(page: Page, place: Locator, words: string): Promise<void> {
  await place.click();
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
}

/** By focus, not by a click: that would open the browser's own list, which takes the next key for itself. */
async function choose(place: Locator, code: string): Promise<void> {
  await place.locator("xpath=..").hover();
  await place.focus();
  await place.locator("select").selectOption(code);
}

export async function act(page: Page, verb: "确认" | "通过"): Promise<void> {
  const button = page.locator(".filing-actions").getByRole("button", { name: verb, exact: true });
  await button.waitFor();
  if ((await button.getAttribute("aria-disabled")) === "true") {
    const findings = await page.getByRole("list", { name: "检查发现的问题" }).allInnerTexts();
    throw new Error(`${verb} is refused: ${await page.locator(".filing-actions").innerText()}\n${findings.join("\n")}`);
  }
  await button.click();
  await page.getByText(`已办：${verb}`).waitFor();
}

/** Signs by name; where the last proof of presence is too old the password is asked for in place. */
export async function sign(person: Person, cycle: string): Promise<void> {
  const { page } = await person.open("/admin/packages");
  await chooseCycle(page, cycle);
  await page.getByText(/都已通过，可以签字报送/).waitFor();
  await page.getByRole("button", { name: /签字报送/ }).click();
  const asked = await page.getByText(/应与登录人一致：/).innerText();
  await page.getByLabel(/请输入你的姓名作为签字/).fill(asked.split("：")[1] ?? "");
  await page.getByRole("dialog").getByRole("button", { name: /签字报送/ }).click();
  await page.getByText(/已报送。第 \d+ 次/).waitFor();
}

export async function openOnDesk(person: Person, name: string): Promise<Page> {
  const { page } = await person.open(`/review/desk?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name: new RegExp(escaped(name)) }).first().click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  return page;
}

/** What only a person can tell is met, item by item; then accepted, without waiting out the time to take it back. */
export async function accept(page: Page, name: string): Promise<void> {
  await page.getByRole("radiogroup").first().waitFor();
  for (const item of await page.getByRole("radiogroup").all()) {
    const met = item.getByRole("radio", { name: "符合", exact: true });
    if ((await met.isEnabled()) && !(await met.isChecked())) await met.click();
  }
  await page.getByRole("button", { name: /^通过/ }).click();
  await page.getByRole("button", { name: "立即送出" }).click();
  await page.getByText(`已通过：${name}`).waitFor();
}

/** From the keyboard: the cell, X, the reason, R. */
export async function returnFirstForecast(page: Page, reason: string): Promise<void> {
  await page.locator('[data-place$=".forecast"]').first().click();
  await page.keyboard.press("x");
  await page.getByLabel(/^退回原因/).fill(reason);
  await page.getByRole("button", { name: /^退回 1 格/ }).click();
  await page.getByRole("button", { name: "立即送出" }).click();
  await page.getByText(/已退回 1 格/).waitFor();
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
