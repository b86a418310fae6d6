import { editRights } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Work } from "../../database/unit-of-work.js";
import { Reason } from "../../graphql/problems.js";
import type { CellResult } from "./filing.results.js";
import { Filing } from "./filing.entity.js";
import { CellChange } from "./filing-trail.entity.js";
import { holdFiling, standingOf } from "./held-filing.js";
import { judgeCells, type CellToSave, type JudgedCell } from "./judge-cells.js";
import { judge, storeFindings } from "./reassess.js";
import { signedBy } from "./signed-by.js";
import { actorOf } from "./standing.js";
import { storeCells } from "./store-cells.js";
import { waiversOf } from "./waiver-rows.js";

export type SavedBatch = {
  filing: Filing;
  /** An answer for each cell, in the order asked. */
  cells: CellResult[];
  /** How many were stored. */
  changed: number;
};

/**
 * Saves cells of one filing by comparison and judges the filing anew, within the caller's unit of work; the caller writes the act into the trail.
 * Undefined where the filing is not the viewer's to see.
 */
export async function saveCellsIn(work: Work, viewer: Viewer, filingId: string, cells: readonly CellToSave[]): Promise<SavedBatch | undefined> {
  const { rows, now } = work;
  const held = await holdFiling(work, viewer, filingId);
  if (!held) return undefined;
  const { filing, settings } = held;
  const rights = editRights(actorOf(viewer), await standingOf(held, viewer, work, false));
  const { cells: judged, changes, facts } = judgeCells(held.facts, rights, cells);
  if (changes.length > 0) {
    await storeCells(rows, filingId, facts, changes);
    const { columns, findings } = judge(facts, settings, (await waiversOf(rows, [filingId])).get(filingId));
    await storeFindings(rows, [{ filing, findings }]);
    const { departmentId, unitId } = filing;
    const { appointmentId, who, post } = signedBy(viewer);
    await rows(CellChange).addAll(changes.map((change) => ({ ...change, filingId, departmentId, unitId, appointmentId, who, post, at: now })));
    Object.assign(filing, columns, facts.selfEvaluation ? { goalResult: facts.project.goalResult ?? null } : {}, { lastSavedAt: now, filedBy: [...new Set([...filing.filedBy, viewer.accountId])] });
    await rows(Filing).save(filing);
  }
  return { filing, cells: await answered(rows, filingId, judged), changed: changes.length };
}

/** Answers with, on a conflict, the name of who stored the other value. */
async function answered(rows: RowsOf, filingId: string, judged: readonly JudgedCell[]): Promise<CellResult[]> {
  const disputed = judged.filter(({ outcome }) => outcome === "CONFLICT").map(({ path }) => path);
  const changes = disputed.length > 0 ? await rows(CellChange).findMany({ filingId, path: disputed }, { order: { at: "ASC", id: "ASC" } }) : [];
  const by = new Map(changes.map(({ path, who }) => [path, who]));
  return judged.map(({ path, outcome, value, reason }) => ({
    path, outcome, value, by: outcome === "CONFLICT" ? (by.get(path) ?? null) : null, reason: reason && new Reason(reason),
  }));
}
