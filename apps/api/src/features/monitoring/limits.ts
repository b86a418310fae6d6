import { MAX_SECTION } from "@jianxiao/domain";

/** Longest texts and largest lists an input may carry; a cell's own limit is in the form definition. */
export const LIMITS = {
  path: 80,
  cellText: MAX_SECTION,
  opinion: 1_000,
  reason: 500,
  reply: 1_000,
  search: 60,
  instructions: 4_000,
  signature: 100,
  key: 64,
  cellsInBatch: 500,
  returnItems: 200,
  idsInFilter: 500,
  filingsInGrid: 200,
  /** Rows one bulk move takes: each is a move of its own, with its own transaction, trail and answer. */
  filingsAtOnce: 100,
} as const;
