// A working day in short on the built product: readers and typists for some minutes, then far too many at once, then as before. `npm run bench -- soak [MINUTES]`; ends with 1 when anything failed that should not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { client, started } from "./product.mjs";
import { requests } from "./requests.mjs";

const MINUTES = Number(process.argv[2] ?? 30);
const READERS = 7;
const MINUTE = 60_000;
const CROWD = 1_500;

const directory = mkdtempSync(join(tmpdir(), "jianxiao-soak-"));
const server = await started(directory);
try {
  const people = new Map();
  for (const login of ["filler", ...requests.map((request) => request.login)]) if (!people.has(login)) people.set(login, await client(server.address, login));
  const readers = await Promise.all(requests.map(async ({ login, query, variables }) => {
    const { answer } = people.get(login);
    const given = variables ? await variables(answer) : {};
    return () => answer(query, given);
  }));
  const type = await typist(people.get("filler"));

  console.log(`${READERS} readers of ${requests.length} requests and one typist, ${MINUTES} minutes\n\n${"minute".padStart(6)}${"requests".padStart(10)}${"failed".padStart(8)}${"median ms".padStart(11)}${"p99 ms".padStart(9)}${"MB".padStart(7)}`);
  const minutes = [];
  for (let minute = 1; minute <= MINUTES; minute++) minutes.push(await during(MINUTE, minute));
  const began = performance.now();
  const crowd = await tooMany();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const after = await during(MINUTE / 4, "after");
  // The first third warms up: caches fill, the heap finds its size.
  const settled = minutes.slice(Math.floor(MINUTES / 3));
  console.log(`\nmemory: ${slope(settled.map(({ mb }) => mb)).toFixed(2)} MB a minute over the last ${settled.length} minutes\n${CROWD} acts at once, all answered in ${seconds} s: ${Object.entries(crowd).map(([code, count]) => `${count} ${code}`).join(", ")}`);
  process.exitCode = [...minutes, after].some(({ failed }) => failed > 0) || Object.keys(crowd).some((code) => !["done", "BUSY"].includes(code)) ? 1 : 0;

  /** All of them, one after the other without a pause, for `milliseconds`. */
  async function during(milliseconds, name) {
    const times = [];
    let failed = 0;
    const end = performance.now() + milliseconds;
    const person = async (next) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const began = performance.now();
        await next(turn).catch((error) => {
          failed += 1;
          console.error(error.message);
        });
        times.push(performance.now() - began);
      }
    };
    await Promise.all([...Array.from({ length: READERS }, (_, reader) => person((turn) => readers[(reader + turn) % readers.length]())), person(type)]);
    times.sort((a, b) => a - b);
    const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
    const mb = server.residentMb();
    console.log(`${String(name).padStart(6)}${String(times.length).padStart(10)}${String(failed).padStart(8)}${at(0.5).toFixed(1).padStart(11)}${at(0.99).toFixed(1).padStart(9)}${mb.toFixed(0).padStart(7)}`);
    return { failed, mb };
  }

  /** Acts of one person at the same moment, by how they ended: done, or sent away. */
  async function tooMany() {
    const ended = await Promise.all(Array.from({ length: CROWD }, (_, turn) => type(turn).then(() => "done", ({ code, message }) => code ?? message)));
    return ended.reduce((counts, code) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }), {});
  }
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Somebody who types into a cell of a draft, again and again. */
async function typist({ answer }) {
  const { cycles } = await answer("{ cycles { id state } }");
  const cycleId = cycles.find(({ state }) => state === "OPEN").id;
  const { filings } = await answer("query ($cycleId: ID!) { filings(filter: { cycleId: $cycleId, states: [DRAFT] }, limit: 1) { nodes { id } } }", { cycleId });
  const { filing } = await answer("query ($id: ID!) { filing(id: $id) { id facts } }", { id: filings.nodes[0].id });
  const path = `indicators[${filing.facts.indicators[0].id}].explanation`;
  let was = filing.facts.indicators[0].explanation;
  return async (turn) => {
    const { saveCells } = await answer("mutation ($input: SaveCellsInput!) { saveCells(input: $input) { __typename ... on SavedCells { cells { outcome value } } } }", {
      input: { filingId: filing.id, cells: [{ path, was, now: `第 ${turn} 次` }] },
    });
    if (!["SAVED", "UNCHANGED", "CONFLICT"].includes(saveCells.cells?.[0]?.outcome)) throw new Error(JSON.stringify(saveCells));
    was = saveCells.cells[0].value;
  };
}

/** Least squares, per step. */
function slope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [over, under] = values.reduce(([a, b], value, at) => [a + (at - middle) * (value - mean), b + (at - middle) ** 2], [0, 0]);
  return under === 0 ? 0 : over / under;
}
