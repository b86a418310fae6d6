import { type CellPath, type FilingFacts, indicatorPath, monitoringForm, targetForm, withCell } from "@jianxiao/domain";
import { writeForms } from "../write/form.js";
import { asPrinted } from "./as-printed.js";
import type { SourceEntry, SourceIndicator } from "./entry.js";
import { factsFromJson, ordinalId } from "./facts-from-json.js";

/** What the published document lacks and somebody fills in by hand. In the workbook such a cell carries a note that says so. */
export type FilledByHand = Partial<Pick<FilingFacts["project"], "code" | "departmentCode" | "departmentName" | "unitName">> & {
  fiscalYear?: number;
  /** Indicators of a goal whose document prints none. */
  indicators?: readonly SourceIndicator[];
  /** Canonical texts of typed cells by path; the n-th indicator is `indicators[i<n>]`. */
  cells?: Readonly<Record<CellPath, string>>;
};

const BY_HAND_NOTE = "公开的原件没有这一项，由填表人补填。";

/** The entry's project, budget and targets as a 绩效目标申报表 workbook. Cells its source lacks stay empty. */
export function targetWorkbookOf(entry: SourceEntry, byHand: FilledByHand = {}): Promise<Uint8Array> {
  const facts = filled(entry, byHand, "TARGET");
  return writeForms([{ layout: asPrinted(targetForm(facts), facts), facts, notes: notesOf(entry, byHand) }]);
}

/** The entry as a 项目支出绩效目标执行监控表 workbook: a monitoring form as it was filled, a self-evaluation as monitoring cut off at December. */
export function monitoringWorkbookOf(entry: SourceEntry, byHand: FilledByHand = {}): Promise<Uint8Array> {
  const facts = filled(entry, byHand, "MONITORING");
  return writeForms([{ layout: asPrinted(monitoringForm(facts), facts), facts, notes: notesOf(entry, byHand) }]);
}

/** As the form it becomes: what may be typed differs between forms. */
function filled(entry: SourceEntry, { fiscalYear, indicators = [], cells = {}, ...project }: FilledByHand, document: FilingFacts["document"]): FilingFacts {
  const facts = factsFromJson({ ...entry, indicators: [...entry.indicators, ...indicators] });
  const named: FilingFacts = { ...facts, document, fiscalYear: fiscalYear ?? facts.fiscalYear, project: { ...facts.project, ...project } };
  return Object.entries(cells).reduce((before, [path, text]) => withCell(before, path, text), named);
}

function notesOf(entry: SourceEntry, { fiscalYear: _, indicators = [], cells = {}, ...project }: FilledByHand): Record<CellPath, string> {
  const added = indicators.flatMap((_indicator, index) => ["name", "target"].map((column) => indicatorPath(ordinalId(entry.indicators.length + index), column)));
  const paths = [...Object.keys(project).map((field) => `project.${field}`), ...added, ...Object.keys(cells)];
  return Object.fromEntries(paths.map((path) => [path, BY_HAND_NOTE]));
}
