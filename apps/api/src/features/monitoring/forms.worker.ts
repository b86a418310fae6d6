import { writeForms } from "@jianxiao/forms";
import { parentPort, workerData } from "node:worker_threads";
import type { FormsTask } from "./write-in-thread.js";

const { forms, options } = workerData as FormsTask;
parentPort?.postMessage(await writeForms(forms, options));
