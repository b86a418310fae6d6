import {
  asSelfEvaluation, blankIndicator, CAUSES, FUND_ROWS, micro, withFundTotals,
  type CarriedFrom, type CycleKind, type CycleSettings, type FilingFacts, type FundFacts, type Indicator, type IndicatorFacts, type IndicatorFrame, type IndicatorValue,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Department, Unit } from "../organisation/index.js";
import { GoalVersion, Indicator as IndicatorRow, Project, ProjectYear } from "../projects/index.js";
import { approvedIndicator } from "./approved-indicator.js";
import { Cycle, CycleProject } from "./cycle.entity.js";
import { Filing, FundEntry, IndicatorEntry } from "./filing.entity.js";

/** Filings read with one statement per table; more of them are read in further rounds. */
const FILINGS_AT_ONCE = 500;

/** Rows of the money block that are stored, in the order of the official form. */
const FUND_PARTS = FUND_ROWS.filter((row) => row !== "total");

/** What a filing takes over from its project, goal and cycle. */
export type FilingHead = {
  filingId: string;
  formVersion: string;
  goalVersionId: string;
  fiscalYear: number;
  cutOffMonth: number;
  code: string;
  name: string;
  departmentCode: string;
  departmentName: string;
  unitName: string;
  goalText: string;
  frame: IndicatorFrame;
  curve: number[];
  kind: CycleKind;
  settings: Pick<CycleSettings, "scoring">;
  goalResult: string | null;
  carried: CarriedFrom | null;
};

type FundPart = Pick<FundEntry, "row" | "origin" | "initialFen" | "adjustedFen" | "executedFen" | "expectedFen">;
type EntryPart = Pick<
  IndicatorEntry,
  "indicatorId" | "actualMicro" | "actualText" | "actualBand" | "forecastMicro" | "forecastText" | "forecastBand" | "likelihood" | "causes" | "explanation" | "measure" | "measureDue" | "score"
>;

/** `FilingFacts` of project filings from their rows, by filing id: four statements for up to 500 of them. Other filings, and those outside the scope, are left out. */
export async function projectFacts(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, FilingFacts>> {
  const facts = new Map<string, FilingFacts>();
  for (let start = 0; start < filingIds.length; start += FILINGS_AT_ONCE) {
    const ids = filingIds.slice(start, start + FILINGS_AT_ONCE);
    const heads = await headsOf(rows, ids);
    const funds = grouped(await rows(FundEntry).findMany({ filingId: ids }), ({ filingId }) => filingId);
    const indicators = grouped(
      await rows(IndicatorRow).findMany({ goalVersionId: [...new Set(heads.map(({ goalVersionId }) => goalVersionId))] }, { order: { ord: "ASC" } }),
      ({ goalVersionId }) => goalVersionId,
    );
    const entries = grouped(await rows(IndicatorEntry).findMany({ filingId: ids }), ({ filingId }) => filingId);
    for (const head of heads) {
      const approved = (indicators.get(head.goalVersionId) ?? []).map(approvedIndicator);
      facts.set(head.filingId, assembleFacts(head, funds.get(head.filingId) ?? [], approved, entries.get(head.filingId) ?? []));
    }
  }
  return facts;
}

/** Puts the parts of a project's form together. The total row of the money is the sum of its parts. */
export function assembleFacts(head: FilingHead, funds: readonly FundPart[], approved: readonly Indicator[], entries: readonly EntryPart[]): FilingFacts {
  const said = new Map(entries.map((entry) => [entry.indicatorId, entry]));
  const parts = FUND_PARTS.flatMap((row) => funds.filter((fund) => fund.row === row).map(fundFacts));
  const facts = withFundTotals<FilingFacts>({
    document: "MONITORING",
    formVersion: head.formVersion,
    fiscalYear: head.fiscalYear,
    cutOffMonth: head.cutOffMonth,
    project: {
      code: head.code, name: head.name, departmentCode: head.departmentCode, departmentName: head.departmentName, unitName: head.unitName, goalText: head.goalText,
    },
    frame: head.frame,
    curve: head.curve,
    funds: parts,
    indicators: approved.map((indicator) => indicatorFacts(indicator, said.get(indicator.id))),
  });
  if (head.kind !== "SELF_EVALUATION") return facts;
  const { goalResult, carried, settings } = head;
  return asSelfEvaluation(facts, { goalResult, carried, scoring: settings.scoring, scores: Object.fromEntries(entries.map(({ indicatorId, score }) => [indicatorId, score])) });
}

function headsOf(rows: RowsOf, filingIds: readonly string[]): Promise<FilingHead[]> {
  return rows(Filing).select("f")
    .join(CycleProject, "m", "m.id = f.cycleProjectId")
    .join(Cycle, "c", "c.id = f.cycleId")
    .join(Project, "p", "p.id = m.projectId")
    .join(ProjectYear, "y", "y.id = m.projectYearId")
    .join(GoalVersion, "g", "g.id = m.goalVersionId")
    .join(Department, "d", "d.id = f.departmentId")
    .join(Unit, "u", "u.id = f.unitId")
    .where("f.id IN (:...filingIds)", { filingIds })
    .columns({
      filingId: "f.id", formVersion: "f.formVersion", goalVersionId: "m.goalVersionId", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth",
      code: "p.code", name: "p.name", departmentCode: "d.code", departmentName: "d.name", unitName: "u.name",
      goalText: "g.text", frame: "g.frame", curve: "y.curve", kind: "c.kind", settings: "c.settings", goalResult: "f.goalResult", carried: "f.carried",
    })
    .all<FilingHead>();
}

function fundFacts({ row, origin, initialFen, adjustedFen, executedFen, expectedFen }: FundPart): FundFacts {
  return { row, origin, initialFen, adjustedFen, executedFen, expectedFen };
}

function indicatorFacts(approved: Indicator, entry: EntryPart | undefined): IndicatorFacts {
  if (!entry) return blankIndicator(approved);
  return {
    ...approved,
    actual: valueOf(entry.actualMicro, entry.actualText),
    actualBand: entry.actualBand,
    forecast: valueOf(entry.forecastMicro, entry.forecastText),
    forecastBand: entry.forecastBand,
    likelihood: entry.likelihood,
    causes: CAUSES.filter((cause) => entry.causes?.split(",").includes(cause)),
    explanation: entry.explanation,
    measure: entry.measure,
    measureDue: entry.measureDue,
  };
}

function valueOf(stored: number | null, text: string | null): IndicatorValue | null {
  if (stored !== null) return { kind: "NUMBER", micro: micro(stored) };
  return text === null ? null : { kind: "TEXT", text };
}

/** The columns of `indicator_entry` that hold what the facts say of one indicator. */
export function entryColumns(facts: IndicatorFacts): Omit<EntryPart, "indicatorId"> {
  return {
    actualMicro: facts.actual?.kind === "NUMBER" ? facts.actual.micro : null,
    actualText: facts.actual?.kind === "TEXT" ? facts.actual.text : null,
    actualBand: facts.actualBand,
    forecastMicro: facts.forecast?.kind === "NUMBER" ? facts.forecast.micro : null,
    forecastText: facts.forecast?.kind === "TEXT" ? facts.forecast.text : null,
    forecastBand: facts.forecastBand ?? null,
    likelihood: facts.likelihood,
    causes: facts.causes.length > 0 ? facts.causes.join(",") : null,
    explanation: facts.explanation,
    measure: facts.measure,
    measureDue: facts.measureDue,
    score: facts.score ?? null,
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
