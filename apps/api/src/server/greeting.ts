import { term } from "@jianxiao/domain";
import type { Identity } from "../features/identity/index.js";

type Greeting = { address: string; warnings: readonly string[]; words: readonly string[]; demoAccounts: Awaited<ReturnType<Identity["demoAccounts"]>> };

/** What stands on the operator's screen once the server listens. */
export function greet({ address, warnings, words, demoAccounts }: Greeting): void {
  const lines = ["", `监效 Jianxiao  ${address}`, ...warnings.map((warning) => `! ${warning}`), ...words];
  const [first] = demoAccounts;
  if (first) {
    lines.push("", `演示账号 Demo accounts (password of all: ${first.password})`);
    for (const { login, name, role, organisation, app } of demoAccounts) lines.push(`  ${login.padEnd(16)} ${term("Role", role, "zh")} ${name}  ${organisation}  ${address}/${app === "REVIEW" ? "review" : "admin"}/`);
  }
  process.stdout.write(`${lines.join("\n")}\n\n`);
}
