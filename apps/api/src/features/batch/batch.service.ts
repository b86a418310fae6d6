import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import { KeyReused } from "../../database/once.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, Reason, StaleVersion } from "../../graphql/problems.js";
import { ACTS } from "./batch-acts.js";
import { BatchRow, BatchRun, type BatchInput, type BatchState, type RunBatchInput, type RunBatchResult } from "./batch.types.js";
import { judgeBatch, type Judged } from "./judge-batch.js";

/** One act on many projects: looked at first, then done by the same judgement. */
export class BatchService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async preview(viewer: Viewer, input: BatchInput): Promise<BatchRow[]> {
    if (notTheOffice(viewer) || input.filingIds.length === 0) return [];
    const looked = await this.unitOfWork.read(viewer, (reading) => judgeBatch(reading, viewer, input));
    return looked?.judged.map((row) => view(row)) ?? [];
  }

  async run(viewer: Viewer, { key, ...input }: RunBatchInput): Promise<RunBatchResult> {
    const refused = notTheOffice(viewer);
    if (refused) return refused;
    if (input.filingIds.length === 0) return new Invalid("BATCH_EMPTY", "filingIds");
    if (input.reason.trim() === "") return new Invalid("BATCH_REASON_MISSING", "reason");
    const outcome = await this.attempt(viewer, key, input, MOST_ATTEMPTS);
    if (outcome instanceof StaleVersion) return outcome;
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    return Array.isArray(outcome) ? new BatchRun(outcome.map(shown)) : outcome;
  }

  /** Notices issued at the same moment take the same number, and one of them fails: looked at anew, a twin is told its own answer, anybody else what stands by then. */
  private async attempt(viewer: Viewer, key: string, input: Omit<RunBatchInput, "key">, left: number): Promise<Stored[] | Refusal | KeyReused | StaleVersion> {
    try {
      return await this.unitOfWork.run(viewer, (work) => work.once<Stored[] | Refusal>(key, input, () => runIn(work, viewer, input), Array.isArray));
    } catch (error) {
      if (!isDuplicate(error, "rectification_notice", "districtId", "docNo")) throw error;
      return left > 1 ? this.attempt(viewer, key, input, left - 1) : new StaleVersion();
    }
  }
}

const MOST_ATTEMPTS = 3;

type Refusal = NotFound | NotAllowed | Invalid;
/** A row as plain JSON, so that a repeat is told the same. */
type Stored = Pick<BatchRow, "filingId" | "projectName" | "departmentName" | "state" | "path"> & { reason: Judged["reason"] };

async function runIn(work: Work, viewer: Viewer, input: Omit<RunBatchInput, "key">): Promise<Stored[] | Refusal> {
  const looked = await judgeBatch(work, viewer, input);
  if (!looked) return new NotFound("cycle", "cycleId");
  const ready = looked.judged.flatMap(({ state, line }) => (state === "READY" && line ? [line] : []));
  const made = ready.length === 0 ? new Map<string, string>() : await ACTS[input.act]({ work, viewer, cycle: looked.cycle, lines: ready, input });
  if (!(made instanceof Map)) return made;
  return looked.judged.map((row) => stored(row, made.get(row.filingId) ?? null));
}

function stored({ filingId, line, state, reason }: Judged, path: string | null): Stored {
  const now: BatchState = state === "READY" ? "DONE" : state;
  return { filingId, projectName: line?.projectName ?? "", departmentName: line?.departmentName ?? "", state: now, reason, path };
}

function shown({ reason, ...row }: Stored): BatchRow {
  return Object.assign(new BatchRow(), { ...row, reason: reason && new Reason(reason) });
}

function view(row: Judged): BatchRow {
  return shown({ ...stored(row, null), state: row.state });
}

function notTheOffice({ role }: Viewer): NotAllowed | undefined {
  return role === "PERFORMANCE_OFFICE" ? undefined : new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
}
