import type { WorkbookRefusal } from "@jianxiao/domain";
import { WorkbookRefused } from "@jianxiao/forms";
import { inThread, ThreadOutgrown } from "../../jobs/in-thread.js";
import type { WorkbookAnswer, WorkbookTask } from "./read-import.js";
import type { WorkerAnswer } from "./workbook.worker.js";

/** Does a task on a workbook, which may be a hostile one, away from the server's own thread; one that outgrows its thread counts as a workbook too large. */
export function performInThread(entry: URL): <Task extends WorkbookTask>(task: Task) => Promise<WorkbookAnswer<Task>> {
  return async <Task extends WorkbookTask>(task: Task) => {
    const said = await inThread<WorkerAnswer>(entry, task).catch((error: unknown) => {
      throw error instanceof ThreadOutgrown ? new WorkbookRefused("TOO_MANY_CELLS") : error;
    });
    if (said.ok) return said.answer as WorkbookAnswer<Task>;
    throw new WorkbookRefused(said.code as WorkbookRefusal, said.params);
  };
}
