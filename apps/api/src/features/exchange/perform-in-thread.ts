import type { WorkbookRefusal } from "@jianxiao/domain";
import { WorkbookRefused } from "@jianxiao/forms";
import { Worker } from "node:worker_threads";
import type { WorkbookAnswer, WorkbookTask } from "./read-import.js";
import type { WorkerAnswer } from "./workbook.worker.js";

const HEAP_MB = 512;
const LONGEST_MS = 90_000;

/**
 * Does a task in a thread of its own, with a bounded heap and a bounded time: a hostile workbook takes neither the server's memory nor its turn.
 * `entry` is the compiled thread; a thread that dies of its heap or its time counts as a workbook too large.
 */
export function performInThread(entry: URL): <Task extends WorkbookTask>(task: Task) => Promise<WorkbookAnswer<Task>> {
  return <Task extends WorkbookTask>(task: Task) =>
    new Promise<WorkbookAnswer<Task>>((resolve, reject) => {
      const worker = new Worker(entry, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
      const tooLarge = () => reject(new WorkbookRefused("TOO_MANY_CELLS"));
      const timer = setTimeout(() => {
        tooLarge();
        void worker.terminate();
      }, LONGEST_MS);
      worker.once("message", (said: WorkerAnswer) => {
        if (said.ok) resolve(said.answer as WorkbookAnswer<Task>);
        else reject(new WorkbookRefused(said.code as WorkbookRefusal, said.params));
      });
      worker.once("error", (error: Error & { code?: string }) => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : reject(error)));
      worker.once("exit", () => {
        clearTimeout(timer);
        reject(new Error("The reading thread ended without an answer"));
      });
    });
}
