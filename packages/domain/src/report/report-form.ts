import type { FormLayout } from "../cells/cell.js";
import { reportPath } from "../cells/path.js";
import { monthsText } from "../cells/row-cells.js";
import type { FilingFacts } from "../filing/facts.js";
import { Grid } from "../forms/grid.js";
import { reportHeadings } from "./outline.js";

const WIDTHS = [24, 120] as const;

/** The report as a form of two columns, section by section: what review, diff and cell marks draw. Its printed look is the document's (`reportDocument`). */
export function reportForm({ fiscalYear, cutOffMonth, project }: FilingFacts): FormLayout {
  const grid = new Grid();
  const headings = reportHeadings();
  headings.forEach(({ number, title, section }, row) => {
    const words = { zh: `${number}${title.zh}`, en: `${number}${title.en}` };
    if (section === null) return grid.head([row, 0, 1, 2], words, { align: "left" });
    grid.head([row, 0], words, { align: "left" });
    return grid.value([row, 1], reportPath(section.key), { align: "left" });
  });
  const months = monthsText(cutOffMonth);
  return {
    title: { zh: "部门绩效监控总结报告", en: "Report on the department's monitoring" },
    subtitle: { zh: `（${fiscalYear}年度${months.zh}）`, en: `(${fiscalYear}, ${months.en})` },
    captionLeft: { zh: `填报部门：${project.departmentName}`, en: `Department: ${project.departmentName}` },
    captionRight: { zh: "", en: "" },
    widths: WIDTHS,
    rowCount: headings.length,
    // No row repeats on the next page.
    headRows: [0, -1],
    cells: grid.cells,
    footnotes: [],
  };
}
