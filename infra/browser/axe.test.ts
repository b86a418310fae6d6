import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AxeResults, RunOptions } from "axe-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { Product, type Person } from "./product.js";
import { look, pages, SCREENS } from "./screens.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 AA. */
const ASKED: RunOptions = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], rules: { "label-content-name-mismatch": { enabled: true } }, resultTypes: ["violations"] };
/** A control is called by what it shows: who speaks to the page says what is seen. Cells of a grid are no controls; they say their row and column as well. */
const SPOKEN = { id: "label-content-name-mismatch", selector: "button, a, summary, [role=button], [role=tab], [role=menuitem]" };
type Axe = { configure(spec: { rules: (typeof SPOKEN)[] }): void; run(options: RunOptions): Promise<AxeResults> };
const PHONE = { width: 390, height: 844 };

const ON_A_PHONE = pages("admin", "/", "/filings", "/packages", "/projects", "/corrections");

let product: Product;
const people = new Map<string, Person>();
beforeAll(async () => {
  product = await Product.start();
  for (const login of Object.keys(SCREENS)) people.set(login, await product.person(login));
}, 120_000);
afterAll(() => product?.stop(), 60_000);

test.each(Object.entries(SCREENS))("nothing serious stands in the way of %s", async (login, screens) => {
  const found: string[] = [];
  for (const screen of screens) {
    const page = await look(people.get(login)!, screen);
    for (const { id, help, nodes } of await violations(page)) found.push(`${new URL(page.url()).pathname} ${id}: ${help}`, ...nodes.slice(0, 3).map(({ html, any }) => `    ${html.slice(0, 200)} ${any[0]?.message ?? ""}`));
  }
  expect(found.join("\n")).toBe("");
}, 90_000);

test("no page is wider than a phone", async () => {
  const person = people.get("submitter")!;
  await person.page.setViewportSize(PHONE);
  for (const screen of ON_A_PHONE) {
    const page = await look(person, screen);
    expect([screen.path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen.path, PHONE.width]);
  }
}, 60_000);

async function violations(page: Page): Promise<AxeResults["violations"]> {
  await page.evaluate(AXE);
  const { violations: all } = await page.evaluate(([asked, spoken]) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    axe.configure({ rules: [spoken] });
    return axe.run(asked);
  }, [ASKED, SPOKEN] as const);
  return all.filter(({ impact }) => impact === "serious" || impact === "critical");
}
