import type { WorkbookRefusal } from "@jianxiao/domain";

/** The whole file was refused, before or while it was opened. The catalogue's sentence for `code` says what to do. */
export class WorkbookRefused extends Error {
  override readonly name = "WorkbookRefused";

  constructor(
    readonly code: WorkbookRefusal,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
