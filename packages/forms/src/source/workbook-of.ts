import { type CellPath, type FilingFacts, monitoringForm, targetForm } from "@jianxiao/domain";
import { writeForms } from "../write/form.js";
import { asPrinted } from "./as-printed.js";
import type { SourceEntry } from "./entry.js";
import { factsFromJson } from "./facts-from-json.js";

/** What the published document lacks and somebody fills in by hand. In the workbook such a cell carries a note that says so. */
export type FilledByHand = Partial<Pick<FilingFacts["project"], "code" | "departmentCode" | "departmentName" | "unitName">> & { fiscalYear?: number };

const BY_HAND_NOTE = "公开的原件没有这一项，由填表人补填。";

/** The entry's project, budget and targets as a 绩效目标申报表 workbook. Cells its source lacks stay empty. */
export function targetWorkbookOf(entry: SourceEntry, byHand: FilledByHand = {}): Promise<Uint8Array> {
  const facts: FilingFacts = { ...filled(factsFromJson(entry), byHand), document: "TARGET" };
  return writeForms([{ layout: asPrinted(targetForm(facts), facts), facts, notes: notesOf(byHand) }]);
}

/** The entry as a 项目支出绩效目标执行监控表 workbook: a monitoring form as it was filled, a self-evaluation as monitoring cut off at December. */
export function monitoringWorkbookOf(entry: SourceEntry, byHand: FilledByHand = {}): Promise<Uint8Array> {
  const facts: FilingFacts = { ...filled(factsFromJson(entry), byHand), document: "MONITORING" };
  return writeForms([{ layout: asPrinted(monitoringForm(facts), facts), facts, notes: notesOf(byHand) }]);
}

function filled(facts: FilingFacts, { fiscalYear = facts.fiscalYear, ...project }: FilledByHand): FilingFacts {
  return { ...facts, fiscalYear, project: { ...facts.project, ...project } };
}

function notesOf({ fiscalYear: _, ...project }: FilledByHand): Record<CellPath, string> {
  return Object.fromEntries(Object.keys(project).map((field) => [`project.${field}`, BY_HAND_NOTE]));
}
