// Takes the READMEs' pictures from the running product: a fresh demonstration, a real browser, nothing touched up.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../browser/chromium.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PORT = 4179;
const address = `http://127.0.0.1:${PORT}`;
const folder = join(ROOT, "infra/screenshots");
const data = mkdtempSync(join(tmpdir(), "jianxiao-pictures-"));

const PICTURES = [
  { name: "sign-in", path: "/admin/" },
  { name: "inbox", login: "submitter", path: "/admin/" },
  { name: "filings", login: "submitter", path: "/admin/filings" },
  { name: "official-form", login: "filler", path: "/admin/filings", open: "高标准农田建设项目" },
  { name: "package", login: "leader", path: "/admin/packages" },
  { name: "review-desk", login: "reviewer", path: "/review/" },
  { name: "grid", login: "submitter", path: "/admin/grid" },
  { name: "cockpit", login: "bureau", path: "/admin/cockpit" },
  { name: "matrix", login: "performance", path: "/admin/matrix" },
  { name: "funding", login: "bureau", path: "/admin/funding" },
  { name: "project", login: "performance", path: "/admin/projects", open: "党委会议及督查保障" },
  { name: "library", login: "performance", path: "/admin/settings?kind=INDICATOR_LIBRARY" },
  { name: "cycle", login: "performance", path: "/admin/cycles", open: "月" },
  { name: "phone-inbox", login: "filler", path: "/admin/", viewport: { width: 390, height: 844 } },
];

const server = spawn(process.execPath, [join(ROOT, "apps/api/dist/server/main.js")], {
  env: { ...process.env, PROFILE: "demonstration", PORT: String(PORT), DATA_DIR: data, DATABASE_URL: "" },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  mkdirSync(folder, { recursive: true });
  for (let tries = 0; !(await fetch(`${address}/healthz`).catch(() => undefined))?.ok; tries++) {
    if (tries > 300) throw new Error("The product did not start in a minute");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const asked = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ session { demoAccounts { login password } } }" }) });
  const { demoAccounts } = (await asked.json()).data.session;
  const { launch, missing } = await findChromium();
  if (!launch) throw new Error(missing);
  const browser = await chromium.launch(launch);
  for (const { name, login, path, open, viewport = { width: 1440, height: 900 } } of PICTURES) {
    const context = await browser.newContext({ viewport, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
    const page = await context.newPage();
    await page.goto(address + path);
    if (login) {
      await page.getByLabel("账号").fill(login);
      await page.getByLabel("密码", { exact: true }).fill(demoAccounts.find((account) => account.login === login).password);
      await page.keyboard.press("Enter");
      await page.getByRole("banner").waitFor();
      await page.goto(address + path);
    }
    if (open) await page.getByRole("link", { name: new RegExp(open) }).first().click();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    process.stderr.write(`${name}.png\n`);
    await context.close();
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  rmSync(data, { recursive: true, force: true });
}
