import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_SETTINGS, type FilingFacts, type ImportFault, findingText, problemText, runChecks } from "@jianxiao/domain";
import { readMonitoringWorkbook } from "../read/monitoring.js";
import { readSelfEvaluationWorkbook } from "../read/self-evaluation.js";
import { readTargetWorkbook } from "../read/target.js";
import { EntryRefused, entriesOf, jsonOf } from "../source/entry.js";
import { factsFromJson } from "../source/facts-from-json.js";
import { WorkbookRefused } from "../zip/refused.js";

/** One line of output. `path` is the cell's path, or its address in the workbook for what could not be read into a cell. */
export type FindingLine = { file: string; project: string; code: string; severity: "block" | "warn" | "info"; path: string | null; message: string };
/** A file that could not be read at all. */
export type RefusalLine = { file: string; error: string; message: string };
export type CheckOutcome = { lines: FindingLine[]; refusals: RefusalLine[] };

type Locale = "zh" | "en";

/** Checks each file by itself; one that can't be read doesn't keep the others from being checked. */
export async function checkFiles(paths: readonly string[], locale: Locale): Promise<CheckOutcome> {
  const outcome: CheckOutcome = { lines: [], refusals: [] };
  for (const path of paths) {
    try {
      outcome.lines.push(...checkBytes(basename(path), await readForms(path, await readFile(path)), locale));
    } catch (error) {
      outcome.refusals.push({ file: path, ...refusalWords(error, locale) });
    }
  }
  return outcome;
}

/** 0: nothing blocks, 1: something blocks, 2: a file could not be read. */
export function exitCode({ lines, refusals }: CheckOutcome): 0 | 1 | 2 {
  if (refusals.length > 0) return 2;
  return lines.some(({ severity }) => severity === "block") ? 1 : 0;
}

type ReadForms = { forms: { project: string; sheet: string | null; facts: FilingFacts }[]; faults: ImportFault[] };

async function readForms(path: string, bytes: Uint8Array): Promise<ReadForms> {
  if (/\.json$/i.test(path)) {
    return { forms: entriesOf(jsonOf(bytes)).map((entry) => ({ project: entry.id, sheet: null, facts: factsFromJson(entry) })), faults: [] };
  }
  const { forms, faults } = await readAny(bytes);
  return { forms: forms.map(({ sheet, facts }) => ({ project: facts.project.code || facts.project.name, sheet, facts })), faults };
}

/** Whichever official forms a workbook holds; a goal's reader also says what is wrong with one that holds none. */
async function readAny(bytes: Uint8Array): Promise<{ forms: readonly { sheet: string; facts: FilingFacts }[]; faults: ImportFault[] }> {
  const filled = [await readMonitoringWorkbook(bytes), await readSelfEvaluationWorkbook(bytes)].filter(({ forms }) => forms.length > 0);
  if (filled.length === 0) return readTargetWorkbook(bytes);
  return { forms: filled.flatMap(({ forms }) => forms), faults: filled.flatMap(({ faults }) => faults) };
}

function checkBytes(file: string, { forms, faults }: ReadForms, locale: Locale): FindingLine[] {
  const projectOf = new Map(forms.map(({ sheet, project }) => [sheet, project]));
  const fromFaults = faults.map((fault) => ({
    file,
    project: projectOf.get(fault.sheet) ?? "",
    code: fault.code,
    severity: lower(fault.severity),
    path: `${fault.sheet}!${fault.cell}`,
    message: problemText(fault.code, fault.params, locale),
  }));
  const fromChecks = forms.flatMap(({ project, facts }) =>
    runChecks(facts, "FILE", DEFAULT_SETTINGS).map((finding) => ({
      file, project, code: finding.code, severity: lower(finding.severity), path: finding.path, message: findingText(finding, facts, locale),
    })),
  );
  return [...fromFaults, ...fromChecks];
}

const lower = (severity: "BLOCK" | "WARN" | "INFO") => severity.toLowerCase() as FindingLine["severity"];

function refusalWords(error: unknown, locale: Locale): Pick<RefusalLine, "error" | "message"> {
  if (error instanceof WorkbookRefused) return { error: error.code, message: problemText(error.code, error.params, locale) };
  if (error instanceof EntryRefused) return { error: error.code, message: error.message };
  if (isSystemError(error)) return { error: error.code, message: error.message };
  throw error;
}

function isSystemError(error: unknown): error is { code: string; message: string } {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}
