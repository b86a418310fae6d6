import { REPORT_SECTIONS, type ReportSection, type ReportSectionKey } from "./report-draft.js";

/** One paragraph in two texts: null where it is not in one of them. */
export type ParagraphChange = { id: string; was: string | null; now: string | null };

/** What two texts of one report say differently, section by section in the outline's order; a paragraph is the same one by its id, wherever it was moved. */
export function compareReports(before: readonly ReportSection[], after: readonly ReportSection[]): { key: ReportSectionKey; changes: ParagraphChange[] }[] {
  const [was, now] = [textsOf(before), textsOf(after)];
  return REPORT_SECTIONS.flatMap((key) => {
    const ids = new Set([...after, ...before].filter((section) => section.key === key).flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
    const changes = [...ids].filter((id) => (now.get(id) ?? was.get(id))?.key === key).map((id) => ({ id, was: was.get(id)?.text ?? null, now: now.get(id)?.text ?? null })).filter((change) => change.was !== change.now);
    return changes.length === 0 ? [] : [{ key, changes }];
  });
}

function textsOf(sections: readonly ReportSection[]): Map<string, { key: ReportSectionKey; text: string }> {
  return new Map(sections.flatMap(({ key, paragraphs }) => paragraphs.map(({ id, text }) => [id, { key, text }] as const)));
}
