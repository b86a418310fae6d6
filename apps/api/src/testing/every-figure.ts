import { readWorkbook, writeListSheets } from "@jianxiao/forms";
import { graphql, type GraphQLSchema } from "graphql";
import type { Viewer } from "../access/viewer.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { cockpitBook } from "../features/insight/cockpit/cockpit-book.js";
import { summaryDocument, summarySheets } from "../features/insight/review-summary.document.js";
import { reviewSummary } from "../features/insight/review-summary.js";
import { createContext } from "../graphql/request-context.js";

/** A figure, by name, as one surface states it; one that a surface does not state is left out. */
export type Figures = Readonly<Record<string, number>>;
/** By surface; of one department as `surface/department`. */
export type EveryFigure = ReadonlyMap<string, Figures>;

const SURFACES = `query ($id: ID!) {
  queue: filings(filter: { cycleId: $id, kinds: [PROJECT] }, limit: 1) { total states { state count } departments { department { name } projects waiting accepted returned filed } }
  red: filings(filter: { cycleId: $id, kinds: [PROJECT], colours: [RED] }, limit: 1) { total }
  yellow: filings(filter: { cycleId: $id, kinds: [PROJECT], colours: [YELLOW] }, limit: 1) { total }
  cycleProgress(cycleId: $id) { projects filed accepted red yellow adjustedFen executedFen departments { department { name } projects submitted accepted returned filed red yellow adjustedFen executedFen } }
  matrix(cycleId: $id) { points { colour adjustedFen executedFen department { name } } }
  reviewSummary(cycleId: $id) { plain remarks returned waiting progress { projects filed red yellow } departments { department { name } projects filed plain remarks returned waiting red yellow } }
  packages(cycleId: $id, limit: 100) { nodes { id department { name } } }
}`;
const PACKAGE = `query ($id: ID!) { package(id: $id) { adjustedFen executedFen units { projects submitted returned accepted } summary { isTotal adjustedFen executedFen } } }`;
const RECORDS = `query ($id: ID!, $offset: Int!) { filings(filter: { cycleId: $id, kinds: [PROJECT] }, limit: 100, offset: $offset) { total nodes { state colour adjustedFen executedFen department { name } } } }`;

type Line = { department: { name: string } } & Record<string, number>;
type Point = { colour: string | null; adjustedFen: number; executedFen: number; department: { name: string } };
type Answer = {
  queue: { total: number; states: { state: string; count: number }[]; departments: Line[] }; red: { total: number }; yellow: { total: number };
  cycleProgress: Record<string, number> & { departments: Line[] }; matrix: { points: Point[] };
  reviewSummary: (Record<"plain" | "remarks" | "returned" | "waiting", number> & { progress: Record<string, number>; departments: Line[] }) | null;
  packages: { nodes: { id: string; department: { name: string } }[] };
};
type Own = { package: { adjustedFen: number; executedFen: number; units: Record<string, number>[]; summary: { isTotal: boolean; adjustedFen: number; executedFen: number }[] } };

/** Packages are opened one by one: these many of them. */
const SOME = 12;

/** Everything the product states about a cycle's project forms for this viewer: lists, queue, desk, progress, cockpit, matrix, summary, packages, and what is exported. */
export async function everyFigure(schema: GraphQLSchema, unitOfWork: UnitOfWork, viewer: Viewer, cycleId: string): Promise<EveryFigure> {
  const stated = new Map<string, Figures>();
  const ask = async <Data>(source: string, variableValues: Record<string, unknown>): Promise<Data> => {
    const exchange = { cookie: { token: undefined, set: () => undefined, clear: () => undefined }, address: "192.0.2.1" };
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: createContext(viewer, unitOfWork, exchange) });
    if (errors?.[0]) throw errors[0];
    return data as Data;
  };
  const { queue, red, yellow, cycleProgress, matrix, reviewSummary: summary, packages } = await ask<Answer>(SURFACES, { id: cycleId });

  const state = (name: string) => queue.states.find((each) => each.state === name)?.count ?? 0;
  stated.set("queue", { projects: queue.total, waiting: state("SUBMITTED"), returned: state("RETURNED"), accepted: state("ACCEPTED"), red: red.total, yellow: yellow.total });
  for (const { department, ...counts } of queue.departments) stated.set(`queue/${department.name}`, counts);

  const { departments, ...district } = cycleProgress;
  stated.set("cockpit", district);
  for (const { department, submitted = 0, ...counts } of departments) stated.set(`cockpit/${department.name}`, { ...counts, waiting: submitted });

  summed(stated, "matrix", matrix.points);
  summed(stated, "records", await everyRecord((offset) => ask<{ filings: { total: number; nodes: (Point & { state: string })[] } }>(RECORDS, { id: cycleId, offset })));

  if (summary) {
    const { plain, remarks, returned, waiting, progress, departments: lines } = summary;
    stated.set("summary", { ...progress, accepted: plain + remarks, returned, waiting });
    for (const { department, plain: accepted = 0, remarks: withRemarks = 0, ...counts } of lines) stated.set(`summary/${department.name}`, { ...counts, accepted: accepted + withRemarks });
  }
  for (const { id, department } of packages.nodes.filter((_, index) => index % Math.ceil(packages.nodes.length / SOME) === 0)) {
    const { package: own } = await ask<Own>(PACKAGE, { id });
    const sum = (name: string) => own.units.reduce((total, unit) => total + (unit[name] ?? 0), 0);
    stated.set(`package/${department.name}`, { projects: sum("projects"), waiting: sum("submitted"), returned: sum("returned"), accepted: sum("accepted"), adjustedFen: own.adjustedFen, executedFen: own.executedFen });
    const total = own.summary.find(({ isTotal }) => isTotal);
    if (total) stated.set(`package summary/${department.name}`, { adjustedFen: total.adjustedFen, executedFen: total.executedFen });
  }
  await exported(stated, unitOfWork, viewer, cycleId);
  return stated;
}

