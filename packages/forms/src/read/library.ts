import { isCategory, type ImportFault, type ImportFaultCode, LIBRARY_LIMITS, type LibraryIndicator, NATURES, type Nature, term } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import { Faults } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { findListHead, lettered, readListRows, type ColumnWords, type ListColumns } from "./list-sheet.js";
import { bare, levelsOf } from "./words.js";

/** One line of 指标库. `key` is empty for an indicator the library does not know yet. */
export type LibraryLine = Omit<LibraryIndicator, "since"> & { row: number };
export type LibraryColumn = "key" | "sector" | "level1" | "level2" | "name" | "nature" | "unit" | "target" | "explanation" | "rule" | "examples" | "source" | "retired";
export type LibraryWorkbook = { sheet: string; columns: Partial<Record<LibraryColumn, string>>; lines: LibraryLine[]; faults: ImportFault[] };

type Columns = ListColumns<LibraryColumn>;

/** Headings of the list as it is exported, and how others write them. */
const COLUMN_WORDS: ColumnWords<LibraryColumn> = [
  [/^(指标)?(编号|编码)$/, "key"], [/^(适用)?(行业|领域)(类别)?$/, "sector"], [/^一级指标$/, "level1"], [/^二级指标$/, "level2"], [/^(三级指标|指标名称)$/, "name"],
  [/^(指标)?(性质|方向|类型)$/, "nature"], [/^(计量|度量)?单位$/, "unit"], [/^(参考|建议)?(目标值|指标值)$/, "target"], [/^指标(解释|说明)$/, "explanation"],
  [/^(评分|计分)(规则|标准)$/, "rule"], [/^(示例|案例|应用示例)$/, "examples"], [/^(来源|依据)$/, "source"], [/^(是否)?停用$/, "retired"],
];
const REQUIRED = [["name", "指标名称"], ["level1", "一级指标"], ["level2", "二级指标"]] as const satisfies readonly (readonly [LibraryColumn, string])[];

/** Reads 指标库: the first visible sheet that has its headings. Throws WorkbookRefused. */
export async function readLibraryWorkbook(bytes: Uint8Array): Promise<LibraryWorkbook> {
  const { sheets } = await readWorkbook(bytes);
  const faults = new Faults();
  for (const sheet of sheets) {
    const header = sheet.hidden ? undefined : findListHead(sheet, COLUMN_WORDS, ({ name }) => name !== undefined);
    if (!header) continue;
    return { sheet: sheet.name, columns: lettered(header.columns), lines: readLines(new FormSheet(sheet, faults), header), faults: faults.list };
  }
  faults.add({ sheet: sheets[0]?.name ?? "", row: 1, column: 1 }, "HEADING_MISSING", { heading: "指标名称" });
  return { sheet: sheets[0]?.name ?? "", columns: {}, lines: [], faults: faults.list };
}

function readLines(form: FormSheet, header: { row: number; columns: Columns }): LibraryLine[] {
  const missing = REQUIRED.filter(([column]) => header.columns[column] === undefined);
  for (const [, heading] of missing) form.faults.add(form.place(header.row, 1), "HEADING_MISSING", { heading });
  return missing.length > 0 ? [] : readListRows(form, header.row, LIBRARY_LIMITS.indicators, (row) => readLine(form, header.columns, row));
}

function readLine(form: FormSheet, columns: Columns, row: number): LibraryLine | undefined {
  const text = (column: LibraryColumn, maxLength: number) => (columns[column] === undefined ? "" : (form.value(row, columns[column], { type: "TEXT", maxLength }) ?? "").trim());
  const refuse = (column: LibraryColumn, ...fault: [code: ImportFaultCode, params?: ImportFault["params"]]): undefined => {
    form.faults.add(form.place(row, columns[column] ?? 1), ...fault);
  };
  const name = text("name", LIBRARY_LIMITS.name);
  if (name === "") return refuse("name", "INDICATOR_NAME_MISSING");
  const [level1Words, level2Words] = [text("level1", 40), text("level2", 40)];
  const levels = levelsOf(level1Words || null, level2Words || null);
  if (!levels?.known1) return refuse("level1", "LEVEL1_UNKNOWN", { text: level1Words });
  if (!levels.known2 || !isCategory(levels.level1, levels.level2)) return refuse("level2", level2Words === "" ? "LEVEL2_MISSING" : "LEVEL2_UNKNOWN", { text: level2Words });
  const natureWords = text("nature", 20);
  const nature = natureWords === "" ? "POSITIVE" : natureOf(natureWords);
  if (!nature) return refuse("nature", "NOT_AN_OPTION", { text: natureWords });
  return {
    row, key: text("key", 40), sector: text("sector", LIBRARY_LIMITS.sector) || "通用", level1: levels.level1, level2: levels.level2, name, nature, unit: text("unit", LIBRARY_LIMITS.unit), target: text("target", LIBRARY_LIMITS.target),
    explanation: text("explanation", LIBRARY_LIMITS.explanation), rule: text("rule", LIBRARY_LIMITS.rule), source: text("source", LIBRARY_LIMITS.source), retired: /^(是|停用|Y|√)$/i.test(text("retired", 20)),
    examples: text("examples", LIBRARY_LIMITS.examples * LIBRARY_LIMITS.example).split(/\n|；/).map((example) => example.trim()).filter((example) => example !== "").slice(0, LIBRARY_LIMITS.examples),
  };
}

function natureOf(words: string): Nature | undefined {
  const plain = bare(words).replace(/指标$/, "");
  return NATURES.find((nature) => bare(term("Nature", nature, "zh")).replace(/指标$/, "") === plain);
}
