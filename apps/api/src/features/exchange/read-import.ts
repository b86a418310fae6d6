import type { ImportFault } from "@jianxiao/domain";
import { annotateWorkbook, importedRows, readMonitoringWorkbook, readPaymentsWorkbook, readTargetWorkbook, readWorkbook } from "@jianxiao/forms";
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
      return { items: forms.map(({ sheet, facts }) => ({ sheet, row: 0, content: { facts } })), faults };
    }
    case "IMPORT_PAYMENTS": {
      const { sheet, columns, rows, faults } = await readPaymentsWorkbook(bytes);
      return { items: rows.map((row) => ({ sheet, row: row.row, content: { ...row, columns } })), faults };
    }
    case "IMPORT_MONITORING": {
      const { forms, faults } = await readMonitoringWorkbook(bytes);
      return { items: forms.map(({ sheet, facts, cellPlaces }) => ({ sheet, row: 0, content: { facts, places: cellPlaces } })), faults };
    }
  }
}