async function everyRecord(page: (offset: number) => Promise<{ filings: { total: number; nodes: (Point & { state: string })[] } }>): Promise<(Point & { state: string })[]> {
  const all: (Point & { state: string })[] = [];
  for (let total = 1; all.length < total; ) {
    const { filings } = await page(all.length);
    total = filings.total;
    if (filings.nodes.length === 0) break;
    all.push(...filings.nodes);
  }
  return all;
}

function summed(stated: Map<string, Figures>, surface: string, points: readonly (Point & { state?: string })[]): void {
  const figures = (own: typeof points): Figures => {
    const count = (test: (point: (typeof points)[number]) => boolean) => own.filter(test).length;
    return {
      projects: own.length, red: count(({ colour }) => colour === "RED"), yellow: count(({ colour }) => colour === "YELLOW"),
      adjustedFen: own.reduce((sum, { adjustedFen }) => sum + adjustedFen, 0), executedFen: own.reduce((sum, { executedFen }) => sum + executedFen, 0),
      ...(own.every(({ state }) => state !== undefined) && { waiting: count(({ state }) => state === "SUBMITTED"), returned: count(({ state }) => state === "RETURNED"), accepted: count(({ state }) => state === "ACCEPTED") }),
    };
  };
  stated.set(surface, figures(points));
  for (const name of new Set(points.map(({ department }) => department.name))) stated.set(`${surface}/${name}`, figures(points.filter(({ department }) => department.name === name)));
}

/** The figures of the workbooks and of the document, read back from what would be handed out. */
async function exported(stated: Map<string, Figures>, unitOfWork: UnitOfWork, viewer: Viewer, cycleId: string): Promise<void> {
  const summary = await unitOfWork.read(viewer, (reading) => reviewSummary(reading, viewer, cycleId));
  if (summary) {
    const [sheet] = await sheetsOf(summarySheets(summary).sheets);
    for (const [name = "", projects, filed, plain, remarks, returned, waiting, , red, yellow] of sheet?.rows ?? []) {
      const figures = numbered({ projects, filed, returned, waiting, red, yellow });
      stated.set(name === "合计" ? "summary.xlsx" : `summary.xlsx/${name}`, { ...figures, accepted: Number(plain || 0) + Number(remarks || 0) });
    }
    const words = JSON.stringify(summaryDocument(summary, "云溪区").document);
    const said = (pattern: RegExp) => Number(pattern.exec(words)?.[1]);
    stated.set("summary.docx", { projects: said(/应监控项目(\d+)个/), filed: said(/已报送(\d+)个/), accepted: said(/审核通过(\d+)个/), returned: said(/退回部门(\d+)个/), waiting: said(/待审核(\d+)个/), red: said(/红色(\d+)个/), yellow: said(/黄色(\d+)个/) });
  }
  const book = await unitOfWork.read(viewer, (reading) => cockpitBook(reading, viewer, cycleId));
  if (!book) return;
  const sheets = await sheetsOf(book.sheets);
  const overview = new Map(sheets[0]?.rows.map(([name = "", value]) => [name, Number(value)]));
  const figure = (name: string) => overview.get(name) ?? Number.NaN;
  stated.set("cockpit.xlsx", { projects: figure("应监控项目"), filed: figure("已报送项目"), accepted: figure("审核通过项目"), red: figure("红色项目"), yellow: figure("黄色项目") });
  for (const [code, name = "", , projects, returned, accepted, red, yellow] of sheets[1]?.rows ?? []) {
    const figures = numbered({ projects, returned, accepted, red, yellow });
    if (code === "合计") stated.set("cockpit.xlsx total", figures);
    else if (/^\d+$/.test(code ?? "")) stated.set(`cockpit.xlsx/${name}`, figures);
  }
}

function numbered(cells: Readonly<Record<string, string | undefined>>): Figures {
  return Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, Number(text === undefined || text === "" ? 0 : text)]));
}

/** Rows of each sheet as they are read back, from the one under the heads on. */
async function sheetsOf(sheets: Parameters<typeof writeListSheets>[0]): Promise<{ rows: string[][] }[]> {
  const { sheets: read } = await readWorkbook(await writeListSheets(sheets));
  return read.map(({ cells }) => {
    const rows: string[][] = [];
    for (const { row, column, text } of cells) (rows[row] ??= [])[column] = text;
    const dense = rows.filter((row) => row !== undefined).map((row) => Array.from(row, (text) => text ?? ""));
    const offset = Math.min(...dense.map((row) => row.findIndex((text) => text !== "")).filter((at) => at >= 0), 1);
    return { rows: dense.map((row) => row.slice(offset)) };
  });
}

/** Where two surfaces state the same figure differently, in words; empty where all agree. `filed` and the like are compared wherever they are stated. */
export function disagreements(stated: EveryFigure): string[] {
  const said = new Map<string, Map<number, string[]>>();
  for (const [key, figures] of stated) {
    const [surface = "", department = "all"] = key.split("/");
    for (const [name, value] of Object.entries(figures)) {
      const values = said.get(`${department}: ${name}`) ?? new Map<number, string[]>();
      said.set(`${department}: ${name}`, values.set(value, [...(values.get(value) ?? []), surface]));
    }
  }
  return [...said].filter(([, values]) => values.size > 1).map(([name, values]) => `${name}: ${[...values].map(([value, surfaces]) => `${value} (${surfaces.join(", ")})`).join(" ≠ ")}`);
}
