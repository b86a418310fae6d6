// Load on the built product: for each hot request its statements (counted inside), its milliseconds over HTTP under some load, and what it costs the server's processor. `npm run bench [-- ROUNDS [DISTRICTS]]`
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { multiply } from "./districts.mjs";
import { client, started } from "./product.mjs";
import { requests } from "./requests.mjs";
import { statementsOf } from "./statements.mjs";

const ROUNDS = Number(process.argv[2] ?? 100);
/** Districts of 59 departments and 740 projects in one database; more than one takes minutes to make. */
const DISTRICTS = Number(process.argv[3] ?? 1);
const AT_ONCE = 8;

const directory = mkdtempSync(join(tmpdir(), "jianxiao-bench-"));
try {
  if (DISTRICTS > 1) {
    await (await started(directory)).stop();
    multiply(directory, DISTRICTS);
  }
  const server = await started(directory);
  const measured = [];
  try {
    for (const request of requests) measured.push({ ...request, ...(await underLoad(server, request)) });
  } finally {
    await server.stop();
  }
  const statements = await statementsOf(directory, measured);
  print(measured.map((one, at) => ({ ...one, statements: statements[at] })));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Median and 95th percentile over some rounds with a few at once, after a warm-up. */
async function underLoad({ address, cpuSeconds }, { login, query, variables: ask }) {
  const { post, answer } = await client(address, login);
  const variables = ask ? await ask(answer) : {};
  const times = [];
  let bytes = 0;
  const one = async () => {
    const began = performance.now();
    bytes = (await (await post({ query, variables })).text()).length;
    return performance.now() - began;
  };
  await answer(query, variables);
  for (let warm = 0; warm < 10; warm++) await one();
  let left = ROUNDS;
  const before = cpuSeconds();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (left-- > 0) times.push(await one());
  }));
  const cpu = ((cpuSeconds() - before) * 1000) / ROUNDS;
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return { given: variables, bytes, median: at(0.5), p95: at(0.95), cpu };
}

function print(rows) {
  console.log(`\n${DISTRICTS === 1 ? "one district" : `${DISTRICTS} districts`}, ${ROUNDS} rounds, ${AT_ONCE} at once; statements counted alone\n`);
  console.log(`${"request".padEnd(34)}${"statements".padStart(11)}${"median ms".padStart(11)}${"p95 ms".padStart(9)}${"CPU ms".padStart(9)}${"kB".padStart(8)}`);
  for (const { name, statements, median, p95, cpu, bytes } of rows) {
    console.log(`${name.padEnd(34)}${String(statements).padStart(11)}${median.toFixed(1).padStart(11)}${p95.toFixed(1).padStart(9)}${(Number.isNaN(cpu) ? "—" : cpu.toFixed(1)).padStart(9)}${(bytes / 1024).toFixed(1).padStart(8)}`);
  }
}
