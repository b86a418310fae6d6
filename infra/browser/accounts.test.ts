import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createHmac } from "node:crypto";
import { Product, type Person } from "./product.js";

const PASSWORD = "Kestrel-7-mills";
let product: Product;
const people: Record<string, Person> = {};
/** Recovery codes, by login. */
const codes = new Map<string, string[]>();
beforeAll(async () => void (product = await Product.start({ PROFILE: "production" })), 120_000);
afterAll(() => product.stop());

test("production begins with three persons, each with a second factor; a leader is proposed by one and approved by another", async () => {
  const links = await firstRun();
  const system = await arrive("sys", links[0]!);
  const invited = await invite(system);

  const security = await arrive("sec", links[1]!);
  await security.page.getByRole("link", { name: "1 项申请待批准" }).click();
  await security.page.getByRole("button", { name: "批准", exact: true }).click();
  await security.page.getByText("没有待批准的申请").waitFor();
  await signReview(security);

  const leader = await arrive("leader", invited);
  expect(await leader.page.getByRole("banner").textContent()).toContain("局领导");
  for (const person of [system, security, leader]) expect(person.complaints).toEqual([]);
  Object.assign(people, { system, security, leader });
}, 60_000);

test("a deputy stands in and switches to the post; a lost second factor is taken off by two people; a post ends on its day, and all of it is told", async () => {
  const { system, security, leader } = people as Record<"system" | "security" | "leader", Person>;
  const link = await invite(system, { name: "何思源", login: "stand-in", role: "SUPERVISOR", body: "区审计局" });
  await approveNext(security, 1);

  await openAccount(system, "leader");
  await system.page.getByRole("button", { name: "安排代理" }).click();
  await system.page.getByRole("dialog").getByRole("searchbox").fill("stand-in");
  await system.page.getByLabel("由谁").selectOption({ label: await system.page.getByRole("option", { name: /何思源/ }).first().textContent() ?? "" });
  await system.page.getByLabel("止（最后一天）").fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await system.page.getByRole("button", { name: "确定" }).click();
  await system.page.getByText("等第二人批准后生效").waitFor();
  await system.page.getByRole("button", { name: "解除第二验证" }).click();
  await system.page.getByLabel("原因").fill("手机丢失");
  await system.page.getByRole("button", { name: "确定" }).click();
  await system.page.getByText("等第二人批准后生效").waitFor();
  await approveNext(security, 2);

  const deputy = await arrive("stand-in", link);
  await deputy.page.getByRole("banner").getByRole("button", { name: /何思源/ }).click();
  await deputy.page.getByRole("button", { name: /局领导 代 方同舟/ }).click();
  await deputy.page.getByRole("banner").getByText("局领导 代 方同舟").first().waitFor();

  await signIn(leader, "leader");
  await leader.page.getByText("验证器显示的 6 位验证码").waitFor();

  await openAccount(system, "stand-in");
  await system.page.getByRole("button", { name: "免去" }).first().click();
  await system.page.getByRole("button", { name: "确定" }).click();
  await system.page.getByText("已办理。").waitFor();
  await system.page.getByRole("button", { name: "变更记录" }).click();
  await system.page.getByText("任职 · 止（最后一天）").first().waitFor();
  for (const person of [system, security, deputy]) expect(person.complaints).toEqual([]);
}, 60_000);

test("a recovery code opens once; who is signed in elsewhere is seen and ended; a post is handed over on its day", async () => {
  const { system, security } = people as Record<"system" | "security", Person>;
  const elsewhere = await product.somebody();
  await signIn(elsewhere, "sec");
  await recover(elsewhere, codes.get("sec")![0]!);
  await elsewhere.page.getByRole("banner").waitFor();

  await security.page.goto(`${product.address}/admin/me`);
  const rows = security.page.getByRole("table", { name: "登录的设备" }).locator("tbody tr");
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  await rows.getByRole("button", { name: "结束" }).click();
  await rows.nth(1).waitFor({ state: "hidden" });
  await elsewhere.page.goto(`${product.address}/admin/trail`);
  await elsewhere.page.getByLabel("账号").waitFor();

  // The same code again is none.
  await signIn(elsewhere, "sec");
  await recover(elsewhere, codes.get("sec")![0]!);
  await elsewhere.page.getByRole("alert").waitFor();

  await invite(system, { name: "罗一鸣", login: "successor", role: "SUPERVISOR", body: "区审计局" });
  await approveNext(security, 1);
  await openAccount(system, "leader");
  await system.page.getByRole("button", { name: "交接" }).click();
  await system.page.getByRole("dialog").getByRole("searchbox").fill("successor");
  await system.page.getByLabel(/^(移交给|由谁)/).selectOption({ label: await system.page.getByRole("option", { name: /罗一鸣/ }).first().textContent() ?? "" });
  await system.page.getByRole("button", { name: "确定" }).click();
  await system.page.getByText("等第二人批准后生效").waitFor();
  await approveNext(security, 1);
  await openAccount(system, "successor");
  await system.page.getByText("局领导").first().waitFor();
  for (const person of [system, security, elsewhere]) expect(person.complaints).toEqual([]);
}, 90_000);

