import { beforeAll, describe, expect, test } from "@jest/globals";
import { type FilingFacts, valueText } from "@jianxiao/domain";
import { entriesOf, factsFromJson, monitoringWorkbookOf, type SourceEntry, targetWorkbookOf } from "@jianxiao/forms";
import { readFileSync } from "node:fs";
import { Imports } from "../../testing/imports.js";
import { Monitored } from "../../testing/monitored.js";
import { useScenario } from "../../testing/scenario.js";
import { factsOf, Filing } from "../monitoring/index.js";
import { Project } from "../projects/index.js";
import { faultsOf, ImportsService } from "./imports.service.js";
import { Job, type JobKind } from "./job.entity.js";

const published = entriesOf(JSON.parse(readFileSync(new URL("../../../../../packages/forms/fixtures/real-projects.json", import.meta.url), "utf8")) as unknown);
/** The year of a form that prints none. */
const TYPED_YEAR = 2023;
const withIndicators = published.filter(({ indicators }) => indicators.length > 0);
const filled = withIndicators.filter(({ documentKind }) => documentKind !== "TARGET");
const yearOf = ({ fiscalYear }: SourceEntry) => fiscalYear ?? TYPED_YEAR;
const cutOffOf = ({ documentKind }: SourceEntry) => (documentKind === "MID_YEAR_MONITORING" ? 6 : 12);
const named = (entries: readonly SourceEntry[]) => entries.map((entry) => [entry.id, entry] as const);

describe("published filings", () => {
  const given = useScenario();
  const monitored = new Monitored(given);
  const cycles = new Map<string, string>();
  let imports: Imports;
  let service: ImportsService;
  beforeAll(() => {
    imports = new Imports(given.unitOfWork, given.deps.dataDirectory);
    service = new ImportsService(given.unitOfWork, () => undefined);
  });

  const looked = async (kind: JobKind, bytes: Uint8Array, options: { unitId?: string; cycleId?: string }) => {
    const viewer = kind === "IMPORT_GOALS" ? given.as.performanceOffice : given.as.schoolFiller;
    const started = await service.start(viewer, { kind, fileId: await imports.upload(viewer, bytes), ...options });
    if (!("job" in started)) throw new Error(`Refused: ${started.code}`);
    await imports.work();
    const { id } = started.job;
    const faults = await given.unitOfWork.read(viewer, ({ rows }) => faultsOf(rows, id));
    const apply = async () => {
      await service.apply(viewer, { jobId: id, key: id });
      await imports.work();
      return given.unitOfWork.read(viewer, ({ rows }) => rows(Job).find(id));
    };
    return { blocking: faults.filter(({ severity }) => severity === "BLOCK"), apply };
  };

  const stored = async (name: string, cycleId: string): Promise<FilingFacts> => {
    const facts = await given.unitOfWork.read(given.as.schoolFiller, async ({ rows }) => {
      const [project] = await rows(Project).findMany({ name });
      const [filing] = await rows(Filing).findMany({ projectId: project?.id ?? "", cycleId });
      return filing && (await factsOf(rows, [filing.id])).get(filing.id);
    });
    if (!facts) throw new Error(`${name} has no filing`);
    return facts;
  };

  test.each(named(withIndicators))("%s comes in as an approved goal", async (_id, entry) => {
    const { blocking, apply } = await looked("IMPORT_GOALS", await targetWorkbookOf(entry, { fiscalYear: yearOf(entry) }), { unitId: given.at.school.id });
    expect(blocking).toEqual([]);
    expect(await apply()).toMatchObject({ state: "DONE", result: { added: 1 } });
  });

  test.each(named(filled))("%s comes in as far as it is filled", async (_id, entry) => {
    const [fiscalYear, cutOffMonth] = [yearOf(entry), cutOffOf(entry)];
    const name = `${fiscalYear}-${cutOffMonth}`;
    if (!cycles.has(name)) {
      await monitored.openCycle(given.as.performanceOffice, { fiscalYear, cutOffMonth, key: name });
      cycles.set(name, monitored.cycleId);
    }
    const cycleId = cycles.get(name) ?? "";
    const { blocking, apply } = await looked("IMPORT_MONITORING", await monitoringWorkbookOf(entry, { fiscalYear }), { cycleId });
    expect(blocking).toEqual([]);
    expect(await apply()).toMatchObject({ state: "DONE" });

    const ours = await stored(entry.name, cycleId);
    const source = factsFromJson(entry);
    const money = (facts: FilingFacts) => facts.funds.find(({ row }) => row === "total")?.executedFen ?? null;
    const typed = (facts: FilingFacts) => facts.indicators.filter(({ name }) => name !== "").map(({ name, actual, actualBand, likelihood }) => [name, valueText(actual), actualBand, likelihood]);
    expect(money(ours)).toBe(money(source));
    expect(typed(ours)).toHaveLength(typed(source).length);
    expect(typed(ours)).toEqual(expect.arrayContaining(typed(source)));
  });
});
