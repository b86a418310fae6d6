import type { Page } from "playwright-core";
import type { Person } from "./product.js";

/** A screen by its address; with `open`, the first link there whose name has these words. */
export type Screen = { path: string; open?: RegExp };
export const pages = (app: "admin" | "review", ...paths: string[]): Screen[] => paths.map((path) => ({ path: `/${app}${path}` }));

/** Who uses which screens. */
export const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  submitter: [
    ...pages("admin", "/", "/grid", "/filings", "/questions", "/packages", "/imports", "/corrections"),
    { path: "/admin/filings", open: /高标准农田建设项目/ },
    { path: "/admin/packages", open: /农业农村局/ },
  ],
  performance: [
    ...pages("admin", "/", "/cockpit", "/cycles", "/filings", "/analysis", "/disclosure", "/deviations", "/wall", "/settings", "/matrix", "/warnings", "/funding", "/corrections", "/handed-on", "/assessment", "/projects", "/organisation", "/evaluation?tab=firms"),
    { path: "/admin/projects", open: /党委会议及督查保障/ },
    { path: "/admin/cycles", open: /月/ },
  ],
  system: pages("admin", "/accounts", "/organisation"),
  reviewer: pages("review", "/desk", "/filings", "/packages", "/assignment", "/summary", "/questions"),
  evaluator: [...pages("review", "/evaluation", "/filings"), { path: "/review/evaluation", open: /高标准农田建设项目/ }],
};

/** The page with what it shows, not with what it waits for. */
export async function look(person: Person, { path, open }: Screen): Promise<Page> {
  const { page } = await person.open(path);
  if (open) await page.getByRole("main").getByRole("link", { name: open }).first().click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}
