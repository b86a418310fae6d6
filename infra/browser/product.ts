import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const ROOT = join(import.meta.dirname, "..", "..");

/** The built product on a free port with a data directory of its own, and a browser that looks at it. */
export class Product {
  private constructor(
    readonly address: string,
    readonly directory: string,
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    private readonly fonts: string | undefined,
    /** What the server has printed so far (its end). */
    readonly printed: () => string,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<Product> {
    const directory = mkdtempSync(join(tmpdir(), "jianxiao-browser-"));
    const port = await freePort();
    const server = spawn(process.execPath, ["--enable-source-maps", join(ROOT, "apps/api/dist/server/main.js")], {
      env: { ...process.env, NODE_ENV: "production", PROFILE: "demonstration", PORT: String(port), DATA_DIR: directory, DATABASE_URL: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
    const address = `http://127.0.0.1:${port}`;
    await until(async () => {
      if (server.exitCode !== null) throw new Error(`The product ended with ${server.exitCode}:\n${said}`);
      return (await fetch(`${address}/healthz`).catch(() => undefined))?.ok === true;
    });
    const found = await findChromium();
    if (!found.launch) throw new Error(found.missing);
    const browser = await chromium.launch(found.launch);
    return new Product(address, directory, server, browser, found.packed ? "packed" : undefined, () => said);
  }

  /** A person at their own browser: nothing is shared between two of them. */
  async person(login: string, viewport = { width: 1440, height: 900 }): Promise<Person> {
    const person = await this.somebody(viewport);
    await person.signIn(login, await this.password(login));
    return person;
  }

  /** Somebody at their own browser, not signed in. */
  async somebody(viewport = { width: 1440, height: 900 }): Promise<Person> {
    const context = await this.browser.newContext({ viewport, locale: "zh-CN", timezoneId: "Asia/Shanghai", acceptDownloads: true });
    if (this.fonts) await drawChinese(context);
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    return new Person(this.address, page, context);
  }

  /** The demonstration tells its passwords to anybody who asks. */
  private async password(login: string): Promise<string> {
    const answer = await fetch(`${this.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.address },
      body: JSON.stringify({ query: "{ session { demoAccounts { login password } } }" }),
    });
    const { data } = (await answer.json()) as { data: { session: { demoAccounts: { login: string; password: string }[] } } };
    // Units that the door does not list have people with the same password.
    const account = data.session.demoAccounts.find((one) => one.login === login) ?? data.session.demoAccounts[0];
    if (!account) throw new Error("This is no demonstration");
    return account.password;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill("SIGTERM");
    await ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
}

export class Person {
  /** What the page complained of: refused by the content policy, thrown, or logged as an error. */
  readonly complaints: string[] = [];

  constructor(
    private readonly address: string,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !/Failed to load resource/.test(message.text())) this.complaints.push(message.text());
    });
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.page.goto(`${this.address}/`);
    await this.page.getByLabel("账号").fill(login);
    await this.page.getByLabel("密码").fill(password);
    await this.page.getByRole("button", { name: /^登\s*录$/ }).click();
    await this.page.getByRole("banner").waitFor();
  }

  async open(path: string): Promise<this> {
    await this.page.goto(`${this.address}${path}`);
    await this.page.getByRole("banner").waitFor();
    return this;
  }

  /** Asks the server as this person, where what is asked for is another test's subject. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.page.request.post(`${this.address}/graphql`, { data: { query, variables }, headers: { origin: this.address } });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Takes the network away from this person's browser, or gives it back. */
  async offline(off: boolean): Promise<void> {
    await this.context.setOffline(off);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** The packaged Chromium has no Chinese font: the harness lends the page one, the product ships none. */
async function drawChinese(context: BrowserContext): Promise<void> {
  const fonts = join(ROOT, "infra/node_modules/@fontsource-variable/noto-sans-sc");
  await context.route("**/harness-fonts/**", (route) => route.fulfill({ path: join(fonts, new URL(route.request().url()).pathname.split("/harness-fonts/")[1]!) }));
  await context.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = "/harness-fonts/index.css";
      document.head.append(sheet);
      document.documentElement.style.setProperty("font-family", '"Noto Sans SC Variable", sans-serif');
    });
  });
}

async function until(done: () => Promise<boolean>, limit = 90_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await done())) {
    if (Date.now() > end) throw new Error(`Not within ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const found = probe.address();
      probe.close(() => (found && typeof found === "object" ? resolve(found.port) : reject(new Error("no port"))));
    });
  });
}
