import type { FilingFacts } from "@jianxiao/domain";
import type { Place } from "./faults.js";
import type { FormSheet } from "./form-sheet.js";

const NAME = ["项目名称", "项目(政策)名称"];
const CODE = ["项目编码", "项目代码", "项目编号"];
const DEPARTMENT = ["主管部门及代码", "主管部门", "项目主管部门", "预算主管部门", "主管部门名称"];
const DEPARTMENT_CODE = ["主管部门代码", "主管部门编码"];
const UNIT = ["实施单位", "项目实施单位", "项目单位", "预算单位", "实施单位名称"];
const GOAL = ["年度总体目标", "年度绩效目标", "年度目标", "总体目标", "总体绩效目标", "绩效目标", "项目年度绩效目标", "年度总体绩效目标"];
const OTHER_LABELS = ["项目资金", "年度资金总额", "项目属性", "项目类型", "项目期限", "资金来源类别", "中期目标", "绩效指标", "一级指标", "资金情况", "预期目标", "实际完成情况", "项目概况", "立项依据", "年度", "填报单位"];

const LABELS = new Set([...NAME, ...CODE, ...DEPARTMENT, ...DEPARTMENT_CODE, ...UNIT, ...GOAL, ...OTHER_LABELS]);

/** Whether a text is one of the form's own labels, and so no value of the label before it. */
export const isHeadLabel = (words: string): boolean => LABELS.has(words);

export type Head = { project: FilingFacts["project"]; places: Partial<Record<keyof FilingFacts["project"], Place>>; labelled: boolean };

/** Reads the head and the goal of a form from the rows above its indicators. */
export function readHead(form: FormSheet, to: number): Head {
  const rows = { from: 1, to };
  const find = (labels: readonly string[]) => form.textBeside(labels, rows, isHeadLabel);
  const name = find(NAME);
  const code = find(CODE);
  const department = find(DEPARTMENT);
  const departmentCode = find(DEPARTMENT_CODE);
  const unit = find(UNIT);
  const goal = find(GOAL);
  const split = splitDepartment(department?.text ?? "");
  return {
    labelled: name !== undefined,
    project: {
      name: oneLine(name?.text),
      code: oneLine(code?.text).replace(/\s+/g, ""),
      departmentName: split.name,
      departmentCode: departmentCode?.text || split.code,
      unitName: oneLine(unit?.text),
      goalText: goal?.text || null,
    },
    places: {
      name: name?.place, code: code?.place, departmentName: department?.place, departmentCode: departmentCode?.place ?? department?.place, unitName: unit?.place, goalText: goal?.place,
    },
  };
}

/** Names and codes are one line, whatever the cell was wrapped into. */
function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/\s*\n\s*/g, "").trim();
}

const CODE_BEHIND = /^(?<name>.*?)\s*[(（[［【]\s*(?<code>[\w-]*)\s*[)）\]］】]$/s;
const CODE_BEFORE = /^[[［【(（]?\s*(?<code>\d[\w-]*)\s*[\]］】)）]?\s*[-—:：]?\s*(?<name>\D.*)$/s;
const CODE_AFTER_SPACE = /^(?<name>\D.*?)\s+(?<code>\d[\w-]*)$/s;

/** "云溪区农业农村局（301）", "[301]云溪区农业农村局", "301-云溪区农业农村局": name and code. */
export function splitDepartment(text: string): { name: string; code: string } {
  const line = oneLine(text);
  const groups = (CODE_BEHIND.exec(line) ?? CODE_BEFORE.exec(line) ?? CODE_AFTER_SPACE.exec(line))?.groups;
  return groups?.name ? { name: groups.name.trim(), code: groups.code ?? "" } : { name: line, code: "" };
}

const YEAR = /((?:19|20)\d\d)\s*年/;
const MONTHS = /1\s*月?\s*[-—–－一~～至]+\s*(1[0-2]|[1-9])\s*月/;

/** Year of a form: in its title or the line below it, never in the project's name. */
export function readYear(form: FormSheet, head: Pick<Head, "places">): number | undefined {
  const nameRow = head.places.name?.row ?? 1;
  for (const cell of form.sheet.cells) {
    if (cell.row > nameRow) break;
    if (cell.row === nameRow && head.places.name && cell.column >= head.places.name.column) break;
    const year = YEAR.exec(cell.text.normalize("NFKC"))?.[1];
    if (year) return Number(year);
  }
  const labelled = form.textBeside(["年度", "预算年度", "年份"], { from: 1, to: nameRow + 6 }, isHeadLabel);
  const year = /^((?:19|20)\d\d)/.exec(labelled?.text ?? "")?.[1];
  return year ? Number(year) : undefined;
}

/** Cut-off month of a monitoring form, from "1—9月" in its title or headings. */
export function readCutOff(form: FormSheet, to: number): number | undefined {
  for (const cell of form.sheet.cells) {
    if (cell.row > to) return undefined;
    const month = MONTHS.exec(cell.text.normalize("NFKC").replace(/\s+/g, ""))?.[1];
    if (month) return Number(month);
  }
  return undefined;
}
