import { beforeAll } from "@jest/globals";
import { cellsOf, DEFAULT_STANDARDS, draftSection, standardsFor, type Cell, type CycleKind, type FilingFacts, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../access/viewer.js";
import { Cycle, Filing, Package } from "../features/monitoring/index.js";
import { makeLedger, type Ledger, type LedgerProject } from "./ledger.js";
import { useScenario, type Scenario } from "./scenario.js";

const MOVED = /* GraphQL */ `{ __typename ... on FilingMoved { nextFilingId filing { id version state } } ... on NotAllowed { reasons { code params } } ... on Problem { code path } }`;
export const MOVE = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${MOVED} }`;
export const SUBMIT = /* GraphQL */ `
  mutation ($input: SubmitPackageInput!) {
    submitPackage(input: $input) {
      __typename ... on PackageMoved { package { id version state submittedAt revisions { no sha256 filingCount signatures { name post } } } }
      ... on NotAllowed { reasons { code params } } ... on Problem { code path }
    }
  }
`;
export const SAVE = /* GraphQL */ `
  mutation ($input: SaveCellsInput!) {
    saveCells(input: $input) {
      __typename ... on SavedCells { cells { path outcome value by reason { code params path } } filing { version executedFen rateBp colour lastSavedAt } } ... on Problem { code }
    }
  }