/** The page behind the printed secret; the three links it shows once. */
async function firstRun(): Promise<string[]> {
  const { page, leave } = await somebody();
  await page.goto(/http\S+\/first-run\?secret=[\w-]{43}/.exec(product.printed())?.[0] ?? "");
  await page.locator("input[name=districtCode]").fill("350199");
  await page.locator("input[name=districtName]").fill("云溪区");
  for (const [role, login, name] of [["SYSTEM_ADMIN", "sys", "孙立"], ["SECURITY_ADMIN", "sec", "钱安"], ["AUDIT_ADMIN", "aud", "周明"]]) {
    await page.locator(`input[name="${role}-name"]`).fill(name!);
    await page.locator(`input[name="${role}-login"]`).fill(login!);
  }
  await page.getByRole("button", { name: "建立" }).click();
  await page.getByText("三位管理员已建立").waitFor();
  const links = await page.locator("dd a").allTextContents();
  await leave();
  expect(links).toHaveLength(3);
  return links.map((link) => `${product.address}${link}`);
}

/** Sets the password by the link, signs in, enrols, keeps the recovery codes. */
async function arrive(login: string, link: string): Promise<Person> {
  const person = await product.somebody();
  const { page } = person;
  await page.goto(link);
  for (const name of ["password", "again"]) await page.locator(`input[name=${name}]`).fill(PASSWORD);
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByText("密码已设置").waitFor();
  await signIn(person, login);
  const secret = (await page.locator(".manual code").textContent())?.replaceAll(" ", "") ?? "";
  await page.locator('img[alt="验证器二维码"][src^="data:image/png"]').waitFor();
  await page.getByLabel("验证器显示的 6 位验证码").fill(totp(secret));
  await page.getByRole("button", { name: "确认绑定" }).click();
  await page.getByRole("heading", { name: "请保存恢复码" }).waitFor();
  codes.set(login, await page.locator(".jx-recovery li").allTextContents());
  expect(codes.get(login)).toHaveLength(10);
  await page.getByRole("button", { name: "我已保存，继续" }).click();
  await page.getByRole("banner").waitFor();
  return person;
}

async function signIn({ page }: Person, login: string): Promise<void> {
  await page.goto(`${product.address}/admin/`);
  await page.getByLabel("账号").fill(login);
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: /^登\s*录$/ }).click();
}

/** Gives a recovery code where the authenticator's is asked for. */
async function recover({ page }: Person, code: string): Promise<void> {
  await page.getByRole("button", { name: "手机不在身边？用恢复码" }).click();
  await page.getByLabel("恢复码").fill(code);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

async function openAccount({ page }: Person, login: string): Promise<void> {
  await page.goto(`${product.address}/admin/accounts?search=${login}`);
  await page.getByRole("row").filter({ hasText: login }).getByRole("link").first().click();
  await page.getByRole("button", { name: "发放密码链接" }).waitFor();
}

/** Approves what waits, one after another. */
async function approveNext({ page }: Person, count: number): Promise<void> {
  await page.goto(`${product.address}/admin/access-requests`);
  for (let left = count; left > 0; left--) {
    await page.getByText(`共 ${left} 条`).waitFor();
    await page.getByRole("button", { name: "批准", exact: true }).first().click();
  }
  await page.getByText("没有待批准的申请").waitFor();
}

/** Proposes a post that a second person must approve; the link that is shown once. */
async function invite({ page }: Person, { name, login, role, body }: { name: string; login: string; role: string; body?: string } = { name: "方同舟", login: "leader", role: "BUREAU_LEADER" }): Promise<string> {
  await page.goto(`${product.address}/admin/accounts`);
  await page.getByRole("button", { name: "邀请新人" }).click();
  await page.getByLabel("姓名").fill(name);
  await page.getByLabel("登录名").last().fill(login);
  await page.getByLabel("岗位").selectOption(role);
  if (body) await page.getByLabel("监督机构名称").fill(body);
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("等第二人批准后生效").waitFor();
  const link = (await page.locator(".link-shown").textContent()) ?? "";
  await page.getByRole("button", { name: "关闭" }).click();
  return link;
}

async function signReview({ page }: Person): Promise<void> {
  await page.getByRole("link", { name: "权限复核" }).first().click();
  await page.getByText("4 项任职，4 人").waitFor();
  await page.getByRole("button", { name: /签署 \d{4} 年复核/ }).click();
  await page.getByLabel("复核意见").fill("逐项核对，无异常");
  await page.getByRole("button", { name: "确定" }).click();
  await page.getByText("于").filter({ hasText: "签字" }).first().waitFor();
}

async function somebody() {
  const person = await product.somebody();
  return { page: person.page, leave: () => person.leave() };
}

/** The six digits an authenticator shows now (RFC 6238). */
function totp(secret: string): string {
  const bits = Array.from(secret, (letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const at = digest[19]! & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
