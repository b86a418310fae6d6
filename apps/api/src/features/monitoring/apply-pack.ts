import type { CheckCode, Reason } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { NotAllowed, NotFound } from "../../graphql/problems.js";
import { Cycle } from "./cycle.entity.js";
import { CycleChanged, type ChangeCycleResult } from "./cycle.results.js";
import { settingsFor } from "./cycle-settings.js";
import { cycleView } from "./cycle-view.js";
import { factsOf } from "./facts.js";
import { Filing } from "./filing.entity.js";
import { ASSESSED_COLUMNS, judge, storeFindings } from "./reassess.js";
import { CheckResult } from "./revision.entity.js";
import { waiversOf } from "./waiver-rows.js";

const FILINGS_AT_ONCE = 500;
const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

/** Takes what is in force of that over into an open cycle and judges every filing of it anew; frozen revisions stay as they were. Statements grow with ⌈filings ÷ 500⌉. */
export async function applyCheckPack(unitOfWork: UnitOfWork, viewer: Viewer, cycleId: string): Promise<ChangeCycleResult> {
  if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
  return unitOfWork.run(viewer, async ({ rows, audit }) => {
    const cycle = await rows(Cycle).findForUpdate(cycleId);
    if (!cycle) return new NotFound("cycle");
    if (cycle.state !== "OPEN") return new NotAllowed([{ code: "CYCLE_CLOSED", params: {} }]);
    const { settings, scoring } = await settingsFor(rows, cycle.kind);
    cycle.settings = settings;
    await rows(Cycle).save(cycle);
    const count = await judgeAnew(rows, cycle);
    await audit("APPLY_CHECK_PACK", { object: "cycle", objectId: cycleId, of: { departmentId: null }, params: { version: settings.version, ...(scoring === undefined ? {} : { scoring }), count } });
    return new CycleChanged(cycleView(cycle));
  });
}

async function judgeAnew(rows: RowsOf, { id: cycleId, settings }: Cycle): Promise<number> {
  const filings = await rows(Filing).findMany({ cycleId }, { order: { id: "ASC" } });
  for (let start = 0; start < filings.length; start += FILINGS_AT_ONCE) {
    const some = filings.slice(start, start + FILINGS_AT_ONCE);
    const facts = await factsOf(rows, some.map(({ id }) => id));
    const waivers = await waiversOf(rows, some.map(({ id }) => id));
    const judged = some.flatMap((filing) => {
      const its = facts.get(filing.id);
      return its ? [{ filing, ...judge(its, settings, waivers.get(filing.id)) }] : [];
    });
    await storeFindings(rows, judged);
    await rows(Filing).updateEach("id", judged.map(({ filing, columns }) => ({ id: filing.id, ...columns })), ASSESSED_COLUMNS);
  }
  return filings.length;
}

export type CheckFrequency = { code: CheckCode; findings: number; filings: number };

/** How often each check fires in a cycle, of the filings the viewer may see. One statement. */
export function checkFrequencies(rows: RowsOf, cycleId: string): Promise<CheckFrequency[]> {
  return rows(CheckResult).select("k").where("k.cycleId = :cycleId", { cycleId })
    .columns({ code: "k.code", findings: { sql: "COUNT(*)", as: "whole" }, filings: { sql: "COUNT(DISTINCT k.filingId)", as: "whole" } })
    .groupBy("k.code").orderBy("findings", "DESC").orderBy("k.code").all<CheckFrequency>();
}