`;
const OPEN = /* GraphQL */ `mutation ($input: OpenCycleInput!) { openCycle(input: $input) { __typename ... on CycleOpened { cycle { id projectCount exemptCount } } ... on Problem { code path params } ... on NotAllowed { reasons { code } } } }`;

const INPUTS: Readonly<Record<string, string>> = { confirmFiling: "ConfirmFilingInput", acceptFiling: "AcceptFilingInput", returnFiling: "GiveBackFilingInput", reopenFiling: "GiveBackFilingInput" };
/** What a reviewer says of the items only a person can tell about, unless a test says otherwise. */
const allMet = (kind: CycleKind) => standardsFor(DEFAULT_STANDARDS, kind).PROJECT.filter(({ means }) => means === "HUMAN").map(({ id: itemId }) => ({ itemId, verdict: "OK" }));
export const ALL_MET = allMet("MONITORING");

export type MoveAnswer = { __typename: string; code?: string; path?: string; nextFilingId?: string | null; filing?: { id: string; version: number; state: FilingState }; reasons?: { code: string; params: Record<string, unknown> }[] };
export type CellAnswer = { path: string; outcome: string; value: string | null; by: string | null; reason: { code: string; params: Record<string, unknown> } | null };
type SaveAnswer = { __typename: string; cells: CellAnswer[]; filing: { version: number; executedFen: number; rateBp: number | null; colour: string | null; lastSavedAt: string | null } };
export type SubmitAnswer = {
  __typename: string; code?: string; path?: string; reasons?: { code: string; params: Record<string, unknown> }[];
  package?: { id: string; version: number; state: string; submittedAt: string | null; revisions: { no: number; sha256: string; filingCount: number; signatures: { name: string; post: string }[] }[] };
};
export type OpenAnswer = { __typename: string; code?: string; path?: string; reasons?: { code: string }[]; cycle?: { id: string; projectCount: number; exemptCount: number } };

/** An open cycle over the ledger's projects, and people who fill in, confirm, pass, sign and review, each through the API as themselves. */
export class Monitored {
  ledger!: Ledger;
  cycleId!: string;

  constructor(readonly given: Scenario) {}

  async makeLedger(): Promise<void> {
    this.ledger = await this.given.store(({ rows }) => makeLedger(rows, this.given.at));
  }

  async openCycle(viewer: Viewer = this.given.as.performanceOffice, changed: Record<string, unknown> = {}): Promise<OpenAnswer> {
    const input = {
      fiscalYear: 2026, cutOffMonth: 9, unitDueAt: "2026-10-20T09:30:00.000Z", departmentDueAt: "2026-10-26T09:30:00.000Z", reviewDueAt: "2026-11-10T09:30:00.000Z",
      instructions: "按附件填报", kinds: ["PROJECT"], key: "open-2026-09", ...changed,
    };
    const { data, errors } = await this.given.ask<{ openCycle: OpenAnswer }>(viewer, OPEN, { input });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    if (data.openCycle.cycle) this.cycleId = data.openCycle.cycle.id;
    return data.openCycle;
  }

  /** The filing of a project as it is stored now. */
  async filingOf({ project }: LedgerProject): Promise<Filing> {
    const [filing] = await this.given.store(({ rows }) => rows(Filing).findMany({ projectId: project.id, cycleId: this.cycleId }));
    if (!filing) throw new Error(`${project.name} has no filing`);
    return filing;
  }

  /** One of the forms a department writes for itself. */
  async ownForm(kind: "DEPARTMENT" | "REPORT", { project: { departmentId } }: LedgerProject): Promise<Filing> {
    const [filing] = await this.given.store(({ rows }) => rows(Filing).findMany({ departmentId, cycleId: this.cycleId, kind }));
    if (!filing) throw new Error(`The department has no ${kind}`);
    return filing;
  }

  /** Types something plausible into every required cell of a department's own form, drafts the report, and confirms it. */
  async ownFormPassed(viewer: Viewer, kind: "DEPARTMENT" | "REPORT", project: LedgerProject): Promise<void> {
    const { id } = await this.ownForm(kind, project);
    await this.fillCells(viewer, id);
    const { version } = await this.ownForm(kind, project);
    const { data } = await this.given.ask<{ confirmFiling: MoveAnswer }>(viewer, MOVE("confirmFiling", "ConfirmFilingInput"), { input: { id, version } });
    await expectMoved(Promise.resolve(data.confirmFiling));
  }

  async packageOf({ project }: LedgerProject): Promise<Package> {
    const [found] = await this.given.store(({ rows }) => rows(Package).findMany({ departmentId: project.departmentId, cycleId: this.cycleId }));
    if (!found) throw new Error(`${project.name} has no package`);
    return found;
  }

  async facts(viewer: Viewer, filingId: string): Promise<FilingFacts> {
    const { data } = await this.given.ask<{ filing: { facts: FilingFacts } }>(viewer, `query ($id: ID!) { filing(id: $id) { facts } }`, { id: filingId });
    return data.filing.facts;
  }

  async save(viewer: Viewer, filingId: string, cells: readonly { path: string; was?: string | null; now: string | null }[]): Promise<SaveAnswer> {
    const { data, errors } = await this.given.ask<{ saveCells: SaveAnswer }>(viewer, SAVE, { input: { filingId, cells } });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data.saveCells;
  }

  /** Types something plausible into every required cell. */
  async fill(viewer: Viewer, project: LedgerProject): Promise<void> {
    await this.fillCells(viewer, (await this.filingOf(project)).id);
  }

  private async fillCells(viewer: Viewer, id: string): Promise<void> {
    const facts = await this.facts(viewer, id);
    const cells = cellsOf(facts).filter(({ origin, required, text }) => origin === "TYPED" && required && text === null);
    await this.save(viewer, id, cells.map((cell) => ({ path: cell.path, was: null, now: facts.report ? draftSection(cell.row, facts.report) : plausible(cell) })));
  }

  async move(viewer: Viewer, name: string, project: LedgerProject, extra: Record<string, unknown> = {}): Promise<MoveAnswer> {
    const { id, version } = await this.filingOf(project);
    const input = INPUTS[name] ?? "MoveFilingInput";
    const { data, errors } = await this.given.ask<Record<string, MoveAnswer>>(viewer, MOVE(name, input), { input: { id, version, ...(name === "acceptFiling" ? { verdicts: allMet((await this.cycle()).kind) } : {}), ...extra } });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data[name] as MoveAnswer;
  }

  async submit(viewer: Viewer, project: LedgerProject, changed: Record<string, unknown> = {}): Promise<SubmitAnswer> {
    const { id, version } = await this.packageOf(project);
    const { data, errors } = await this.given.ask<{ submitPackage: SubmitAnswer }>(viewer, SUBMIT, { input: { id, version, signature: viewer.accountName, key: `submit-${id}-${version}`, ...changed } });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data.submitPackage;
  }

  /** Takes the health department's one project as far as `state`. */
  async vaccinesIn(state: "CONFIRMED" | "PASSED" | "SUBMITTED" | "ACCEPTED"): Promise<void> {
    const { healthFiller, healthLeader, healthSubmitter, healthDepartmentLeader, socialReviewer } = this.given.as;
    const { vaccines } = this.ledger;
    await this.fill(healthFiller, vaccines);
    await expectMoved(this.move(healthLeader, "confirmFiling", vaccines));
    if (state === "CONFIRMED") return;
    await expectMoved(this.move(healthSubmitter, "passFiling", vaccines));
    if (state === "PASSED") return;
    await expectMoved(this.submit(healthDepartmentLeader, vaccines));
    if (state === "SUBMITTED") return;
    await expectMoved(this.move(socialReviewer, "acceptFiling", vaccines));
  }

  async cycle(): Promise<Cycle> {
    const found = await this.given.store(({ rows }) => rows(Cycle).find(this.cycleId));
    if (!found) throw new Error("No cycle is open");
    return found;
  }
}

async function expectMoved(answer: Promise<{ __typename: string }>): Promise<void> {
  const moved = await answer;
  if (!moved.__typename.endsWith("Moved")) throw new Error(JSON.stringify(moved));
}

function plausible({ type, column, text, options = [] }: Cell): string | null {
  if (type === "MONEY") return column === "executed" ? "30" : "60";
  if (type === "TEXT") return "按计划推进";
  if (type === "VALUE") return column === "forecast" ? "100" : "80";
  return options[0] ?? text;
}

/** A scenario with its ledger and, unless told otherwise, an open cycle of September. */
export function useMonitored({ open = true }: { open?: boolean } = {}): { given: Scenario; monitored: Monitored } {
  const given = useScenario();
  const monitored = new Monitored(given);
  beforeAll(async () => {
    await monitored.makeLedger();
    if (open) await monitored.openCycle();
  }, 60_000);
  return { given, monitored };
}
