import { checkFiles, exitCode } from "./run-check.js";

const USAGE = "用法 / usage: npm run check -- [--en] FILE.xlsx|FILE.json …\n";

/** `npm run check -- FILE…`: one JSON line per finding on stdout, one per unreadable file on stderr. */
async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const unknown = args.filter((arg) => arg.startsWith("--") && arg !== "--en");
  if (files.length === 0 || unknown.length > 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const outcome = await checkFiles(files, args.includes("--en") ? "en" : "zh");
  for (const line of outcome.lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  for (const refusal of outcome.refusals) process.stderr.write(`${JSON.stringify(refusal)}\n`);
  return exitCode(outcome);
}

process.exitCode = await main(process.argv.slice(2));
