import { departmentShell, type DepartmentHead } from "../department/make.js";
import type { FilingFacts } from "../filing/facts.js";
import type { WrittenSection } from "./facts.js";
import { reportFigures } from "./figures.js";
import { REPORT_OUTLINE } from "./outline.js";
import type { ReportSource } from "./source.js";
import { reportTables } from "./tables.js";

/** 部门绩效监控总结报告 by the outline of this product; revisions store it. */
export const REPORT_FORM_VERSION = "JX-REPORT-1";

/** Puts the report together: the sections of the outline with what is written, and the figures and tables the reviewed data give now. */
export function reportFacts(head: DepartmentHead, written: readonly WrittenSection[], source: ReportSource): FilingFacts {
  const bodies = new Map(written.map(({ key, body }) => [key, body]));
  return {
    ...departmentShell(head),
    document: "REPORT",
    formVersion: REPORT_FORM_VERSION,
    report: { sections: REPORT_OUTLINE.map(({ key }) => ({ key, body: bodies.get(key) ?? null })), figures: reportFigures(source), tables: reportTables(source) },
  };
}
