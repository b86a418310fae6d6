import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Product, type Person } from "./product.js";
import { look, SCREENS } from "./screens.js";

type Database = { prepare(sql: string): { all(): Record<string, unknown>[]; run(...values: unknown[]): void }; exec(sql: string): void; close(): void };

/** An element as soon as anybody takes it for one, and a script as soon as anybody runs it. */
const MARKUP = "<img src onerror=hit() data-hit>";
const CHINESE = /[\u4e00-\u9fff]/;

let product: Product;
const people = new Map<string, Person>();
let marked: string[];
beforeAll(async () => {
  product = await Product.start();
  marked = markEveryText(product.directory);
  for (const login of Object.keys(SCREENS)) people.set(login, await product.person(login));
}, 120_000);
afterAll(() => product?.stop(), 60_000);

test("the texts of nearly every table are marked", () => {
  expect(marked.length).toBeGreaterThan(60);
  for (const column of ["project.name", "department.name", "account.name", "indicator.name", "goal_version.text", "indicator_entry.explanation", "filing_comment.text", "finding.text", "correction.measure", "evaluation_finding.text", "questionnaire.title", "revision.facts", "audit_event.who"]) expect(marked).toContain(column);
});

test.each(Object.entries(SCREENS))("SEC-G2: stored markup is text to %s, on every screen", async (login, screens) => {
  const person = people.get(login)!;
  const taken: string[] = [];
  let seen = 0;
  for (const screen of screens) {
    const page = await look(person, screen);
    seen += await page.getByText("data-hit>").count();
    const elements = await page.locator("[data-hit]").count();
    if (elements > 0) taken.push(`${new URL(page.url()).pathname}: ${elements}`);
  }
  expect(taken).toEqual([]);
  expect(seen).toBeGreaterThan(login === "system" ? 5 : 20);
  // The content policy would have refused to run it, and said so.
  expect(person.complaints).toEqual([]);
}, 90_000);

/** Puts markup into every Chinese text people wrote, straight into the rows: no check of an input and no trigger of what never changes stands before it. Says which columns. */
function markEveryText(directory: string): string[] {
  const require = createRequire(join(import.meta.dirname, "../../apps/api/package.json"));
  const database = new (require("libsql") as new (file: string) => Database)(join(directory, "jianxiao.sqlite"));
  const columns: string[] = [];
  database.exec("PRAGMA busy_timeout = 10000");
  for (const { name } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) database.exec(`DROP TRIGGER "${String(name)}"`);
  database.exec("BEGIN IMMEDIATE");
  for (const { name: table } of database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'").all()) {
    for (const { name: column, type } of database.prepare(`PRAGMA table_info("${String(table)}")`).all()) {
      if (!/char|text/i.test(String(type))) continue;
      const rows = database.prepare(`SELECT id, "${String(column)}" AS words FROM "${String(table)}"`).all().filter(({ words }) => typeof words === "string" && CHINESE.test(words));
      const update = database.prepare(`UPDATE "${String(table)}" SET "${String(column)}" = ? WHERE id = ?`);
      for (const { id, words } of rows) update.run(withMarkup(String(words)), id);
      if (rows.length > 0) columns.push(`${String(table)}.${String(column)}`);
    }
  }
  database.exec("COMMIT");
  database.close();
  return columns;
}

/** The text with markup behind it; of JSON, each of its texts that people wrote. */
function withMarkup(words: string): string {
  if (!/^(\[|\{")/.test(words)) return `${words}${MARKUP}`;
  return JSON.stringify(JSON.parse(words, (_key, value: unknown) => (typeof value === "string" && CHINESE.test(value) ? `${value}${MARKUP}` : value)));
}
