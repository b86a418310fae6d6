/** What one thing in the file would change. ADD: a new project; NEW_VERSION: of a goal; CELL: of a filing. */
export type PreviewLine = { key: string; title: string; change: PreviewChange; detail: Record<string, string | number> };

export const PREVIEW_CHANGES = ["ADD", "NEW_VERSION", "UNCHANGED", "PAYMENT", "CELL"] as const;
export type PreviewChange = (typeof PREVIEW_CHANGES)[number];
