import type { ImportFault } from "@jianxiao/domain";
import { annotateWorkbook, importedRows, type MonitoringWorkbook, readLibraryWorkbook, readMonitoringWorkbook, readOrganisationWorkbook, readPaymentsWorkbook, readSelfEvaluationWorkbook, readTargetWorkbook, readWorkbook } from "@jianxiao/forms";
import { readFile } from "node:fs/promises";
import type { ReadItem } from "./contents.js";
import type { JobKind } from "./job.entity.js";

/** Work on a stored workbook that is done away from the server's own thread. */
export type WorkbookTask = { task: "READ"; kind: JobKind; path: string } | { task: "ANNOTATE"; path: string; faults: ImportFault[] };
export type ReadAnswer = { items: ReadItem[]; faults: ImportFault[] };
export type WorkbookAnswer<Task extends WorkbookTask> = Task extends { task: "READ" } ? ReadAnswer : Uint8Array;

/** Does a task; throws `WorkbookRefused` when the file as a whole is no sound workbook. */
export type PerformTask = <Task extends WorkbookTask>(task: Task) => Promise<WorkbookAnswer<Task>>;

export const performTask: PerformTask = async <Task extends WorkbookTask>(task: Task) => {
  const bytes = await readFile(task.path);
  const answer = task.task === "READ" ? await readImport(task.kind, bytes) : await annotateWorkbook(importedRows(await readWorkbook(bytes)), task.faults);
  return answer as WorkbookAnswer<Task>;
};

async function readImport(kind: JobKind, bytes: Uint8Array): Promise<ReadAnswer> {
  switch (kind) {
    case "IMPORT_GOALS": {
      const { forms, faults } = await readTargetWorkbook(bytes);
      return { items: forms.map(({ sheet, facts, cellPlaces }) => ({ sheet, row: 0, content: { facts, places: cellPlaces } })), faults };
    }
    case "IMPORT_PAYMENTS": {
      const { sheet, columns, rows, faults } = await readPaymentsWorkbook(bytes);
      return { items: rows.map((row) => ({ sheet, row: row.row, content: { ...row, columns } })), faults };
    }
    case "IMPORT_ORGANISATION": {
      const { lines, faults } = await readOrganisationWorkbook(bytes);
      return { items: lines.map(({ sheet, line, columns }) => ({ sheet, row: line.row, content: { line, columns } })), faults };
    }
    case "IMPORT_LIBRARY": {
      const { sheet, columns, lines, faults } = await readLibraryWorkbook(bytes);
      return { items: lines.map((line) => ({ sheet, row: line.row, content: { line, columns } })), faults };
    }
    case "IMPORT_EARLIER": {
      const read = [await readSelfEvaluationWorkbook(bytes), await readMonitoringWorkbook(bytes)];
      const filled = read.filter(({ forms }) => forms.length > 0);
      const items = filled.flatMap(({ forms }) => forms.map(({ sheet, facts, cellPlaces, key }) => ({ sheet, row: 0, content: { facts, places: cellPlaces, key } })));
      return { items, faults: (filled.length > 0 ? filled : read.slice(0, 1)).flatMap(({ faults }) => faults) };
    }
    case "IMPORT_MONITORING": {
      const { forms, overall, faults } = await readFilled(bytes);
      const projects = forms.map(({ sheet, facts, cellPlaces, key }) => ({ sheet, row: 0, content: { facts, places: cellPlaces, key } }));
      return { items: [...projects, ...overall.map((form) => ({ sheet: form.sheet, row: 0, content: { overall: form } }))], faults };
    }
  }
}

/** Filled-in forms of a cycle: 监控表 with the department's own, or, at the year's end, 自评表. */
async function readFilled(bytes: Uint8Array): Promise<MonitoringWorkbook> {
  const monitoring = await readMonitoringWorkbook(bytes);
  if (monitoring.forms.length + monitoring.overall.length > 0) return monitoring;
  const year = await readSelfEvaluationWorkbook(bytes);
  return year.forms.length > 0 ? { ...year, overall: [] } : monitoring;
}
