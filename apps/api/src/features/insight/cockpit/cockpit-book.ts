import { monthsText } from "@jianxiao/domain";
import type { ListSheet } from "@jianxiao/forms";
import type { Viewer } from "../../../access/viewer.js";
import type { Reading } from "../../../database/unit-of-work.js";
import { assessment, scoreSheet } from "../../assessment/index.js";
import { correctionPage, ledgerSheets } from "../../results/index.js";
import { deviationsOf } from "../deviations.js";
import { deviationRows, type DeviationRow } from "../deviation-lines.js";
import { matrixOf } from "../matrix.js";
import { cycleProgress } from "../progress.js";
import type { CycleProgress } from "../progress.types.js";
import { cycleWarnings } from "../warnings.js";
import { seesDrafts } from "../../monitoring/index.js";
import { causesSheet, correctionsSheet, departmentsSheet, deviationsSheet, keyProjectsSheet, matrixSheet, overviewSheet, warningsSheet } from "./cockpit-sheets.js";

/** What a card of the cockpit shows, each a list or several. */
export const COCKPIT_PARTS = ["overview", "departments", "funding", "keyProjects", "causes", "corrections", "warnings", "matrix", "assessment"] as const;
export type CockpitPart = (typeof COCKPIT_PARTS)[number];

export type CockpitBook = { fileName: string; sheets: ListSheet[] };

/** A corrections list is what a district asks for in a year; more would be no list one reads. */
const MOST_CORRECTIONS = 5_000;

type Asked = { reading: Reading; viewer: Viewer; cycleId: string; progress: CycleProgress };

/** The cockpit as lists: what each card shows, with every row behind it, or one card alone. The same reads as the screen, so the same figures. */
export async function cockpitBook(reading: Reading, viewer: Viewer, cycleId: string, only: CockpitPart | null = null): Promise<CockpitBook | undefined> {
  const progress = await cycleProgress(reading, cycleId);
  if (!progress) return undefined;
  const { cycle } = progress;
  const title = `${cycle.fiscalYear}年${monthsText(cycle.cutOffMonth).zh}监控`;
  const parts = only === null ? COCKPIT_PARTS : [only];
  const sheets: ListSheet[] = [];
  for (const part of parts) sheets.push(...(await PARTS[part]({ reading, viewer, cycleId, progress }, title)));
  const [first] = sheets;
  return { fileName: `${title}总览${only === null || !first ? "" : `-${first.title}`}.xlsx`, sheets };
}

const PARTS: { readonly [Part in CockpitPart]: (asked: Asked, title: string) => Promise<ListSheet[]> } = {
  overview: async ({ progress }, title) => [overviewSheet(progress, title)],
  departments: async ({ progress }) => [departmentsSheet(progress)],
  funding: async ({ reading, progress }) => (await ledgerSheets(reading, { fiscalYear: progress.cycle.fiscalYear, asOf: null, departmentId: null })).sheets,
  keyProjects: async ({ reading, viewer, cycleId }) => [keyProjectsSheet((await matrixOf(reading, viewer, cycleId))?.points ?? [])],
  causes: async ({ reading, viewer, cycleId }) => {
    const lines = seesDrafts(viewer) ? await deviationRows(reading, cycleId, { impossibleOnly: false }).orderBy("d.code").orderBy("p.code").orderBy("i.ord").all<DeviationRow>() : [];
    return [causesSheet(await deviationsOf(reading, viewer, cycleId)), deviationsSheet(lines)];
  },
  corrections: async ({ reading, viewer }) => [correctionsSheet((await correctionPage(reading, viewer, {}, MOST_CORRECTIONS, 0)).nodes)],
  warnings: async ({ reading, viewer, cycleId }) => [warningsSheet(await cycleWarnings(reading, viewer, cycleId))],
  matrix: async ({ reading, viewer, cycleId }) => [matrixSheet((await matrixOf(reading, viewer, cycleId))?.points ?? [])],
  assessment: async ({ reading, viewer, progress }) => [scoreSheet(await assessment(reading, viewer, progress.cycle.fiscalYear))],
};
