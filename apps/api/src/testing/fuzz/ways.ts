import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Walk } from "./walk.js";

/** How some field was once made to answer: who asked, with which turn of the values. Kept, so that a sample reaches at once what took thousands of tries to find. */
type Way = readonly [field: string, persona: string, turn: number];

const FILE = join(import.meta.dirname, "ways.json");
/** Values tried by each persona before a field counts as out of reach. */
const PATIENCE = 24;

/** The cells that are known to reach everything that can be reached. */
export function known(walk: Walk): Cell[] {
  const ways = JSON.parse(readFileSync(FILE, "utf8")) as Way[];
  return ways.flatMap(([field, name, turn]): Cell[] => {
    const document = walk.documents.find((each) => each.field.name === field);
    const persona = walk.personas.find((each) => each.name === name);
    return document && persona ? [{ document, persona, turn, attack: "OWN" }] : [];
  });
}

/** Goes the known ways, then tries for what they leave: everybody with one value after the other, until a document's fields have all answered. Keeps the ways found. */
export async function explore(walk: Walk): Promise<void> {
  const found: Way[] = [];
  const go = async (cell: Cell) => {
    const before = walk.reach.size + walk.valued.size;
    await walk.run(cell);
    if (walk.reach.size + walk.valued.size > before) found.push([cell.document.field.name, cell.persona.name, cell.turn]);
  };
  for (const cell of known(walk)) await go(cell);
  const insiders = walk.personas.filter(({ name }) => name.startsWith("a stranger") || /, (own|valid)$/.test(name));
  for (const document of walk.documents) {
    const missing = () => [...document.selected].some((field) => !walk.valued.has(field));
    for (let turn = 0; turn < PATIENCE && missing(); turn += 1) for (const persona of insiders) await go({ document, persona, turn, attack: "OWN" });
  }
  writeFileSync(FILE, `[\n${found.map((way) => `  ${JSON.stringify(way)}`).join(",\n")}\n]\n`);
}
