import { type CellPath, CURVES, type FilingFacts, type ImportFault, SELF_EVALUATION_FORM_VERSION, indicatorPath, isInWords } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { ordinalId } from "../source/facts-from-json.js";
import { readStamps, type SheetStamp, stampedIds } from "../stamp/stamp.js";
import { Faults, type Place } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { readFunds } from "./funds.js";
import { readHead, readYear } from "./head.js";
import { findIndicatorHead } from "./indicator-head.js";
import { readIndicators } from "./indicators.js";
import { headPlaces, lettered, type MonitoringForm } from "./monitoring.js";
import { refuseRepeated } from "./repeated.js";
import { readTypedRow } from "./typed-cells.js";
import { bare } from "./words.js";

export type SelfEvaluationForm = MonitoringForm;
export type SelfEvaluationWorkbook = { forms: SelfEvaluationForm[]; faults: ImportFault[] };

const TOTAL = /^(总分|合计|总计|总得分)$/;
const GOAL = ["预期目标", "年度预期目标", "预期绩效目标"];
const RESULT = ["实际完成情况", "目标实际完成情况", "年度目标完成情况"];

/**
 * Reads 项目支出绩效自评表, one form per visible sheet; what tells it from a monitoring form is its 得分 column. Cells are found by headings. Points and rates go to
 * `printed`, for the checks of a file. Throws WorkbookRefused when the file is no sound workbook.
 */
export async function readSelfEvaluationWorkbook(bytes: Uint8Array): Promise<SelfEvaluationWorkbook> {
  const book = await readWorkbook(bytes);
  const stamps = readStamps(book);
  const faults = new Faults();
  const read = book.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => readForm(new FormSheet(sheet, faults), stamps.get(sheet.name)) ?? []);
  refuseRepeated(read.map(({ form, codePlace }) => ({ code: form.facts.project.code, place: codePlace })), faults);
  if (read.length === 0) faults.add({ sheet: book.sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_FORM");
  return { forms: read.map(({ form }) => form), faults: faults.list };
}

function readForm(sheet: FormSheet, stamp: SheetStamp | undefined): { form: SelfEvaluationForm; codePlace: Place } | undefined {
  const indicatorHead = findIndicatorHead(sheet);
  const score = indicatorHead?.columns.score;
  if (!indicatorHead || score === undefined || indicatorHead.columns.actual === undefined) return undefined;
  const to = indicatorHead.top - 1;
  const head = readHead(sheet, to);
  if (!head.labelled) return undefined;
  const funds = readFunds(sheet, to, "WARN");
  const totalRow = sheet.sheet.cells.find(({ row, text }) => row > indicatorHead.bottom && TOTAL.test(bare(text)))?.row;
  const idOf = stampedIds(stamp);
  const { rows, printed, places: indicatorPlaces, frame } = readIndicators(sheet, indicatorHead, {
    keepBlank: true,
    idOf: (row, name, index) => idOf(row, name) ?? (stamp ? `row${row}` : ordinalId(index)),
    rows: { from: indicatorHead.bottom + 1, to: totalRow === undefined ? sheet.grid.rowCount : totalRow - 1 },
  });
  const fiscalYear = readYear(sheet, head);

  const top = sheet.place(1, 1);
  if (fiscalYear === undefined) sheet.faults.warn(top, "YEAR_MISSING");
  if (head.project.name === "") sheet.faults.add(head.places.name ?? top, "PROJECT_NAME_MISSING");
  if (head.project.code === "") sheet.faults.warn(head.places.code ?? head.places.name ?? top, "PROJECT_CODE_MISSING");
  const goal = below(sheet, GOAL, to);
  const result = below(sheet, RESULT, to);
  const places: Record<CellPath, Place> = { ...headPlaces(head.places), ...(goal ? { "project.goalText": goal.place } : {}), ...(result ? { "project.goalResult": result.place } : {}), ...funds.places, ...indicatorPlaces };
  const approved: FilingFacts = {
    document: "SELF_EVALUATION",
    formVersion: stamp?.formVersion ?? SELF_EVALUATION_FORM_VERSION,
    fiscalYear: fiscalYear ?? 0,
    cutOffMonth: 12,
    project: { ...head.project, goalText: goal?.text ?? head.project.goalText, goalResult: result?.text ?? null },
    frame,
    curve: CURVES.EVEN,
    funds: funds.funds,
    indicators: rows.map((row) => row.facts),
    printed: {
      funds: funds.printed,
      indicators: Object.fromEntries(rows.map(({ row, facts: { id, weightBp } }) => [id, { ...printed[id], score: sheet.points(row, score), ...(weightBp === null ? {} : { weight: weightBp / 100 }) }])),
      moneyUnits: funds.moneyUnits,
      problemText: null,
      totalScore: totalRow === undefined ? null : sheet.points(totalRow, score),
    },
  };
  // Each row on a form of its own: the cells of one indicator don't depend on the others.
  const indicators = rows.flatMap((row) => readTypedRow(sheet, indicatorHead, row, { ...approved, indicators: [row.facts] }, places).indicators.map((read) => {
    places[indicatorPath(read.id, "score")] = sheet.place(row.row, score);
    const points = sheet.points(row.row, score);
    return isInWords(read) && points !== null ? { ...read, score: Math.round(points * 100) } : read;
  }));
  return { form: { sheet: sheet.sheet.name, facts: { ...approved, indicators }, cellPlaces: lettered(places), key: stamp?.key || null }, codePlace: places["project.code"] ?? places["project.name"] ?? top };
}

/** The text under a heading. */
function below(sheet: FormSheet, labels: readonly string[], to: number): { text: string | null; place: Place } | undefined {
  const label = sheet.findLabel(labels, { from: 1, to });
  if (!label) return undefined;
  const { bottom } = sheet.grid.area(label.row, label.column);
  return { text: sheet.value(bottom + 1, label.column, { type: "TEXT" }), place: sheet.place(bottom + 1, label.column) };
}
