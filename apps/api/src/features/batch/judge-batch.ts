import { OWED_CORRECTION_STATES, type Reason } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Cycle, filingLines, flaggedOf, type FilingLine } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { Correction } from "../results/index.js";
import type { BatchAct, BatchInput, BatchState } from "./batch.types.js";

/** One project of a batch with what the act makes of it. `line` is missing where no such form exists for the viewer. */
export type Judged = { filingId: string; line: FilingLine | undefined; state: BatchState; reason: Reason | null };

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params });

/** Row by row what an act would do, in the order asked; a fixed number of statements. Undefined where the cycle does not exist. */
export async function judgeBatch({ rows }: Pick<Reading, "rows">, viewer: Viewer, { act, cycleId, filingIds }: BatchInput): Promise<{ cycle: Cycle; judged: Judged[] } | undefined> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return undefined;
  const ids = [...new Set(filingIds)];
  const found = await filingLines(rows, viewer).where("f.cycleId = :cycleId AND f.kind = 'PROJECT' AND f.id IN (:...ids)", { cycleId, ids }).all<FilingLine>();
  const lines = new Map(found.map((line) => [line.id, line]));
  const against = await AGAINST[act](rows, cycle, found);
  const judged = ids.map((filingId): Judged => {
    const line = lines.get(filingId);
    if (!line) return { filingId, line, state: "REFUSED", reason: reason("NOT_FOUND", { what: "filing" }) };
    const said = against(line);
    return { filingId, line, state: said?.state ?? "READY", reason: said?.reason ?? null };
  });
  return { cycle, judged };
}

type Against = (line: FilingLine) => { state: "ALREADY" | "REFUSED"; reason: Reason } | undefined;

/** What stands against each act, read once for all rows. */
const AGAINST: { readonly [Act in BatchAct]: (rows: RowsOf, cycle: Cycle, lines: readonly FilingLine[]) => Promise<Against> } = {
  NOTICE: async (rows, { id: cycleId }, lines) => {
    const open = await rows(Correction).findMany({ cycleId, projectId: lines.map(({ projectId }) => projectId), state: [...OWED_CORRECTION_STATES, "RESPONDED"] });
    const busy = new Set(open.map(({ projectId }) => projectId));
    return ({ projectId, revisionNo }) => {
      if (busy.has(projectId)) return { state: "ALREADY", reason: reason("PROJECT_BEING_RECTIFIED") };
      return revisionNo === 0 ? { state: "REFUSED", reason: reason("NOT_SUBMITTED_YET") } : undefined;
    };
  },
  SECOND_ROUND: async (rows, cycle) => {
    const flagged = new Set((await flaggedOf(rows, cycle)).map(({ projectCode }) => projectCode));
    return ({ projectCode }) => (flagged.has(projectCode) ? { state: "ALREADY", reason: reason("IN_SECOND_ROUND") } : undefined);
  },
  KEY: async (rows, _cycle, lines) => {
    const bureau = new Set((await rows(Department).byIds([...new Set(lines.map(({ departmentId }) => departmentId))])).filter(({ isBureau }) => isBureau).map(({ id }) => id));
    return ({ isKey, departmentId }) => {
      if (isKey) return { state: "ALREADY", reason: reason("IS_KEY_PROJECT") };
      return bureau.has(departmentId) ? { state: "REFUSED", reason: reason("CANNOT_BE_KEY") } : undefined;
    };
  },
};
