import { LEVEL1_LABELS, cellAt, pathParts, requiredCells, term, type CellPath, type CellSection, type CheckFinding, type FilingFacts, type Level1, type Severity, type Words } from "@jianxiao/domain";

/** A section of the form, or one level of its indicators: of a project by code, of a department by the words of its frame. */
export type SectionKey = CellSection | Level1 | `frame:${string}`;

export type NavigatorSection = {
  key: SectionKey;
  filled: number;
  required: number;
  /** Worst finding that points into the section. */
  worst: Severity | null;
  /** Where a click leads: the first missing cell, else the first cell of the section; null where nothing is typed. */
  go: CellPath | null;
};

/** Cells of one row that are still empty, named by what the row is. */
export type MissingRow = { key: string; title: { zh: string; en: string }; columns: { path: CellPath; label: { zh: string; en: string } }[] };

export type Navigator = { filled: number; required: number; sections: NavigatorSection[]; missing: MissingRow[] };

const WORST: readonly Severity[] = ["BLOCK", "WARN", "INFO"];

/**
 * How complete a form is, section by section, and which cells are missing. A required cell is one `requiredCells` names; a cell that a
 * blocking finding asks for and that is empty counts as missing too, so that the list never says "complete" while confirming is refused.
 */
export function navigatorOf(facts: FilingFacts, findings: readonly CheckFinding[]): Navigator {
  const required = requiredCells(facts);
  const sectionOf = sectionFinder(facts);
  const inSection = (key: SectionKey) => required.filter(({ path }) => sectionOf(path) === key);

  const sections = sectionKeys(facts).map((key): NavigatorSection => {
    const own = inSection(key);
    const found = findings.filter(({ path }) => path !== null && sectionOf(path) === key);
    return {
      key,
      filled: own.filter(({ filled }) => filled).length,
      required: own.length,
      worst: WORST.find((severity) => found.some((finding) => finding.severity === severity)) ?? null,
      go: (own.find(({ filled }) => !filled) ?? own[0])?.path ?? null,
    };
  });

  const empty = required.filter(({ filled }) => !filled).map(({ path }) => path);
  const demanded = findings.flatMap(({ severity, path }) => (severity === "BLOCK" && path !== null && isEmptyAndTyped(facts, path) ? [path] : []));
  return {
    filled: required.length - empty.length,
    required: required.length,
    sections,
    missing: rowsOf(facts, [...new Set([...empty, ...demanded])]),
  };
}

function sectionKeys({ indicators, department, report }: FilingFacts): SectionKey[] {
  if (report) return ["REPORT"];
  if (department) return ["DEPARTMENT", "TASKS", "FUNDS", ...new Set(department.indicators.map(({ level1 }): SectionKey => `frame:${level1.zh}`))];
  return ["HEAD", "FUNDS", "GOAL", ...new Set(indicators.map(({ level1 }) => level1))];
}

function sectionFinder({ indicators, department }: FilingFacts): (path: CellPath) => SectionKey | null {
  const levels: readonly [string, SectionKey][] = department ? department.indicators.map(({ id, level1 }) => [id, `frame:${level1.zh}`]) : indicators.map(({ id, level1 }) => [id, level1]);
  const levelOf = new Map(levels);
  return (path) => {
    const parts = pathParts(path);
    if (!parts) return null;
    return parts.section === "INDICATORS" ? (levelOf.get(parts.row) ?? null) : parts.section;
  };
}

function isEmptyAndTyped(facts: FilingFacts, path: CellPath): boolean {
  const cell = cellAt(facts, path);
  return cell?.origin === "TYPED" && cell.text === null;
}

function rowsOf(facts: FilingFacts, paths: readonly CellPath[]): MissingRow[] {
  const rows = new Map<string, MissingRow>();
  for (const path of paths) {
    const cell = cellAt(facts, path);
    if (!cell) continue;
    const key = `${cell.section} ${cell.row}`;
    const zh = inTwo(cell.label.zh, "：");
    const en = inTwo(cell.label.en, ": ");
    const row = rows.get(key) ?? { key, title: { zh: zh.title, en: en.title }, columns: [] };
    row.columns.push({ path, label: { zh: zh.column, en: en.column } });
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** "新增面积：1—9月完成" is the row's title and the column; an indicator's own name may hold the separator too. */
function inTwo(label: string, separator: string): { title: string; column: string } {
  const cut = label.lastIndexOf(separator);
  return cut < 0 ? { title: label, column: label } : { title: label.slice(0, cut), column: label.slice(cut + separator.length) };
}

const isSection = (key: SectionKey): key is CellSection => ["HEAD", "FUNDS", "GOAL", "INDICATORS", "DEPARTMENT", "TASKS", "REPORT"].includes(key);
const isLevel1 = (key: string): key is Level1 => Object.hasOwn(LEVEL1_LABELS, key);

/** Name of a section, or of one level of the indicators. */
export function sectionName(key: SectionKey, { department }: Pick<FilingFacts, "department">, locale: keyof Words): string {
  if (isSection(key)) return key === "FUNDS" && department ? { zh: "部门预算情况", en: "Budget" }[locale] : term("CellSection", key, locale);
  if (isLevel1(key)) return LEVEL1_LABELS[key][locale];
  return department?.indicators.find(({ level1 }) => `frame:${level1.zh}` === key)?.level1[locale] ?? key;
}
