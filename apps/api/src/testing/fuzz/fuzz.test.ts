import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ENGINE, type TestDatabase } from "../test-database.js";
import { allFields } from "./documents.js";
import { tryCrossLinks } from "./cross-links.js";
import { HOLES } from "./holes.js";
import { interleave } from "./interleave.js";
import { personasOf } from "./personas.js";
import { SeededRandom } from "./random.js";
import { notices } from "./notices.js";
import { explore, known } from "./ways.js";
import { figuresOf, report, summary, type Figures } from "./report.js";
import { walkRoutes } from "./routes.js";
import { tornActs } from "./torn.js";
import { Walk } from "./walk.js";
import { demonstration, makeWorld } from "./world.js";

/** `npm run fuzz` walks the whole matrix (FUZZ=holes: a sample, but all holes; FUZZ=explore: looks for ways to fields that nothing reaches); here a sample, always the same one unless FUZZ_SEED says otherwise. */
const WHOLE = process.env["FUZZ"] === "whole";
const ALL_HOLES = WHOLE || process.env["FUZZ"] === "holes";
const MODE = WHOLE ? "whole matrix" : ALL_HOLES ? "all holes, a sample of the cells" : undefined;
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_124);
const OWNERS_PER_FIELD = Number(process.env["FUZZ_PER_FIELD"] ?? 3);
const ATTACKS_PER_FIELD = OWNERS_PER_FIELD + 1;

const HOLES_IN_SAMPLE = 12;
/** What the known ways reach of all fields at least: a new feature brings its own, or the walk must be sent to look for them (`FUZZ=explore`). */
const REACH = 0.98;

let figures: Figures = {};
let origin: TestDatabase;
let walk: Walk;
beforeAll(async () => {
  origin = await demonstration();
  const world = await makeWorld(origin.writer);
  walk = await Walk.open(world, (stage) => personasOf(world, stage.unitOfWork));
}, 180_000);
afterAll(async () => {
  await walk?.close();
  await origin?.drop();
});

describe("the walls between tenants", () => {
  test("59 departments asking at once each see their own projects and no other", async () => {
    expect(await interleave(origin, 1_180)).toEqual({ departments: 59, asked: 1_180, wrong: 0 });
  }, 120_000);

  test("every table has rows for the walk", () => {
    expect(Object.fromEntries(walk.stage.refused)).toEqual({});
  });

  test(`hold in every cell walked (seed ${SEED}${WHOLE ? ", whole" : ""})`, async () => {
    const random = new SeededRandom(SEED);
    if (!WHOLE) walk.breadth = 4;
    const chosen = walk.documents.flatMap((document) => {
      const cells = walk.cells(document);
      if (WHOLE) return cells;
      const own = cells.filter(({ attack, turn }) => attack === "OWN" && turn < 2);
      return [...random.sample(own, OWNERS_PER_FIELD * 2), ...random.sample(cells.filter(({ attack }) => attack !== "OWN"), ATTACKS_PER_FIELD)];
    });
    const cells = [...known(walk), ...chosen];
    for (const cell of cells) await walk.run(cell);
    figures = figuresOf(walk, cells.length);
    expect(summary(walk.found)).toBe("");
    const fields = allFields(walk.stage.schema);
    expect((fields.length - walk.unreached().length) / fields.length).toBeGreaterThanOrEqual(REACH);
  }, ALL_HOLES ? 7_200_000 : 300_000);

  if (process.env["FUZZ"] === "explore") test("are gone round anew, to find what reaches what", () => explore(walk), 3_600_000);

  test("no act is stored in part, whichever of its statements fails", async () => {
    const { acts, points, found } = await tornActs(walk, new SeededRandom(SEED), ALL_HOLES ? Number.POSITIVE_INFINITY : 3);
    expect(found).toEqual([]);
    figures = { ...figures, "Acts in part, of acts × statements that failed": `${found.length} of ${acts} acts, ${points} points` };
  }, ALL_HOLES ? 3_600_000 : 300_000);

  test("hold in the database itself: no key leads from one owner's row to another's", async () => {
    const { keys, tried, refused, accepted, loose } = await tryCrossLinks(walk.stage.database.writer, walk.world);
    expect({ accepted, loose }).toEqual({ accepted: [], loose: [] });
    expect(refused).toBe(tried);
    figures = { ...figures, "Cross-links refused by the database": `${refused} of ${tried} (${keys} keys)` };
  }, 60_000);

  test("hold on every HTTP route, in files and exports", async () => {
    const random = new SeededRandom(SEED);
    const { asked, sent, stored, answered, found } = await walkRoutes(walk, WHOLE ? walk.personas : random.sample(walk.personas, 5));
    expect([...new Set(found)]).toEqual([]);
    figures = { ...figures, "Files sent, of them stored": `${sent}, ${stored}`, "Files and exports asked for": asked, "Routes that answered": answered.join(", ") };
  }, 300_000);

  test("are watched: the fuzzer finds every hole made on purpose", async () => {
    const random = new SeededRandom(SEED);
    const tried = ALL_HOLES ? HOLES : random.sample(HOLES, HOLES_IN_SAMPLE);
    const missed: string[] = [];
    for (const hole of tried) if (!(await notices(walk, hole, random))) missed.push(hole.name);
    report(ENGINE, { ...figures, "Seeded holes found": `${tried.length - missed.length} of ${tried.length}` }, walk.unreached(), MODE && `${MODE}, seed ${SEED}`);
    expect(missed).toEqual([]);
  }, ALL_HOLES ? 7_200_000 : 300_000);
});
