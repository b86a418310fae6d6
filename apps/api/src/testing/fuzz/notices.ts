import type { Hole } from "./holes.js";
import type { SeededRandom } from "./random.js";
import type { Cell, Walk } from "./walk.js";

const TRIED = /^(UNIT_FILLER, own|DEPARTMENT_SUBMITTER, own|UNIT_LEADER, own|BUSINESS_OFFICE, own|PERFORMANCE_OFFICE, other district|DEPARTMENT_SUBMITTER, other department|SYSTEM_ADMIN, own|EVALUATOR)/;

/** Opens one hole and walks until something is found over it that is not found without it. True when the fuzzer noticed. */
export async function notices(walk: Walk, hole: Hole, random: SeededRandom): Promise<boolean> {
  for (const cell of likely(walk, hole, random)) {
    const close = hole.open(walk.stage, walk.personas);
    const open = await finds(walk, cell).finally(close);
    if (open && !(await finds(walk, cell))) return true;
  }
  return false;
}

/** Whether something is found in one cell; nothing of it is kept. */
async function finds(walk: Walk, cell: Cell): Promise<boolean> {
  const before = walk.found.length;
  await walk.run(cell);
  const more = walk.found.length > before;
  walk.found.length = before;
  return more;
}

/** Cells that could meet the hole, the plain questions first. */
function likely(walk: Walk, { table, name }: Hole, random: SeededRandom): Cell[] {
  const documents = walk.documents.filter(({ field }) => (table === undefined || walk.touched.get(field.name)?.has(table)) && (!name.endsWith("asks as the bureau") || name.startsWith(`${field.name} `)));
  const cells = documents.flatMap((document) => walk.cells(document, 2)).filter(({ persona, attack }) => TRIED.test(persona.name) && (attack === "OWN" || attack === "FOREIGN"));
  const rank = ({ document, attack }: Cell) => (attack === "FOREIGN" ? 0 : 1) + (document.kind === "query" ? 0 : 2);
  return random.sample(cells, cells.length).sort((a, b) => rank(a) - rank(b));
}
