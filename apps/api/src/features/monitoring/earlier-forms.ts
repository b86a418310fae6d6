import type { CycleKind, FilingFacts, LastActual } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle } from "./cycle.entity.js";
import { CycleRef } from "./cycle.types.js";
import { EarlierForm } from "./earlier-form.entity.js";
import { EarlierRef } from "./earlier-form.types.js";
import { Filing } from "./filing.entity.js";
import type { AnyFilingLine } from "./filing-lines.js";
import type { CycleState } from "./monitoring.enums.js";
import { Revision } from "./revision.entity.js";

export type Earlier = { facts: FilingFacts; cycle: CycleRef | null; source: EarlierRef };

type Present = { line: Pick<AnyFilingLine, "kind" | "projectId" | "departmentId">; cycle: { fiscalYear: number; cutOff: string } };
type Accepted = Present["line"] & { revisionId: string; cutOff: string; id: string; cycleKind: CycleKind; fiscalYear: number; cutOffMonth: number; round: number; state: CycleState };
type Read = { id: string; projectId: string; fiscalYear: number; cutOffMonth: number; no: number };

/**
 * Of each filing the period before, in the same order: the same project's (or the department's own) last accepted one of the year; without one, the latest of an earlier
 * year, filed here or read from its workbook. Three or four statements, however many filings.
 */
export async function earlierFilings({ rows }: Pick<Reading, "rows">, filings: readonly Present[]): Promise<(Earlier | undefined)[]> {
  const own = filings.filter(({ line }) => line.projectId === null).map(({ line }) => line.departmentId);
  const projectIds = filings.flatMap(({ line }) => line.projectId ?? []);
  const accepted = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId")
    .where(own.length > 0 ? "f.projectId IN (:...projectIds) OR (f.projectId IS NULL AND f.departmentId IN (:...own))" : "f.projectId IN (:...projectIds)", { projectIds, own })
    .where("f.state = 'ACCEPTED'")
    .columns({
      kind: "f.kind", projectId: "f.projectId", departmentId: "f.departmentId", revisionId: "f.latestRevisionId",
      cutOff: "c.cutOff", id: "c.id", cycleKind: "c.kind", fiscalYear: "c.fiscalYear", cutOffMonth: "c.cutOffMonth", round: "c.round", state: "c.state",
    })
    .orderBy("c.cutOff", "DESC").orderBy("c.round", "DESC")
    .all<Accepted>();
  const read = await readForms(rows, projectIds);
  const before = filings.map(({ line, cycle }) => {
    const filed = accepted.find((one) => one.kind === line.kind && one.projectId === line.projectId && one.departmentId === line.departmentId && one.cutOff < cycle.cutOff);
    const imported = line.kind === "PROJECT" ? read.find((one) => one.projectId === line.projectId && one.fiscalYear < cycle.fiscalYear) : undefined;
    return filed && (!imported || filed.fiscalYear * 100 + filed.cutOffMonth >= imported.fiscalYear * 100 + imported.cutOffMonth) ? { filed } : { imported };
  });
  const revisions = new Map((await rows(Revision).byIds(before.flatMap(({ filed }) => filed?.revisionId ?? []))).map((revision) => [revision.id, revision]));
  const forms = new Map((await rows(EarlierForm).byIds(before.flatMap(({ imported }) => imported?.id ?? []))).map((form) => [form.id, form]));
  return before.map(({ filed, imported }) => {
    const revision = filed && revisions.get(filed.revisionId);
    if (filed && revision) {
      const { id, cycleKind, fiscalYear, cutOffMonth, round, state } = filed;
      const cycle = Object.assign(new CycleRef(), { id, kind: cycleKind, fiscalYear, cutOffMonth, round, state });
      return { facts: JSON.parse(revision.facts) as FilingFacts, cycle, source: Object.assign(new EarlierRef(), { fiscalYear, cutOffMonth, fileName: null, sheet: null, sha256: null, who: null, at: null }) };
    }
    const form = imported && forms.get(imported.id);
    return form ? { facts: JSON.parse(form.facts) as FilingFacts, cycle: null, source: refOf(form) } : undefined;
  });
}

/** Of each filing what the latest year before reached, filed here or read from its workbook, whatever this year's earlier cycles say. */
export function yearsBefore(reading: Pick<Reading, "rows">, filings: readonly { line: Present["line"]; cycle: { fiscalYear: number } }[]): Promise<(Earlier | undefined)[]> {
  return earlierFilings(reading, filings.map(({ line, cycle: { fiscalYear } }) => ({ line, cycle: { fiscalYear, cutOff: `${fiscalYear}-01-01` } })));
}

/** Numbers each project reached in the latest year before, by indicator: for goals held against them. Statements as `earlierFilings`. */
export async function lastActuals(rows: RowsOf, years: readonly { projectId: string; departmentId: string; fiscalYear: number }[]): Promise<Map<string, LastActual[]>> {
  const before = await yearsBefore({ rows }, years.map(({ projectId, departmentId, fiscalYear }) => ({ line: { kind: "PROJECT", projectId, departmentId }, cycle: { fiscalYear } })));
  return new Map(years.map(({ projectId }, at) => [projectId, (before[at]?.facts.indicators ?? []).flatMap(({ name, actual }) => (actual?.kind === "NUMBER" ? [{ name, actualMicro: actual.micro }] : []))]));
}

/** What was read from workbooks of earlier years, newest first, each year's latest reading: two statements. */
export async function earlierForms(rows: RowsOf, projectId: string): Promise<{ facts: FilingFacts; source: EarlierRef }[]> {
  const latest = await readForms(rows, [projectId]);
  const forms = await rows(EarlierForm).byIds(latest.map(({ id }) => id));
  return latest.flatMap(({ id }) => forms.filter((form) => form.id === id)).map((form) => ({ facts: JSON.parse(form.facts) as FilingFacts, source: refOf(form) }));
}

async function readForms(rows: RowsOf, projectIds: readonly string[]): Promise<Read[]> {
  if (projectIds.length === 0) return [];
  const found = await rows(EarlierForm).select("e").where("e.projectId IN (:...projectIds)", { projectIds })
    .columns({ id: "e.id", projectId: "e.projectId", fiscalYear: "e.fiscalYear", cutOffMonth: "e.cutOffMonth", no: "e.no" })
    .orderBy("e.fiscalYear", "DESC").orderBy("e.cutOffMonth", "DESC").orderBy("e.no", "DESC").all<Read>();
  return found.filter((one, at) => found.findIndex((other) => other.projectId === one.projectId && other.fiscalYear === one.fiscalYear && other.cutOffMonth === one.cutOffMonth) === at);
}

function refOf({ fiscalYear, cutOffMonth, fileName, sheet, sha256, who, createdAt }: EarlierForm): EarlierRef {
  return Object.assign(new EarlierRef(), { fiscalYear, cutOffMonth, fileName, sheet, sha256, who, at: createdAt });
}
