import { assess, countFindings, runChecks, type CheckFinding, type CycleSettings, type FilingFacts, type Waived } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { canonicalJson } from "./canonical.js";
import type { Filing } from "./filing.entity.js";
import { CheckResult } from "./revision.entity.js";

/** Columns of a filing the domain computes. Nothing else writes them. */
export const ASSESSED_COLUMNS = [
  "initialFen", "adjustedFen", "executedFen", "expectedFen", "rateBp", "expectedProgressBp", "attainmentBp",
  "execColour", "perfColour", "colour", "score", "grade", "blocks", "warns", "filledCells", "requiredCells", "settingVersion",
] as const;
export type AssessedColumns = Pick<Filing, (typeof ASSESSED_COLUMNS)[number]>;

export type Judgement = { columns: AssessedColumns; findings: CheckFinding[] };

/** What the domain says of a filing now: figures, colours and the findings that stand in the way of its confirmation. Waived warnings stay findings and are not counted. */
export function judge(facts: FilingFacts, settings: CycleSettings, waivers: readonly Waived[] = []): Judgement {
  const assessment = assess(facts, settings);
  const findings = runChecks(facts, "SUBMIT", settings);
  return {
    findings,
    columns: {
      initialFen: assessment.initialFen,
      adjustedFen: assessment.adjustedFen,
      executedFen: assessment.executedFen,
      expectedFen: assessment.expectedFen,
      rateBp: assessment.rateBp,
      expectedProgressBp: assessment.expectedProgressBp,
      attainmentBp: assessment.attainmentBp,
      execColour: assessment.execColour,
      perfColour: assessment.perfColour,
      colour: assessment.colour,
      score: assessment.score,
      grade: assessment.grade,
      blocks: countFindings(findings, "BLOCK"),
      warns: countFindings(findings, "WARN", waivers),
      filledCells: assessment.filledCells,
      requiredCells: assessment.requiredCells,
      settingVersion: settings.version,
    },
  };
}

type Owned = Pick<Filing, "id" | "cycleId" | "departmentId" | "unitId">;

/** Rows of `check_result` for a filing's findings. */
export function findingRows(filing: Owned, findings: readonly CheckFinding[]) {
  return findings.map(({ code, variant = null, path, severity, params, trial = null }, ord) => ({
    filingId: filing.id, cycleId: filing.cycleId, departmentId: filing.departmentId, unitId: filing.unitId,
    ord, code, variant, path, severity, params, trial,
  }));
}

/** Replaces the stored findings of filings: what stayed is left alone, so that a save costs two or three statements however many findings there are. */
export async function storeFindings(rows: RowsOf, judged: readonly { filing: Owned; findings: readonly CheckFinding[] }[]): Promise<void> {
  const stored = await rows(CheckResult).findMany({ filingId: judged.map(({ filing }) => filing.id) });
  const wanted = new Map(judged.flatMap(({ filing, findings }) => findingRows(filing, findings)).map((row) => [identity(row), row]));
  const gone = stored.filter((row) => !wanted.delete(identity(row)));
  if (gone.length > 0) await rows(CheckResult).remove({ id: gone.map(({ id }) => id) });
  if (wanted.size > 0) await rows(CheckResult).addAll([...wanted.values()]);
}

/** Findings of filings as stored, in the order the checks gave them, by filing id. */
export async function findingsOf(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, CheckFinding[]>> {
  const stored = await rows(CheckResult).findMany({ filingId: filingIds }, { order: { ord: "ASC" } });
  const byFiling = new Map<string, CheckFinding[]>(filingIds.map((id) => [id, []]));
  for (const { filingId, code, variant, path, severity, params, trial } of stored) {
    byFiling.get(filingId)?.push({ code, ...(variant === null ? {} : { variant }), path, severity, params, ...(trial ? { trial } : {}) });
  }
  return byFiling;
}

function identity({ filingId, ord, code, variant, path, severity, params, trial }: Pick<CheckResult, "filingId" | "ord" | "code" | "variant" | "path" | "severity" | "params" | "trial">): string {
  return canonicalJson([filingId, ord, code, variant, path, severity, params, trial]);
}
