/** What one thing in the file would change. ADD: a new project; NEW_VERSION: of a goal; CELL: of a filing; RENAME, ASSIGN: of a body of the organisation; EARLIER, EARLIER_ANEW: results of a year before, read for the first time or again; LIBRARY_*: entries of the 指标库. */
export type PreviewLine = { key: string; title: string; change: PreviewChange; detail: Record<string, string | number> };

export const PREVIEW_CHANGES = ["ADD", "NEW_VERSION", "UNCHANGED", "PAYMENT", "CELL", "RENAME", "ASSIGN", "EARLIER", "EARLIER_ANEW", "LIBRARY_ADD", "LIBRARY_CHANGE"] as const;
export type PreviewChange = (typeof PREVIEW_CHANGES)[number];
