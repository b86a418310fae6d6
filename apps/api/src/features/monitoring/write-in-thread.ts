import type { writeForms } from "@jianxiao/forms";
import { inThread } from "../../jobs/in-thread.js";

/** Official forms into one workbook. */
export type WriteForms = typeof writeForms;
export type FormsTask = { forms: Parameters<WriteForms>[0]; options: Parameters<WriteForms>[1] };

/** `writeForms` in a thread of its own: a workbook takes the processor for as long as many requests do. */
export const writeInThread: WriteForms = (forms, options) => inThread<Uint8Array>(new URL("./forms.worker.js", import.meta.url), { forms, options } satisfies FormsTask);
