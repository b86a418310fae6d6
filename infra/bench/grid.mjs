// The fill-in grid at 1,000 lines with every column shown, in a real browser: frames while it scrolls, milliseconds per edit, a paste of 500 cells, cells per minute by keyboard.
// `npm run bench -- grid [ADDRESS of a running demonstration]`
import { withCell } from "@jianxiao/domain";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../browser/chromium.mjs";
import { passwordOf, started } from "./product.mjs";

const LINES = 1_000;
const EDITS = 60;
const TYPED = 150;
const PASTED = { rows: 250, columns: 2 };

const directory = mkdtempSync(join(tmpdir(), "jianxiao-grid-"));
const server = process.argv[2] ? { address: process.argv[2], stop: () => undefined } : await started(directory);
const { launch, missing } = await findChromium();
if (!launch) throw new Error(missing);
const browser = await chromium.launch(launch);
try {
  const page = await opened(browser, server.address);
  const shape = await everyColumn(page);
  console.log(`\n${shape.lines} lines × ${shape.columns} columns, grid drawn ${shape.opened} ms after the page was asked for\n`);
  const worked = await worker(page);
  print("frames while scrolling (ms)", await worked(() => frames(page)));
  print("one edit, key to paint (ms)", await worked(() => edits(page)));
  console.log(`cells per minute by keyboard${" ".repeat(12)}${await cellsPerMinute(page)}`);
  const { preview, applied, cells } = await paste(page);
  console.log(`paste of ${cells} cells${" ".repeat(22)}preview ${preview} ms, written and drawn ${applied} ms`);
} finally {
  await browser.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Work of the page's own thread per measured step, which other programs on the machine do not lengthen. */
async function worker(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const task = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration").value * 1_000;
  return async (measure) => {
    const before = await task();
    const times = await measure();
    return Object.assign(times, { work: ((await task()) - before) / times.length });
  };
}

function print(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  console.log(`${name.padEnd(40)}median ${at(0.5)}  p95 ${at(0.95)}  worst ${at(1)}  own work each ${times.work.toFixed(1)}`);
}

/** Signed in as a department's submitter; what the grid asks for is answered with as many copies of the department's forms as make the lines, all open to typing. */
async function opened(chrome, address) {
  const context = await chrome.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await page.goto(`${address}/admin/`);
  await page.getByLabel("账号").fill("submitter");
  await page.getByLabel("密码").fill(await passwordOf(address, "submitter"));
  await page.keyboard.press("Enter");
  await page.getByRole("banner").waitFor();
  const copies = new Map();
  await page.route("**/graphql", async (route) => {
    const asked = route.request().postDataJSON();
    const input = asked?.variables?.input;
    if (input?.cells && copies.has(input.filingId)) return route.fulfill({ json: stored(copies.get(input.filingId), input.cells) });
    const answer = await route.fetch();
    const json = await answer.json();
    if (json.data?.fillGrid) json.data.fillGrid.nodes = multiplied(json.data.fillGrid.nodes, copies);
    return route.fulfill({ response: answer, json });
  });
  return page;
}

function multiplied(nodes, copies) {
  const made = [];
  for (let lines = 0, round = 0; lines < LINES; round += 1) {
    for (const node of nodes) {
      const id = `${node.id.slice(0, -3)}${String(round).padStart(3, "0")}`;
      const copy = structuredClone({ ...node, id, state: "DRAFT", editRights: { ...node.editRights, scope: "ALL", paths: [], reasons: [], lifts: [] }, returnItems: [] });
      made.push(copy);
      copies.set(id, copy);
      lines += 1 + node.facts.indicators.length;
      if (lines >= LINES) break;
    }
  }
  return made;
}

/** As the server would: the cell holds what was typed. */
function stored(copy, cells) {
  for (const { path, now } of cells) copy.facts = withCell(copy.facts, path, now);
  copy.version += 1;
  return { data: { saveCells: { __typename: "SavedCells", filing: copy, cells: cells.map(({ path, now }) => ({ __typename: "CellResult", path, outcome: "SAVED", value: now, by: null, reason: null })) } } };
}

async function everyColumn(page) {
  const began = Date.now();
  await page.goto(new URL("/admin/grid", page.url()).href);
  await page.getByRole("treegrid").locator(".line").nth(5).waitFor();
  const took = Date.now() - began;
  const unfold = page.getByRole("button", { name: "全部展开" });
  if (await unfold.count()) await unfold.click();
  else {
    await page.getByRole("button", { name: "全部收起" }).click();
    await unfold.click();
  }
  await page.getByRole("button", { name: "列", exact: true }).click();
  for (const box of await page.locator(".grid-columns input").all()) await box.check();
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  const grid = page.getByRole("treegrid");
  return { lines: Number(await grid.getAttribute("aria-rowcount")) - 2, columns: Number(await grid.getAttribute("aria-colcount")), opened: took };
}

/** Down six lines per frame and back, as fast as frames come; a wheel cannot go faster. */
function frames(page) {
  return page.getByRole("treegrid").evaluate(async (sheet) => {
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 240; step += 1) {
      sheet.scrollTop += step < 160 ? 200 : -200;
      const now = await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    sheet.scrollTo(0, 0);
    return times.slice(2);
  });
}

/** Puts the cursor into the first cell of a column that is typed in. */
async function begin(page, column) {
  const cell = page.locator(`.jx-sheet .indicator [data-column="${column}"].open`).first();
  const sheet = page.getByRole("treegrid");
  await sheet.evaluate((element) => element.scrollTo(0, 0));
  // Only columns in view exist.
  for (let step = 0; step < 40 && !(await cell.isVisible()); step += 1) {
    await sheet.evaluate((element) => (element.scrollLeft += 120));
    await page.waitForTimeout(50);
  }
  await cell.click();
}

/** From the key that takes a text over to the frame in which everything that follows from it is drawn. */
async function edits(page) {
  await begin(page, "actual");
  await page.evaluate(() => {
    window.edited = [];
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      const began = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.edited.push(performance.now() - began)));
    }, true);
  });
  for (let edit = 0; edit < EDITS; edit += 1) {
    await page.keyboard.type(String(10 + edit));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => window.edited);
}

async function cellsPerMinute(page) {
  await begin(page, "forecast");
  const began = Date.now();
  for (let cell = 0; cell < TYPED; cell += 1) {
    await page.keyboard.type(String(20 + (cell % 70)));
    await page.keyboard.press("Enter");
  }
  return Math.round((TYPED * 60_000) / (Date.now() - began));
}

async function paste(page) {
  await begin(page, "actual");
  const text = Array.from({ length: PASTED.rows }, (_, row) => Array.from({ length: PASTED.columns }, (_cell, column) => String(30 + ((row + column) % 60))).join("\t")).join("\n");
  const began = Date.now();
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData("text/plain", block);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  const write = page.getByRole("dialog").getByRole("button", { name: /^写入 \d+ 格/ });
  await write.waitFor();
  const preview = Date.now() - began;
  const cells = Number(/\d+/.exec(await write.innerText())?.[0]);
  const pressed = Date.now();
  await write.click();
  await page.getByText(/已写入 \d+ 格/).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return { preview, applied: Date.now() - pressed, cells };
}
