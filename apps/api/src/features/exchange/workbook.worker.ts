import { WorkbookRefused } from "@jianxiao/forms";
import { parentPort, workerData } from "node:worker_threads";
import { performTask, type WorkbookTask } from "./read-import.js";

/** What the thread says before it ends. Anything else it may die of reaches the server as the thread's error. */
export type WorkerAnswer = { ok: true; answer: unknown } | { ok: false; code: string; params: Record<string, string | number> };

const answer = await performTask(workerData as WorkbookTask).then(
  (done): WorkerAnswer => ({ ok: true, answer: done }),
  (error: unknown): WorkerAnswer => {
    if (error instanceof WorkbookRefused) return { ok: false, code: error.code, params: error.params };
    throw error;
  },
);
parentPort?.postMessage(answer);
