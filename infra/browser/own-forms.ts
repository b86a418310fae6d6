import { bandSpan, cellAt, draftSection, pointsText, requiredCells, scoringOf, weightsOf, type Cell, type FilingFacts } from "@jianxiao/domain";
import type { Person } from "./product";

// The department's overall table and report go with every package, and are another test's subject: here they are filled in, passed and accepted through the API the screens use.
type Form = { id: string; version: number; kind: "DEPARTMENT" | "REPORT"; state: string; facts: FilingFacts };
type Cut = { year: number; month: number };
type Answer = { __typename: string; code?: string; cells?: { path: string; outcome: string; reason: { code: string } | null }[] };

const MOVED = "{ __typename ... on Problem { code params } }";

async function cycleId(person: Person, { year, month }: Cut): Promise<string> {
  const { cycles } = await person.ask<{ cycles: { id: string; fiscalYear: number; cutOffMonth: number }[] }>("{ cycles { id fiscalYear cutOffMonth } }");
  return cycles.find(({ fiscalYear, cutOffMonth }) => fiscalYear === year && cutOffMonth === month)?.id ?? "";
}

async function ownForms(person: Person, cut: Cut): Promise<Form[]> {
  const { filings } = await person.ask<{ filings: { nodes: { id: string }[] } }>("query ($id: ID!) { filings(filter: { cycleId: $id, kinds: [DEPARTMENT, REPORT], states: [DRAFT, SUBMITTED] }) { nodes { id } } }", { id: await cycleId(person, cut) });
  return Promise.all(filings.nodes.map(({ id }) => ownForm(person, id)));
}

async function ownForm(person: Person, id: string): Promise<Form> {
  return (await person.ask<{ filing: Form }>("query ($id: ID!) { filing(id: $id) { id version kind state facts } }", { id })).filing;
}

/** The submitter fills in what both forms owe and hands them on. */
export async function passOwnForms(person: Person, cut: Cut): Promise<void> {
  for (const { id } of await ownForms(person, cut)) {
    await fillOwed(person, id);
    // The submitter confirms and passes in one act.
    const { version } = await ownForm(person, id);
    demand(await person.ask<{ answer: Answer }>(`mutation ($input: ConfirmFilingInput!) { answer: confirmFiling(input: $input) ${MOVED} }`, { input: { id, version } }), "confirmFiling");
  }
}

/** The bureau accepts both, every item met. */
export async function acceptOwnForms(person: Person, cut: Cut): Promise<void> {
  const { reviewStandards } = await person.ask<{ reviewStandards: Record<"department" | "report", { id: string; means: string }[]> }>(
    "query ($id: ID!) { reviewStandards(cycleId: $id) { department { id means } report { id means } } }", { id: await cycleId(person, cut) });
  for (const { id, version, kind } of await ownForms(person, cut)) {
    const items = reviewStandards[kind === "DEPARTMENT" ? "department" : "report"].filter(({ means }) => means !== "AUTOMATIC");
    const input = { id, version, verdicts: items.map((item) => ({ itemId: item.id, verdict: "OK" })) };
    demand(await person.ask<{ answer: Answer }>(`mutation ($input: AcceptFilingInput!) { answer: acceptFiling(input: $input) ${MOVED} }`, { input }), "acceptFiling");
  }
}

/** Fills in what a form of any kind still owes; what is typed may owe more. */
export async function fillOwed(person: Person, id: string): Promise<void> {
  for (let round = 0; round < 4; round++) if (!(await fillOnce(person, await ownForm(person, id)))) return;
}

/** Saves something plausible into every cell still owed; false when none was. */
async function fillOnce(person: Person, { id, facts }: Form): Promise<boolean> {
  const cells = requiredCells(facts).filter(({ filled }) => !filled).flatMap(({ path }) => cellAt(facts, path) ?? []).filter(({ origin }) => origin === "TYPED");
  if (cells.length === 0) return false;
  const input = { filingId: id, cells: cells.map((cell) => ({ path: cell.path, was: cell.text, now: plausible(cell, facts) })) };
  const { answer } = await person.ask<{ answer: Answer }>("mutation ($input: SaveCellsInput!) { answer: saveCells(input: $input) { __typename ... on SavedCells { cells { path outcome reason { code } } } ... on Problem { code } } }", { input });
  const refused = answer.cells?.filter(({ outcome }) => outcome !== "SAVED") ?? [answer];
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return true;
}

function plausible({ type, row, column, path, options = [] }: Cell, facts: FilingFacts): string {
  const { report } = facts;
  if (report) return draftSection(column, report) || "本期没有需要说明的情况（测试补填）。";
  if (type === "MONEY") return "0";
  if (column === "score") return pointsText(bandSpan(facts.indicators.find(({ id }) => id === row)?.actualBand ?? null, weightsOf(facts).get(row) ?? 0, scoringOf(facts))?.to ?? null) ?? "0";
  if (options.length > 0) return options[0] ?? "";
  if (type === "DATE") return "2026-12-31";
  return path.startsWith("indicators") && column !== "explanation" && column !== "measure" ? "100" : "按计划推进（测试补填）";
}

function demand({ answer }: { answer: Answer }, move: string): void {
  if (answer.__typename !== "FilingMoved") throw new Error(`${move}: ${JSON.stringify(answer)}`);
}
