import type { Level1, Level2, Nature } from "../indicators/indicator.js";

/** One indicator of the 指标库: what it is called and measured by, and how it was used well. `key` never changes; `since` is the version of the library its present wording dates from. */
export type LibraryIndicator = {
  key: string;
  since: number;
  /** 行业, such as 农业农村; 通用 for any. */
  sector: string;
  level1: Level1;
  level2: Level2;
  name: string;
  nature: Nature;
  unit: string;
  /** A target as it may be written, such as ≥95; empty where every project has its own. */
  target: string;
  /** 指标解释: what is counted, and where the figure comes from. */
  explanation: string;
  /** 评分规则. */
  rule: string;
  /** Lines of goals in which it was used well. */
  examples: string[];
  /** Where it was taken from. */
  source: string;
  /** No longer offered; goals that took it keep it. */
  retired: boolean;
};

/** A whole library fits into one request (1 MB). */
export const LIBRARY_LIMITS = { indicators: 1_000, sector: 40, name: 300, unit: 40, target: 200, explanation: 500, rule: 500, examples: 10, example: 200, source: 200 } as const;
