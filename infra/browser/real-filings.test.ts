import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { monitoringWorkbookOf, targetWorkbookOf } from "@jianxiao/forms";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { acceptOwnForms, passOwnForms } from "./own-forms";
import { Product, type Person } from "./product";
import { ONLY_CHECKED, PUBLISHED, published, type Published } from "./published";
import { accept, act, cycleTitle, fillWhatIsMissing, importGoal, importMonitoring, openCycle, openFiling, openOnDesk, returnFirstForecast, returnTo, sign } from "./steps";

const ROOT = join(import.meta.dirname, "../..");
const REPLY = "按合同进度逐月测算，与财务账核对一致。";
/** One of each kind, each in a cycle of its own, goes the whole way on the official form, cell by cell, with a return; the others bring what is lacking in their workbook. */
const WHOLE_WAY = ["hs-2019-heritage", "gc-2022-entrusted", "fj-2023-processing"].map(published);
const SHORT_WAY = PUBLISHED.filter((one) => !WHOLE_WAY.includes(one));
const CYCLES = [...new Map(PUBLISHED.map((one) => [cycleOf(one), one])).values()];
const named = (list: readonly Published[]) => list.map((one) => [one.entry.id, one] as const);

function cycleOf({ year, month }: Pick<Published, "year" | "month">): string {
  return cycleTitle(year, month);
}

describe("published filings, from their workbooks to accepted", () => {
  let product: Product;
  let people: Record<"performance" | "filler" | "unit" | "submitter" | "leader" | "reviewer", Person>;
  const forms = new Map<string, string>();
  const formOf = ({ entry }: Published) => forms.get(entry.id) ?? "";

  beforeAll(async () => {
    product = await Product.start();
    const logins = ["performance", "filler", "unit", "submitter", "leader", "reviewer"] as const;
    people = Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await product.person(login)]))) as typeof people;
  }, 120_000);
  afterAll(() => product?.stop());

  test.each(named(PUBLISHED))("%s: its goal comes in", async (id, { entry, goal }) => {
    await importGoal(people.performance, { name: `${id}-申报表.xlsx`, bytes: await targetWorkbookOf(entry, goal) });
  });

  test.each(CYCLES.map((one) => [cycleOf(one), one] as const))("%s is opened", async (_title, { year, month }) => {
    await openCycle(people.performance, year, month);
  });

  test.each(named(SHORT_WAY))("%s: its monitoring form comes in with what was typed offline", async (id, one) => {
    await importMonitoring(people.filler, { name: `${id}-监控表.xlsx`, bytes: await monitoringWorkbookOf(one.entry, one.monitoring) }, cycleOf(one));
    forms.set(id, await openFiling(people.filler, cycleOf(one), one.entry.name));
    await fillWhatIsMissing(people.filler.page);
  });

  test.each(named(WHOLE_WAY))("%s: comes in as far as it is filled, and is filled in on the official form", async (id, one) => {
    if (one.entry.documentKind !== "TARGET") await importMonitoring(people.filler, { name: `${id}-监控表.xlsx`, bytes: await monitoringWorkbookOf(one.entry) }, cycleOf(one));
    forms.set(id, await openFiling(people.filler, cycleOf(one), one.entry.name));
    expect(await fillWhatIsMissing(people.filler.page)).toBeGreaterThan(0);
  });

  test.each(named(PUBLISHED))("%s: is confirmed by the unit and passed by the department", async (_id, one) => {
    await returnTo(people.unit, formOf(one), one.entry.name);
    await act(people.unit.page, "确认");
    await returnTo(people.submitter, formOf(one), one.entry.name);
    await act(people.submitter.page, "通过");
  });

  test.each(CYCLES.map((one) => [cycleOf(one), one] as const))("%s is signed, with the department's own forms", async (cycle, one) => {
    await passOwnForms(people.submitter, one);
    await sign(people.leader, cycle);
    await acceptOwnForms(people.reviewer, one);
  });

  test.each(named(SHORT_WAY))("%s: is accepted", async (_id, { entry }) => {
    await accept(await openOnDesk(people.reviewer, entry.name), entry.name);
  });

  test.each(named(WHOLE_WAY))("%s: is returned, replied to, signed again and accepted", async (_id, one) => {
    const { name } = one.entry;
    await returnFirstForecast(await openOnDesk(people.reviewer, name), "请说明全年预计是怎么测算的。");
    await returnTo(people.unit, formOf(one), name);
    await people.unit.page.getByLabel("回复").first().fill(REPLY);
    await act(people.unit.page, "确认");
    await returnTo(people.submitter, formOf(one), name);
    await act(people.submitter.page, "通过");
    await sign(people.leader, cycleOf(one));
    const page = await openOnDesk(people.reviewer, name);
    await page.getByText(REPLY).first().waitFor();
    await accept(page, name);
    await returnTo(people.filler, formOf(one), name);
    await people.filler.page.getByText("审核通过").first().waitFor();
  });

  test("no page complained on the way", () => {
    expect(Object.values(people).flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  test.each(ONLY_CHECKED.map(({ id }) => [id] as const))("%s has no indicators to monitor: its money is checked", (id) => {
    const said = check();
    expect(said.filter(({ project }) => project === id).every(({ severity }) => severity !== "block")).toBe(true);
    expect(said.some(({ project }) => project === id)).toBe(id === "km-2023-old-estates");
  });
});

/** What `npm run check` says of the published file, without a server. */
function check(): { project: string; severity: string }[] {
  const run = () => execFileSync(process.execPath, [join(ROOT, "packages/forms/dist/check/main.js"), join(ROOT, "packages/forms/fixtures/real-projects.json")], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  let out: string;
  try {
    out = run();
  } catch (error) {
    out = (error as { stdout: string }).stdout; // it ends with 1 where something blocks
  }
  return out.trim().split("\n").map((line) => JSON.parse(line) as { project: string; severity: string });
}
