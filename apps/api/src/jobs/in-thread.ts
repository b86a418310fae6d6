import { Worker } from "node:worker_threads";

const HEAP_MB = 512;
const LONGEST_MS = 90_000;

/** The thread took more than its heap or its time. */
export class ThreadOutgrown extends Error {
  override readonly name = "ThreadOutgrown";
}

/**
 * Does a task in a thread of its own, with a bounded heap and a bounded time: it takes neither the server's memory nor its turn.
 * `entry` is the compiled thread, which gets the task as its `workerData` and posts one answer. Rejects with `ThreadOutgrown`, or with what the thread died of.
 */
export function inThread<Answer>(entry: URL, task: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const worker = new Worker(built(entry), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    const outgrown = () => reject(new ThreadOutgrown("The thread took too much"));
    const timer = setTimeout(() => {
      outgrown();
      void worker.terminate();
    }, LONGEST_MS);
    worker.once("message", resolve);
    worker.once("error", (error: Error & { code?: string }) => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? outgrown() : reject(error)));
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("The thread ended without an answer"));
    });
  });
}

/** Where the sources run as they are, as in tests, the thread is the build's. */
function built(entry: URL): URL {
  return new URL(entry.href.replace("/apps/api/src/", "/apps/api/dist/"));
}
