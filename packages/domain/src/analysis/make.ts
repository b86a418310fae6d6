import type { WrittenReport, WrittenSection } from "../report/facts.js";
import { analysisFigures } from "./figures.js";
import { ANALYSIS_OUTLINE } from "./outline.js";
import type { AnalysisSource } from "./source.js";
import { analysisTables } from "./tables.js";

/** Puts the district's analysis together: what is written, and the figures and tables the cycle gives now. */
export function analysisReport(written: readonly WrittenSection[], source: AnalysisSource): WrittenReport {
  const bodies = new Map(written.map(({ key, body }) => [key, body]));
  return { sections: ANALYSIS_OUTLINE.map(({ key }) => ({ key, body: bodies.get(key) ?? null })), figures: analysisFigures(source), tables: analysisTables(source) };
}
