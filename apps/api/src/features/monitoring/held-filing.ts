import type { CheckFinding, CycleSettings, FilingFacts, FilingStanding } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, Work } from "../../database/unit-of-work.js";
import { Cycle } from "./cycle.entity.js";
import { factsOf } from "./facts.js";
import { Filing } from "./filing.entity.js";
import { filingLines, type AnyFilingLine } from "./filing-lines.js";
import { officesFor } from "./filing-list.js";
import { surroundingsOf } from "./filing-present.js";
import { findingsOf } from "./reassess.js";
import { ReturnItem } from "./revision.entity.js";
import { fullStanding } from "./standing.js";
import { seesDrafts } from "./visible.js";

/** A filing held until the unit of work ends, with all that its rules ask about. */
export type HeldFiling = {
  filing: Filing;
  line: AnyFilingLine;
  facts: FilingFacts;
  settings: CycleSettings;
  /** Findings as last stored; read only where cells are returned. */
  findings: readonly CheckFinding[];
  openItems: ReturnItem[];
};

/** Finds and holds a filing; undefined where it is not the viewer's to see or, for evaluators, to change. */
export async function holdFiling(work: Work, viewer: Viewer, id: string): Promise<HeldFiling | undefined> {
  const { rows } = work;
  if (!seesDrafts(viewer)) return undefined;
  const filing = await rows(Filing).findForUpdate(id);
  const line = filing && (await filingLines(rows, viewer, "ANY").where("f.id = :id", { id }).one<AnyFilingLine>());
  const facts = line && (await factsOf(rows, [id])).get(id);
  const cycle = line && (await rows(Cycle).find(line.cycleId));
  if (!filing || !line || !facts || !cycle) return undefined;
  const returned = filing.openReturnItems > 0;
  return {
    filing, line, facts, settings: cycle.settings,
    findings: returned ? ((await findingsOf(rows, [id])).get(id) ?? []) : [],
    openItems: returned ? await rows(ReturnItem).findMany({ filingId: id, state: "OPEN" }) : [],
  };
}

/** The standing the domain judges by. `counted`: missing replies and unchanged cells count (they do once a confirmation brings its replies). */
export async function standingOf(held: HeldFiling, viewer: Viewer, reading: Reading, counted: boolean): Promise<FilingStanding> {
  const around = surroundingsOf(held.line, await officesFor(viewer, reading), reading.now);
  return fullStanding(held.filing, around, { ...held, counted });
}
